public import Diagnostics
public import ManifestRules

/// Writes findings as JSON, one object per finding; the form has a version of its own.
public struct JSONReport {
  private let sources: SourceSet
  private let words: FindingWords

  /// Makes a report over texts in a language.
  public init(sources: SourceSet, words: FindingWords) {
    self.sources = sources
    self.words = words
  }

  /// The whole report, ending in a line end.
  public func text(_ findings: [ReportedFinding], manifests: Int) -> String {
    let counts = NatureCounts(findings)
    let items = findings.map { "    " + item($0) }.joined(separator: ",\n")
    return """
      {
        "version": 1,
        "manifests": \(manifests),
        "summary": {"dataErrors": \(counts.dataErrors), "dataWarnings": \(counts.dataWarnings), \
      "breaches": \(counts.breaches), "todos": \(counts.todos)},
        "findings": [\(items.isEmpty ? "" : "\n\(items)\n  ")]
      }

      """
  }

  private func item(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    var fields: [(String, String)] = [
      ("code", JSONText.quoted(reported.rule.code.text)),
      ("name", JSONText.quoted(reported.rule.name)),
      ("severity", JSONText.quoted(reported.severity.rawValue)),
      ("nature", JSONText.quoted(reported.nature.rawValue)),
      ("message", JSONText.quoted(words.message(reported))),
    ]
    if let help = words.help(reported) { fields.append(("help", JSONText.quoted(help))) }
    fields += place(finding.span)
    let related = finding.related.map { place in
      let label = words.label(place, of: finding).map { [("label", JSONText.quoted($0))] } ?? []
      return object(label + self.place(place.span))
    }
    fields.append(("related", "[\(related.joined(separator: ", "))]"))
    fields.append(("spans", "[\(reported.rule.spans.map(String.init).joined(separator: ", "))]"))
    return object(fields)
  }

  private func place(_ span: SourceSpan) -> [(String, String)] {
    [
      ("path", JSONText.quoted(sources.path(of: span.source))),
      ("line", "\(span.start.line)"), ("column", "\(span.start.column)"),
      ("endLine", "\(span.end.line)"), ("endColumn", "\(span.end.column)"),
    ]
  }

  private func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }
}

/// Texts as JSON strings.
enum JSONText {
  /// The text in quotation marks, with what JSON does not allow escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
