import Diagnostics

extension BrokenRule {
  /// The rules about partnerships.
  static let partners: [BrokenRule] = [
    BrokenRule(
      "RP-P02", "no-right", in: "resellers/bottega-dati/reseller.yaml",
      .replace("accepted 2026-02-20 by lucrezia", with: "accepted 2026-02-20 by nadia"),
      line: 101, columns: 32..<37),
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
        support: {email: aiuto@costaverde.example}
        enrolment:
          alreadyInCsp: true
          history: [contact-email-verified 2024-03-04, account-ready 2024-03-11]
        users:
          - name: marco
            fullName: Marco Deledda
            email: marco@costaverde.example
            agent: admin-agent
            admin: global-admin

        """),
      line: 8, columns: 48..<61),
  ]
}
