import Diagnostics
import ManifestModel

extension Customer {
  /// The states of each relationship with whom they are about.
  var relationshipHistories: [(history: History<RelationshipState>, subject: Subject)] {
    let own = resellers.map {
      ($0.history, Subject(reseller: $0.reseller.value, customer: name.value))
    }
    let others = providers.map { link in
      let subject = Subject(
        reseller: reseller(beside: link), provider: link.provider.value, customer: name.value)
      return (link.history, subject)
    }
    return own + others
  }

  /// The reseller that a relationship with a provider belongs to, nil when it is not known.
  func reseller(beside link: ProviderLink) -> String? {
    if let only = resellers.first, resellers.count == 1 { return only.reseller.value }
    guard let invitation = link.terms.invitation?.value else { return nil }
    return resellers.first { $0.terms.invitation?.value == invitation }?.reseller.value
  }
}
