"""The kinds of defect that plant.py plants; the form is explained there."""

import re

from plant import Kind

R, C, I = "reseller", "customers", "invitations"
EMAIL = r"primaryContact: .* email: (\S+),"

SOLD = r"^(    withProvider: .*\n    agreement: .*\n    tenant: .*\n    subscriptions: .*)$"


def unrelated(lines):
    """The lines of a customer without the provider's relationship, which an order needs."""
    rest = lines.split("\n", 1)[1]
    return re.sub(r"orderedThrough: (\w+)", r"orderedThrough: «\1»", rest)


def named_provider(text):
    """The provider in the place of the reseller of record."""
    provider = re.search(r"orderedThrough: (\w+)", text).group(1)
    return f"orderedThrough: {provider}, resellerOfRecord: «{provider}»"


def own_domain(address):
    """An address at the domain of the reseller whose customer it is."""
    return f"«it@reseller-{address[4:9]}.example»"


def not_agreed(lines):
    """The lines of a customer who has not accepted the agreement that an order needs."""
    return lines.split("\n", 1)[1].replace("status: active", "status: «active»")


def sent_by_stranger(lines):
    """The lines up to a new customer, who was sent by a provider that is no partner."""
    partner = re.search(r"provider: (\w+)", lines).group(1)
    stranger = "corvina" if partner != "corvina" else "aurelia"
    return f"{lines}    channel: indirect-provider\n    channelProvider: «{stranger}»\n"


KINDS = [
    # The form of the files.
    Kind("RP-X01", "misspelt reference to a person", R, (r"^accountManager: (\S+)$", "«aurelia-laed»")),
    Kind("RP-X01", "misspelt reference to a provider", C, (r"orderedThrough: (\w+)", "«{}x»")),
    Kind("RP-X01", "misspelt reference to a customer", I, (r"^to: (\S+)$", "«c99999-99»")),
    Kind("RP-X02", "two people of one name", R, (r"- \{name: (people),", "«desk»")),
    Kind("RP-X03", "misspelt key", R, (r"^(programModel):", "«programmModel»")),
    Kind("RP-X03", "misspelt key in a list", C, (r"    (company):", "«comapny»")),
    Kind("RP-X03", "misspelt kind", I, (r"^kind: (Invitation)$", "«Invitaton»")),
    Kind("RP-X03", "comma in braces", R, (r"city: (Torino)", "«Torino, Mirafiori»")),
    Kind("RP-X04", "country that reads as false", C, (r"country: (IT)\}", "«NO»")),
    Kind("RP-X04", "postal code that reads as octal", R, (r'postalCode: ("10100")', "«010100»")),
    Kind("RP-X05", "misspelt state", C, (r"\[(invited) 2025", "«invted»")),
    Kind("RP-X05", "misspelt value", C, (r"origin: (\w+)", "«{}s»")),
    Kind("RP-X05", "yes in the place of true", R, (r"signedUp: (true)", "«yes»")),
    Kind("RP-X06", "shortened GUID", C, (r"tenant: \{id: ([0-9a-f-]{36})", "«0a1b2c3d-0000-4000-8000-00000000»")),
    Kind("RP-X06", "day that no month has", R, (r"since: (2025-02-03)", "«2025-02-30»")),
    Kind("RP-X06", "address without a host", C, (r"email: (it@c\S+)", "«it@»")),
    Kind("RP-X06", "day in another form", C, (r"withReseller: .*accepted (2025-03-0\d)", "«03/2025»")),
    Kind("RP-X07", "quote that is not closed", I, (r"^name: (joint\S+)$", "«\"»{}")),
    Kind("RP-X07", "tab in front of a key", I, (r"^()sender:", "«\t»")),
    Kind("RP-X08", "control character", R, (r"^legalName: (\w)", "«\u0007»{}")),
    Kind("RP-X08", "invisible line separator", R, (r"city: (T)orino", "T«\u2028»")),
    Kind("RP-X09", "record without a name", C, (r"^  - (name: c\d+-0[12])$", "«notes»: lost")),
    Kind("RP-X10", "key written twice", C, (r"^(    email: \S+)$", "{}\n    «email»: again@second.example")),
    Kind("RP-X11", "anchor", R, (r"^locale: (\w+)", "«&tongue» {}")),
    Kind("RP-X11", "tag", R, (r"^mpnId: (\d+)", "«!!str» {}")),
    Kind("RP-X12", "text beyond its limit", R, (r"^legalName: (.*)$", "«" + "x" * 70_000 + "»")),
    Kind("RP-X13", "list in the place of a value", R, (r"^locale: (\w+)$", "«[{}]»")),
    Kind("RP-X13", "value in the place of a record", R, (r"mpnProfile: (\{.*\})", "«none»")),
    # The enrolment and the Partner ID.
    Kind("RP-E01", "address not recorded", R, (r"^(  address: .*\n)", ""), at=r"- (submitted)"),
    Kind("RP-E04", "sign-in by somebody without the role", R, (r"signed-in 2025-01-08 by (admin)$", "«desk»")),
    Kind("RP-E05", "state in front of an earlier one", R, (r"    - (welcome-reviewed) 2025-01-07$", "mpn-selected"), at=r"- (signed-in) "),
    Kind("RP-E08", "nobody in the admin agent group", R, (r"agent: (admin-agent)", "none"), at=r"- (account-ready)"),
    Kind("RP-M01", "no Partner ID", R, (r"^(mpnId: \d+\n)", ""), at=r"- (mpn-selected)"),
    Kind("RP-M02", "Partner ID with a letter", R, (r"^mpnId: (\d+)$", "«50O0001»"), also=[(I, "RP-I02", r"msppId=(\d+)")]),
    Kind("RP-M03", "inactive profile", R, (r"mpnProfile: .*status: (active)", "«inactive»")),
    Kind("RP-M04", "Partner ID of another country", R, (r"mpnProfile: \{country: (IT)", "«DE»")),
    # The primary contact.
    Kind("RP-C01", "malformed address of the contact", R, (EMAIL, "«nobody.example»")),
    Kind("RP-C02", "contact on webmail", R, (EMAIL, "«first.last@Gmail.com»")),
    Kind("RP-C03", "contact on free mail", R, (EMAIL, "«first.last@libero.it»")),
    Kind("RP-C04", "contact at a foreign domain", R, (EMAIL, "«first@elsewhere.example»")),
    # People.
    Kind("RP-U01", "role axis not stated", R, (r"name: people.*(, agent: none)", ""), at=r"- \{name: (people)"),
    Kind("RP-U02", "no role at all", R, (r"agent: (helpdesk-agent), admin: none", "none"), at=r"agent: (none), admin: none"),
    Kind("RP-U05", "address used twice", R, (r"email: (desk@\S+),", lambda text: text.replace("desk", "people")), at=r"name: people.* email: (people@[^,]+)"),
    Kind("RP-U06", "person without a full name", R, (r"name: desk(, fullName: [^,]*)", ""), at=r"- \{name: (desk)"),
    Kind(
        "RP-U07", "nobody who manages users", R,
        (r"admin: (user-management-admin)", "none"), (r"admin: (global-admin)", "none"),
        at=r"- (account-ready)",
        also=[
            (R, "RP-E04", r"signed-in \S+ by (admin)"),
            (R, "RP-P02", r"accepted \S+ by (admin)"),
            (R, "RP-U02", r"name: people.*agent: (none), admin: none"),
            (R, "RP-U08", r"admin-agent-confirmed \S+ by (admin)"),
            (R, "RP-U13", r"(microsoft\.full-access)"),
        ],
    ),
    Kind("RP-U12", "password", R, (r"^(confirmed: .*)$", "{}\nnotes: the password is «Argine-45100»")),
    Kind("RP-U13", "task that the role may not do", R, (r"agent: helpdesk-agent, admin: none, (since: [0-9-]+)", "{}, tasks: [{permission: «leads.manage»}]")),
    Kind("RP-U14", "Office 365 task of a helpdesk agent", R, (r"agent: helpdesk-agent, admin: none, (since: [0-9-]+)", "{}, tasks: [{permission: customer.request-support, service: «office-365»}]")),
    # Partnerships and relationships.
    Kind("RP-P02", "partnership accepted without the role", R, (r"accepted 2025-02-03 by (admin)", "«desk»")),
    Kind("RP-P03", "partnership invited by the reseller", R, (r"invited 2025-02-01 by (\w+-lead)", "«admin»")),
    Kind("RP-R02", "order without the provider's relationship", C, (SOLD, unrelated)),
    Kind(
        "RP-R04", "invitation due without an address", C,
        (r"^(    email: it@c\d+-03.*\n    origin: existing\n    withReseller: .*\n)", "    origin: existing\n"),
        at=r"- name: (c\d+-03)", also=[(C, "RP-R05", r"- name: (c\d+-03)")]),
    Kind("RP-R05", "existing customer without a relationship", C, (r"origin: existing\n(    withReseller: invited .*\n)", ""), at=r"- name: (c\d+-03)"),
    Kind("RP-R06", "customer without a tenant", C, (r"- name: c\d+-02\n(?:    .*\n)*?(    tenant: .*\n)", ""), at=r"- name: (c\d+-02)"),
    Kind("RP-R10", "accepted before invited", C, (r"withReseller: .*accepted (2025-03-0\d)", "«2025-02-28»")),
    Kind("RP-R14", "provider as reseller of record", C, (r"(orderedThrough: \w+, resellerOfRecord: [\w-]+)", named_provider)),
    # Invitations.
    Kind("RP-I01", "draft without its link", I, (r"^(link: .*\n)", ""), at=r"(sent) 2026"),
    Kind("RP-I02", "link to a foreign host", I, (r"https://(admin\.microsoft\.com)", "«admin.microsoft.com.example»")),
    Kind("RP-I02", "link of another tenant", I, (r"partnerId=([0-9a-f-]{36})", "«00000000-0000-4000-8000-000000000000»")),
    Kind("RP-I03", "link of another type", I, (r"invType=(IndirectResellerRelationship)", "«ResellerRelationship»")),
    Kind("RP-I04", "parameters after the fragment", I, (r"(&msppId=\d+)(?=&)", ""), at=r"link: (\S+)"),
    Kind("RP-I06", "recipient in the partner's own domain", C, (r"email: (it@c\d+-00\S+)", own_domain)),
    Kind("RP-I07", "password in the mail", I, (r"^(history: .*)$", "{}\ntext: \"Open {link}; your password is «Argine-45100»\"")),
    Kind("RP-I08", "sender without the role", I, (r"^sender: (admin)$", "«desk»")),
    # What else is worth a remark.
    Kind("RP-X14", "comment that allows without a reason", R, (r"^(mpnProfile: .*)$", "{} «# portal: allow RP-M03»")),
    Kind("RP-S01", "record that nobody has confirmed for long", R, (r"^confirmed: (\S+) by", "«2026-02-02»")),
    Kind("RP-C05", "contact without a person", R, (EMAIL, lambda text: "«info@" + text.split("@")[1] + "»")),
    Kind("RP-C08", "support without a page", R, (r"support: .*(, website: [^}]+)", ""), at=r"support: \{email: ([^,]+)"),
    Kind("RP-E06", "review that takes too long", R, (r"(    - completed 2025-01-16\n    - account-ready 2025-01-17\n    - admin-agent-confirmed 2025-01-17 by admin\n)", ""), (r"vettingStatus: (authorized)", "pending"), at=r"- in-review (2025-01-10)"),
    Kind("RP-E09", "vetting that contradicts the record", R, (r"vettingStatus: (authorized)", "«rejected»")),
    Kind("RP-M05", "global id in the place of the location's", R, (r"^(mpnId: \d+\nmpnProfile: \{country: IT)", lambda text: text + ", globalId: " + text[7:14]), at=r"^mpnId: (\d+)"),
    Kind("RP-U03", "two roles on one axis", R, (r"agent: (helpdesk-agent)", "[admin-agent, «helpdesk-agent»]")),
    Kind("RP-P08", "provider with administrator access", R, (r"tenantAdminAccess: (removed 2025-03-01)", "«granted 2025-02-03»")),
    Kind("RP-R08", "customer sent by a provider without a partnership", C, (r"^(defaults: [\s\S]*?origin: new\n)(?=    withReseller: \[)", sent_by_stranger)),
    Kind("RP-R13", "relationship accepted by the billing admin", C, (r"^(    agreement: .*)$", "    acceptedByRole: «billing-admin»\n{}")),
    Kind("RP-I10", "invitation without an answer", C, (r"^    origin: existing\n    withReseller: invited (2026-11-10) by", "«2026-10-10»")),
    # The edition of 2023.
    Kind("RP-E11", "agreement with Microsoft not signed", R, (r"^(agreements: .*\n)", ""), at=r"- (completed)", edition="2023"),
    Kind("RP-E12", "revenue below the yearly minimum", R, (r"ttmRevenueUsd: (48000)", "«480»"), edition="2023"),
    Kind("RP-E12", "administrators without a second factor", R, (r"mfaForAdmins: (true)", "«false»"), edition="2023"),
    Kind("RP-U11", "one Global admin alone", R, (r"name: spare.*admin: (global-admin)", "user-management-admin"), at=r"name: admin.*admin: (global-admin)", also=[(R, "RP-U13", r"name: spare.*(microsoft\.full-access)")], edition="2023"),
    Kind("RP-R12", "customer in another region", C, (r"tenant: .*country: (IT)", "«US»"), edition="2023"),
    Kind("RP-R15", "order without the customer's agreement", C, (r"^(    agreement: .*\n    tenant: .*\n    subscriptions: .*)$", not_agreed), edition="2023"),
    Kind("RP-I05", "link that asks for delegated administration", I, (r"(&indirectCSPId)", "&«DAP=true»{}"), edition="2023"),
    Kind("RP-I05", "link in the form of former years", I, (r"(#/partners/invitation)", "#«/BillingAccounts/partner-invitation»"), edition="2023"),
]
