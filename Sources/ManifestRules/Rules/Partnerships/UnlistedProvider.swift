import Diagnostics
import ManifestModel

/// A provider is not on Microsoft's list of providers.
struct UnlistedProvider: Rule {
  static let description = RuleDescription(
    "RP-P06", "provider-off-the-official-list", .warning, .breach, spans: [116, 216])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.providers.compactMap { provider in
      guard let listing = provider.officialListing, !listing.value else { return nil }
      return finding(
        Message("unlisted", [.text("provider", provider.displayName)]), at: listing.span,
        about: Subject(provider: provider.name))
    }
  }
}
