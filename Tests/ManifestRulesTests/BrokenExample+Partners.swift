import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about partnerships.
  static let partners: [BrokenRule] = [
    BrokenRule(
      "RP-P02", "no-right", in: "resellers/bottega-dati/reseller.yaml",
      .replace("accepted 2025-02-05 by lucrezia", with: "accepted 2025-02-05 by nadia"),
      line: 92, columns: 32..<37),
    BrokenRule(
      "RP-P03", "invited-by-reseller", in: "resellers/retipiane/reseller.yaml",
      .replace("invited 2026-11-10 by ingrid", with: "invited 2026-11-10 by ilaria"),
      line: 33, columns: 77..<83),
    BrokenRule(
      "RP-P04", "none", .warning, in: "resellers/costa-verde/reseller.yaml",
      .add(
        """
        kind: Reseller
        legalName: Costa Verde Informatica S.r.l.
        programModel: indirect-reseller
        mpnId: 6402917
        legalProfile: {address: {lines: [Via del Faro 2], city: Olbia, country: IT}}
        primaryContact: {firstName: Marco, lastName: Deledda, email: marco@costaverde.example}
        support:
          email: aiuto@costaverde.example
          telephone: "+39 0789 000 210"
          website: https://costaverde.example/aiuto
        enrolment:
          alreadyInCsp: true
          history: [contact-email-verified 2024-03-04, account-ready 2024-03-11]
        users:
          - name: marco
            fullName: Marco Deledda
            email: marco@costaverde.example
            agent: admin-agent
            admin: global-admin
            tasks: [{permission: partnership.accept}]

        """),
      line: 13, columns: 48..<61),
    BrokenRule(
      "RP-P05", "differ", in: "portal.yaml",
      .replace(
        "visibility: private", with: "visibility: private\nregions: {DE: Europe beyond the Rhine}"),
      foundIn: "resellers/sternweg/reseller.yaml", line: 38, columns: 15..<22,
      edition: .current2023),
    BrokenRule(
      "RP-P06", "unlisted", .warning, in: "providers/lindwurm.yaml",
      .replace("officialListing: true", with: "officialListing: false"),
      line: 9, columns: 18..<23),
    BrokenRule(
      "RP-P07", "reseller-lacks", .warning, in: "providers/altorivo.yaml",
      .replace(
        "resellers: [bottega-dati, puente-claro]",
        with:
          "resellers: [bottega-dati, puente-claro, mazurek]"),
      line: 19, columns: 41..<48),
    BrokenRule(
      "RP-P08", "granted-since", .warning, in: "resellers/bottega-dati/reseller.yaml",
      .replace("[granted 2025-02-05, removed 2025-03-10 by lucrezia]", with: "granted 2025-02-05"),
      line: 96, columns: 24..<42),
    BrokenRule(
      "RP-P09", "unknown", .info, in: "providers/skarvoy.yaml",
      .replace("terms: Invoice at the end of the month, 30 days\n", with: ""),
      line: 1, columns: 7..<15),
    BrokenRule(
      "RP-P10", "asks-customer", in: "resellers/retipiane/invitations.yaml",
      .replace(
        "https://partnercenter.microsoft.com/en-us/partner/invitation/c2e8140024559557",
        with: "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
          + "&partnerId=92c2aca4-061b-4363-bb57-1be8f51202f9&msppId=0&DAP=true"
          + "#/BillingAccounts/partner-invitation"),
      line: 8, columns: 60..<80),
  ]
}
