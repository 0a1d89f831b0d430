import PortalPages
import PortalSite

extension SitePlan {
  /// A plan for a site of one page.
  static func of(
    _ name: String, _ text: String = "Hello.", held: [String]? = nil, manifests: [String] = [],
    more: [Page] = []
  ) -> SitePlan {
    let folder = "resellers/\(name)"
    return SitePlan(
      folder: folder, owner: name, held: held, title: "\(name) S.r.l.",
      heldMessages: Sample.held,
      make: {
        Sample.site([Sample.page("home", "# Home\n\n\(text)\n")] + more, folder: folder)
      }, manifests: manifests)
  }
}

extension TemporaryFolder {
  /// Builds into the folder `out`.
  @discardableResult
  func build(
    _ plans: [SitePlan], isolation: IsolationIndex = IsolationIndex(owners: []),
    isFiltered: Bool = false
  ) async throws -> BuildReport {
    try await SiteBuilder.build(
      plans, isolation: isolation, resources: Sample.resources, output: path(of: "out"),
      publicBase: nil, isFiltered: isFiltered)
  }
}

extension BuildReport {
  /// The counts as `written unchanged removed`.
  var counts: [Int] { [written, unchanged, removed] }
}
