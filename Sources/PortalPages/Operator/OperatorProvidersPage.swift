import Diagnostics
import ManifestModel
import PortalStatus

/// All providers: what they offer, and with whom they work.
struct OperatorProvidersPage {
  let writer: Writer

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "providers", writer.say("providers.title"))
    for provider in writer.catalog.providers {
      builder.heading(2, id: "provider-\(provider.name)", writer.plain(provider.displayName))
      partners(of: provider, into: &builder)
    }
    ProviderComparison(writer: writer).append(writer.catalog.providers, to: &builder)
    return builder
  }

  private func partners(of provider: Provider, into builder: inout MarkdownBuilder) {
    let rows = writer.catalog.resellers.compactMap { reseller -> [String]? in
      guard let partnership = reseller.partnership(with: provider.name) else { return nil }
      let access = partnership.tenantAdminAccess.current
      return [
        writer.link(writer.plain(reseller.displayName), "reseller-\(reseller.name)"),
        writer.word("partnership", partnership.history.current),
        writer.day(partnership.history.last?.day?.value), writer.word("access", access),
      ]
    }
    if rows.isEmpty { builder.paragraph(writer.say("providers.no-partners")) }
    builder.table(
      ["table.reseller", "home.state", "table.since", "providers.reseller-tenant-access"].map {
        writer.say($0)
      }, rows)
  }
}
