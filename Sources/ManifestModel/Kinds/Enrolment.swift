public import Diagnostics

/// How a reseller enrols.
public struct Enrolment: ManifestPart {
  /// Whether the reseller took part in the programme before.
  public let alreadyInCsp: Located<Bool>?
  /// The states.
  public let history: History<EnrolmentState>
  /// The confirmation of the primary contact's address.
  public let emailVerification: EmailVerification?
  /// How far Microsoft's vetting has come.
  public let vettingStatus: Located<VettingStatus>?
  /// Which check the vetting is at.
  public let vettingSubStatus: Located<VettingSubStatus>?
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    alreadyInCsp = reader.flag("alreadyInCsp")
    history = reader.history("history", EnrolmentState.self)
    emailVerification = reader.part("emailVerification", EmailVerification.self)
    vettingStatus = reader.choice("vettingStatus", VettingStatus.self)
    vettingSubStatus = reader.choice("vettingSubStatus", VettingSubStatus.self)
  }

  /// The current state; not started without any.
  public var state: EnrolmentState { history.current ?? .notStarted }

  /// Whether the primary contact has confirmed the address.
  public var isEmailVerified: Bool {
    emailVerification?.verifiedOn != nil || history.entry(.contactEmailVerified) != nil
  }

  /// Whether a state was reached, whatever came after it.
  public func hasReached(_ state: EnrolmentState) -> Bool {
    history.entries.contains { $0.state.value >= state }
  }
}

/// The mail with which Microsoft has the primary contact confirm the address.
public struct EmailVerification: ManifestPart {
  /// When the mail was sent.
  public let sentOn: Located<Day>?
  /// When the contact confirmed.
  public let verifiedOn: Located<Day>?
  /// Whether the contact confirmed having signed up.
  public let signedUp: Located<Bool>?
  /// Whether the contact confirmed that the address is the organisation's.
  public let addressOwned: Located<Bool>?

  init(_ reader: MappingReader) {
    sentOn = reader.day("sentOn")
    verifiedOn = reader.day("verifiedOn")
    signedUp = reader.flag("signedUp")
    addressOwned = reader.flag("addressOwned")
  }
}

/// A partnership between a reseller and a provider.
public struct Partnership: ManifestPart {
  /// The provider.
  public let provider: Located<String>?
  /// The states.
  public let history: History<PartnershipState>
  /// The invitation by which it came about.
  public let invitation: Located<String>?
  /// Whether the provider may order for the reseller's customers.
  public let orderOnBehalf: Located<Bool>?
  /// The provider's administrator access to the reseller's tenant.
  public let tenantAdminAccess: History<AccessState>
  /// Remarks for the operator alone.
  public let notes: Located<String>?
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    provider = reader.reference("provider", .provider)
    history = reader.history("history", PartnershipState.self)
    invitation = reader.reference("invitation", .invitation)
    orderOnBehalf = reader.flag("orderOnBehalf")
    tenantAdminAccess = reader.history("tenantAdminAccess", AccessState.self)
    notes = reader.text("notes")
  }

  /// Whether reseller and provider are connected now.
  public var isActive: Bool { [.accepted, .active].contains(history.current) }
}
