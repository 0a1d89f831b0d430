import Diagnostics

/// All rules, sorted by code.
public enum RuleIndex {
  /// The rules; a new one is one line here.
  public static let all: [any Rule.Type] = [
    UnusableContactAddress.self,
    WebmailPrimaryContact.self,
    FreeMailPrimaryContact.self,
    ForeignContactDomain.self,
    MissingEnrolmentDetails.self,
    SignInWithoutWorkAccount.self,
    SignInByNonGlobalAdmin.self,
    EnrolmentOutOfOrder.self,
    ReadyAccountWithoutAdminAgent.self,
    DraftWithoutLink.self,
    ForeignInvitationLink.self,
    MismatchedInvitationLink.self,
    DamagedInvitationLink.self,
    UnfitInvitationRecipient.self,
    CredentialsInDraft.self,
    SenderWithoutPermission.self,
    MissingPartnerId.self,
    MalformedPartnerId.self,
    InactivePartnerProfile.self,
    PartnerIdFromAnotherCountry.self,
    PartnershipAcceptedWithoutRight.self,
    ImpossiblePartnershipHistory.self,
    MissingPartnership.self,
    ManagedCustomerWithoutRelationship.self,
    OrderWithoutProviderRelationship.self,
    OrderWithoutPartnership.self,
    DueInvitationWithoutEmail.self,
    ExistingCustomerWithoutRelationship.self,
    ImpossibleRelationshipHistory.self,
    ProviderAsResellerOfRecord.self,
    UnstatedRoleAxis.self,
    UserWithoutRole.self,
    RepeatedUserEmail.self,
    IncompleteUser.self,
    MissingUserManager.self,
    SecretInManifest.self,
    TaskBeyondRole.self,
    OfficeTaskWithoutRole.self,
    UnknownReference.self,
    DuplicateIdentity.self,
    UnknownKey.self,
    AmbiguousValue.self,
    UnknownValue.self,
    MalformedValue.self,
    SyntaxError.self,
    UnreadableFile.self,
    UnidentifiedRecord.self,
    RepeatedKey.self,
    UnsupportedYAML.self,
    ExceededLimit.self,
    WrongShape.self,
    FaultySuppression.self,
  ]

  /// The descriptions in the order of the codes.
  public static let descriptions: [RuleDescription] = all.map { $0.description }

  /// The description of a code or a name, nil when there is no such rule.
  public static func description(of rule: String) -> RuleDescription? {
    descriptions.first { $0.code.text == rule || $0.name == rule }
  }
}
