import Diagnostics
import ManifestModel
import PortalStatus

/// A reseller's customers at a glance; each has a page of its own.
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
    return builder
  }

  private func overview(into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "overview", writer.say("customers.overview"))
    if let notice = listNotice {
      builder.alert("WARNING", [CustomerText(writer: writer).notice(notice)])
    }
    builder.table(
      [
        "table.customer", "customers.with-you", "customers.orders", "customers.administer",
        "customers.notices",
      ].map { writer.say($0) },
      status.customers.map(row))
  }

  private func row(_ customer: CustomerStatus) -> [String] {
    let text = CustomerText(writer: writer)
    let name = writer.plain(customer.customer.displayName)
    // What a list says about all of its customers stands once above the table.
    let notices = customer.notices.filter { $0.kind != .unconfirmed || !isListed(customer) }
    return [
      writer.link(name, CustomerPage.name(of: customer.customer)),
      text.relationship(customer.relationship),
      orders(customer), text.answer(customer.mayAdminister),
      notices.isEmpty ? "–" : notices.map(text.notice).joined(separator: " "),
    ]
  }

  private func isListed(_ customer: CustomerStatus) -> Bool {
    customer.customer.head.kind == .customerList
  }

  private var listNotice: CustomerNotice? {
    status.customers.first(where: isListed)?.notices.first { $0.kind == .unconfirmed }
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
}
