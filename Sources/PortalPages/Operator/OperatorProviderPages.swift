import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// All providers: with how many resellers they work, what they offer, and a list for each.
struct OperatorProviderPages {
  /// A reseller with its partnership.
  private typealias Partner = (reseller: Reseller, partnership: Partnership)

  let writer: Writer

  /// The page of all providers, then those of each.
  func pages(footer: [String]) -> [Page] {
    let lists = writer.catalog.providers.map { ($0, partners(of: $0)) }
    return [writer.page("providers", overview(lists), footer: footer)]
      + lists.flatMap { provider, partners in
        Paging("provider-\(provider.name)", stem: "partners-\(provider.name)").sheets(partners)
          .map { sheet in
            writer.page(
              sheet, markdown(provider, sheet), section: "providers",
              title: provider.displayName, footer: footer)
          }
      }
  }

  private func overview(_ lists: [(Provider, [Partner])]) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "providers", writer.say("providers.title"))
    builder.table(
      ["nav.providers", "providers.connected", "providers.others"].map { writer.say($0) },
      lists.map { provider, partners in
        let active = partners.count { $0.partnership.isActive }
        return [
          writer.link(writer.plain(provider.displayName), "provider-\(provider.name)"),
          String(active), String(partners.count - active),
        ]
      }, align: [1: .right, 2: .right])
    ProviderComparison(writer: writer).append(writer.catalog.providers, to: &builder)
    return builder
  }

  private func markdown(_ provider: Provider, _ sheet: Sheet<Partner>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "provider", writer.plain(provider.displayName))
    if sheet.rows.isEmpty { builder.paragraph(writer.say("providers.no-partners")) }
    builder.sheet(sheet, writer) { builder, partners in
      builder.table(
        ["table.reseller", "home.state", "table.since", "providers.reseller-tenant-access"].map {
          writer.say($0)
        },
        partners.map { reseller, partnership in
          [
            writer.link(writer.plain(reseller.displayName), "reseller-\(reseller.name)"),
            writer.word("partnership", partnership.history.current),
            partnership.history.last?.day.map { writer.unbroken($0.value) }
              ?? writer.say("day.unknown"),
            writer.word("access", partnership.tenantAdminAccess.current),
          ]
        })
    }
    return builder
  }

  private func partners(of provider: Provider) -> [Partner] {
    writer.catalog.resellers.compactMap { reseller in
      reseller.partnership(with: provider.name).map { (reseller, $0) }
    }
  }
}
