import Phrases
import PortalPages
import PortalSite

/// Small sites for tests.
enum Sample {
  static let words = [
    "skip": "Skip", "navigation": "Sections", "languages": "Languages", "contents": "Contents",
    "chapters": "Chapters", "markdown": "Markdown", "choose-language": "Read it in English.",
    "alert.note": "Note", "alert.tip": "Tip", "alert.important": "Important",
    "alert.warning": "Warning", "alert.caution": "Caution", "footnotes": "Footnotes",
    "footnote-back": "Back", "task-done": "Done", "task-open": "Open", "original": "Original",
    "trail": "Place", "search": "Search", "found": "Found", "none": "Nothing", "filter": "Filter",
    "shown": "Shown", "copy": "Copy", "formatted": "Copy as it looks", "copied": "Copied",
    "missing-title": "No page", "missing-text": "Nothing is here.",
  ]

  static func language(
    _ locale: String = "en", navigation: [NavigationItem] = [],
    chapters: [NavigationItem] = [], words: [String: String] = words,
    englishLabels: Set<String> = []
  ) -> SiteLanguage {
    SiteLanguage(
      locale: locale, name: locale == "it" ? "Italiano" : "English", navigation: navigation,
      chapters: chapters, words: words, englishLabels: englishLabels)
  }

  static func page(
    _ name: String, _ markdown: String, locale: String = "en", title: String = "Title",
    summary: String = "", headingIDs: [String] = [], section: String? = nil,
    isChapter: Bool = false, footer: [String] = []
  ) -> Page {
    Page(
      locale: locale, name: name, title: title, summary: summary, markdown: markdown,
      headingIDs: headingIDs, section: section ?? name, isChapter: isChapter, footer: footer)
  }

  static func site(
    _ pages: [Page], folder: String = "resellers/verdi", title: String = "Verdi",
    languages: [SiteLanguage] = [language()], attachments: [Attachment] = []
  ) -> Site {
    Site(
      folder: folder, title: title, languages: languages, pages: pages, attachments: attachments)
  }

  /// Templates that are short enough for a test to quote their result.
  static let resources = Resources(own: [
    "Templates/layout.mustache": Array(
      """
      <html lang="{{lang}}"><title>{{title}} · {{siteTitle}}</title>
      {{#description}}<meta content="{{.}}">
      {{/description}}<link href="{{assets}}style.css">{{#noindex}}<noindex>{{/noindex}}
      {{#canonical}}<link href="{{.}}">
      {{/canonical}}{{#alternates}}<link hreflang="{{lang}}" href="{{href}}">
      {{/alternates}}<a href="{{homeHref}}">{{words.skip}}</a>
      {{#languages}}<a href="{{href}}"{{#current}} current{{/current}}>{{label}}</a>
      {{/languages}}{{#nav}}<a href="{{href}}"{{#current}} current{{/current}}>{{label}}</a>
      {{/nav}}{{#chapters}}<a href="{{href}}"{{#current}} current{{/current}}>{{label}}</a>
      {{/chapters}}{{#toc}}<a href="{{href}}">{{label}}</a>
      {{/toc}}<main id="content">
      {{#trail}}<a href="{{href}}">{{label}}</a> ›
      {{/trail}}{{{body}}}</main>
      {{#footer}}<p>{{text}}</p>
      {{/footer}}{{#markdownHref}}<a href="{{.}}">{{words.markdown}}</a>{{/markdownHref}}</html>

      """.utf8),
    "Templates/languages.mustache": Array(
      """
      <html lang="{{lang}}"><title>{{siteTitle}}</title>{{#noindex}}<noindex>{{/noindex}}
      {{#languages}}<a href="{{href}}" lang="{{lang}}">{{label}}: {{text}}</a>
      {{/languages}}{{#footer}}<p lang="{{lang}}">{{text}}</p>
      {{/footer}}</html>

      """.utf8),
    "Templates/held.mustache": Array(
      """
      <html lang="{{lang}}"><title>{{reseller}} · {{title}}</title>
      {{#messages}}<p lang="{{lang}}">{{title}}: {{text}}</p>
      {{/messages}}</html>

      """.utf8),
    "Templates/style.css": Array("p {}\n".utf8),
    "Templates/favicon.svg": Array("<svg/>\n".utf8),
    "Templates/portal.js": Array("1;\n".utf8),
  ])

  static let held = [
    HeldMessage(
      locale: "en", tab: "Being updated", title: "This page is being updated", text: "Wait.")
  ]
}

extension RenderedSite {
  /// The text of a file, nil when there is none.
  func text(of path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

extension SiteProblem {
  /// The problem as `file:line kind detail`.
  var summary: String { "\(file):\(line) \(kind) \(detail)" }
}
