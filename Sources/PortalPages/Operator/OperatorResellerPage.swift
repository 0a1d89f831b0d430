import Diagnostics
import ManifestModel
import PortalStatus

/// One reseller as the operator sees it: facts, open actions, findings with their places, notes.
struct OperatorResellerPage {
  let writer: Writer
  let status: ResellerStatus
  let findings: FindingList

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    let reseller = status.reseller
    builder.heading(1, id: "reseller", writer.plain(reseller.displayName))
    let actions = ActionText(writer: writer, words: findings.words)
    let next = status.first.map { actions.line($0) }
    builder.paragraph(next ?? "\(writer.badge(.done)) \(writer.say("home.nothing-open"))")
    builder.bullets(facts)
    if let notes = reseller.head.notes {
      builder.alert("NOTE", notes.value.split(separator: "\n").map { writer.plain(String($0)) })
    }
    let rest = status.actions.dropFirst()
    if !rest.isEmpty { builder.heading(2, id: "actions", writer.say("home.open")) }
    builder.bullets(rest.map { actions.line($0) })
    builder.heading(2, id: "findings", writer.say("nav.findings"))
    if status.findings.isEmpty { builder.paragraph(writer.say("findings.none")) }
    builder.bullets(FindingList.ranked(status.findings).map { findings.line($0, writer) })
    customers(into: &builder)
    return builder
  }

  private var facts: [String] {
    let reseller = status.reseller
    let facts: [(String, String?)] = [
      ("fact.name", reseller.name), ("fact.tenant", reseller.tenant?.id?.value),
      ("fact.domain", reseller.tenant?.primaryDomain?.value),
      ("fact.country", reseller.tenant?.country?.value), ("fact.partner-id", reseller.mpnId?.value),
    ]
    return facts.compactMap { key, value in
      value.map { "\(writer.say(key)): \(writer.plain($0))" }
    }
      + [
        "\(writer.say("enrolment.title")): "
          + writer.sentence(
            "enrolment.state.\(status.enrolment.state.rawValue)", since: status.enrolment.since),
        "\(writer.say("table.manager")): \(writer.manager(of: reseller) ?? writer.say("value.unknown"))",
      ]
  }

  private func customers(into builder: inout MarkdownBuilder) {
    guard !status.customers.isEmpty else { return }
    builder.heading(2, id: "customers", writer.say("customers.title"))
    builder.table(
      ["table.customer", "table.relationship", "table.since", "table.notes"].map { writer.say($0) },
      status.customers.map { customer in
        [
          writer.plain(customer.customer.displayName),
          writer.say("relationship.\(customer.relationship.state.rawValue)"),
          customer.relationship.state == .none ? "–" : writer.day(customer.relationship.since),
          customer.customer.notes.map { writer.plain($0.value) } ?? "–",
        ]
      })
  }
}
