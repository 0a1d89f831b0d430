import Diagnostics
import ManifestModel
import PortalStatus

/// Who can reach a customer: by name, role and way, with since and until.
struct CustomerReachTable {
  let writer: Writer

  func append(_ reach: [CustomerReach], to builder: inout MarkdownBuilder) {
    builder.heading(2, id: "reach", writer.say("customer.reach"))
    guard !reach.isEmpty else {
      builder.paragraph(writer.say("customer.reach-nobody"))
      return
    }
    builder.paragraph(writer.say("customer.reach-intro"))
    let names = writer.showsNames ? [writer.say("table.person")] : []
    // Without names the people of one role and one way are the same line.
    var seen: Set<[String]> = []
    builder.table(
      names
        + ["table.role", "customer.way", "table.since", "customer.until"].map { writer.say($0) },
      reach.map(row).filter { writer.showsNames || seen.insert($0).inserted })
  }

  private func row(_ reach: CustomerReach) -> [String] {
    let roles = reach.roles.map { writer.role($0.id?.value) }.joined(separator: ", ")
    let person = reach.user.map { writer.person($0) } ?? writer.badge(.unknown)
    let home = reach.provider.map { " (\(writer.plain($0.displayName)))" } ?? ""
    let holder = writer.showsNames ? [person + home] : []
    return holder + [
      (roles.isEmpty ? writer.say("customer.groups") : roles)
        + (writer.showsNames ? "" : home),
      way(reach.way), writer.day(reach.since),
      reach.until.map { CustomerText(writer: writer).end($0) } ?? "–",
    ]
  }

  private func way(_ way: CustomerReach.Way) -> String {
    switch way {
    case .relationship: writer.say("way.relationship")
    case .delegated(let role): writer.say("way.delegated-\(role.rawValue)")
    case .granular(let name, let roles):
      writer.say(
        name == nil ? "way.granular" : "way.granular-named",
        [
          .text("name", name ?? ""),
          .verbatim(
            "roles",
            roles.isEmpty
              ? writer.say("value.unknown")
              : roles.map { writer.plain($0) }.joined(separator: ", ")),
        ])
    }
  }
}
