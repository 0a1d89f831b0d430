import Diagnostics

extension BrokenRule {
  /// The rules about enrolment, Partner IDs and primary contacts.
  static let enrolment: [BrokenRule] = [
    BrokenRule(
      "RP-E01", "address-incomplete", in: "resellers/sternweg/reseller.yaml",
      .replace(" city: Gera,", with: ""),
      line: 14, columns: 21..<36),
    BrokenRule(
      "RP-E03", "signed-in", in: "resellers/puente-claro/reseller.yaml",
      .replace("exists: true", with: "exists: false"),
      line: 12, columns: 23..<28),
    BrokenRule(
      "RP-E04", "sign-in", in: "resellers/sternweg/reseller.yaml",
      .replace("signed-in 2026-11-10 by jutta", with: "signed-in 2026-11-10 by emre"),
      line: 23, columns: 31..<35),
    BrokenRule(
      "RP-E05", "review-unconfirmed", in: "resellers/retipiane/reseller.yaml",
      .replace("submitted 2026-11-08]", with: "submitted 2026-11-08, in-review 2026-11-20]"),
      line: 22, columns: 141..<150),
    BrokenRule(
      "RP-E08", "none-left", in: "resellers/fjordkant/reseller.yaml",
      .replace(
        """
        agent: admin-agent, admin: global-admin, since: 2023-05-22, tasks: [{permission: partnership.accept}]}
          - name: marit
            fullName: Marit Fossum
            email: marit@fjordkant.example
            agent: admin-agent
            admin: user-management-admin
            since: 2023-05-23

        """,
        with: """
          agent: none, admin: global-admin, since: 2023-05-22, tasks: [{permission: partnership.accept}]}
            - name: marit
              fullName: Marit Fossum
              email: marit@fjordkant.example
              agent: admin-agent
              admin: user-management-admin
              since: 2023-05-23
              until: 2026-10-31

          """),
      line: 18, columns: 13..<26),
    BrokenRule(
      "RP-M01", "missing", in: "resellers/puente-claro/reseller.yaml",
      .replace("mpnId: 6318290\n", with: ""),
      line: 25, columns: 7..<19),
    BrokenRule(
      "RP-M02", "not-digits", in: "providers/lindwurm.yaml",
      .replace("mpnId: 3920657", with: "mpnId: MPN 3920657"),
      line: 8, columns: 8..<19),
    BrokenRule(
      "RP-M03", "inactive", in: "resellers/retipiane/reseller.yaml",
      .replace("status: active", with: "status: inactive"),
      line: 12, columns: 35..<43),
    BrokenRule(
      "RP-M04", "country", in: "resellers/puente-claro/reseller.yaml",
      .replace("mpnProfile: {country: ES", with: "mpnProfile: {country: PT"),
      line: 11, columns: 23..<25),
    BrokenRule(
      "RP-C01", "malformed", in: "resellers/sternweg/reseller.yaml",
      .replace("jutta.brandl@sternweg.example, phone", with: "jutta.brandl@sternweg, phone"),
      line: 15, columns: 61..<82),
    BrokenRule(
      "RP-C02", "webmail", in: "resellers/retipiane/reseller.yaml",
      .replace("caterina.vela@retipiane.example", with: "caterina.vela@gmail.com"),
      line: 17, columns: 62..<85),
    BrokenRule(
      "RP-C03", "free-mail", .warning, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "email: lucrezia@bottegadati.example, phone",
        with: "email: lucrezia.amato@libero.it, phone"),
      line: 18, columns: 63..<87),
    BrokenRule(
      "RP-C04", "foreign", .warning, in: "resellers/fjordkant/reseller.yaml",
      .replace(
        "email: sigurd@fjordkant.example, phone",
        with: "email: sigurd@haugland.example, phone"),
      line: 13, columns: 64..<87),
  ]
}
