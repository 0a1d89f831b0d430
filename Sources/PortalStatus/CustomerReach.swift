public import Diagnostics
public import ManifestModel
import ManifestRules

/// Somebody who can reach a customer, and how.
public struct CustomerReach: Sendable {
  /// How somebody reaches a customer.
  public enum Way: Hashable, Sendable {
    /// By the accepted relationship: the customer's record and subscriptions.
    case relationship
    /// By delegated administration: the whole tenant, with a role that the group of agents has.
    case delegated(TenantRole)
    /// By granular administration: the tenant, with the directory roles of the request.
    case granular(name: String?, roles: [String])
  }

  /// The role in the customer's directory that delegated administration gives a group of agents.
  public enum TenantRole: String, Sendable {
    case globalAdmin = "global-admin"
    case helpdeskAdmin = "helpdesk-admin"
  }

  /// The person, nil where nobody records who is in the groups that hold the access.
  public let user: User?
  /// The provider whose person it is, nil for the reseller's own.
  public let provider: Provider?
  /// The roles by which the person reaches the customer.
  public let roles: [Role]
  /// How.
  public let way: Way
  /// Since when, nil when a day of it is not recorded.
  public let since: Day?
  /// The last day, nil when no end is recorded.
  public let until: Day?
}

/// Finds who can reach a reseller's customers.
public struct ReachFinder: Sendable {
  private let roles: RoleCatalog
  private let today: Day
  private let own: [Agent]
  private let agents: [String: [Agent]]

  /// A person with the roles that open a customer's affairs.
  private struct Agent {
    let user: User
    let roles: [Role]
  }

  /// Looks once for the people of a reseller and of its providers.
  public init(_ reseller: Reseller, catalog: Catalog, today: Day) {
    roles = catalog.roles
    self.today = today
    own = ReachFinder.agents(among: reseller.users, catalog.roles, today)
    let providers = reseller.partnerships.compactMap { partnership in
      partnership.provider.flatMap { catalog.provider($0.value) }
    }
    agents = Dictionary(
      providers.map { ($0.name, ReachFinder.agents(among: $0.users, catalog.roles, today)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Everybody who can reach a customer: the reseller's own people, then those of its providers.
  public func reach(of status: CustomerStatus) -> [CustomerReach] {
    reach(of: own, nil, status.link.history, status.link.terms.delegatedAdmin)
      + status.providers.flatMap { ability -> [CustomerReach] in
        guard let link = status.customer.link(toProvider: ability.provider.name) else { return [] }
        // What a list says about delegation stands there once, and is the reseller's.
        let isOwn = status.customer.head.kind == .customer
        return reach(
          of: agents[ability.provider.name] ?? [], ability.provider, link.history,
          isOwn ? link.terms.delegatedAdmin : nil)
      }
  }

  private func reach(
    of agents: [Agent], _ provider: Provider?, _ history: History<RelationshipState>,
    _ admin: DelegatedAdmin?
  ) -> [CustomerReach] {
    var found: [CustomerReach] = []
    for agent in agents {
      if history.current == .accepted {
        let day = history.entry(.accepted)?.day?.value
        found.append(reach(agent, provider, agent.roles, .relationship, from: day))
      }
      guard let admin, admin.dap.current == .granted else { continue }
      for (id, tenantRole) in ReachFinder.groups where agent.user.holds(id) {
        let role = roles.role(id).map { [$0] } ?? []
        found.append(
          reach(
            agent, provider, role, .delegated(tenantRole), from: admin.dap.last?.day?.value))
      }
    }
    return found
      + (admin?.gdap ?? []).filter { $0.isInForce(on: today) }.map { granular in
        CustomerReach(
          user: nil, provider: provider, roles: [],
          way: .granular(
            name: provider == nil ? granular.name?.value : nil, roles: granular.roles.map(\.value)),
          since: granular.startsOn?.value, until: granular.endsOn?.value)
      }
  }

  private func reach(
    _ agent: Agent, _ provider: Provider?, _ roles: [Role], _ way: CustomerReach.Way,
    from day: Day?
  ) -> CustomerReach {
    // A person reaches a customer only when both have begun.
    let days = [agent.user.since?.value, day].compactMap(\.self)
    return CustomerReach(
      user: agent.user, provider: provider, roles: roles, way: way,
      since: days.count == 2 ? days.max() : nil, until: agent.user.until?.value)
  }

  /// Which group of agents gets which role in the customer's directory.
  private static let groups: [(String, CustomerReach.TenantRole)] = [
    ("admin-agent", .globalAdmin), ("helpdesk-agent", .helpdeskAdmin),
  ]

  private static func agents(
    among users: [User], _ catalog: RoleCatalog, _ today: Day
  ) -> [Agent] {
    users.filter { $0.isPresent(on: today) }.compactMap { user in
      let roles = user.heldRoles.compactMap { catalog.role($0.value) }
        .filter { catalog.opensCustomers($0) }
      return roles.isEmpty ? nil : Agent(user: user, roles: roles)
    }
  }
}

extension RoleCatalog {
  /// Whether a role opens the affairs of customers, by its own cells or by full access.
  fileprivate func opensCustomers(_ role: Role) -> Bool {
    hasFullAccess(role)
      || (role.can + role.conditional).contains { cell in
        cell.permission.flatMap { permission($0.value) }?.concernsCustomers ?? false
      }
  }
}
