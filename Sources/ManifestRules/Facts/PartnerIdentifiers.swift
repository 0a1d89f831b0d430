import Diagnostics
import ManifestModel

/// What tells one reseller or customer from the others, to be found on pages that all of them see.
struct PartnerIdentifiers {
  /// A text that belongs to somebody.
  struct Identifier {
    let text: Located<String>
    let owner: String
  }

  private(set) var search = WordSearch<Identifier>()

  /// Collects the identifiers, without those of the operator and of providers.
  init(_ catalog: Catalog) {
    let operatorName = catalog.workspace?.operatedBy?.reseller?.value
    for reseller in catalog.resellers where reseller.name != operatorName {
      for text in PartnerIdentifiers.texts(of: reseller) { add(text, reseller.displayName) }
    }
    for customer in catalog.customers {
      for text in PartnerIdentifiers.texts(of: customer) { add(text, customer.displayName) }
    }
    var common = [catalog.workspace?.title, catalog.workspace?.baseURL].compactMap(\.self)
    for provider in catalog.providers { common += PartnerIdentifiers.texts(of: provider) }
    if let operatorName, let reseller = catalog.reseller(operatorName) {
      common += PartnerIdentifiers.texts(of: reseller)
    }
    for text in common {
      for form in PartnerIdentifiers.forms(of: text.value) {
        search.remove(in: PageWord.words(of: form))
      }
    }
  }

  private mutating func add(_ text: Located<String>, _ owner: String) {
    for form in PartnerIdentifiers.forms(of: text.value) {
      let words = PageWord.words(of: form)
      guard PartnerIdentifiers.isTelling(words) else { continue }
      search.insert(words, Identifier(text: text, owner: owner))
    }
  }

  /// The text itself and, for a telephone number, its digits in one.
  private static func forms(of text: String) -> [String] {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let isNumber = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || " +()-./".utf8.contains($0)
    }
    guard isNumber, digits.count >= 7 else { return [text] }
    return [text, String(decoding: digits, as: UTF8.self)]
  }

  /// Whether a text says more than any word might by chance.
  private static func isTelling(_ words: [String]) -> Bool {
    let scalars = words.flatMap(\.unicodeScalars)
    guard scalars.count >= 3 else { return false }
    return words.count > 1 || scalars.count >= 4
      || scalars.contains { $0.properties.numericType != nil }
  }
}

extension PartnerIdentifiers {
  private static func texts(of reseller: Reseller) -> [Located<String>] {
    var texts = [
      reseller.legalName, reseller.legalProfile?.name, reseller.legalProfile?.authorisedSigner,
      reseller.mpnId, reseller.mpnProfile?.globalId, reseller.mpnProfile?.registrationNumber,
      reseller.primaryContact?.email, reseller.primaryContact?.phone, reseller.support?.email,
      reseller.support?.telephone,
    ].compactMap(\.self)
    if let contact = reseller.primaryContact, let name = contact.fullName {
      texts.append(Located(name, at: contact.span))
    }
    texts += self.texts(of: reseller.tenant)
    for user in reseller.users { texts += self.texts(of: user) }
    return texts
  }

  private static func texts(of customer: Customer) -> [Located<String>] {
    [customer.company, customer.email, customer.contact].compactMap(\.self)
      + texts(of: customer.tenant)
  }

  private static func texts(of provider: Provider) -> [Located<String>] {
    let contact = provider.contact
    var texts = [
      provider.legalName, provider.mpnId, contact?.name, contact?.email, contact?.telephone,
      contact?.website, provider.programmes, provider.supportLevel, provider.terms,
    ].compactMap(\.self)
    texts += provider.aka
    texts += self.texts(of: provider.tenant)
    for user in provider.users { texts += self.texts(of: user) }
    return texts
  }

  private static func texts(of tenant: Tenant?) -> [Located<String>] {
    [tenant?.id].compactMap(\.self) + (tenant?.allDomains ?? [])
  }

  private static func texts(of user: User) -> [Located<String>] {
    [user.fullName, user.email].compactMap(\.self)
  }
}
