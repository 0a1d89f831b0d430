import Diagnostics
import ManifestModel

/// A provider's request was accepted by somebody who may not do so.
struct PartnershipAcceptedWithoutRight: Rule {
  static let description = RuleDescription(
    "RP-P02", "partnership-accepted-without-right", .error, .breach, spans: [209, 224],
    sources: ["direct-to-indirect"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      reseller.partnerships.flatMap { partnership in
        partnership.history.entries.filter { $0.state.value == .accepted }.compactMap { entry in
          entry.actor.flatMap { finding(for: $0, partnership, reseller, context.catalog) }
        }
      }
    }
  }

  private func finding(
    for actor: Located<String>, _ partnership: Partnership, _ reseller: Reseller,
    _ catalog: Catalog
  ) -> Finding? {
    guard let provider = partnership.provider?.value else { return nil }
    let person = PartnershipActor(
      actor.value, reseller: reseller, provider: provider, catalog: catalog)
    if let user = person.ownUser {
      guard catalog.roles.knowsAxes(of: user),
        catalog.roles.answer(.acceptPartnership, for: user) != .allowed
      else { return nil }
    }
    guard person.isKnown else { return nil }
    let message = Message(
      person.ownUser == nil ? "outsider" : "no-right",
      [
        .text("user", person.displayName),
        .text("provider", catalog.displayName(ofProvider: provider)),
        .list("able", catalog.roles.roleIDs(for: .acceptPartnership, of: .reseller)),
      ])
    let role = person.ownUser?.admin.map { RelatedPlace($0.span, Message("role")) }
    return finding(
      message, at: actor.span,
      about: Subject(
        reseller: reseller.name, provider: provider, user: person.ownUser?.name?.value),
      related: role.map { [$0] } ?? [])
  }
}
