import Diagnostics
public import ManifestModel

/// What the link of an invitation says, beside what the records say.
///
/// The rules about links find the same faults; this tells a reader what was compared.
public struct LinkReport: Sendable {
  /// The host that the link leads to.
  public let host: String
  /// Whether it is one of Microsoft's for an invitation of this kind.
  public let isKnownHost: Bool
  /// What the link asks for, nil when it does not say.
  public let type: InvitationType?
  /// The ids in the link, each with whose it should be.
  public let ids: [NamedID]

  /// An id in a link.
  public struct NamedID: Sendable, Equatable {
    /// Whose id it should be.
    public let owner: Owner
    /// The id as it stands in the link.
    public let value: String
    /// Whether it is the recorded one, nil when none is recorded.
    public let isRecorded: Bool?
  }

  /// Whom an id belongs to.
  public enum Owner: String, Sendable {
    /// The tenant of whoever invites.
    case sender
    /// The reseller's Partner ID.
    case partner
    /// The tenant of the provider who takes part.
    case provider
  }

  /// Reads the link of an invitation, nil when it has none.
  public init?(_ invitation: Invitation, in catalog: Catalog) {
    guard let text = invitation.link?.value else { return nil }
    let link = InvitationLink(text)
    let isPartnership = invitation.type?.value == .partnership
    let hosts =
      isPartnership ? InvitationLinkShape.partnershipHosts : InvitationLinkShape.customerHosts
    host = String(link.authority)
    isKnownHost = link.scheme?.lowercased() == "https" && hosts.contains(host.lowercased())
    type = InvitationLinkShape(link).type(of: link)
    ids = LinkIdentity.all(of: link, in: invitation, catalog).map(NamedID.init)
  }
}

extension LinkReport.NamedID {
  fileprivate init(_ identity: LinkIdentity) {
    owner =
      switch identity.owner {
      case .sender: .sender
      case .partner: .partner
      case .provider: .provider
      }
    value = String(identity.found)
    isRecorded = identity.problem != nil ? false : identity.recorded == nil ? nil : true
  }
}
