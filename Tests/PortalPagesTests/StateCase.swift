import Diagnostics
import ManifestCheck
import ManifestModel
import PortalPages
import TestSupport
import Testing

/// A state of the model, and the part of a page that speaks of it.
struct StateCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// What a portal with this state is made of.
  let portal: StatePortal
  /// The page, and the heading of the part; nil for the beginning of the page.
  let page: String
  let heading: String?
  /// Whether the state has no day: nothing has happened, or a manifest has no key for it.
  var isUndated = false
  /// Whether a row of a table says all that there is to say, because nothing is open.
  var isRow = false

  var testDescription: String { name }

  /// The states of each kind.
  static let families: [String: [StateCase]] = [
    "EnrolmentState": EnrolmentState.allCases.map { state in
      StateCase(
        name: "enrolment-\(state.rawValue)", portal: StatePortal(enrolment: state),
        page: "enrolment", heading: nil, isUndated: state == .notStarted)
    },
    "VettingSubStatus": VettingSubStatus.allCases.map { check in
      StateCase(
        name: "rejected-\(check.rawValue)",
        portal: StatePortal(enrolment: .rejected, failedCheck: check), page: "enrolment",
        heading: nil)
    },
    "PartnershipState": PartnershipState.allCases.map { state in
      StateCase(
        name: "partnership-\(state.rawValue)", portal: StatePortal(partnership: state),
        page: "providers", heading: "provider-lago")
    },
    "AccessState": AccessState.allCases.map { state in
      StateCase(
        name: "administration-\(state.rawValue)", portal: StatePortal(administration: state),
        page: "customer-alba", heading: "administer", isUndated: state == .never)
    },
    "RelationshipState": RelationshipState.allCases.flatMap { state in
      [
        StateCase(
          name: "relationship-\(state.rawValue)", portal: StatePortal(relationship: state),
          page: "customer-alba", heading: "manage", isUndated: state == .none),
        StateCase(
          name: "provider-relationship-\(state.rawValue)",
          portal: StatePortal(providerRelationship: state), page: "customer-alba",
          heading: "order-lago", isUndated: state == .none),
      ]
    },
    "InvitationState": InvitationState.allCases.map { state in
      StateCase(
        name: "invitation-\(state.rawValue)", portal: StatePortal(invitation: state),
        page: "invitation-alba", heading: nil)
    },
    "ProfileStatus": ProfileStatus.allCases.map { state in
      StateCase(
        name: "profile-\(state.rawValue)", portal: StatePortal(profile: state),
        page: "enrolment", heading: "partner-profile", isUndated: state == .active)
    },
    "VettingStatus": VettingStatus.allCases.map { state in
      StateCase(
        name: "vetting-\(state.rawValue)",
        portal: StatePortal(enrolment: state.enrolment, vetting: state),
        page: "enrolment", heading: "vetting", isUndated: state == .none)
    },
    "SubscriptionStatus": SubscriptionStatus.allCases.map { state in
      StateCase(
        name: "subscription-\(state.rawValue)", portal: StatePortal(subscription: state),
        page: "customer-alba", heading: state == .active ? "subscriptions" : "subscription-1",
        isUndated: state == .none, isRow: state == .active)
    },
    "GDAPStatus": GDAPStatus.allCases.map { state in
      StateCase(
        name: "granular-\(state.rawValue)", portal: StatePortal(granular: state),
        page: "customer-alba", heading: "administer")
    },
  ]

  static let all = families.sorted { $0.key < $1.key }.flatMap(\.value)

  /// The part of the page in a language.
  func part(locale: String) async throws -> String {
    let inspection = await inspection(of: portal.texts)
    let reseller = try #require(inspection.catalog.reseller("vela"))
    let site = SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: Repository.resources, today: inspection.today
    ).site(of: reseller)
    let found = site.pages.first { $0.locale == locale && $0.name == page }
    let text = try #require(found?.parts.first)
    var ids = text.headingIDs.makeIterator()
    var isInside = false
    var lines: [Substring] = []
    for line in text.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        let id = ids.next()
        if isInside { break }
        isInside = heading == nil || id == heading
      }
      if isInside { lines.append(line) }
    }
    #expect(!lines.isEmpty, "\(page) has no \(heading ?? "beginning")")
    return lines.joined(separator: "\n")
  }
}

extension VettingStatus {
  /// Where an enrolment is when Microsoft's vetting is in this state.
  fileprivate var enrolment: EnrolmentState {
    switch self {
    case .none: .submitted
    case .pending: .inReview
    case .authorized: .completed
    case .rejected: .rejected
    }
  }
}
