import Diagnostics
import ManifestModel
import PortalStatus

/// A reseller's customers: the relationships, and what each side may do and why not.
struct CustomersPage {
  let writer: Writer
  let guide: Guide
  let status: ResellerStatus

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "customers", writer.say("customers.title"))
    guard !status.customers.isEmpty else {
      builder.paragraph(writer.say("customers.none"))
      return builder
    }
    builder.paragraph(
      writer.say("customers.intro") + " "
        + writer.link(GuidePlace("guide-existing-customers"), guide) + ".")
    overview(into: &builder)
    channels(into: &builder)
    builder.heading(2, id: "each", writer.say("customers.each"))
    for customer in status.customers { section(customer, into: &builder) }
    return builder
  }

  private func overview(into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "overview", writer.say("customers.overview"))
    builder.table(
      ["table.customer", "customers.with-you", "customers.you-manage", "customers.orders"].map {
        writer.say($0)
      },
      status.customers.map { customer in
        [
          writer.link(
            writer.plain(customer.customer.displayName), "customers", anchor(customer)),
          relationship(customer.relationship),
          answer(customer.mayManage),
          orders(customer),
        ]
      })
  }

  private func orders(_ customer: CustomerStatus) -> String {
    let able = customer.providers.filter { $0.mayOrder.answer == true }
    guard able.isEmpty else {
      return able.map { writer.plain($0.provider.displayName) }.joined(separator: ", ")
    }
    return writer.say("answer.nobody")
  }

  private func channels(into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "channels", writer.say("customers.channels"))
    let groups: [CustomerChannel?] = CustomerChannel.allCases + [nil]
    let isComplete = status.customers.allSatisfy { $0.link.origin != nil }
    let origins: [CustomerOrigin?] = CustomerOrigin.allCases + (isComplete ? [] : [nil])
    let rows = groups.compactMap { channel -> [String]? in
      let group = status.customers.filter { $0.link.channel?.value == channel }
      guard !group.isEmpty else { return nil }
      func count(_ origin: CustomerOrigin?) -> String {
        String(group.count { $0.link.origin?.value == origin })
      }
      return [writer.word("channel", channel)] + origins.map(count)
    }
    builder.table(
      [writer.say("table.channel")] + origins.map { writer.word("origin", $0) },
      rows, align: [1: .right, 2: .right, 3: .right])
  }

  private func section(_ customer: CustomerStatus, into builder: inout MarkdownBuilder) {
    builder.heading(3, id: anchor(customer), writer.plain(customer.customer.displayName))
    let since =
      customer.relationship.state == .none
      ? "" : " (\(writer.since(customer.relationship.since)))"
    var lines = [
      "\(writer.say("customers.with-you")): \(relationship(customer.relationship))\(since)",
      "\(writer.say("customers.you-manage")): \(reasoned(customer.mayManage, []))",
    ]
    for ability in customer.providers {
      let name = Argument.text("provider", ability.provider.displayName)
      lines.append(
        "\(writer.say("customers.may-order", [name])): \(reasoned(ability.mayOrder, [name]))")
    }
    lines.append(
      "\(writer.say("customers.origin")): \(writer.word("origin", customer.link.origin?.value)); "
        + "\(writer.say("table.channel")): \(writer.word("channel", customer.link.channel?.value))")
    if !customer.subscriptions.isEmpty {
      let texts = customer.subscriptions.map(subscription)
      lines.append("\(writer.say("customers.subscriptions")): \(texts.joined(separator: "; "))")
    }
    builder.bullets(lines)
  }

  private func relationship(_ status: RelationshipStatus) -> String {
    let sign = writer.badge(
      status.sign, waitingFor: status.sign == .waiting ? .customer(nil) : .nobody)
    return "\(sign) \(writer.say("relationship.\(status.state.rawValue)"))"
  }

  private func answer(_ ability: Ability) -> String {
    ability.answer.map { writer.say($0 ? "answer.yes" : "answer.no") }
      ?? writer.say("value.unknown")
  }

  private func reasoned(_ ability: Ability, _ arguments: [Argument]) -> String {
    "**\(answer(ability))**, \(writer.say("reason.\(ability.reason)", arguments))"
  }

  private func subscription(_ subscription: Subscription) -> String {
    let name =
      subscription.offer.map { writer.plain($0.value) }
      ?? writer.word("service", subscription.service?.value)
    let status = writer.word("subscription", subscription.status?.value)
    guard let quantity = subscription.quantity else { return "\(name) (\(status))" }
    return "\(name) × \(quantity.value) (\(status))"
  }

  private func anchor(_ customer: CustomerStatus) -> String {
    "customer-\(customer.customer.name.value)"
  }
}
