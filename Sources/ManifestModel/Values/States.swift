/// How far a reseller's enrolment has come.
public enum EnrolmentState: String, StateVocabulary {
  case notStarted = "not-started"
  case started
  case welcomeReviewed = "welcome-reviewed"
  case signedIn = "signed-in"
  case pmcSignedIn = "pmc-signed-in"
  case mpnSelected = "mpn-selected"
  case submitted
  case contactEmailVerified = "contact-email-verified"
  case inReview = "in-review"
  case completed
  case accountReady = "account-ready"
  case adminAgentConfirmed = "admin-agent-confirmed"
  case rejected
}

extension EnrolmentState: Comparable {
  /// Orders by progress; a rejection comes after the review.
  public static func < (one: EnrolmentState, other: EnrolmentState) -> Bool {
    one.progress < other.progress
  }

  /// The place in the workflow, from 0; a rejection stands where the review ends.
  public var progress: Int {
    switch self {
    case .notStarted: 0
    case .started: 1
    case .welcomeReviewed: 2
    case .signedIn: 3
    case .pmcSignedIn: 4
    case .mpnSelected: 5
    case .submitted: 6
    case .contactEmailVerified: 7
    case .inReview: 8
    case .completed, .rejected: 9
    case .accountReady: 10
    case .adminAgentConfirmed: 11
    }
  }
}

/// How far a partnership between a reseller and a provider has come.
public enum PartnershipState: String, StateVocabulary {
  case inTalks = "in-talks"
  case agreed, invited, accepted, active, removed
}

/// How far a reseller relationship with a customer has come.
public enum RelationshipState: String, StateVocabulary {
  case none, invited, accepted, declined, removed

  /// Only an invitation is sent by one of our people.
  public var actorIsUser: Bool { self == .invited }
}

/// How far an invitation has come.
public enum InvitationState: String, StateVocabulary {
  case drafted, sent, accepted, declined, withdrawn, expired

  /// Drafting, sending and withdrawing is done by our people.
  public var actorIsUser: Bool { [.drafted, .sent, .withdrawn].contains(self) }
}

/// Whether an access was granted.
public enum AccessState: String, StateVocabulary {
  case granted, removed, never

  /// Who grants access may be a person of the customer.
  public var actorIsUser: Bool { false }
}
