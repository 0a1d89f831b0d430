public import Diagnostics
public import ManifestModel
public import ManifestRules
import ManifestSyntax
public import Phrases

/// What a portal's manifests say, and everything that is wrong with them.
public struct Inspection: Sendable {
  /// The texts.
  public let sources: SourceSet
  /// The linked manifests.
  public let catalog: Catalog
  /// The secrets that stand in them.
  public let secrets: [SecretMatch]
  /// The findings in the order of their places.
  public private(set) var findings: [ReportedFinding]
  /// The findings that comments allow, in the order of their places.
  public private(set) var suppressed: [SuppressedFinding]
  /// The rules that report.
  public let plan: RulePlan
  /// The day that the findings are true on.
  public let today: Day
  /// The texts of which a part could not be read.
  public let incomplete: Set<SourceID>

  /// The pictures that can be published, and the logo among them.
  public let pictures: [OwnPicture]

  /// How many documents were decoded, or how many of them are reported on.
  public private(set) var manifestCount: Int

  /// The same inspection with what is left when the known findings are taken out.
  public func keeping(_ findings: [ReportedFinding]) -> Inspection {
    var copy = self
    copy.findings = findings
    return copy
  }

  /// The same inspection with some of its findings only.
  ///
  /// - Parameters:
  ///   - findings: the findings to report.
  ///   - isChosen: whether a path was asked for; its manifests count even without a finding.
  /// - Returns: the inspection that counts what is reported.
  public func reporting(
    _ findings: [ReportedFinding], on isChosen: (String) -> Bool
  ) -> Inspection {
    let chosen = sources.all.filter { isChosen($0.text.path) }.map(\.id)
    let shown = Set(chosen).union(findings.map(\.finding.span.source))
    var copy = self
    copy.findings = findings
    copy.suppressed = suppressed.filter {
      isChosen(sources.path(of: $0.reported.finding.span.source))
    }
    copy.manifestCount = catalog.documents.count { shown.contains($0.span.source) }
    return copy
  }
}

/// The linter as one call: texts in, linked manifests and findings out.
public enum Inspector {
  /// Reads, decodes, links and checks manifests.
  ///
  /// - Parameters:
  ///   - sources: the texts.
  ///   - reading: what went wrong when they were read.
  ///   - resources: role catalogues, lists and languages.
  ///   - selection: the rules that report.
  ///   - today: gives the day, once the workspace is known.
  /// - Returns: the manifests with all findings.
  public static func inspect(
    _ sources: SourceSet, reading: [Finding] = [], resources: Resources,
    selection: RuleSelection = .all, today: (Settings) -> Day
  ) async -> Inspection {
    let files = await read(sources)
    let unread = files.filter { !$0.isComplete }.compactMap { file in
      sources[file.id].map { (id: file.id, text: $0) }
    }
    let (catalog, linking) = CatalogBuilder.build(
      files.map(\.decoded), builtInRoles: { BuiltInRoles.load($0, resources) },
      locales: resources.locales,
      unread: unread.flatMap { [$0.text.path, String(decoding: $0.text.bytes, as: UTF8.self)] })
    let day = today(catalog.settings)
    let pages = SitePages(sources, resources, catalog.settings)
    let context = RuleContext(
      catalog: catalog, secrets: files.flatMap(\.secrets),
      unread: UnreadValues(files.flatMap(\.decoded.findings)), today: day,
      data: ReferenceData(resources), pages: pages)
    var findings = reading + linking
    for file in files { findings += file.findings + file.decoded.findings }
    findings += UnreadSecrets.findings(unread, known: context.secrets)
    let plan = RulePlan(catalog.settings, selection)
    findings += await RuleRunner.run(context, plan)
    let verdict = Verdict(
      findings, of: files, isWhole: reading.isEmpty, plan: plan, today: day)
    return Inspection(
      sources: sources, catalog: catalog, secrets: context.secrets, findings: verdict.findings,
      suppressed: verdict.suppressed, plan: plan, today: day,
      incomplete: Set(files.filter { !$0.isComplete }.map(\.id)),
      pictures: pages.pictures.filter(\.isSound), manifestCount: catalog.documents.count)
  }

  /// Reads and decodes the texts in parallel, a slice of them per task, keeping their order.
  private static func read(_ sources: SourceSet) async -> [ReadFile] {
    let all = sources.all.filter { _, text in
      PagePath(text.path) == nil && PicturePath(text.path) == nil
    }
    let width = max(1, min(all.count / 16, 64))
    let length = max(1, (all.count + width - 1) / width)
    return await withTaskGroup(of: (Int, [ReadFile]).self) { group in
      for start in stride(from: 0, to: all.count, by: length) {
        let slice = all[start..<min(start + length, all.count)]
        group.addTask { (start, slice.map { ReadFile($0.text, id: $0.id) }) }
      }
      var parts: [(Int, [ReadFile])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
