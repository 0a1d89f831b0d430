import Diagnostics
import ManifestModel

/// Whether a reseller still has to invite a customer.
enum InvitationNeed: Sendable {
  /// There is a relationship, an answer, or an invitation on its way.
  case none
  /// The customer is known from another portal and may turn up once the enrolment is finished.
  case expected
  /// The customer has to be invited.
  case due

  init(_ link: ResellerLink, of customer: Customer, in catalog: Catalog) {
    let state = link.history.current
    let reseller = link.reseller.value
    guard state == nil || state == .some(.none), link.listedInPartnerCenter?.value != true,
      !catalog.invitations(of: reseller).contains(where: { $0.isUnderWay(to: customer) })
    else {
      self = .none
      return
    }
    let isKnown = link.knownFrom.contains { $0.value != .other }
    let enrolment = catalog.reseller(reseller)?.enrolment
    self = isKnown && enrolment?.isUnfinished == true ? .expected : .due
  }
}

extension Invitation {
  /// Whether a reseller's invitation goes to one of its customers.
  func isAddressed(to customer: Customer) -> Bool {
    guard type?.value != .partnership, let reseller = from?.reseller?.value else { return false }
    let name = customer.name.value
    return to.contains { $0.value == name || $0.value == "\(reseller)/\(name)" }
  }
}

extension Invitation {
  /// Whether one of a reseller's customers has got the invitation.
  fileprivate func isUnderWay(to customer: Customer) -> Bool {
    [.sent, .accepted].contains(history.current) && isAddressed(to: customer)
  }
}

extension Enrolment {
  /// Whether the reseller cannot yet see customers in Partner Center.
  fileprivate var isUnfinished: Bool {
    alreadyInCsp?.value != true && !hasReached(.accountReady)
  }
}
