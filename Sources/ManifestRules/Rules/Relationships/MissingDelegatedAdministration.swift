import Diagnostics
import ManifestModel

/// Work in a customer's tenant is planned without delegated administration, or that is running out.
///
/// Until 2023 a relationship brought administrator permissions along; since then it does not.
struct MissingDelegatedAdministration: Rule {
  static let description = RuleDescription(
    "RP-R11", "missing-delegated-administration", .warning, .breach, editions: [.current2023],
    spans: [247, 248, 257, 266], sources: ["gdap-faq", "gdap-relationship"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      DelegatedWork.all(of: reseller, context).compactMap { check($0, context) }
    }
      + context.catalog.customers.flatMap { customer in
        customer.delegations.flatMap { ends(of: $0, for: customer, context) }
      }
  }
}

extension MissingDelegatedAdministration {
  private func check(_ work: DelegatedWork, _ context: RuleContext) -> Finding? {
    let delegated = work.link.terms.delegatedAdmin
    guard let first = work.tasks.first, delegated?.isInForce(on: context.today) != true,
      delegated?.reachedEnds(on: context.today).isEmpty != false
    else { return nil }
    let subject = Subject(
      reseller: work.reseller.name, customer: work.customer.name.value,
      user: work.tasks.count == 1 ? first.user.name?.value : nil)
    let state = delegated?.dap.last?.span ?? delegated?.gdap.first?.status?.span
    return finding(
      Message(
        "no-delegation",
        [
          .text("user", first.user.displayName), .text("found", first.task.permission?.value ?? ""),
        ]),
      at: first.customer.span, about: subject,
      related: (state.map { [RelatedPlace($0, Message("state"))] } ?? [])
        + work.tasks.dropFirst().map { RelatedPlace($0.customer.span, Message("task")) })
  }

  private func ends(
    of delegation: Delegation, for customer: Customer, _ context: RuleContext
  ) -> [Finding] {
    let limit = context.catalog.settings.gdapDays
    return delegation.admin.unreplaced(on: context.today).compactMap { relationship in
      let place = relationship.endsOn?.span ?? relationship.status?.span
      guard let place, let end = relationship.end(on: context.today, within: limit) else {
        return nil
      }
      let message =
        switch end {
        case .reached(let day?): Message("ended", [.day("day", day.value)])
        case .reached(nil): Message("expired")
        case .near(let day): Message("ending", [.day("day", day.value)])
        }
      return finding(message, at: customer.ownPlace(place), about: delegation.subject)
    }
  }
}

/// Delegated administration of a customer with whom it is given to.
private struct Delegation {
  let admin: DelegatedAdmin
  let subject: Subject
}

extension Customer {
  /// What is delegated to resellers and providers; a list has it once for both.
  fileprivate var delegations: [Delegation] {
    let own = resellers.filter { !$0.history.isOver }.compactMap { link in
      link.terms.delegatedAdmin.map {
        Delegation(
          admin: $0, subject: Subject(reseller: link.reseller.value, customer: name.value))
      }
    }
    guard head.kind == .customer else { return own }
    return own
      + providers.filter { !$0.history.isOver }.compactMap { link in
        link.terms.delegatedAdmin.map {
          let subject = Subject(
            reseller: reseller(beside: link), provider: link.provider.value, customer: name.value)
          return Delegation(admin: $0, subject: subject)
        }
      }
  }
}

extension DelegatedAdmin {
  /// The granular relationships that have ended with none in their place, which is then the finding.
  fileprivate func reachedEnds(on today: Day) -> [GranularRelationship] {
    unreplaced(on: today).filter {
      if case .reached = $0.end(on: today, within: 0) { true } else { false }
    }
  }
}
