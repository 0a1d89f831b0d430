public import Diagnostics
public import ManifestRules
public import Phrases

/// Words findings in one language, from the pages of their rules.
public struct FindingWords: Sendable {
  /// The phrases of the language.
  public let book: Phrasebook
  private let pages: [RuleCode: RulePage]
  private let reasons: [RuleCode: String]

  /// Loads the pages of the rules that have findings.
  public init(_ findings: [ReportedFinding], locale: String, resources: Resources) {
    book = Phrasebook(locale: locale, resources: resources)
    var pages: [RuleCode: RulePage] = [:]
    for finding in findings where pages[finding.rule.code] == nil {
      pages[finding.rule.code] = RulePage(
        rule: finding.rule.name, locale: locale, resources: resources)
    }
    self.pages = pages
    reasons = pages.compactMapValues(\.reason)
  }

  /// What was found.
  ///
  /// - Parameters:
  ///   - finding: the finding.
  ///   - escape: makes texts from manifests fit for the output.
  /// - Returns: the sentence; the message's key when the page has none.
  public func message(
    _ finding: ReportedFinding, escape: @escaping (String) -> String = { $0 }
  ) -> String {
    let message = finding.finding.message
    let page = pages[finding.rule.code]
    return page?.message(message, in: book, escape: redacting(escape)) ?? message.key
  }

  /// The title of the rule's page, or else the rule's name.
  public func title(_ finding: ReportedFinding) -> String { title(of: finding.rule) }

  /// What to do about it, nil when the page has no help.
  public func help(_ finding: ReportedFinding, escape: @escaping (String) -> String = { $0 })
    -> String?
  {
    pages[finding.rule.code]?.help(
      finding.finding.message, in: book, escape: redacting(escape))
  }

  /// What to do about it without the keys of the manifests, for those who do not write them.
  public func advice(_ finding: ReportedFinding, escape: @escaping (String) -> String = { $0 })
    -> String?
  {
    pages[finding.rule.code]?.advice(
      finding.finding.message, in: book, escape: redacting(escape))
  }

  /// Masks secrets in what a message repeats of a manifest.
  private func redacting(_ escape: @escaping (String) -> String) -> (String) -> String {
    { escape(SecretScanner.redact(line: $0)) }
  }

  /// What stands at a related place.
  public func label(
    _ place: RelatedPlace, of finding: Finding, escape: @escaping (String) -> String = { $0 }
  ) -> String? {
    pages[finding.rule]?.label(place.label, in: book, escape: redacting(escape))
  }

  /// The nature as a word.
  public func nature(_ finding: ReportedFinding) -> String {
    book.text("nature.\(finding.nature.rawValue)")
  }

  /// The severity as a word.
  public func severity(_ finding: ReportedFinding) -> String {
    book.text("severity.\(finding.severity.rawValue)")
  }

  /// Why the rule matters, in one sentence; nil when its page does not say.
  public func why(_ finding: ReportedFinding) -> String? { reason(of: finding.rule) }

  /// Why a rule matters, in one sentence.
  func reason(of rule: RuleDescription) -> String? { reasons[rule.code] }

  /// The whole manual page of a rule, as Markdown; empty when there is none.
  func manual(_ rule: RuleDescription) -> String {
    let body = pages[rule.code]?.body ?? ""
    return String(body.drop { $0 == "\n" })
  }

  /// The title of a rule's page, or else the rule's name.
  func title(of rule: RuleDescription) -> String { pages[rule.code]?.title ?? rule.name }

  /// The last line of a report: errors, breaches and open points in all manifests.
  public func summary(_ findings: [ReportedFinding], manifests: Int) -> String {
    let counts = NatureCounts(findings)
    return book.text(
      "report.summary",
      [
        .verbatim("errors", book.text("report.errors", [.number("count", counts.dataErrors)])),
        .verbatim("breaches", book.text("report.breaches", [.number("count", counts.breaches)])),
        .verbatim("todos", book.text("report.todos", [.number("count", counts.todos)])),
        .verbatim("manifests", book.text("report.manifests", [.number("count", manifests)])),
      ])
  }
}

/// How many findings there are of each nature.
public struct NatureCounts: Equatable, Sendable {
  /// Errors of nature data.
  public let dataErrors: Int
  /// Warnings and notes of nature data.
  public let dataWarnings: Int
  /// Breaches of any severity.
  public let breaches: Int
  /// Open points of any severity.
  public let todos: Int

  /// Counts findings.
  public init(_ findings: [ReportedFinding]) {
    dataErrors = findings.count { $0.nature == .data && $0.severity == .error }
    dataWarnings = findings.count { $0.nature == .data && $0.severity != .error }
    breaches = findings.count { $0.nature == .breach }
    todos = findings.count { $0.nature == .todo }
  }
}
