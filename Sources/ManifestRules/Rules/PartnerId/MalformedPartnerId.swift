import Diagnostics
import ManifestModel

/// A Partner ID has something other than digits, or is unusually short or long.
struct MalformedPartnerId: Rule {
  static let description = RuleDescription(
    "RP-M02", "malformed-partner-id", .error, .data, spans: [142], sources: ["agreement-status"])

  func check(_ context: RuleContext) -> [Finding] {
    let resellers = context.catalog.resellers.flatMap { reseller in
      [reseller.mpnId, reseller.mpnProfile?.globalId].compactMap {
        finding($0, about: Subject(reseller: reseller.name))
      }
    }
    let providers = context.catalog.providers.compactMap { provider in
      finding(provider.mpnId, about: Subject(provider: provider.name))
    }
    return resellers + providers
  }

  private func finding(_ id: Located<String>?, about subject: Subject) -> Finding? {
    guard let id else { return nil }
    let key: String
    switch PartnerIdForm(id.value) {
    case .wellFormed: return nil
    case .tenantId: key = "tenant-id"
    case .notDigits: key = "not-digits"
    case .unusualLength:
      let arguments: [Argument] = [
        .text("found", id.value), .number("count", id.value.utf8.count),
      ]
      return finding(Message("length", arguments), at: id.span, about: subject, severity: .warning)
    }
    return finding(Message(key, [.text("found", id.value)]), at: id.span, about: subject)
  }
}
