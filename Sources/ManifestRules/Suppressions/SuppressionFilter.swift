public import Diagnostics
import ManifestModel

/// Takes the findings that comments allow out of all findings, and judges the comments by that.
public struct SuppressionFilter {
  /// The findings that stay.
  public private(set) var kept: [ReportedFinding] = []
  /// The findings that are allowed.
  public private(set) var suppressed: [SuppressedFinding] = []
  /// What is wrong with the comments.
  public private(set) var findings: [Finding] = []
  private let plan: RulePlan
  private var entries: [Entry] = []

  /// A rule of a comment.
  private struct Entry {
    let suppression: Suppression
    let rule: RuleDescription
    let span: SourceSpan
    var isUsed = false
    /// Whether a finding is there that may not be allowed.
    var isRefused = false
  }

  private struct Place: Hashable {
    let source: SourceID
    let line: Int
    let rule: RuleCode
  }

  /// Applies comments to findings.
  ///
  /// - Parameters:
  ///   - suppressions: the comments in the order of their places.
  ///   - reported: the judged findings in the order of their places.
  ///   - plan: the rules that report.
  ///   - today: the day that the findings are true on.
  ///   - unsettled: the texts in which findings may be missing for now, so that no comment there
  ///     is called idle.
  public init(
    _ suppressions: [Suppression], findings reported: [ReportedFinding], plan: RulePlan,
    today: Day, unsettled: Set<SourceID>
  ) {
    self.plan = plan
    guard !suppressions.isEmpty else {
      kept = reported
      return
    }
    let places = collect(suppressions, today: today)
    for finding in reported { sort(finding, places) }
    for entry in entries where !entry.isUsed {
      if let key = refusal(of: entry) {
        report(key, [.text("rule", entry.rule.code.text)], at: entry.span)
      } else if !unsettled.contains(entry.span.source), plan.reports(entry.rule.code) {
        reportIdle(entry)
      }
    }
  }
}

extension SuppressionFilter {
  /// Rules of which a finding means that something could not be read.
  private static let unread: Set<RuleCode> = ["RP-X07", "RP-X08", "RP-X12"]

  /// Takes up the rules of the comments that still hold, and reports the other comments.
  private mutating func collect(_ suppressions: [Suppression], today: Day) -> [Place: [Int]] {
    var places: [Place: [Int]] = [:]
    for suppression in suppressions {
      if let until = suppression.until, until.value < today {
        let rules = suppression.rules.map(\.rule.code.text).joined(separator: ", ")
        report("expired", [.text("rules", rules), .day("day", until.value)], at: until.span)
        continue
      }
      for (rule, span) in suppression.rules {
        if let line = suppression.line {
          let place = Place(source: span.source, line: line, rule: rule.code)
          places[place, default: []].append(entries.count)
        }
        entries.append(Entry(suppression: suppression, rule: rule, span: span))
      }
    }
    return places
  }

  private mutating func sort(_ reported: ReportedFinding, _ places: [Place: [Int]]) {
    let span = reported.finding.span
    let place = Place(
      source: span.source, line: Int(span.start.line), rule: reported.rule.code)
    guard let index = places[place]?.first else { return kept.append(reported) }
    guard !reported.holdsSites, !isFixed(reported.rule) else {
      entries[index].isRefused = true
      return kept.append(reported)
    }
    entries[index].isUsed = true
    let suppression = entries[index].suppression
    suppressed.append(
      SuppressedFinding(
        reported: reported, reason: suppression.reason.value, until: suppression.until?.value,
        comment: suppression.span))
  }

  /// Whether no setting makes a rule one that may be allowed.
  private func isFixed(_ rule: RuleDescription) -> Bool {
    rule.isAboutSecrets || SuppressionFilter.unread.contains(rule.code)
      || rule.code == FaultySuppression.description.code
  }

  /// Why a rule may not be allowed, nil when it may.
  private func refusal(of entry: Entry) -> String? {
    let rule = entry.rule
    if rule.isAboutSecrets { return "not-allowed-secret" }
    if SuppressionFilter.unread.contains(rule.code) { return "not-allowed-unread" }
    if rule.code == FaultySuppression.description.code { return "not-allowed-itself" }
    let isError = rule.nature == .data && plan.severity(of: rule.code) == .error
    return entry.isRefused || isError ? "not-allowed" : nil
  }

  private mutating func reportIdle(_ entry: Entry) {
    let key = entry.suppression.line == nil ? "nothing-follows" : "unused"
    report(key, [.text("rule", entry.rule.code.text)], at: entry.span)
  }

  private mutating func report(_ key: String, _ arguments: [Argument], at span: SourceSpan) {
    findings.append(Finding("RP-X14", Message(key, arguments), at: span))
  }
}
