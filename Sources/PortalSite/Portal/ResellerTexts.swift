import Diagnostics
import ManifestModel

/// The texts of a reseller's own records: what tells it apart, and what its site holds by right.
struct ResellerTexts: Sendable {
  private let catalog: Catalog
  private let sources: SourceSet

  init(_ catalog: Catalog, sources: SourceSet) {
    self.catalog = catalog
    self.sources = sources
  }

  /// What identifies a reseller, its people and its customers.
  func owner(_ reseller: Reseller) -> IsolationOwner {
    IsolationOwner(
      name: reseller.name,
      identifiers: identifiers(of: reseller).map {
        IsolationOwner.Identifier(
          text: $0.value, path: sources.path(of: $0.span.source), line: Int($0.span.start.line))
      })
  }

  /// Every text that the reseller's site may hold although somebody else may hold it, too.
  ///
  /// The own wording of an invitation is not among them: it is written by hand, and may name others.
  func ownTexts(_ reseller: Reseller) -> [String] {
    let profile = reseller.legalProfile
    var texts = identifiers(of: reseller)
    texts += [profile?.authorisedSigner, profile?.address?.city, profile?.address?.region]
      .compactMap(\.self)
    texts += profile?.address?.lines ?? []
    for customer in catalog.customers(of: reseller.name) {
      texts += customer.subscriptions.compactMap(\.offer)
    }
    return texts.map(\.value)
  }

  /// What every site may hold: the operator and the providers.
  func commonTexts() -> [String] {
    catalog.providers.flatMap { provider -> [String] in
      let contact = provider.contact
      var texts = [provider.head.name.value, provider.displayName]
      texts += [
        provider.programmes, provider.supportLevel, provider.terms, contact?.name, contact?.email,
        contact?.telephone, contact?.website,
      ].compactMap { $0?.value }
      return texts + provider.users.flatMap { self.texts(of: $0) }.map(\.value)
    } + [catalog.settings.title].compactMap(\.self)
  }

  private func identifiers(of reseller: Reseller) -> [Located<String>] {
    var texts = [
      reseller.head.name, reseller.legalName, reseller.legalProfile?.name, reseller.mpnId,
      reseller.mpnProfile?.globalId, reseller.mpnProfile?.registrationNumber,
      reseller.pmcUserName, reseller.primaryContact?.email, reseller.primaryContact?.phone,
      reseller.support?.email, reseller.support?.telephone, reseller.support?.website,
    ].compactMap(\.self)
    texts += self.texts(of: reseller.tenant)
    if let contact = reseller.primaryContact, let name = contact.fullName {
      texts.append(Located(name, at: contact.span))
    }
    texts += reseller.users.flatMap { self.texts(of: $0) }
    texts += catalog.customers(of: reseller.name).flatMap { self.texts(of: $0) }
    texts += catalog.invitations(of: reseller.name).compactMap(\.link)
    return texts
  }

  private func texts(of tenant: Tenant?) -> [Located<String>] {
    [tenant?.id].compactMap(\.self) + (tenant?.allDomains ?? [])
  }

  private func texts(of user: User) -> [Located<String>] {
    [user.fullName, user.email].compactMap(\.self)
  }

  private func texts(of customer: Customer) -> [Located<String>] {
    [customer.name, customer.company, customer.email, customer.contact].compactMap(\.self)
      + texts(of: customer.tenant) + customer.subscriptions.compactMap(\.id)
  }
}
