import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about enrolment.
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
        agent: admin-agent, admin: global-admin, since: 2023-05-22, \
        tasks: [{permission: partnership.accept}]}
          - name: marit
            fullName: Marit Fossum
            email: marit@fjordkant.example
            agent: admin-agent
            admin: user-management-admin
            since: 2023-05-23

        """,
        with: """
          agent: none, admin: global-admin, since: 2023-05-22, \
          tasks: [{permission: partnership.accept}]}
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
      "RP-E02", "unrecorded", .info, in: "resellers/puente-claro/reseller.yaml",
      .replace(
        """
          address: {lines: [Calle del Molinero 8], city: Logroño, region: La Rioja, postalCode: 26001, country: ES}
        # A breach: a free mail host, one that the workspace adds to the known ones (RP-C03).
        primaryContact: {firstName: Íñigo, lastName: Zabaleta, email: zabaleta.puente@correolibre.example, phone: "+34 941 000 512", memberOfOrganisation: true}
        support: {email: soporte@puenteclaro.example, telephone: "+34 941 000 500", website: https://puenteclaro.example/soporte}

        enrolment:
          alreadyInCsp: false
        """,
        with: """
            address: {city: Logroño, region: La Rioja, postalCode: 26001, country: ES}
          # A breach: a free mail host, one that the workspace adds to the known ones (RP-C03).
          primaryContact: {firstName: Íñigo, lastName: Zabaleta, email: zabaleta.puente@correolibre.example, phone: "+34 941 000 512", memberOfOrganisation: true}
          support: {email: soporte@puenteclaro.example, telephone: "+34 941 000 500", website: https://puenteclaro.example/soporte}

          enrolment:
            alreadyInCsp: true
          """),
      line: 21, columns: 17..<21, edition: .current2023),
    BrokenRule(
      "RP-E06", "overdue", .warning, in: "portal.yaml",
      .replace("reviewDays: 5", with: "reviewDays: 4"),
      foundIn: "resellers/sternweg/reseller.yaml", line: 27, columns: 17..<27,
      edition: .current2023),
    BrokenRule(
      "RP-E07", "left-over", .info, in: "resellers/fjordkant/reseller.yaml",
      .replace(
        "mpnId: 728164\n",
        with: "mpnId: 728164\npmc: {userName: medlem@fjordkant.example}\n"),
      line: 11, columns: 17..<41, edition: .current2023),
    BrokenRule(
      "RP-E09", "authorized", in: "resellers/retipiane/reseller.yaml",
      .replace("vettingStatus: pending", with: "vettingStatus: authorized"),
      line: 24, columns: 18..<28),
    BrokenRule(
      "RP-E10", "employmentVerification", .warning, in: "resellers/sternweg/reseller.yaml",
      .replace(
        """
        in-review 2026-11-13
          emailVerification: {sentOn: 2026-11-11, verifiedOn: 2026-11-13, signedUp: true, addressOwned: true}
          vettingStatus: pending
        """,
        with: """
          rejected 2026-11-18
            emailVerification: {sentOn: 2026-11-11, verifiedOn: 2026-11-13, signedUp: true, addressOwned: true}
            vettingStatus: rejected
          """),
      line: 30, columns: 21..<43),
    BrokenRule(
      "RP-E11", "no-right", in: "resellers/bottega-dati/reseller.yaml",
      .replace("mpa: 2025-02-05 by lucrezia", with: "mpa: 2025-02-05 by nadia"),
      line: 38, columns: 33..<38, edition: .current2023),
    BrokenRule(
      "RP-E12", "revenue", .warning, in: "resellers/fjordkant/reseller.yaml",
      .replace(
        "agreements: {mpa: 2023-06-02 by sigurd}\n",
        with: """
          agreements: {mpa: 2023-06-02 by sigurd}
          authorisation: {onboardedOn: 2023-05-22, ttmRevenueUsd: 640, mfaForAdmins: true, securityContact: sigurd@fjordkant.example}

          """),
      line: 23, columns: 57..<60, edition: .current2023),
  ]
}
