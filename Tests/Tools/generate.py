#!/usr/bin/env python3
"""Writes a clean portal of any size: generate.py FOLDER RESELLERS [CUSTOMERS_EACH]."""

import hashlib
import pathlib
import sys

PROVIDERS = ["aurelia", "borealis", "corvina"]
FIRST = ["Ada", "Bruno", "Carla", "Dario", "Elsa", "Fabio", "Greta", "Hugo", "Irene", "Jonas"]
LAST = ["Abele", "Brandt", "Costa", "Duval", "Eriksen", "Ferri", "Gallo", "Hansen", "Ivers", "Jansen"]
FACTS_2023 = """agreements: {mpa: 2025-01-18 by admin}
authorisation: {onboardedOn: 2025-01-17, ttmRevenueUsd: 48000, mfaForAdmins: true, securityContact: admin}
"""
SPARE_ADMIN = (
    "  - {{name: spare, fullName: Livia Spare {number}, email: spare@reseller-{number:05d}.example, agent: none,"
    " admin: global-admin, since: 2025-01-07, tasks: [{{permission: microsoft.full-access}}]}}\n"
)
TRADES = ["Molino", "Vivaio", "Cantina", "Officina", "Studio", "Forno", "Libreria", "Cartiera"]


def guid(text):
    digits = hashlib.sha256(text.encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:32]}"


def name(number):
    return f"reseller-{number:05d}"


def workspace(edition):
    return (
        "kind: Workspace\nformat: 1\ntitle: Aurelia partner portal\n"
        f"operator: {{provider: aurelia}}\nedition: {edition}\nlocales: [en, it]\n"
        "asOf: 2026-11-22\n"
    )


def provider(name):
    return f"""kind: Provider
name: {name}
legalName: {name.title()} Distribution S.p.A.
locale: it
tenant: {{id: {guid(name)}, primaryDomain: {name}.example, country: IT}}
mpnId: {4000000 + PROVIDERS.index(name)}
officialListing: true
areas: [IT, DE, FR]
services: {{technicalTraining: true, technicalAssistance: true, marketing: false, financingAndCredit: true, billing: true, support: true}}
contact: {{name: Desk, email: desk@{name}.example, website: https://{name}.example/}}
programmes: Partner days in spring and autumn
supportLevel: By telephone on working days
terms: Invoice at the end of the month
users:
  - {{name: {name}-lead, fullName: {name.title()} Lead, email: lead@{name}.example, agent: none, admin: global-admin, since: 2024-01-08}}
"""


def reseller(number, edition):
    # Each edition has its own last steps of an enrolment, and its own idea of how many should be able to help.
    steps = {"2023": ""}.get(edition, "    - pmc-signed-in 2025-01-08\n")
    facts = {"2023": FACTS_2023}.get(edition, "")
    spare = {"2023": SPARE_ADMIN}.get(edition, "").format(number=number)
    name = f"reseller-{number:05d}"
    domain = f"{name}.example"
    first, last = FIRST[number % 10], LAST[number // 10 % 10]
    main = PROVIDERS[number % 3]
    return f"""kind: Reseller
legalName: {last} Sistemi {number} S.r.l.
locale: {"it" if number % 2 else "en"}
programModel: indirect-reseller
accountManager: aurelia-lead
confirmed: 2026-11-0{number % 9 + 1} by aurelia-lead
tenant: {{id: {guid(name)}, primaryDomain: {domain}, country: IT}}
mpnId: {5000000 + number}
mpnProfile: {{country: IT, status: active}}
workAccount: {{exists: true, globalAdmin: admin, services: [office-365, azure]}}
legalProfile:
  name: {last} Sistemi {number} S.r.l.
  address: {{lines: [Via Verde {number}], city: Torino, postalCode: "10100", country: IT}}
primaryContact: {{firstName: {first}, lastName: {last}, email: {first.lower()}@{domain}, memberOfOrganisation: true}}
support: {{email: help@{domain}, telephone: "+39 011 {number:07d}", website: https://{domain}/help}}
enrolment:
  history:
    - started 2025-01-07 by admin
    - welcome-reviewed 2025-01-07
    - signed-in 2025-01-08 by admin
{steps}    - mpn-selected 2025-01-08
    - submitted 2025-01-09
    - contact-email-verified 2025-01-10
    - in-review 2025-01-10
    - completed 2025-01-16
    - account-ready 2025-01-17
    - admin-agent-confirmed 2025-01-17 by admin
  emailVerification: {{sentOn: 2025-01-09, verifiedOn: 2025-01-10, signedUp: true, addressOwned: true}}
  vettingStatus: authorized
  vettingSubStatus: none
{facts}users:
  - {{name: admin, fullName: {first} {last}, email: {first.lower()}@{domain}, agent: admin-agent, admin: global-admin, since: 2025-01-07, tasks: [{{permission: microsoft.full-access}}]}}
{spare}  - {{name: desk, fullName: {FIRST[(number + 3) % 10]} {LAST[(number + 5) % 10]}, email: desk@{domain}, agent: helpdesk-agent, admin: none, since: 2025-02-03}}
  - {{name: people, fullName: {FIRST[(number + 6) % 10]} {LAST[(number + 7) % 10]}, email: people@{domain}, agent: none, admin: user-management-admin, since: 2025-02-03}}
partnerships:
  - provider: {main}
    history: [in-talks 2025-01-20, agreed 2025-01-27, invited 2025-02-01 by {main}-lead, accepted 2025-02-03 by admin, active 2025-02-03]
    orderOnBehalf: true
    tenantAdminAccess: removed 2025-03-01
"""


def customers(number, count):
    name = f"reseller-{number:05d}"
    lines = [
        "kind: CustomerList",
        f"reseller: {name}",
        f"defaults: {{country: IT, provider: {PROVIDERS[number % 3]}, channel: own-marketing}}",
        "customers:",
    ]
    for place in range(count):
        customer = f"c{number:05d}-{place:02d}"
        company = f"{TRADES[place % 8]} {LAST[(number + place) % 10]} {number}-{place}"
        states = (
            "withReseller: [invited 2025-03-01, accepted 2025-03-0{0}], withProvider: [invited 2025-03-01, accepted 2025-03-0{0}]".format(place % 8 + 2)
            if place % 3
            else "withReseller: invited 2026-11-10 by admin"
        )
        lines.append(f"  - name: {customer}")
        lines.append(f"    company: {company}")
        lines.append(f"    email: it@{customer}.example")
        lines.append(f"    origin: {'existing' if place % 2 else 'new'}")
        lines += [f"    {part}" for part in states.replace("], with", "]\nwith").split("\n")]
        if place % 3:
            lines.append(f"    agreement: 2025-03-0{place % 8 + 2}")
        lines.append(f"    tenant: {{id: {guid(customer)}, primaryDomain: {customer}.example, country: IT}}")
        if place % 3:
            lines.append(
                f"    subscriptions: [{{id: {guid(customer + 's')}, offer: Microsoft 365 Business, service: microsoft-365, quantity: {place + 1}, status: active, orderedThrough: {PROVIDERS[number % 3]}, resellerOfRecord: {name}}}]"
            )
    return "\n".join(lines) + "\n"


def invitation(number):
    name = f"reseller-{number:05d}"
    provider_name = PROVIDERS[number % 3]
    return f"""kind: Invitation
name: joint-{number:05d}
type: reseller-and-provider
from: {{reseller: {name}}}
provider: {provider_name}
to: c{number:05d}-00
sender: admin
link: https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId={guid(name)}&msppId={5000000 + number}&indirectCSPId={guid(provider_name)}#/partners/invitation
history: [drafted 2026-11-09 by admin, sent 2026-11-10 by admin]
"""


def write(root, resellers, each, edition="2017-reseller"):
    """Writes a portal below a folder."""
    folder = pathlib.Path(root) / "Content"
    (folder / "providers").mkdir(parents=True)
    (folder / "portal.yaml").write_text(workspace(edition))
    for provider_name in PROVIDERS:
        (folder / "providers" / f"{provider_name}.yaml").write_text(provider(provider_name))
    for number in range(resellers):
        place = folder / "resellers" / name(number)
        place.mkdir(parents=True)
        (place / "reseller.yaml").write_text(reseller(number, edition))
        (place / "customers.yaml").write_text(customers(number, each))
        (place / "invitations.yaml").write_text(invitation(number))


def main():
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 9)


if __name__ == "__main__":
    main()
