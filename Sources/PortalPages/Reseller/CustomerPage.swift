import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus

/// One customer: what each side may do and why, who can reach it, and what is open.
struct CustomerPage {
  private let writer: Writer
  private let reseller: Reseller
  private let findings: FindingList
  private let reach: ReachFinder
  private let text: AbilityText

  /// Prepares what the pages of all customers of a reseller have in common.
  init(
    writer: Writer, guide: Guide, reseller: Reseller, findings: FindingList, reach: ReachFinder
  ) {
    self.writer = writer
    self.reseller = reseller
    self.findings = findings
    self.reach = reach
    text = AbilityText(writer: writer, guide: guide, reseller: reseller)
  }

  /// The name of a customer's page.
  static func name(of customer: Customer) -> String { "customer-\(customer.name.value)" }

  func markdown(_ status: CustomerStatus, _ open: [ReportedFinding]) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "customer", writer.plain(status.customer.displayName))
    let relationship = status.relationship
    let day = relationship.lapsedOn ?? relationship.since
    let since = relationship.state == .none ? "" : " (\(writer.since(day)))"
    builder.paragraph(CustomerText(writer: writer).relationship(relationship) + since)
    builder.paragraph(writer.link(writer.say("customers.overview"), "customers"))
    if !status.notices.isEmpty {
      builder.alert("WARNING", status.notices.map(CustomerText(writer: writer).notice))
    }
    abilities(status, into: &builder)
    CustomerReachTable(writer: writer).append(reach.reach(of: status), to: &builder)
    subscriptions(status, into: &builder)
    history(status, into: &builder)
    if !open.isEmpty {
      builder.heading(2, id: "open", writer.say("home.open"))
      let name = status.customer.name.value
      builder.bullets(
        FindingList.ranked(open).map { findings.line($0, writer, onPageOf: name) })
    }
    return builder
  }

  private func abilities(_ status: CustomerStatus, into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "abilities", writer.say("customer.abilities"))
    builder.heading(3, id: "manage", writer.say("customer.may-manage"))
    text.append(status.mayManage, to: &builder)
    for provider in status.providers {
      let name = Argument.text("provider", provider.provider.displayName)
      builder.heading(
        3, id: "order-\(provider.provider.name)", writer.say("customer.may-order", [name]))
      text.append(provider.mayOrder, [name], to: &builder)
    }
    builder.heading(3, id: "administer", writer.say("customer.may-administer"))
    text.append(status.mayAdminister, to: &builder)
  }

  private func subscriptions(_ status: CustomerStatus, into builder: inout MarkdownBuilder) {
    guard !status.subscriptions.isEmpty else { return }
    builder.heading(2, id: "subscriptions", writer.say("customers.subscriptions"))
    builder.table(
      ["customer.offer", "customer.licences", "home.state", "customer.began"].map {
        writer.say($0)
      },
      status.subscriptions.map { subscription in
        [
          name(of: subscription),
          subscription.quantity.map { String($0.value) } ?? writer.say("value.unknown"),
          writer.word("subscription", subscription.status?.value),
          writer.day(subscription.since?.value),
        ]
      }, align: [1: .right])
    for (index, subscription) in status.subscriptions.enumerated() {
      guard let standing = Ability.standing(of: subscription) else { continue }
      builder.heading(3, id: "subscription-\(index + 1)", name(of: subscription))
      text.append(standing, [text.provider(of: subscription)], to: &builder)
    }
  }

  private func name(of subscription: Subscription) -> String {
    subscription.offer.map { writer.plain($0.value) }
      ?? writer.word("service", subscription.service?.value)
  }

  /// How the customer was won and what became of the relationship.
  private func history(_ status: CustomerStatus, into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "history", writer.say("customer.history"))
    builder.bullets([
      "\(writer.say("customers.origin")): \(writer.word("origin", status.link.origin?.value))",
      "\(writer.say("table.channel")): \(writer.word("channel", status.link.channel?.value))",
    ])
    builder.history(status.link.history, "relationship", near: reseller.name, writer)
  }
}
