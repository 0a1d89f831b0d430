public import Diagnostics
public import ManifestModel
public import ManifestRules

/// How a partnership with a provider stands.
public struct PartnershipStatus: Sendable {
  /// The provider.
  public let provider: Provider
  /// The record.
  public let partnership: Partnership
  /// How it shows.
  public let sign: StatusSign
  /// Since when.
  public let since: Day?
  /// The day on which the invitation ended, where the reseller can no longer accept it.
  public let lapsedOn: Day?
  /// Whether the reseller is invited, but can no longer accept.
  public var isLapsed: Bool { lapsedOn != nil }
  /// The customers who have relationships with both.
  public let sharedCustomers: [Customer]
}

/// How an invitation stands.
public struct InvitationStatus: Sendable {
  /// The invitation.
  public let invitation: Invitation
  /// The state.
  public let state: InvitationState
  /// How it shows.
  public let sign: StatusSign
  /// Since when.
  public let since: Day?
}

/// How the profile behind the Partner ID stands.
public struct PartnerProfileStatus: Sendable {
  /// The state.
  public let status: ProfileStatus
  /// What is to be done about it, nil when nothing is.
  public let action: ActionItem?
}

/// How a reseller stands: everything that its site shows.
public struct ResellerStatus: Sendable {
  /// The reseller.
  public let reseller: Reseller
  /// The enrolment.
  public let enrolment: EnrolmentStatus
  /// What must be at hand before enrolling.
  public let readiness: [ReadinessItem]
  /// The profile behind the Partner ID, nil when its state is not recorded.
  public let partnerProfile: PartnerProfileStatus?
  /// The partnerships.
  public let partnerships: [PartnershipStatus]
  /// The customers in the order of their display names.
  public let customers: [CustomerStatus]
  /// The invitations.
  public let invitations: [InvitationStatus]
  /// What must be done next, the most urgent first.
  public let actions: [ActionItem]
  /// What is due from today on, the next first.
  public let due: [DueDate]
  /// The breaches and open points that concern the reseller.
  public let findings: [ReportedFinding]

  /// Derives the status of a reseller.
  ///
  /// - Parameters:
  ///   - reseller: the reseller.
  ///   - catalog: all manifests.
  ///   - findings: the findings about the reseller.
  ///   - today: the day of the status.
  public init(
    _ reseller: Reseller, catalog: Catalog, findings: [ReportedFinding], today: Day
  ) {
    self.reseller = reseller
    self.findings = findings
    enrolment = EnrolmentStatus(reseller)
    readiness = ReadinessItem.items(for: reseller, catalog: catalog)
    let invitations = catalog.invitations(of: reseller.name).map(InvitationStatus.init)
    self.invitations = invitations
    let lapsed = LapsedInvitations(invitations, of: reseller, catalog: catalog)
    customers = catalog.customers(of: reseller.name).compactMap {
      CustomerStatus($0, of: reseller, lapsed: lapsed, catalog: catalog, today: today)
    }.sorted { $0.customer.displayName < $1.customer.displayName }
    partnerships = reseller.partnerships.compactMap {
      PartnershipStatus($0, of: reseller, lapsed: lapsed, catalog: catalog)
    }
    due = DueDate.all(
      for: reseller, customers: customers, invitations: invitations, settings: catalog.settings,
      on: today)
    let planner = ActionPlanner(reseller, catalog: catalog, today: today)
    partnerProfile = (reseller.mpnProfile?.status?.value).map { status in
      PartnerProfileStatus(
        status: status, action: status == .active ? nil : planner.profileAction())
    }
    actions = planner.actions(
      enrolment: enrolment, partnerships: partnerships, customers: customers,
      invitations: invitations, findings: findings)
  }

  /// The most urgent thing to do, nil when nothing is open.
  public var first: ActionItem? { actions.first }

  /// What is to be done about a subject, nil when nothing is.
  public func action(about subject: ActionItem.Subject) -> ActionItem? {
    actions.first { $0.subject == subject }
  }

  /// Who must act first.
  public var turn: Actor { first?.actor ?? .nobody }
}

extension PartnershipStatus {
  fileprivate init?(
    _ partnership: Partnership, of reseller: Reseller, lapsed: LapsedInvitations, catalog: Catalog
  ) {
    guard let provider = partnership.provider.flatMap({ catalog.provider($0.value) }) else {
      return nil
    }
    self.provider = provider
    self.partnership = partnership
    since = partnership.history.last?.day?.value
    lapsedOn = lapsed.end(of: partnership)
    sign =
      switch partnership.history.current {
      case .accepted, .active: .done
      case .invited: lapsedOn == nil ? .turn : .waiting
      case .inTalks, .agreed: .waiting
      // It was ended, perhaps by the reseller: nobody refused anything, and nothing is open.
      case .removed: .notNeeded
      case nil: .unknown
      }
    sharedCustomers = catalog.customers(of: reseller.name).filter { customer in
      customer.link(toReseller: reseller.name)?.history.current == .accepted
        && customer.link(toProvider: provider.name)?.history.current == .accepted
    }
  }
}

extension InvitationStatus {
  fileprivate init(_ invitation: Invitation) {
    self.invitation = invitation
    state = invitation.history.current ?? .drafted
    since = invitation.history.last?.day?.value
    sign =
      switch state {
      case .drafted: .turn
      case .sent: .waiting
      case .accepted: .done
      case .declined: .refused
      case .withdrawn, .expired: .notNeeded
      }
  }
}
