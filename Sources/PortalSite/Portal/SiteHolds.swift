public import Diagnostics
public import ManifestModel
public import ManifestRules

/// Which sites cannot be shown, because the data behind them are wrong.
public struct SiteHolds: Sendable {
  /// The reasons by reseller, such as `RP-X06 Content/resellers/x/reseller.yaml:3:7`.
  public let reasons: [String: [String]]
  /// The places of secrets; with any of them nothing is published.
  public let secrets: [String]

  /// The rules about sign-in data.
  private static let secretRules: Set<RuleCode> = ["RP-U12", "RP-I07"]

  /// Decides by the errors of nature data.
  ///
  /// - Parameters:
  ///   - findings: all findings.
  ///   - catalog: the manifests.
  ///   - sources: the texts that the findings point into.
  ///   - incomplete: the texts of which a part could not be read.
  ///   - users: the resellers whose sites used a text in the last build, by its path.
  public init(
    findings: [ReportedFinding], catalog: Catalog, sources: SourceSet, incomplete: Set<SourceID>,
    users: [String: Set<String>]
  ) {
    let all = Set(catalog.resellers.map(\.name))
    var reasons: [String: [String]] = [:]
    for finding in findings where finding.holdsSites {
      let span = finding.finding.span
      let path = sources.path(of: span.source)
      let touched: Set<String> =
        switch catalog.scope(of: span) {
        case .resellers(let names): names
        // A text that could not be read in full: the sites that used it before, or else all.
        case .all where incomplete.contains(span.source): users[path] ?? all
        case .all: all
        }
      let reason = "\(finding.rule.code.text) \(path):\(span.start)"
      for name in touched { reasons[name, default: []].append(reason) }
    }
    self.reasons = reasons
    secrets = findings.filter { SiteHolds.secretRules.contains($0.rule.code) }.map {
      "\(sources.path(of: $0.finding.span.source)):\($0.finding.span.start)"
    }
  }
}
