import Diagnostics
import ManifestModel

/// A reseller has one Global admin or none, so that nobody can help that one out.
///
/// Somebody whose admin type is not stated may be one; another rule asks for it.
struct FewerThanTwoGlobalAdmins: Rule {
  static let description = RuleDescription(
    "RP-U11", "fewer-than-two-global-admins", .warning, .breach, editions: [.current2023],
    sources: ["permissions-overview"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.filter { !$0.isStillEnrolling }.compactMap { reseller in
      let present = reseller.users.filter { $0.isPresent(on: context.today) }
      guard !present.isEmpty, present.count(where: { $0.isGlobalAdmin != false }) < 2 else {
        return nil
      }
      return present.first { $0.isGlobalAdmin == true }.map { one($0, reseller) }
        ?? none(of: present, reseller, context.today)
    }
  }

  private func one(_ user: User, _ reseller: Reseller) -> Finding {
    let place = user.statements(.admin).first { $0.value == "global-admin" }
    return finding(
      Message("one", [.text("user", user.displayName)]), at: place?.span ?? user.place,
      about: Subject(reseller: reseller.name, user: user.name?.value))
  }

  /// Nobody at all; unless the rule about what enrolment asks for says so already.
  private func none(of present: [User], _ reseller: Reseller, _ today: Day) -> Finding? {
    let isReported =
      !reseller.wasAlreadyInProgram
      && EnrolmentDetails(reseller, on: today).gaps.contains { $0.key == "global-admin" }
    guard !isReported, present.allSatisfy({ $0.isGlobalAdmin == false }) else {
      return nil
    }
    let ready = reseller.enrolment?.evidence(of: .accountReady)
    return finding(
      Message("none"), at: ready?.span ?? reseller.head.kindSpan,
      about: Subject(reseller: reseller.name))
  }
}
