import Diagnostics
import ManifestModel

/// The names by which people know those whom a finding is about.
struct SubjectNames {
  private let catalog: Catalog

  init(_ catalog: Catalog) { self.catalog = catalog }

  /// What each one is, such as `reseller`, with the name for people.
  func all(of subject: Subject) -> [(kind: String, name: String)] {
    var names: [(kind: String, name: String)] = []
    if let reseller = subject.reseller {
      names.append(("reseller", catalog.reseller(reseller)?.displayName ?? reseller))
    }
    if let provider = subject.provider {
      names.append(("provider", catalog.provider(provider)?.displayName ?? provider))
    }
    if let customer = subject.customer {
      let known = subject.reseller.flatMap { catalog.customer(customer, of: $0) }
      names.append(("customer", known?.displayName ?? customer))
    }
    if let user = subject.user { names.append(("user", name(ofUser: user, subject))) }
    if let invitation = subject.invitation { names.append(("invitation", invitation)) }
    return names
  }

  private func name(ofUser user: String, _ subject: Subject) -> String {
    if let reseller = subject.reseller, let found = catalog.user(user, near: reseller) {
      return found.displayName
    }
    let users = subject.provider.flatMap { catalog.provider($0)?.users } ?? []
    return users.first { $0.name?.value == user }?.displayName ?? user
  }
}
