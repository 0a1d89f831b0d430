import ArgumentParser
import ManifestModel
import ManifestRules

/// Which rules report, and how much their findings weigh.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report these rules only; may be repeated.",
      discussion: """
        A rule is named by its code (RP-C02) or name (webmail-primary-contact), many at once by \
        area (contacts), nature (data, breach, todo), the start of their codes (RP-C, C0) or ALL. \
        Separate several by commas.
        """, valueName: "rule,..."))
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      "Do not report these rules; may be repeated.",
      discussion: """
        The closer name holds: a rule before the start of a code, that before an area or a \
        nature, and those before ALL. Where both are equally close the rule is ignored.
        """, valueName: "rule,..."))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "Weigh findings of a rule otherwise than the Workspace does; may be repeated.",
      valueName: "rule=error|warning|info|off"))
  var severity: [String] = []

  @Flag(help: "List the findings that comments allow as well, with the reasons.")
  var showSuppressed = false

  /// Whether all rules report as the manifests have it.
  var isWhole: Bool { select.isEmpty && ignore.isEmpty && severity.isEmpty }

  /// What was asked for; complains and ends with 2 where it names no rule.
  func selection() throws -> RuleSelection {
    let selection = RuleSelection(
      selected: try select.flatMap { try selectors($0, of: "select") },
      ignored: try ignore.flatMap { try selectors($0, of: "ignore").map(refusingSecrets) },
      severities: try severity.map(setting))
    guard !selection.isEmpty else {
      throw ExitCode.cannotRun(
        "no rule is left of --select and --ignore, so nothing would be checked")
    }
    return selection
  }
}

extension SelectionOptions {
  private func selectors(_ list: String, of option: String) throws -> [RuleSelector] {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { part in
      try selector(part.trimmingBlanks, of: option)
    }
  }

  private func selector(_ text: String, of option: String) throws -> RuleSelector {
    if let selector = RuleSelector(text) { return selector }
    let near = RuleSelector.nearest(to: text)
    let hint =
      near.map { "did you mean '\($0)'?" }
      ?? "write a code or a name of a rule, or one of \(RuleSelector.groups.joined(separator: ", "))"
    throw ExitCode.cannotRun("--\(option): '\(text)' names no rule; \(hint)")
  }

  private func setting(_ text: String) throws -> (rules: RuleSelector, setting: SeveritySetting) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let word = parts.last?.trimmingBlanks, let name = parts.first, parts.count == 2 else {
      throw ExitCode.cannotRun(
        "--severity: '\(text)' lacks a severity; write \(text)=warning, for example")
    }
    let rules = try refusingSecrets(try selector(name.trimmingBlanks, of: "severity"))
    guard let setting = SeveritySetting(rawValue: word) else {
      let words = SeveritySetting.words
      let near = NearestName.of(word, in: words).map { "did you mean '\($0)'?" }
      let hint = near ?? "expected one of \(words.joined(separator: ", "))"
      throw ExitCode.cannotRun("--severity: '\(word)' is no severity; \(hint)")
    }
    return (rules, setting)
  }

  /// Sign-in data are never passed over, so that nobody shall believe that they are.
  private func refusingSecrets(_ selector: RuleSelector) throws -> RuleSelector {
    guard selector.rule?.isAboutSecrets == true else { return selector }
    throw ExitCode.cannotRun(
      "'\(selector.text)' is always an error: sign-in data are never passed over")
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }.map { start.index(after: $0) } ?? start.startIndex
    return String(start[..<end])
  }
}
