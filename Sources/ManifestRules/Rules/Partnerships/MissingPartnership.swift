import Diagnostics
import ManifestModel

/// A reseller has no active partnership and so nobody who orders for its customers.
struct MissingPartnership: Rule {
  static let description = RuleDescription(
    "RP-P04", "missing-partnership", .warning, .todo, spans: [116, 216])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.filter { !$0.partnerships.contains(where: \.isActive) }
      .map { reseller in
        let ready = reseller.enrolment?.history.entries.first { $0.state.value >= .accountReady }
        let nearest = nearest(of: reseller.partnerships)
        let provider = nearest?.provider?.value
        let name = provider.map { context.catalog.displayName(ofProvider: $0) }
        let (message, place) = wording(nearest, name ?? "")
        return finding(
          message, at: place ?? ready?.state.span ?? reseller.head.kindSpan,
          about: Subject(reseller: reseller.name, provider: provider),
          severity: ready == nil ? .info : nil)
      }
  }

  private func wording(
    _ partnership: Partnership?, _ name: String
  ) -> (message: Message, place: SourceSpan?) {
    guard let partnership else { return (Message("none"), nil) }
    let provider = Argument.text("provider", name)
    guard let state = partnership.history.last?.state else {
      return (Message("unstated", [provider]), partnership.provider?.span)
    }
    guard state.value != .removed else { return (Message("ended", [provider]), state.span) }
    return (Message("under-way", [provider, .text("state", state.value.rawValue)]), state.span)
  }

  /// The partnership that has come furthest; one that ended only when there is no other.
  private func nearest(of partnerships: [Partnership]) -> Partnership? {
    partnerships.filter { $0.provider != nil }.max { progress($0) < progress($1) }
  }

  private func progress(_ partnership: Partnership) -> Int {
    switch partnership.history.current {
    case .removed: 0
    case nil: 1
    case .inTalks: 2
    case .agreed: 3
    case .invited: 4
    case .accepted, .active: 5
    }
  }
}
