import Diagnostics
import ManifestModel

/// Something that enrolment asks for is not recorded.
///
/// What is recorded but incomplete or malformed is the business of the rules about contacts.
struct MissingEnrolmentDetails: Rule {
  static let description = RuleDescription(
    "RP-E01", "missing-enrolment-details", .warning, .todo,
    spans: [119, 121, 124, 130, 153, 154])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      let details = EnrolmentDetails(reseller, on: context.today)
      return reseller.wasAlreadyInProgram
        ? findings(inProgram: reseller, details) : findings(enrolling: reseller, details)
    }
  }

  private func findings(enrolling reseller: Reseller, _ details: EnrolmentDetails) -> [Finding] {
    let due = reseller.enrolment?.evidence(of: .submitted)
    return details.gaps.map { gap in
      finding(
        Message(gap.key), at: gap.place ?? due?.span ?? reseller.head.name.span,
        about: Subject(reseller: reseller.name), severity: due == nil ? nil : .error)
    }
  }

  private func findings(inProgram reseller: Reseller, _ details: EnrolmentDetails) -> [Finding] {
    guard details.lacksSupport, let flag = reseller.enrolment?.alreadyInCsp else { return [] }
    let subject = Subject(reseller: reseller.name)
    return [finding(Message("support-in-program"), at: flag.span, about: subject)]
  }
}
