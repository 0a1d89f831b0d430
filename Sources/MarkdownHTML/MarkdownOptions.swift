/// What a page's language and site decide about its HTML.
public struct MarkdownOptions: Sendable {
  /// A change of the file extension in relative links.
  public struct LinkExtension: Hashable, Sendable {
    /// The extension as links in the Markdown have it, without the dot.
    public var from: String
    /// The extension as links in the HTML have it, without the dot.
    public var to: String

    /// Makes a change of extension.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The ids of the headings in order; a heading without one, or with an empty one, has its slug.
  ///
  /// A translation takes the ids of its original, so that links hold in every language.
  public var headingIDs: [String]
  /// The titles of alerts by `note`, `tip`, `important`, `warning` and `caution`.
  public var alertTitles: [String: String]
  /// The interface labels that exist only in English: strong text that equals one is marked so.
  public var englishLabels: Set<String>
  /// The languages of quoted texts: emphasised text that equals one is marked so.
  public var quotations: [String: String] = [:]
  /// The name of the list of footnotes.
  public var footnotesTitle: String
  /// What the ids of footnotes begin with, where several texts make one page.
  public var footnotePrefix = ""
  /// The name of a link back from a footnote; the number of the footnote follows it.
  public var footnoteBackLabel: String
  /// The name of a ticked task box.
  public var taskDoneLabel: String
  /// The name of an empty task box.
  public var taskOpenLabel: String
  /// Whether raw HTML passes an allow-list; otherwise all of it is left out.
  public var trustsHTML: Bool
  /// The English Markdown that the page is a translation of; shown beside it where both have the
  /// same structure.
  public var original: String?
  /// What the ids of raw HTML and the links to them begin with.
  public var rawPrefix: String
  /// The label of the box that shows English originals, nil when they are left out.
  public var originalLabel: String?
  /// The change of extension in relative links, nil for none.
  public var linkExtension: LinkExtension?

  /// Makes options; the defaults are English.
  public init(
    headingIDs: [String] = [],
    alertTitles: [String: String] = MarkdownOptions.englishAlertTitles,
    englishLabels: Set<String> = [],
    footnotesTitle: String = "Footnotes", footnoteBackLabel: String = "Back to reference",
    taskDoneLabel: String = "Done", taskOpenLabel: String = "Open", trustsHTML: Bool = false,
    original: String? = nil, rawPrefix: String = "",
    originalLabel: String? = "Show the English original",
    linkExtension: LinkExtension? = LinkExtension(from: "md", to: "html")
  ) {
    self.headingIDs = headingIDs
    self.alertTitles = alertTitles
    self.englishLabels = englishLabels
    self.footnotesTitle = footnotesTitle
    self.footnoteBackLabel = footnoteBackLabel
    self.taskDoneLabel = taskDoneLabel
    self.taskOpenLabel = taskOpenLabel
    self.trustsHTML = trustsHTML
    self.original = original
    self.rawPrefix = rawPrefix
    self.originalLabel = originalLabel
    self.linkExtension = linkExtension
  }

  /// The titles of alerts in English.
  public static let englishAlertTitles = [
    "note": "Note", "tip": "Tip", "important": "Important", "warning": "Warning",
    "caution": "Caution",
  ]
}
