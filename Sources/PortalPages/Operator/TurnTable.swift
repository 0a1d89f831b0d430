import Diagnostics
import PortalStatus

/// How many resellers wait for whom, as one row of figures.
struct TurnTable {
  let writer: Writer
  let groups: [TurnGroup]

  func append(_ standings: [Standing], to builder: inout MarkdownBuilder) {
    builder.table(
      header, [counts(standings)],
      align: Dictionary(uniqueKeysWithValues: groups.indices.map { ($0, .right) }))
  }

  var header: [String] { groups.map { writer.say("turn.\($0.rawValue)") } }

  func counts(_ standings: [Standing]) -> [String] {
    groups.map { group in String(standings.count { $0.group == group }) }
  }
}
