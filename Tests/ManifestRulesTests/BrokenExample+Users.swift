import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about people.
  static let users: [BrokenRule] = [
    BrokenRule(
      "RP-U01", "agent", in: "resellers/sternweg/reseller.yaml",
      .replace("agent: none,           admin: user", with: "admin: user"),
      line: 35, columns: 12..<21),
    BrokenRule(
      "RP-U02", "no-role", .warning, in: "resellers/puente-claro/reseller.yaml",
      .replace("agent: helpdesk-agent", with: "agent: none"),
      line: 37, columns: 86..<90),
    BrokenRule(
      "RP-U03", "agent", .warning, in: "resellers/sternweg/reseller.yaml",
      .replace("agent: helpdesk-agent, admin", with: "agent: [helpdesk-agent, admin-agent], admin"),
      line: 34, columns: 113..<124),
    BrokenRule(
      "RP-U05", "repeated", in: "resellers/retipiane/reseller.yaml",
      .replace("email: gabriele@retipiane.example", with: "email: Ilaria@retipiane.example"),
      line: 29, columns: 54..<78),
    BrokenRule(
      "RP-U06", "email", in: "providers/altorivo.yaml",
      .replace(" email: c.bonomi@altorivo.example,", with: ""),
      line: 22, columns: 12..<18),
    BrokenRule(
      "RP-U07", "no-manager", in: "resellers/mazurek/reseller.yaml",
      .replace(
        "agent: none,           admin: user-management-admin",
        with: "agent: admin-agent,    admin: none"),
      line: 2, columns: 7..<15),
    BrokenRule(
      "RP-U08", "not-manager", .warning, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "admin-agent-confirmed 2025-01-27 by lucrezia",
        with: "admin-agent-confirmed 2025-01-27 by nadia"),
      line: 34, columns: 43..<48),
    BrokenRule(
      "RP-U09", "less-would-do", .info, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "agent: none\n    admin: user-management-admin",
        with: "agent: admin-agent\n    admin: user-management-admin"),
      line: 73, columns: 12..<23),
    BrokenRule(
      "RP-U10", "no-task", .info, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "tasks: [{permission: partnership.accept}, {permission: partner-users.manage}]",
        with: "tasks: [{permission: customer.request-dap}]"),
      line: 45, columns: 12..<24),
    BrokenRule(
      "RP-U11", "one", .warning, in: "resellers/brughiera/reseller.yaml",
      .add(
        """
        kind: Reseller
        legalName: Brughiera Informatica S.r.l.
        tenant: {country: DE}
        enrolment:
          alreadyInCsp: true
          history: [contact-email-verified 2024-03-04, account-ready 2024-03-11]
        mpnId: 6402931
        support: {email: aiuto@brughiera.example, telephone: "+39 0161 000 400", website: https://brughiera.example/}
        agreements: {mpa: 2024-03-12 by carla}
        users:
          - name: carla
            fullName: Carla Ferrero
            email: carla@brughiera.example
            agent: admin-agent
            admin: global-admin
            tasks: [{permission: partnership.accept}]
        partnerships:
          - provider: lindwurm
            history: [invited 2024-03-13, accepted 2024-03-14 by carla, active 2024-03-14]

        """),
      line: 15, columns: 12..<24, edition: .current2023),
    BrokenRule(
      "RP-U12", "named", in: "resellers/retipiane/reseller.yaml",
      .replace("in the evening.", with: "in the evening; the password is Argine-45100"),
      line: 9, columns: 100..<112),
    BrokenRule(
      "RP-U13", "denied", in: "resellers/fjordkant/reseller.yaml",
      .replace("permission: customer.search-view", with: "permission: leads.manage"),
      line: 40, columns: 22..<34),
    BrokenRule(
      "RP-U14", "needs-role", in: "resellers/fjordkant/reseller.yaml",
      .replace("customer: tindveg, service: azure", with: "customer: tindveg, service: office-365"),
      line: 41, columns: 76..<86),
    BrokenRule(
      "RP-U15", "not-changed", .info, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "{credentialsSentOn: 2025-06-09, passwordChanged: true}",
        with: "{credentialsSentOn: 2025-06-09, passwordChanged: false}"),
      line: 69, columns: 66..<71),
  ]
}
