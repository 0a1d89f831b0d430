import Diagnostics

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
  ]
}
