import Diagnostics
import ManifestModel

/// Which invitations of a reseller can no longer be accepted: withdrawn or expired, with no other.
struct LapsedInvitations {
  /// Who was invited, and to whom.
  private enum Party: Hashable {
    /// A customer to a relationship with the reseller.
    case customer(String)
    /// A customer to a relationship with a provider.
    case customerOfProvider(String, provider: String)
    /// The reseller to a partnership with a provider.
    case partnership(String)
  }

  private var open: Set<Party> = []
  private var ends: [Party: Day] = [:]

  init(_ invitations: [InvitationStatus], of reseller: Reseller, catalog: Catalog) {
    for status in invitations {
      for party in LapsedInvitations.parties(status.invitation, of: reseller, catalog) {
        switch status.state {
        case .withdrawn, .expired:
          // Without a day nothing says that it ended after the last recorded step.
          guard let end = status.since else { continue }
          ends[party] = max(ends[party] ?? end, end)
        default: open.insert(party)
        }
      }
    }
  }

  /// When the invitation to the reseller ended with which a customer waits since a day; nil when
  /// the customer can still accept.
  func end(for customer: Customer, since day: Day?) -> Day? {
    end(.customer(customer.name.value), since: day)
  }

  /// When the invitation to a provider ended with which a customer waits since a day.
  func end(for customer: Customer, provider: Provider, since day: Day?) -> Day? {
    end(.customerOfProvider(customer.name.value, provider: provider.name), since: day)
  }

  /// When the invitation to a partnership ended with which the reseller waits.
  func end(of partnership: Partnership) -> Day? {
    guard partnership.history.current == .invited, let provider = partnership.provider else {
      return nil
    }
    return end(.partnership(provider.value), since: partnership.history.last?.day?.value)
  }

  private func end(_ party: Party, since day: Day?) -> Day? {
    guard let end = ends[party], let day, end >= day, !open.contains(party) else { return nil }
    return end
  }

  private static func parties(
    _ invitation: Invitation, of reseller: Reseller, _ catalog: Catalog
  ) -> [Party] {
    switch invitation.type?.value {
    case .partnership: return (invitation.from?.provider).map { [.partnership($0.value)] } ?? []
    case .resellerRelationship, .resellerAndProvider:
      let customers = invitation.to.compactMap { catalog.customer($0.value, of: reseller.name) }
      return customers.flatMap { customer -> [Party] in
        let name = customer.name.value
        let provider = invitation.provider.map {
          Party.customerOfProvider(name, provider: $0.value)
        }
        return [.customer(name)] + [provider].compactMap(\.self)
      }
    case .gdap, nil: return []
    }
  }
}
