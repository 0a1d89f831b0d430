import ManifestModel

/// A row of an edition's role table, written down from the document and not from the catalogue.
struct ExpectedRole {
  let id: String
  let axis: RoleAxis
  let can: [String]
  let cannot: [String]
  /// Allowed, but for Office 365 only together with the role of an admin agent.
  let conditional: [String]

  init(
    _ id: String, _ axis: RoleAxis, can: [String] = [], cannot: [String] = [],
    conditional: [String] = []
  ) {
    self.id = id
    self.axis = axis
    self.can = can
    self.cannot = cannot
    self.conditional = conditional
  }

  /// What the row says about a permission; what it does not name is not stated.
  func answer(_ permission: String) -> PermissionAnswer {
    if can.contains(permission) { return .allowed }
    if cannot.contains(permission) { return .denied }
    if conditional.contains(permission) {
      return .conditional(service: .office365, requires: "admin-agent")
    }
    return .notStated
  }

  /// The rows of an edition.
  static func all(of edition: Edition) -> [ExpectedRole] {
    switch edition {
    case .reseller2017: reseller2017
    case .general2017: general2017
    case .current2023: agents2023 + admins2023 + company2023 + others2023
    }
  }

  /// Spans 191 to 212 of the page on the tasks of indirect resellers.
  static let reseller2017 = [
    ExpectedRole(
      "admin-agent", .agent,
      can: [
        "customer.service-health-and-requests", "customer.request-dap",
        "customer.administer-on-behalf",
      ],
      cannot: ["users.manage", "partner-center.service-requests"]),
    ExpectedRole(
      "helpdesk-agent", .agent, can: ["customer.search-view", "customer.service-health"],
      cannot: ["partner-profile.view", "customer.request-relationship", "leads.manage"],
      conditional: ["customer.request-support", "customer.manage-subscriptions-services"]),
    ExpectedRole(
      "global-admin", .admin,
      can: [
        "microsoft.full-access", "partner-center.support-tickets", "partner-users.manage",
        "partnership.accept",
      ]),
    ExpectedRole(
      "user-management-admin", .admin, can: ["users.manage", "partner-profile.view-all"]),
  ]

  /// The page on user accounts for all partners, of the same day.
  static let general2017 = [
    ExpectedRole(
      "admin-agent", .agent,
      can: [
        "customers.manage", "devices.add-list", "devices.profiles", "subscriptions.manage",
        "customer.service-health-and-requests", "customer.request-dap", "pricing.view",
        "billing.use", "customer.administer-on-behalf", "reseller.register",
      ],
      cannot: ["users.manage", "partner-center.service-requests"]),
    ExpectedRole(
      "sales-agent", .agent,
      can: [
        "customers.manage", "devices.add-list", "subscriptions.manage", "support-tickets.view",
        "customer.request-relationship", "leads.manage", "customer-agreement.view",
        "reseller.register",
      ],
      cannot: [
        "partner-center.service-requests", "support-tickets.resolve", "customer.service-health",
        "pricing.view", "billing.use", "customer.administer-on-behalf",
      ]),
    ExpectedRole(
      "helpdesk-agent", .agent,
      can: [
        "customer.search-view", "customer.edit-details", "customer.help-billing-subscriptions",
      ],
      cannot: [
        "partner-profile.view", "customer.create", "customer.edit-billing",
        "customer.request-azure-support", "subscriptions.manage", "customer.request-relationship",
        "leads.manage", "pricing.view", "customer-agreement.view", "billing.use",
        "reseller.register",
      ],
      conditional: ["customer.request-support", "customer.manage-subscription-billing-issues"]),
    ExpectedRole(
      "global-admin", .admin,
      can: [
        "microsoft.full-access", "partner-center.support-tickets", "pricing.view-with-agreements",
        "billing.use", "partner-users.manage",
      ]),
    ExpectedRole(
      "billing-admin", .admin,
      can: ["bills.full-access", "pricing.view-with-agreements", "billing.use"]),
    ExpectedRole(
      "user-management-admin", .admin, can: ["users.manage", "partner-profile.view-all"]),
  ]
}
