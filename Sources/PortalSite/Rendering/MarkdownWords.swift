import MarkdownHTML
import PortalPages

/// The words of a language that stand in a page's body.
enum MarkdownWords {
  static let alerts = ["note", "tip", "important", "warning", "caution"]
  static let names =
    alerts.map { "alert.\($0)" } + [
      "footnotes", "footnote-back", "task-done", "task-open", "original",
    ]

  /// The options for the pages of a language, still without heading ids.
  static func options(_ language: SiteLanguage) -> MarkdownOptions {
    let words = language.words
    var options = MarkdownOptions()
    for alert in alerts {
      if let title = words["alert.\(alert)"] { options.alertTitles[alert] = title }
    }
    options.footnotesTitle = words["footnotes"] ?? options.footnotesTitle
    options.footnoteBackLabel = words["footnote-back"] ?? options.footnoteBackLabel
    options.taskDoneLabel = words["task-done"] ?? options.taskDoneLabel
    options.taskOpenLabel = words["task-open"] ?? options.taskOpenLabel
    options.originalLabel = words["original"] ?? options.originalLabel
    if language.locale != "en" { options.englishLabels = language.englishLabels }
    return options
  }
}
