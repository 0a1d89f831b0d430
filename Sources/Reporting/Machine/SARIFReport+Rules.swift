import Diagnostics
import ManifestModel
import ManifestRules
import Phrases

extension SARIFReport {
  /// What code scanning shows of a rule: its title, its manual and where it comes from.
  func describe(_ rule: RuleDescription, to writer: inout JSONWriter) {
    let manual = report.words.manual(rule)
    writer.field("id", rule.code.text)
    writer.field("name", rule.name)
    writer.object("shortDescription") { $0.field("text", report.words.title(of: rule)) }
    writer.object("fullDescription") { text in
      text.field("text", report.words.reason(of: rule) ?? report.words.title(of: rule))
    }
    writer.object("help") { help in
      help.field("text", manual.isEmpty ? report.command(for: rule) : manual)
      help.field("markdown", manual.isEmpty ? nil : manual)
    }
    writer.field("helpUri", report.address(of: rule))
    writer.object("defaultConfiguration") { $0.field("level", Self.level(rule.severity)) }
    writer.object("properties") { properties in
      properties.field("nature", rule.nature.rawValue)
      properties.field("editions", rule.editions.map(\.rawValue).sorted())
      properties.field("spans", rule.spans)
      properties.field("sources", report.sources.of(rule).map(\.document.id))
      properties.field("documentation", report.page(of: rule))
      properties.field("command", report.command(for: rule))
      properties.field("problem.severity", Self.problem(rule.severity))
      properties.field("tags", [rule.nature.rawValue, rule.area.rawValue])
    }
  }

  /// The level of a severity.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private static func problem(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }
}
