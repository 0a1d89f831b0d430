import Diagnostics
import ManifestModel
import ManifestRules
import Phrases

extension CheckReport {
  /// Where a rule's page stands: an address when the workspace has one, else a path below the
  /// folder of the sites.
  func page(of rule: RuleDescription) -> String {
    let locales = catalog.settings.locales
    let locale = locales.contains(context.locale) ? context.locale : locales.first ?? "en"
    return (base ?? "") + "operator/\(locale)/rule-\(rule.name).html"
  }

  /// The address of a rule's page; without a published one that of the first document behind it.
  func address(of rule: RuleDescription) -> String? {
    guard base == nil else { return page(of: rule) }
    return sources.of(rule).map(\.document.url).first { $0.hasPrefix("https:") }
  }

  /// The command that shows a rule's page without a network.
  func command(for rule: RuleDescription) -> String {
    ["portal", "rules", rule.code.text].joined(separator: " ")
  }

  /// The names of those whom a finding is about, each after what it is.
  func affected(by finding: Finding, escape: (String) -> String) -> [String] {
    SubjectNames(catalog).all(of: finding.subject).map { kind, name in
      words.book.text(
        "subject.\(kind)", [.text("name", name)],
        escape: { escape(SecretScanner.redact(line: $0)) })
    }
  }

  /// The documents behind a rule in words: titles with spans and days.
  func sourceWords(of rule: RuleDescription) -> String { sourceTexts[rule.code] ?? "" }

  /// Words the documents behind a rule, once for all of its findings.
  func sourceText(of rule: RuleDescription) -> String {
    return sources.of(rule).map { source in
      var text = source.document.title
      if let date = source.document.date {
        text = say(
          "report.dated", [.verbatim("title", text), .verbatim("day", date.description)])
      }
      guard !source.spans.isEmpty else { return text }
      let spans = source.spans.map(String.init).joined(separator: ", ")
      return say(
        "report.spans",
        [
          .number("count", source.spans.count), .verbatim("title", text),
          .verbatim("spans", spans),
        ])
    }.joined(separator: "; ")
  }

  /// The published address of the portal, nil when it has none that a link may lead to.
  private var base: String? {
    guard let base = catalog.settings.baseURL, base.hasPrefix("https:") || base.hasPrefix("http:")
    else { return nil }
    return PercentText.address(base)
  }
}
