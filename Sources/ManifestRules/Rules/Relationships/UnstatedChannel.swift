import Diagnostics
import ManifestModel

/// Nobody has recorded how a new customer was won, or which provider it came through.
struct UnstatedChannel: Rule {
  static let description = RuleDescription(
    "RP-R07", "unstated-channel", .info, .todo, spans: [251, 252, 253, 254])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer in
      customer.resellers.compactMap { check($0, of: customer) }
    }
  }

  /// The channels are those of new customers; an existing one was there before.
  private func check(_ link: ResellerLink, of customer: Customer) -> Finding? {
    guard link.origin?.value != .existing, !link.history.isOver else { return nil }
    let subject = Subject(reseller: link.reseller.value, customer: customer.name.value)
    guard link.stated.contains("channel") else {
      return finding(Message("channel"), at: customer.place(of: link), about: subject)
    }
    guard let channel = link.channel, channel.value == .indirectProvider,
      !link.stated.contains("channelProvider")
    else { return nil }
    return finding(Message("provider"), at: customer.ownPlace(channel.span), about: subject)
  }
}
