import Diagnostics
import ManifestModel

/// A provider has administrator access to the reseller's own tenant.
///
/// The access comes with the partnership without a word, and stays when the partnership ends.
struct RemainingTenantAccess: Rule {
  static let description = RuleDescription(
    "RP-P08", "remaining-tenant-admin-access", .warning, .breach, spans: [226],
    sources: ["indirect-reseller-tasks-2018"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      reseller.partnerships.compactMap { finding(for: $0, reseller, context) }
    }
  }

  private func finding(
    for partnership: Partnership, _ reseller: Reseller, _ context: RuleContext
  ) -> Finding? {
    let current = partnership.tenantAdminAccess.entries.last { entry in
      entry.day.map { $0.value <= context.today } ?? true
    }
    guard let current, current.state.value == .granted, let name = partnership.provider?.value
    else { return nil }
    let end = partnership.history.last.flatMap { $0.state.value == .removed ? $0.span : nil }
    let provider = Argument.text("provider", context.catalog.displayName(ofProvider: name))
    let key = end == nil ? "granted" : "left-behind"
    let message =
      current.day.map { Message("\(key)-since", [provider, .day("day", $0.value)]) }
      ?? Message(key, [provider])
    return finding(
      message, at: current.span, about: Subject(reseller: reseller.name, provider: name),
      related: end.map { [RelatedPlace($0, Message("end"))] } ?? [])
  }
}
