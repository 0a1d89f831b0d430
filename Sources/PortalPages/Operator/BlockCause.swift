import PortalStatus

/// Why a reseller cannot go on, in the few kinds that can be counted.
enum BlockCause: String, CaseIterable {
  case application, address, review, rejection, role, invitation, acceptance

  /// The cause behind an action, nil when the action holds nothing up.
  init?(_ item: ActionItem) {
    guard item.blocks != nil else { return nil }
    switch item.key {
    case "confirm-address": self = .address
    case "answer-rejection": self = .rejection
    case "enrol-account-ready": self = .role
    case "accept-partnership", "accept-partnership-later": self = .acceptance
    case "await-partnership": self = .invitation
    case let key where key.hasPrefix("wait-"): self = .review
    case let key where key.hasPrefix("enrol-"): self = .application
    default: return nil
    }
  }

  /// The key of what it blocks, in `blocks.KEY`.
  var blocks: String {
    switch self {
    case .application, .review, .rejection, .role: "enrolment"
    case .address: "review"
    case .invitation, .acceptance: "orders"
    }
  }

  var style: String {
    switch self {
    case .review, .invitation: "waiting"
    case .application, .address, .rejection, .role, .acceptance: "blocked"
    }
  }
}
