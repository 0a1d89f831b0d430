import Diagnostics
import ManifestModel

/// A partnership began on the wrong side, or its states cannot have followed each other like this.
struct ImpossiblePartnershipHistory: Rule {
  static let description = RuleDescription(
    "RP-P03", "impossible-partnership-history", .error, .data, spans: [219, 220])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    let histories = catalog.resellers.flatMap { reseller in
      reseller.partnerships.flatMap { partnership in
        let subject = Subject(reseller: reseller.name, provider: partnership.provider?.value)
        return wrongInviters(partnership, reseller, subject, catalog)
          + wrongOrder(partnership.history, subject, today: context.today)
      }
    }
    return histories + catalog.invitations.compactMap(wrongSide)
  }

  /// Invitations that one of the reseller's own people is said to have sent.
  private func wrongInviters(
    _ partnership: Partnership, _ reseller: Reseller, _ subject: Subject, _ catalog: Catalog
  ) -> [Finding] {
    partnership.history.entries.filter { $0.state.value == .invited }.compactMap { entry in
      guard let actor = entry.actor, let provider = partnership.provider?.value else { return nil }
      let person = PartnershipActor(
        actor.value, reseller: reseller, provider: provider, catalog: catalog)
      guard let user = person.ownUser, person.partnerUser == nil else { return nil }
      let message = Message(
        "invited-by-reseller",
        [
          .text("user", user.displayName),
          .text("provider", catalog.displayName(ofProvider: provider)),
        ])
      var subject = subject
      subject.user = user.name?.value
      return finding(message, at: actor.span, about: subject)
    }
  }

  /// An invitation to a partnership that comes from a reseller.
  private func wrongSide(_ invitation: Invitation) -> Finding? {
    guard invitation.type?.value == .partnership, let sender = invitation.from?.reseller,
      invitation.from?.provider == nil
    else { return nil }
    return finding(
      Message("from-reseller"), at: sender.span,
      about: Subject(reseller: sender.value, invitation: invitation.name))
  }

  private func wrongOrder(
    _ history: History<PartnershipState>, _ subject: Subject, today: Day
  ) -> [Finding] {
    var connected: Dated<PartnershipState>?
    var latest: Located<Day>?
    return history.entries.compactMap { entry in
      let before = connected
      if entry.state.value == .removed {
        connected = nil
      } else if entry.state.value.isConnected {
        connected = entry
      }
      if let before, entry.state.value.cannotFollow(before.state.value) {
        let message = Message(
          "order",
          [
            .text("found", entry.state.value.rawValue),
            .text("before", before.state.value.rawValue),
          ])
        return finding(
          message, at: entry.state.span, about: subject,
          related: [RelatedPlace(before.state.span, Message("earlier"))])
      }
      return wrongDay(entry, after: &latest, subject, today: today)
    }
  }

  private func wrongDay(
    _ entry: Dated<PartnershipState>, after latest: inout Located<Day>?, _ subject: Subject,
    today: Day
  ) -> Finding? {
    guard let day = entry.day else { return nil }
    let state = Argument.text("found", entry.state.value.rawValue)
    if day.value > today {
      return finding(
        Message("future", [state, .day("day", day.value)]), at: day.span, about: subject)
    }
    guard let before = latest, day.value < before.value else {
      latest = day
      return nil
    }
    return finding(
      Message("backwards", [state, .day("day", day.value), .day("before", before.value)]),
      at: day.span, about: subject, related: [RelatedPlace(before.span, Message("earlier"))])
  }
}

extension PartnershipState {
  /// Whether the accounts are connected in this state.
  fileprivate var isConnected: Bool { self == .accepted || self == .active }

  /// Whether the state cannot come while the accounts are connected in another one.
  fileprivate func cannotFollow(_ connected: PartnershipState) -> Bool {
    switch self {
    case .inTalks, .agreed, .invited: true
    case .accepted: connected == .active
    case .active, .removed: false
    }
  }
}
