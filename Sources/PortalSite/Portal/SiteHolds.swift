public import Diagnostics
public import ManifestModel
public import ManifestRules

/// Which sites cannot be shown, because the data behind them are wrong.
public struct SiteHolds: Sendable {
  /// The reasons by reseller, such as `RP-X06 Content/resellers/x/reseller.yaml:3:7`.
  public let reasons: [String: [String]]
  /// The titles of held sites whose resellers the manifests do not name now, by reseller.
  public let lost: [String: String]
  /// The places of secrets; with any of them nothing is published.
  public let secrets: [String]

  /// Decides by the errors of nature data.
  ///
  /// - Parameters:
  ///   - findings: all findings.
  ///   - catalog: the manifests.
  ///   - sources: the texts that the findings point into.
  ///   - incomplete: the texts of which a part could not be read.
  ///   - earlier: the sites of the last build.
  public init(
    findings: [ReportedFinding], catalog: Catalog, sources: SourceSet, incomplete: Set<SourceID>,
    earlier: [EarlierSite]
  ) {
    let users = Users(earlier, catalog.resellers.map(\.name))
    var reasons: [String: [String]] = [:]
    for finding in findings where finding.holdsSites {
      let span = finding.finding.span
      let path = sources.path(of: span.source)
      let touched: Set<String> =
        switch catalog.scope(of: span) {
        case .resellers(let names): names
        // A text that could not be read in full: the sites that used it before, or else all.
        case .all where incomplete.contains(span.source): users.byPath[path] ?? users.present
        case .all: users.present
        }
      let reason = "\(finding.rule.code.text) \(path):\(span.start)"
      for name in touched.union(users.lost(below: path)) {
        reasons[name, default: []].append(reason)
      }
    }
    self.reasons = reasons
    lost = users.titles.filter { reasons[$0.key] != nil }
    secrets = findings.filter(\.rule.isAboutSecrets).map {
      "\(sources.path(of: $0.finding.span.source)):\($0.finding.span.start)"
    }
  }
}

/// The resellers whose sites used each text in the last build.
private struct Users {
  private(set) var byPath: [String: Set<String>] = [:]
  /// The titles of the sites whose resellers the manifests name no more.
  private(set) var titles: [String: String] = [:]
  private var lostByPath: [String: Set<String>] = [:]
  /// The resellers that the manifests name.
  let present: Set<String>

  init(_ earlier: [EarlierSite], _ present: [String]) {
    self.present = Set(present)
    for site in earlier {
      guard let name = site.reseller else { continue }
      for path in site.manifests { byPath[path, default: []].insert(name) }
      guard !self.present.contains(name) else { continue }
      titles[name] = site.title
      for path in site.manifests { lostByPath[path, default: []].insert(name) }
    }
  }

  /// The resellers that may be gone only because of what is wrong with a file or folder.
  func lost(below path: String) -> Set<String> {
    lostByPath.reduce(into: []) { names, used in
      if used.key == path || used.key.hasPrefix("\(path)/") { names.formUnion(used.value) }
    }
  }
}
