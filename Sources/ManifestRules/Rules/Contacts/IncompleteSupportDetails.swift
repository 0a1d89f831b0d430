import Diagnostics
import ManifestModel

/// Customers can reach the reseller's support in some of the three ways, but not in all.
///
/// Support details that are missing as a whole are the business of the rule about enrolment details.
struct IncompleteSupportDetails: Rule {
  static let description = RuleDescription(
    "RP-C08", "incomplete-support-details", .warning, .todo, spans: [119, 130, 153])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let support = reseller.support, !support.stated.isEmpty else { return nil }
      let missing = ["email", "telephone", "website"].filter { !support.stated.contains($0) }
      guard !missing.isEmpty else { return nil }
      let parts = [support.email, support.telephone, support.website].compactMap(\.self)
      let isDue = reseller.enrolment?.evidence(of: .submitted) != nil
      return finding(
        Message("incomplete", [.phrases("missing", missing.map { "detail.support-\($0)" })]),
        at: parts.first?.span ?? support.span, about: Subject(reseller: reseller.name),
        severity: isDue && !reseller.wasAlreadyInProgram ? .error : nil)
    }
  }
}
