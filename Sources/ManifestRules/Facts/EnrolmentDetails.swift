import Diagnostics
import ManifestModel

/// What enrolment asks a reseller for, and what of it is not recorded.
struct EnrolmentDetails {
  /// Something that is missing.
  struct Gap {
    /// The message's key.
    let key: String
    /// The part that is there, nil when all of it is missing.
    var place: SourceSpan?
  }

  private let reseller: Reseller
  private let today: Day

  init(_ reseller: Reseller, on today: Day) {
    self.reseller = reseller
    self.today = today
  }

  /// All gaps, in the order in which enrolment asks.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    let name = reseller.legalProfile?.name ?? reseller.legalName
    if name == nil { gaps.append(Gap(key: "legal-name")) }
    if let gap = addressGap { gaps.append(gap) }
    if reseller.primaryContact == nil { gaps.append(Gap(key: "contact")) }
    if lacksSupport { gaps.append(Gap(key: "support")) }
    if !knowsGlobalAdmin { gaps.append(Gap(key: "global-admin")) }
    return gaps
  }

  /// Whether no way to reach the support is recorded, not even one that could not be read.
  var lacksSupport: Bool { reseller.support?.stated.isEmpty ?? true }

  private var addressGap: Gap? {
    let address = reseller.legalProfile?.address
    let parts = [address?.lines.first?.span, address?.city?.span, address?.country?.span]
    guard parts.contains(nil) else { return nil }
    guard let first = parts.compactMap(\.self).first else { return Gap(key: "address") }
    return Gap(key: "address-incomplete", place: first)
  }

  /// Without a work account nobody can be its Global admin; another rule says that.
  private var knowsGlobalAdmin: Bool {
    reseller.workAccount?.exists?.value == false || reseller.workAccount?.globalAdmin != nil
      || reseller.users.contains { $0.isPresent(on: today) && $0.isGlobalAdmin == true }
  }
}
