import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about invitations.
  static let invitations: [BrokenRule] = [
    BrokenRule(
      "RP-I01", "no-link", in: "resellers/sternweg/invitations.yaml",
      .replace(
        "link: https://partnercenter.microsoft.com/en-us/partner/invitation/cd406b358e0dab85\n",
        with: ""),
      line: 8, columns: 10..<17),
    BrokenRule(
      "RP-I02", "wrong-partner", in: "resellers/fjordkant/invitations.yaml",
      .replace("msppId=728164", with: "msppId=4817203"),
      line: 19, columns: 143..<150),
    BrokenRule(
      "RP-I03", "other-type", in: "resellers/bottega-dati/invitations.yaml",
      .replace(
        "name: bottega-cartiera\ntype: reseller-and-provider",
        with: "name: bottega-cartiera\ntype: reseller-relationship"),
      line: 115, columns: 60..<88),
    BrokenRule(
      "RP-I04", "cut-off", in: "resellers/fjordkant/invitations.yaml",
      .replace(
        "DAP=true#/BillingAccounts/partner-invitation\nhistory: drafted 2026-11-20",
        with: "DAP=true\nhistory: drafted 2026-11-20"),
      line: 50, columns: 7..<145),
    BrokenRule(
      "RP-I06", "own-domain", in: "resellers/bottega-dati/customers.yaml",
      .replace("email: posta@vivaiofelce.example", with: "email: vivaio.felce@bottegadati.example"),
      line: 63, columns: 12..<44),
    BrokenRule(
      "RP-I07", "named", in: "resellers/bottega-dati/invitations.yaml",
      .replace("Bastano cinque minuti;", with: "La password è Sipario-81 e bastano cinque minuti;"),
      line: 105, columns: 73..<83),
    BrokenRule(
      "RP-I08", "denied", in: "resellers/fjordkant/invitations.yaml",
      .replace("sundby-bokhandel]\nsender: sigurd", with: "sundby-bokhandel]\nsender: yusuf"),
      line: 38, columns: 9..<14),
    BrokenRule(
      "RP-I05", "asks-for-everything", .warning,
      in: "resellers/bottega-dati/invitations.yaml",
      .replace(
        "drafted 2026-10-05 by nadia, withdrawn 2026-10-06 by nadia",
        with: "drafted 2026-10-05 by nadia"),
      line: 76, columns: 151..<159,
      edition: .current2023),
    BrokenRule(
      "RP-I09", "several-customers", in: "resellers/fjordkant/gdap.yaml",
      .add(
        """
        kind: Invitation
        name: fjordkant-gdap
        type: gdap
        from: {reseller: fjordkant}
        to: [brygge-kafe, tindveg]
        sender: sigurd
        link: https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/aa17cdb2-93a5-47ed-8f7e-2d6d0cf3e1b4-07e4b29c-6f10-45d8-b3a9-5e8c1d72f604
        history: drafted 2026-11-20 by sigurd

        """),
      line: 5, columns: 19..<26),
    BrokenRule(
      "RP-I10", "customer", .warning, in: "resellers/bottega-dati/invitations.yaml",
      .replace(
        "drafted 2026-11-13 by nadia, sent 2026-11-16 by nadia",
        with: "drafted 2026-11-02 by nadia, sent 2026-11-02 by nadia"),
      line: 99, columns: 45..<55),
    BrokenRule(
      "RP-S01", "customers", .warning, in: "resellers/sternweg/customers.yaml",
      .replace("confirmed: 2026-11-16", with: "confirmed: 2026-06-16"),
      line: 3, columns: 12..<22),
  ]
}
