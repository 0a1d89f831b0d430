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

  /// Whether a customer waits with an invitation to the reseller that is over.
  func contains(_ customer: Customer, since day: Day?) -> Bool {
    isOver(.customer(customer.name.value), since: day)
  }

  /// Whether a customer waits with an invitation to a provider that is over.
  func contains(_ customer: Customer, provider: Provider, since day: Day?) -> Bool {
    isOver(.customerOfProvider(customer.name.value, provider: provider.name), since: day)
  }

  /// Whether the reseller waits with an invitation to a partnership that is over.
  func contains(_ partnership: Partnership) -> Bool {
    guard partnership.history.current == .invited, let provider = partnership.provider else {
      return false
    }
    return isOver(.partnership(provider.value), since: partnership.history.last?.day?.value)
  }

  private func isOver(_ party: Party, since day: Day?) -> Bool {
    guard let end = ends[party], let day else { return false }
    return end >= day && !open.contains(party)
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
