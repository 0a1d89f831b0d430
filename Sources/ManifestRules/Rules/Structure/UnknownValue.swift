import Diagnostics
import ManifestModel

/// A value outside its field's vocabulary: reported by `ManifestDecoder`, by `CatalogBuilder` where
/// the other manifests decide what is possible, and here where the rules do.
struct UnknownValue: Rule {
  static let description = RuleDescription("RP-X05", "unknown-value", .error, .data, spans: [107])

  func check(_ context: RuleContext) -> [Finding] {
    (context.catalog.workspace?.severities ?? []).compactMap { choice in
      message(about: choice.rules.value).map {
        finding($0, at: choice.rules.span, about: Subject())
      }
    }
  }

  /// What is wrong with a key below `severity`.
  private func message(about key: String) -> Message? {
    if let selector = RuleSelector(key) {
      return selector.rule?.isAboutSecrets == true
        ? Message("fixed-severity", [.text("found", key)]) : nil
    }
    if let near = RuleSelector.nearest(to: key) {
      return Message("unknown-rule-near", [.text("found", key), .text("near", near)])
    }
    return Message("unknown-rule", [.text("found", key), .list("groups", RuleSelector.groups)])
  }
}
