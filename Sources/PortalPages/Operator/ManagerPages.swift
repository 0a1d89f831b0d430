import Diagnostics
import ManifestModel
import PortalStatus

/// The resellers of each account manager.
///
/// The addresses of these pages hold names, so they exist only where people show in full.
struct ManagerPages {
  private let writer: Writer
  private let turns: TurnTable
  private let table: ResellerTable
  private let groups: [(user: User?, standings: [Standing])]

  init(writer: Writer, actions: ActionText, standings: [Standing]) {
    self.writer = writer
    turns = TurnTable(writer: writer, groups: TurnGroup.shown(standings))
    table = ResellerTable(writer: writer, actions: actions, showsManager: false)
    let byName = Dictionary(grouping: standings) {
      $0.status.reseller.accountManager?.value ?? ""
    }
    let users: [(User?, [Standing])] = writer.catalog.operatorUsers.map { user in
      (user, user.name.flatMap { byName[$0.value] } ?? [])
    }
    let known = Set(writer.catalog.operatorUsers.compactMap { $0.name?.value })
    let rest = standings.filter {
      !known.contains($0.status.reseller.accountManager?.value ?? "")
    }
    groups = (users + [(nil, rest)]).filter { !$0.1.isEmpty }
  }

  /// How many resellers of each account manager wait for whom.
  func append(to builder: inout MarkdownBuilder) {
    guard !groups.isEmpty else { return }
    builder.heading(2, id: "managers", writer.say("managers.title"))
    builder.table(
      [writer.say("table.manager")] + turns.header,
      groups.map { user, standings in
        [user.map(label) ?? writer.say("value.unknown")] + turns.counts(standings)
      },
      align: Dictionary(uniqueKeysWithValues: turns.groups.indices.map { ($0 + 1, .right) }))
  }

  /// The pages of all account managers.
  func pages(_ agenda: Agenda, footer: [String]) -> [Page] {
    guard hasPages else { return [] }
    return groups.flatMap { user, standings -> [Page] in
      guard let user, let name = user.name?.value else { return [] }
      let paging = Paging("manager-\(name)", stem: "managed-\(name)")
      return paging.sheets(standings).map { sheet in
        writer.page(
          sheet, markdown(user, standings, sheet, agenda), section: "index",
          title: user.displayName, footer: footer)
      }
    }
  }

  private func markdown(
    _ user: User, _ standings: [Standing], _ sheet: Sheet<Standing>, _ agenda: Agenda
  ) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(
      1, id: "manager",
      writer.say("managers.of", [.verbatim("person", writer.person(user))]))
    if sheet.isFirst {
      turns.append(standings, to: &builder)
      let statuses = standings.map(\.status)
      agenda.append(statuses, statuses.flatMap(\.findings), to: &builder)
    }
    builder.heading(2, id: "resellers", writer.say("overview.resellers"))
    builder.sheet(sheet, writer) { builder, rows in table.append(rows, to: &builder) }
    return builder
  }

  private func label(_ user: User) -> String {
    guard hasPages, let name = user.name?.value else { return writer.person(user) }
    return writer.link(writer.person(user), "manager-\(name)")
  }

  private var hasPages: Bool { writer.audience.people(writer.catalog.settings) == .full }
}
