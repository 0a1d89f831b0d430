import ManifestModel

/// The roles as of October 2023.
extension ExpectedRole {
  private static let tickets = "partner-center.support-tickets"

  static let agents2023 = [
    ExpectedRole(
      "admin-agent", .agent,
      can: [
        "customers.manage", "customer.service-health-and-requests",
        "customer.request-relationship", "customer.request-gdap", "customer.request-dap",
        "customer.administer-on-behalf", "subscriptions.manage", "devices.add-list",
        "devices.profiles", "pricing.view", "billing.use", "reseller.register", tickets,
      ]),
    ExpectedRole(
      "sales-agent", .agent,
      can: [
        "customers.manage", "customer.request-relationship", "customer-agreement.view",
        "partnership.offer", "subscriptions.manage", "leads.manage", "devices.add-list",
        "pricing.view", "reseller.register", tickets,
      ]),
    ExpectedRole(
      "helpdesk-agent", .agent,
      can: [
        "customer.search-view", "customer.edit-details", "customer.help-billing-subscriptions",
        "customer.request-support", "customer.manage-subscription-billing-issues", tickets,
      ]),
  ]

  static let admins2023 = [
    ExpectedRole(
      "global-admin", .admin,
      can: [
        "microsoft.full-access", "partner-users.manage", "global-admin.reset-password",
        "compliance-admin.assign", "partnership.accept", "partnership.offer",
        "partner-agreement.sign", "pricing.view-with-agreements", "billing.manage",
        "azure-subscription.cancel", tickets,
      ]),
    ExpectedRole("billing-admin", .admin, can: ["billing.manage", "pricing.view", tickets]),
    ExpectedRole(
      "user-management-admin", .admin, can: ["users.manage", "partner-profile.view-all", tickets],
      cannot: ["global-admin.reset-password", "compliance-admin.assign"]),
  ]

  static let company2023 = [
    ExpectedRole(
      "account-admin", .company,
      can: [
        "users.manage", "company-roles.assign", "locations.add", "locations.enrol",
        "profiles.manage", tickets,
      ],
      cannot: ["global-admin.reset-password", "compliance-admin.assign"]),
    ExpectedRole(
      "mpn-partner-admin", .company,
      can: [
        "membership.service-requests", "membership.purchase", "benefits.manage",
        "vouchers.validate", "skills.view", "learning-users.export", "profiles.view",
        "customer-analytics.view", tickets,
      ],
      cannot: ["company-roles.assign"]),
    ExpectedRole(
      "referrals-admin", .company,
      can: ["referrals.manage", "business-profiles.manage", tickets]),
    ExpectedRole("referrals-user", .company, can: ["referrals.own-team", tickets]),
    ExpectedRole("business-profile-admin", .company, can: ["business-profiles.manage", tickets]),
    ExpectedRole("co-sell-solution-admin", .company, can: ["solutions.publish"]),
    ExpectedRole(
      "incentives-admin", .company,
      can: ["incentives.manage", "incentives.dispute", "earnings.view", tickets]),
    ExpectedRole(
      "incentives-user", .company, can: ["incentives.claim", "earnings.view", tickets]),
    ExpectedRole("report-viewer", .company, can: ["reports.view-impersonal", tickets]),
    ExpectedRole("executive-report-viewer", .company, can: ["reports.view-all", tickets]),
    ExpectedRole(
      "compliance-admin", .company,
      can: ["verification.follow", "legal-profile.update", "compliance-training.complete"]),
  ]

  static let others2023 = [
    ExpectedRole("marketplace-owner", .company),
    ExpectedRole("marketplace-manager", .company),
    ExpectedRole("marketplace-developer", .company),
    ExpectedRole("marketplace-business-contributor", .company),
    ExpectedRole("marketplace-financial-contributor", .company),
    ExpectedRole("marketplace-marketer", .company),
    ExpectedRole("default-user", .company, can: ["own-profile.view"]),
    ExpectedRole("guest-user", .company),
  ]
}
