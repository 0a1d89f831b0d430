public import Diagnostics
public import ManifestModel
public import ManifestRules
public import Phrases

/// Everything that a report is made of, whatever its form.
public struct CheckReport: Sendable {
  /// The findings in the order of their places.
  public let findings: [ReportedFinding]
  /// The words of the report's language.
  public let words: FindingWords
  let lines: MaskedLines
  let catalog: Catalog
  let context: Context
  let manifests: Int
  let sources: RuleSources
  private(set) var sourceTexts: [RuleCode: String] = [:]
  private let redaction: Redaction

  /// What a report says beside the findings.
  public struct Context: Sendable {
    /// The language.
    public let locale: String
    /// The day that the findings are true on.
    public let day: Day
    /// Which findings make the check fail.
    public let policy: FailurePolicy
    /// The version of the program.
    public let version: String
    /// The way from where the program runs to the folder of the portal, empty or ending in `/`.
    public let folder: String

    /// Makes a context.
    public init(
      locale: String, day: Day, policy: FailurePolicy, version: String = "", folder: String = ""
    ) {
      self.locale = locale
      self.day = day
      self.policy = policy
      self.version = version
      self.folder = folder
    }
  }

  /// Loads the words for findings.
  ///
  /// - Parameters:
  ///   - findings: what is reported.
  ///   - sources: the texts that they stand in.
  ///   - catalog: the manifests, for the names of those whom a finding is about.
  ///   - secrets: what must not be shown.
  ///   - manifests: how many documents were checked.
  ///   - context: language, day and the like.
  ///   - resources: the rules' pages and phrases.
  public init(
    _ findings: [ReportedFinding], sources: SourceSet, catalog: Catalog, secrets: [SecretMatch],
    manifests: Int, context: Context, resources: Resources
  ) {
    self.findings = findings
    self.manifests = manifests
    self.catalog = catalog
    self.context = context
    redaction = Redaction(secrets)
    lines = MaskedLines(sources, for: findings, redaction: redaction)
    words = FindingWords(findings, locale: context.locale, resources: resources)
    self.sources = RuleSources(SourceDocument.all(resources))
    for finding in findings where sourceTexts[finding.rule.code] == nil {
      sourceTexts[finding.rule.code] = sourceText(of: finding.rule)
    }
  }

  /// A phrase of the report's language.
  func say(_ key: String, _ arguments: [Argument] = []) -> String {
    words.book.text(key, arguments)
  }

  /// The countable last line.
  public var summary: String { words.summary(findings, manifests: manifests) }

  /// Whether any finding makes the check fail.
  public var fails: Bool { findings.contains(where: context.policy.counts) }

  /// The path of a text below the portal's folder.
  func path(of source: SourceID) -> String { lines.sources.path(of: source) }

  /// The path of a text as somebody sees it who looks from where the program runs.
  func outerPath(of source: SourceID) -> String { context.folder + path(of: source) }

  /// A fix that may be shown: one that neither touches nor holds a secret.
  func fix(of finding: Finding) -> Fix? {
    guard let fix = finding.fix, !fix.edits.isEmpty else { return nil }
    let isShown = fix.edits.allSatisfy { edit in
      !redaction.hides(edit.span) && SecretScanner.redact(line: edit.text) == edit.text
    }
    return isShown ? fix : nil
  }
}
