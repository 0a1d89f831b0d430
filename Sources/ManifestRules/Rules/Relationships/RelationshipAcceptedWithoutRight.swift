import Diagnostics
import ManifestModel

/// A relationship was accepted by somebody of the customer whose role does not allow it.
struct RelationshipAcceptedWithoutRight: Rule {
  static let description = RuleDescription(
    "RP-R13", "relationship-accepted-without-right", .error, .breach,
    sources: ["revoke-admin", "manage-partners"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer in
      acceptances(of: customer).compactMap { role, subject in
        check(role, at: customer.ownPlace(role.span), subject)
      }
    }
  }

  private func check(
    _ role: Located<AcceptingRole>, at span: SourceSpan, _ subject: Subject
  ) -> Finding? {
    switch role.value {
    case .globalAdmin: return nil
    case .billingAdmin:
      return finding(Message("billing-admin"), at: span, about: subject, severity: .warning)
    case .none: return finding(Message("no-admin"), at: span, about: subject)
    case .other: return finding(Message("another-role"), at: span, about: subject)
    case .userManagementAdmin, .helpdeskAdmin, .serviceAdmin:
      let message = Message("no-right", [.text("found", role.value.rawValue)])
      return finding(message, at: span, about: subject)
    }
  }

  /// The roles that accepted; what was accepted together with a reseller counts once.
  private func acceptances(of customer: Customer) -> [(Located<AcceptingRole>, Subject)] {
    let name = customer.name.value
    let own = customer.resellers.filter { $0.history.current == .accepted }.compactMap { link in
      link.terms.acceptedByRole.map {
        ($0, Subject(reseller: link.reseller.value, customer: name))
      }
    }
    guard customer.head.kind == .customer else { return own }
    let others = customer.providers.filter { link in
      link.history.current == .accepted
        && !customer.resellers.contains { $0.isJoint(with: link) }
    }
    return own
      + others.compactMap { link in
        link.terms.acceptedByRole.map {
          let subject = Subject(
            reseller: customer.reseller(beside: link), provider: link.provider.value,
            customer: name)
          return ($0, subject)
        }
      }
  }
}

extension ResellerLink {
  /// Whether the customer accepted a relationship with a provider by the same invitation.
  fileprivate func isJoint(with other: ProviderLink) -> Bool {
    terms.invitation != nil && terms.invitation?.value == other.terms.invitation?.value
      && history.current == .accepted && terms.acceptedByRole != nil
  }
}
