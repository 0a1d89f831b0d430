import Diagnostics
import ManifestModel

/// None of an organisation's people may add or change users.
struct MissingUserManager: Rule {
  static let description = RuleDescription(
    "RP-U07", "missing-user-manager", .error, .breach, spans: [169, 208, 211],
    sources: ["user-accounts"])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    func message(_ kind: PartnerKind) -> Message {
      Message("no-manager", [.list("known", catalog.roles.roleIDs(for: .manageUsers, of: kind))])
    }
    var findings = catalog.resellers.compactMap { reseller -> Finding? in
      let ready = reseller.enrolment?.history.entries.first { $0.state.value >= .accountReady }
      guard lacksManager(reseller.users, isDue: ready != nil, context) else { return nil }
      return finding(
        message(.reseller), at: ready?.state.span ?? reseller.head.kindSpan,
        about: Subject(reseller: reseller.name))
    }
    // Of other providers the manifests know only the people whom somebody deals with.
    if let name = catalog.workspace?.operatedBy?.provider?.value,
      let provider = catalog.provider(name), lacksManager(provider.users, isDue: false, context)
    {
      findings.append(
        finding(
          message(.provider), at: provider.head.kindSpan, about: Subject(provider: name)))
    }
    return findings
  }

  /// Whether nobody may manage users, as far as all roles are known.
  private func lacksManager(_ users: [User], isDue: Bool, _ context: RuleContext) -> Bool {
    let roles = context.catalog.roles
    let present = users.filter { $0.isPresent(on: context.today) }
    guard isDue || !present.isEmpty, present.allSatisfy(roles.knowsRoles) else { return false }
    return !present.contains(where: roles.managesUsers)
  }
}
