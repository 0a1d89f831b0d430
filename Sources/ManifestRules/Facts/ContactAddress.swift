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

  /// Looks at the primary contact; nil without a well-formed address.
  init?(_ reseller: Reseller, _ context: RuleContext) {
    guard let email = reseller.primaryContact?.email, let host = MailHost.of(email.value) else {
      return nil
    }
    self.host = host
    span = email.span
    place = ContactAddress.place(of: host, reseller.tenant, context)
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
    let isInitial = host.hasSuffix(".onmicrosoft.com")
    let knowsDomains = tenant.map { !$0.allDomains.isEmpty } ?? false
    return knowsDomains && !isInitial ? .foreign : .fine
  }
}
