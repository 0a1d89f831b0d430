import Diagnostics
import ManifestModel

/// Where the address of a reseller's primary contact is at home; one place only.
struct ContactAddress {
  /// Who runs the host.
  enum Place: Equatable {
    /// One of the services that enrolment names.
    case named(brand: String)
    /// Another service that gives addresses to anybody.
    case freeMail
    /// A domain that is none of the reseller's.
    case foreign
    /// The reseller itself, or nobody can tell.
    case fine
  }

  /// The host in lower case.
  let host: String
  /// The address in the manifest.
  let span: SourceSpan
  /// Who runs the host.
  let place: Place
  /// Whether the host is a tenant's first domain, which often has no mailboxes.
  let isOnInitialDomain: Bool
  /// The word in the address that stands for a task rather than a person.
  let taskWord: String?

  /// Looks at the primary contact; nil without a well-formed address.
  init?(_ reseller: Reseller, _ context: RuleContext) {
    guard let email = reseller.primaryContact?.email, let host = MailHost.of(email.value) else {
      return nil
    }
    self.host = host
    span = email.span
    place = ContactAddress.place(of: host, reseller.tenant, context)
    let isAllowed = context.catalog.settings.allowedMailDomains.contains(host)
    isOnInitialDomain = ContactAddress.isInitialDomain(host) && !isAllowed
    taskWord = ContactAddress.taskWord(in: email.value)
  }

  private static func place(
    of host: String, _ tenant: Tenant?, _ context: RuleContext
  ) -> Place {
    let settings = context.catalog.settings
    if settings.allowedMailDomains.contains(host) { return .fine }
    if let brand = MailHost.namedBrand(of: host) { return .named(brand: brand) }
    if tenant?.owns(host) == true { return .fine }
    if context.data.freeMailDomains.contains(host) || settings.extraMailDomains.contains(host) {
      return .freeMail
    }
    // Each tenant has a domain below this one; that it holds no mailbox is another rule's matter.
    let knowsDomains = tenant.map { !$0.allDomains.isEmpty } ?? false
    return knowsDomains && !isInitialDomain(host) ? .foreign : .fine
  }

  private static func isInitialDomain(_ host: String) -> Bool { host.hasSuffix(".onmicrosoft.com") }

  /// One of the four words that the source names, as a whole word before the `@`.
  private static func taskWord(in address: String) -> String? {
    address.prefix { $0 != "@" }.lowercased().split { !$0.isLetter }.map(String.init)
      .first { ["admin", "email", "info", "marketing"].contains($0) }
  }
}
