import Diagnostics
import ManifestModel
import PortalStatus

/// One reseller as the operator sees it: facts, open actions, findings with their places, notes.
///
/// Customers that do not fit on the first page go on others.
struct OperatorResellerPages {
  /// The findings that stand here; the rest stands on the page of all findings.
  private static let mostFindings = 15
  private static let mostActions = 30

  let writer: Writer
  let status: ResellerStatus
  let findings: FindingList
  let all: FindingsPages

  /// The pages in their order.
  func pages() -> [Page] {
    let reseller = status.reseller
    let footer = Footer(writer).lines(confirmed: reseller.head.confirmed)
    return Paging("reseller-\(reseller.name)", stem: "customers-\(reseller.name)")
      .sheets(status.customers).map { sheet in
        writer.page(
          sheet, markdown(sheet), section: "index",
          title: reseller.displayName, keywords: [reseller.name], footer: footer)
      }
  }

  private func markdown(_ sheet: Sheet<CustomerStatus>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "reseller", writer.plain(status.reseller.displayName))
    if sheet.isFirst { summary(into: &builder) }
    customers(sheet, into: &builder)
    return builder
  }

  private func summary(into builder: inout MarkdownBuilder) {
    let actions = ActionText(writer: writer, words: findings.words)
    let next = status.first.map { actions.line($0) }
    builder.paragraph(next ?? "\(writer.badge(.done)) \(writer.say("home.nothing-open"))")
    builder.table(
      [writer.say("table.item"), writer.say("table.recorded")],
      ResellerFacts(writer: writer, status: status).rows)
    if let notes = status.reseller.head.notes {
      builder.alert("NOTE", notes.value.split(separator: "\n").map { writer.plain(String($0)) })
    }
    let rest = status.actions.dropFirst()
    if !rest.isEmpty { builder.heading(2, id: "actions", writer.say("home.open")) }
    builder.bullets(rest.prefix(OperatorResellerPages.mostActions).map { actions.line($0) })
    builder.heading(2, id: "findings", writer.say("nav.findings"))
    if status.findings.isEmpty { builder.paragraph(writer.say("findings.none")) }
    let ranked = FindingList.ranked(status.findings)
    builder.bullets(
      ranked.prefix(OperatorResellerPages.mostFindings).map { findings.line($0, writer) })
    let label = writer.say("findings.here", [.number("count", ranked.count)])
    if let link = all.link(label, to: status.reseller) { builder.paragraph(link) }
  }

  private func customers(_ sheet: Sheet<CustomerStatus>, into builder: inout MarkdownBuilder) {
    guard !sheet.rows.isEmpty else { return }
    builder.heading(2, id: "customers", writer.say("customers.title"))
    builder.sheet(sheet, writer) { builder, rows in
      builder.table(
        ["table.customer", "table.relationship", "table.since", "table.notes"].map {
          writer.say($0)
        }, rows.map(row))
    }
  }

  private func row(_ customer: CustomerStatus) -> [String] {
    let relationship = customer.relationship
    let since = relationship.lapsedOn ?? relationship.since
    let day = since.map { writer.unbroken($0) } ?? writer.say("day.unknown")
    return [
      writer.plain(customer.customer.displayName),
      CustomerText(writer: writer).state(relationship),
      relationship.state == .none ? "–" : day,
      customer.customer.notes.map { writer.plain($0.value) } ?? "–",
    ]
  }
}

/// What is recorded of a reseller, as rows of a table.
struct ResellerFacts {
  let writer: Writer
  let status: ResellerStatus

  var rows: [[String]] {
    let reseller = status.reseller
    let tenant = reseller.tenant
    let facts: [(String, String?)] = [
      ("table.name", "`\(reseller.name)`"),
      ("enrolment.title", enrolment),
      ("table.manager", writer.manager(of: reseller)),
      ("fact.partner-id", reseller.mpnId.map { writer.plain($0.value) }),
      ("fact.country", tenant?.country.map { writer.country($0.value) }),
      ("fact.tenant", tenant?.id.map { writer.plain($0.value) }),
      ("fact.domain", tenant?.primaryDomain.map { writer.plain($0.value) }),
      ("nav.providers", providers),
    ]
    return facts.map { key, value in [writer.say(key), value ?? writer.say("value.unknown")] }
  }

  /// The state with its sign, since when, and why where Microsoft said no.
  private var enrolment: String {
    let enrolment = status.enrolment
    let sign = enrolment.phases.first { $0.phase == Phase.current(in: enrolment.state) }?.sign
    let actor: Actor = sign == .turn ? .reseller : sign == .waiting ? .microsoft : .nobody
    let badge = writer.badge(sign == .turn ? .waiting : sign ?? .unknown, waitingFor: actor)
    let text = writer.sentence(
      "enrolment.state.\(enrolment.state.rawValue)", since: enrolment.since)
    guard enrolment.state == .rejected else { return "\(badge) \(text)" }
    let check = status.reseller.enrolment?.vettingSubStatus?.value
    let cause = check.map { writer.say("vetting.\($0.rawValue)") } ?? writer.say("vetting.unknown")
    return "\(badge) \(text) \(cause)"
  }

  private var providers: String? {
    guard !status.partnerships.isEmpty else { return nil }
    return status.partnerships.map { partnership in
      let state = writer.say(partnership.wordKey)
      return "\(writer.plain(partnership.provider.displayName)) (\(state))"
    }.joined(separator: ", ")
  }
}
