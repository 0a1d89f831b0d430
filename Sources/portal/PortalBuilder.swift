import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import Phrases
import PortalPages
import PortalSite

/// Builds the sites of what an inspection found.
struct PortalBuilder {
  private let inspection: Inspection
  private let resources: Resources
  private let output: String

  init(_ inspection: Inspection, _ resources: Resources, output: String) {
    self.inspection = inspection
    self.resources = resources
    self.output = output
  }

  /// What came of a build.
  enum Outcome {
    /// Nothing was built, because secrets stand in the manifests at these places.
    case refused([String])
    case done(BuildReport)

    var isPublished: Bool {
      if case .done(let report) = self { report.isPublished } else { false }
    }

    var held: [BuildReport.HeldSite] {
      if case .done(let report) = self { report.held } else { [] }
    }
  }

  func build(only: Set<String>?, isWithOperator: Bool) async throws -> Outcome {
    let holds = SiteHolds(
      findings: inspection.findings, catalog: inspection.catalog, sources: inspection.sources,
      incomplete: inspection.incomplete,
      earlier: try SiteBuilder.earlierSites(output: output))
    guard holds.secrets.isEmpty else { return .refused(holds.secrets) }
    let settings = inspection.catalog.settings
    let factory = SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: resources,
      editions: BuiltInRoles.others(than: settings.edition, resources), today: inspection.today)
    let plan = PortalPlan(
      factory, holds: holds, only: only, isWithOperator: isWithOperator)
    return .done(
      try await SiteBuilder.build(
        plan.sites, isolation: plan.isolation, resources: resources, look: look, output: output,
        publicBase: settings.visibility == .public ? settings.baseURL : nil,
        isFiltered: only != nil))
  }

  /// The theme, and the pictures that are fit for all sites.
  private var look: SiteLook {
    let theme = inspection.catalog.settings.theme
    var look = SiteLook(palette: theme.flatMap(ThemePalette.init))
    for picture in inspection.pictures {
      guard let bytes = inspection.sources[picture.source]?.bytes else { continue }
      if let path = picture.onSites { look.pictures.append(RenderedFile(path: path, bytes: bytes)) }
      guard let logo = theme?.logo?.value, picture.path == "Content/\(logo)" else { continue }
      look.logo = RenderedFile(path: "logo.\(logo.suffix(3))", bytes: bytes)
    }
    return look
  }
}
