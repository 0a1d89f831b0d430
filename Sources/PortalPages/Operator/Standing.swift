import Diagnostics
import ManifestModel
import PortalStatus

/// Whose turn it is, as the operator counts.
enum TurnGroup: String, CaseIterable {
  case ours, resellers, providers, microsoft, customers, fine

  init(_ actor: Actor, operatorName: String?) {
    self =
      switch actor {
      case .provider(let name): name == operatorName ? .ours : .providers
      case .reseller: .resellers
      case .microsoft: .microsoft
      case .customer: .customers
      case .nobody: .fine
      }
  }

  /// The style of its bar in a picture.
  var style: String {
    switch self {
    case .ours: "turn"
    case .fine: "done"
    case .resellers, .providers, .microsoft, .customers: "waiting"
    }
  }

  /// The groups that are shown: always the same but for other providers, who seldom have a turn.
  static func shown(_ standings: [Standing]) -> [TurnGroup] {
    allCases.filter { group in
      group != .providers || standings.contains { $0.group == .providers }
    }
  }
}

/// How a reseller stands in the eyes of the operator.
struct Standing {
  let status: ResellerStatus
  /// The operator's own turn, or else what is most urgent.
  let next: ActionItem?
  let group: TurnGroup

  init(_ status: ResellerStatus, operatorName: String?) {
    self.status = status
    next =
      status.actions.first { TurnGroup($0.actor, operatorName: operatorName) == .ours }
      ?? status.first
    group = TurnGroup(next?.actor ?? .nobody, operatorName: operatorName)
  }

  /// The operator's own turn first, then the longest wait.
  static func all(_ statuses: [ResellerStatus], operatorName: String?) -> [Standing] {
    statuses.map { Standing($0, operatorName: operatorName) }.sorted { $0.rank < $1.rank }
  }

  private var rank: (Int, Int, String) {
    let day = next.map { $0.since?.number ?? Int.max - 1 } ?? Int.max
    return (group == .ours ? 0 : 1, day, status.reseller.name)
  }
}

/// The table of resellers, on the first page and on those of the account managers.
struct ResellerTable {
  let writer: Writer
  let actions: ActionText
  let showsManager: Bool

  func append(_ standings: [Standing], to builder: inout MarkdownBuilder) {
    let keys = [
      "table.reseller", "overview.turn", "table.next", "table.since", "table.customers",
      "table.findings",
    ]
    builder.table(
      (keys + (showsManager ? ["table.manager"] : [])).map { writer.say($0) },
      standings.map(row), align: [4: .right, 5: .right])
  }

  private func row(_ standing: Standing) -> [String] {
    let status = standing.status
    let next = standing.next
    let name = writer.plain(status.reseller.displayName)
    return [
      writer.link(name, "reseller-\(status.reseller.name)"),
      next.map { actions.badge($0) } ?? writer.badge(.done),
      next.map { actions.title($0) } ?? writer.say("home.nothing-open"),
      next?.since.map { writer.unbroken($0) } ?? "–",
      String(status.customers.count), String(status.findings.count),
    ] + (showsManager ? [writer.manager(of: status.reseller) ?? "–"] : [])
  }
}
