/// The form of a catalogue and of the rules that belongs to a time.
public enum Edition: String, Vocabulary {
  case reseller2017 = "2017-reseller"
  case general2017 = "2017-general"
  case current2023 = "2023"
}

/// How a partner takes part in the programme.
public enum ProgramModel: String, Vocabulary {
  case indirectReseller = "indirect-reseller"
}

/// The service that a task or subscription is about.
public enum Service: String, Vocabulary {
  case office365 = "office-365"
  case microsoft365 = "microsoft-365"
  case azure
  case dynamicsCRM = "dynamics-crm"
  case dynamics365 = "dynamics-365"
  case other

  /// The service under the name it had in 2017.
  public var canonical: Service {
    switch self {
    case .microsoft365: .office365
    case .dynamics365: .dynamicsCRM
    default: self
    }
  }
}

/// Whether a Partner ID's profile is in use.
public enum ProfileStatus: String, Vocabulary {
  case active, inactive
}

/// How far Microsoft's vetting has come.
public enum VettingStatus: String, Vocabulary {
  case none, pending, authorized, rejected
}

/// Which check the vetting is at.
public enum VettingSubStatus: String, Vocabulary {
  case none, entry, emailOwnership, emailDomain, employmentVerification, decision, other,
    businessVerification
}

/// Whether a reseller already served a customer before the programme.
public enum CustomerOrigin: String, Vocabulary {
  case existing, new
}

/// How a customer was won.
public enum CustomerChannel: String, Vocabulary {
  case ownMarketing = "own-marketing"
  case microsoftReferral = "microsoft-referral"
  case indirectProvider = "indirect-provider"
  case other
}

/// Where else a customer is known from.
public enum KnownFrom: String, Vocabulary {
  case office365PartnerAdminCenter = "office-365-partner-admin-center"
  case azurePortal = "azure-portal"
  case other
}

/// The role of the customer's person who accepted.
public enum AcceptingRole: String, Vocabulary {
  case globalAdmin = "global-admin"
  case billingAdmin = "billing-admin"
  case userManagementAdmin = "user-management-admin"
  case helpdeskAdmin = "helpdesk-admin"
  case serviceAdmin = "service-admin"
  case other
  case none
}

/// The state of a subscription.
public enum SubscriptionStatus: String, Vocabulary {
  case none, active, pending, suspended, expired, disabled, deleted
}

/// What an invitation asks for.
public enum InvitationType: String, Vocabulary {
  case resellerRelationship = "reseller-relationship"
  case resellerAndProvider = "reseller-and-provider"
  case partnership
  case gdap
}

/// The state of a granular delegated administration relationship.
public enum GDAPStatus: String, Vocabulary {
  case created, approvalPending, approved, activating, active, expiring, expired,
    terminationRequested, terminating, terminated
}

/// Where a role stands: on one of the two axes, or beside them.
public enum RoleAxis: String, Vocabulary {
  /// What a user may do for customers.
  case agent
  /// What a user may do in Partner Center.
  case admin
  /// What a user does for the company, in any number of roles.
  case company

  /// The axes on which every user has exactly one role or `none`.
  public static let stated: [RoleAxis] = [.agent, .admin]
}

/// The two kinds of partners.
public enum PartnerKind: String, Vocabulary {
  case reseller, provider
}

/// The version of the manifests' form.
public enum FormatVersion: String, Vocabulary {
  case first = "1"
}

/// Who may see a portal.
public enum Visibility: String, Vocabulary {
  case `private`, `public`
}

/// How much of people's names a page shows.
public enum PeopleDisplay: String, Vocabulary {
  case full, initials, roles
}

/// Which findings make a check fail.
public enum FailureThreshold: String, Vocabulary {
  case data, breach, todo, never
}

/// A severity that a workspace gives a rule.
public enum SeveritySetting: String, Vocabulary {
  case error, warning, info, off
}
