import Diagnostics
import ManifestModel
import ManifestRules
import Phrases

/// Rules as JSON; the form has a version of its own.
public enum RuleJSON {
  /// The rules with their pages and sources, whether there is one or all of them.
  public static func text(_ manuals: [RuleManual]) -> String {
    let form: JSONTree = .object([
      ("version", .number(1)), ("rules", .list(manuals.map(rule))),
    ])
    return form.document
  }

  private static func rule(_ manual: RuleManual) -> JSONTree {
    let rule = manual.rule
    return .object([
      ("code", .text(rule.code.text)), ("name", .text(rule.name)),
      ("title", .text(manual.page.title)), ("severity", .text(rule.severity.rawValue)),
      ("nature", .text(rule.nature.rawValue)), ("area", .text(rule.area.rawValue)),
      (
        "editions",
        .texts(Edition.allCases.filter(rule.editions.contains).map(\.rawValue))
      ),
      ("page", .text(manual.page.body)), ("sources", .list(manual.sources.map(source))),
    ])
  }

  private static func source(_ source: (document: SourceDocument, spans: [Int])) -> JSONTree {
    let document = source.document
    var fields: [(key: String, value: JSONTree)] = [
      ("id", .text(document.id)), ("title", .text(document.title)),
      ("revision", .text(document.revision)),
    ]
    if let date = document.date { fields.append(("date", .text(date.description))) }
    fields += [
      ("url", .text(document.url)), ("spans", .list(source.spans.map(JSONTree.number))),
    ]
    return .object(fields)
  }
}
