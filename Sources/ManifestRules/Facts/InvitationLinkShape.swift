import ManifestModel

/// The shapes that invitation links have had, told apart by host, path and fragment.
enum InvitationLinkShape: Sendable {
  /// `portal.office.com`, until 2020.
  case signup
  /// `businessstore.microsoft.com` for a short time, `admin.microsoft.com` since.
  case invitation
  /// Granular delegated administration: everything stands in the fragment.
  case granular
  /// From a provider to a reseller: personal, its inside is not public.
  case partnership
  /// Something else.
  case unknown

  /// The hosts of links to customers.
  static let customerHosts = [
    "admin.microsoft.com", "admin.cloud.microsoft", "portal.office.com",
    "businessstore.microsoft.com",
  ]
  /// The hosts of links to resellers.
  static let partnershipHosts = ["partner.microsoft.com", "partnercenter.microsoft.com"]

  /// The path in front of a granular relationship's id.
  static let granularPath = "/partners/invitation/granularadminrelationships"

  init(_ link: InvitationLink) {
    let path = link.path.lowercased()
    switch link.authority.lowercased() {
    case "portal.office.com" where path == "/partner/partnersignup.aspx": self = .signup
    case "businessstore.microsoft.com" where path == "/manage/partner-invitation":
      self = .invitation
    case "admin.microsoft.com" where InvitationLinkShape.adminPaths.contains(path),
      "admin.cloud.microsoft" where InvitationLinkShape.adminPaths.contains(path):
      let isGranular = link.fragment?.lowercased().hasPrefix(InvitationLinkShape.granularPath)
      self = isGranular == true ? .granular : .invitation
    case let host where InvitationLinkShape.partnershipHosts.contains(host): self = .partnership
    default: self = .unknown
    }
  }

  /// Whether the page to open stands behind `#`, as it does since the admin center has the links.
  static func needsFragment(_ link: InvitationLink) -> Bool {
    link.authority.lowercased().hasPrefix("admin.")
  }

  private static let adminPaths: Set<String> = ["", "/", "/adminportal/home"]
}

extension InvitationLinkShape {
  /// Whether a link of this shape is for customers, whatever it asks for.
  var isForCustomers: Bool { self == .signup || self == .invitation || self == .granular }
  /// The parameter that says what the link asks for.
  var typeParameter: String { self == .signup ? "type" : "invType" }
  /// The parameter with the sender's tenant id.
  var senderParameter: String { self == .signup ? "id" : "partnerId" }
  /// The parameter with the reseller's Partner ID, `0` where no provider takes part.
  var partnerParameter: String { self == .signup ? "msppid" : "msppId" }
  /// The parameter with the provider's tenant id.
  var providerParameter: String { self == .signup ? "indirectCSP" : "indirectCSPId" }

  /// What a link asks for; nil when it says nothing or something unknown.
  func type(of link: InvitationLink) -> InvitationType? {
    switch self {
    case .granular: .gdap
    case .partnership: .partnership
    case .unknown: nil
    case .signup, .invitation:
      switch link.values(typeParameter).first?.lowercased() {
      case "resellerrelationship": .resellerRelationship
      case "indirectresellerrelationship": .resellerAndProvider
      default: nil
      }
    }
  }

  /// The parameters that a link needs for what it asks.
  func requiredParameters(for type: InvitationType?) -> [String] {
    guard self == .signup || self == .invitation else { return [] }
    let always = [typeParameter, senderParameter, partnerParameter]
    return type == .resellerAndProvider ? always + [providerParameter] : always
  }
}
