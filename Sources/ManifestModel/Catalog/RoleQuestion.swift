import Diagnostics

/// Something that rules and pages ask about people in every edition, whatever its table calls it.
public enum RoleQuestion: CaseIterable, Sendable {
  /// Adding and changing users.
  case manageUsers
  /// Accepting a provider's partnership.
  case acceptPartnership
  /// Offering a reseller a partnership.
  case offerPartnership
  /// Asking a customer for a relationship.
  case requestRelationship
  /// Asking a customer for granular delegated administration.
  case requestGranularAdmin
  /// Changing a customer's subscriptions.
  case manageSubscriptions

  /// The permissions that answer it in one edition or another.
  ///
  /// In 2017 a relationship came with delegated administration, so that whoever may ask for the
  /// latter may send the invitation. The page of 2017 for resellers names subscriptions with helpdesk
  /// agents alone; an admin agent acts as the customer's administrator, who may change them.
  public var permissions: [String] {
    switch self {
    case .manageUsers: ["users.manage", "partner-users.manage"]
    case .acceptPartnership: ["partnership.accept"]
    case .offerPartnership: ["partnership.offer"]
    case .requestRelationship: ["customer.request-relationship", "customer.request-dap"]
    case .requestGranularAdmin: ["customer.request-gdap", "customer.request-dap"]
    case .manageSubscriptions:
      [
        "customer.manage-subscriptions-services", "subscriptions.manage",
        "customer.administer-on-behalf",
      ]
    }
  }
}

extension RoleCatalog {
  /// Whether a user may do what is asked for, by one permission or another.
  public func answer(_ question: RoleQuestion, for user: User) -> PermissionAnswer {
    .widest(of: question.permissions.map { answer($0, for: user) })
  }

  /// Whether a role may do what is asked for; full access is enough.
  public func answer(_ question: RoleQuestion, for role: Role) -> PermissionAnswer {
    hasFullAccess(role) ? .allowed : .widest(of: question.permissions.map { answer($0, for: role) })
  }

  /// The ids of the roles that may do what is asked for, as far as a kind of partner has them.
  public func roleIDs(for question: RoleQuestion, of kind: PartnerKind) -> [String] {
    roles.filter { $0.isOffered(to: kind) && answer(question, for: $0) == .allowed }
      .compactMap(\.id?.value)
  }
}
