import Diagnostics
import ManifestModel
import ManifestRules

extension Ability {
  /// Whether a reseller may administer a customer's tenant, by either kind of delegation.
  static func administering(
    _ admin: DelegatedAdmin?, _ relationship: RelationshipStatus, _ customer: Actor,
    renewal limit: Int, on today: Day
  ) -> Ability {
    let isOver = relationship.state == .declined || relationship.state == .removed
    let current = (admin?.gdap ?? []).filter { $0.isInForce(on: today) }
    if !current.isEmpty {
      return granular(current, isOver: isOver, renewal: limit, on: today)
    }
    if let admin, admin.dap.current == .granted {
      return Ability(
        true, isOver ? "administer-left-over" : "administer-dap",
        since: admin.dap.last?.day?.value, isOver ? .turn : .done,
        by: isOver ? .reseller : .nobody, next: isOver ? .checkAccess : nil)
    }
    let requests = (admin?.gdap ?? []).filter { !$0.isAccepted }
    if requests.contains(where: { $0.status?.value == .approvalPending }) {
      return Ability(
        false, "administer-requested", since: nil, .waiting, by: customer, next: .awaitAnswer,
        blocks: "administration", stage: .approvalPending)
    }
    if !requests.isEmpty {
      return Ability(
        false, "administer-created", since: nil, .turn, by: .reseller, next: .requestAccess,
        blocks: "administration", stage: .created)
    }
    return ended(admin, relationship, on: today)
  }

  private static func granular(
    _ current: [GranularRelationship], isOver: Bool, renewal limit: Int, on today: Day
  ) -> Ability {
    let starts = current.compactMap { $0.startsOn?.value }
    let ends = current.compactMap { $0.endsOn?.value }
    // Without an end in one of them nothing says that it ends at all.
    let until = ends.count == current.count ? ends.max() : nil
    let isNear = until.map { today.days(until: $0) <= limit } ?? false
    return Ability(
      true, isOver ? "administer-left-over" : "administer-gdap",
      since: starts.count == current.count ? starts.min() : nil,
      isOver || isNear ? .turn : .done, by: isOver || isNear ? .reseller : .nobody,
      next: isOver ? .checkAccess : isNear ? .renewAccess : nil, until: until,
      blocks: isNear && !isOver ? "administration" : nil,
      stage: current.max { ($0.endsOn?.value ?? today) < ($1.endsOn?.value ?? today) }?.status?
        .value)
  }

  /// Nothing is in force: what there was, or that nothing is recorded.
  private static func ended(
    _ admin: DelegatedAdmin?, _ relationship: RelationshipStatus, on today: Day
  ) -> Ability {
    if let granular = admin?.gdap, !granular.isEmpty {
      let reached = granular.compactMap { $0.endsOn?.value }.filter { $0 < today }.max()
      let isAsked = relationship.state == .accepted
      return Ability(
        false, "administer-ended", since: reached, isAsked ? .turn : .notNeeded,
        by: isAsked ? .reseller : .nobody, next: .requestAccess,
        blocks: isAsked ? "administration" : nil,
        stage: granular.last?.isInForce(on: today) == false ? granular.last?.status?.value : nil)
    }
    if let state = admin?.dap.current {
      return Ability(
        false, "administer-\(state.rawValue)", since: admin?.dap.last?.day?.value, .notNeeded,
        next: .requestAccess)
    }
    guard relationship.state == .accepted else {
      return Ability(false, "administer-no-relationship", since: nil, .notNeeded)
    }
    return Ability(
      nil, "administer-unknown", since: nil, .unknown, by: .reseller, next: .recordAccess)
  }
}
