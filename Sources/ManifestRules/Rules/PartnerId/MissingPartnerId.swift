import Diagnostics
import ManifestModel

/// A profile was chosen during enrolment, but its Partner ID is not recorded.
struct MissingPartnerId: Rule {
  static let description = RuleDescription(
    "RP-M01", "missing-partner-id", .error, .todo, spans: [129, 142, 149, 150])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard reseller.mpnId == nil, let state = reseller.enrolment?.evidence(of: .mpnSelected)
      else { return nil }
      let message = Message("missing", [.text("state", state.value.rawValue)])
      return finding(message, at: state.span, about: Subject(reseller: reseller.name))
    }
  }
}
