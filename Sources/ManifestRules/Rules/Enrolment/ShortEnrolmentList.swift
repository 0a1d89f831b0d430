import Diagnostics
import ManifestModel

/// A reseller who was in the programme before is recorded without what a new enrolment asks for.
///
/// Such a reseller may be asked for the support details alone, but nobody promises it, so this
/// reminds of the rest. Support details are the business of the rule about enrolment details.
struct ShortEnrolmentList: Rule {
  static let description = RuleDescription(
    "RP-E02", "short-enrolment-list", .info, .todo, spans: [119])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard reseller.wasAlreadyInProgram, let flag = reseller.enrolment?.alreadyInCsp else {
        return nil
      }
      let gaps = EnrolmentDetails(reseller, on: context.today).gaps.filter { $0.key != "support" }
      guard !gaps.isEmpty else { return nil }
      let message = Message("unrecorded", [.phrases("details", gaps.map { "detail.\($0.key)" })])
      return finding(message, at: flag.span, about: Subject(reseller: reseller.name))
    }
  }
}
