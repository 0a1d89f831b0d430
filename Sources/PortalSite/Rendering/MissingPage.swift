import PortalPages

/// What a server shows for an address without a page.
enum MissingPage {
  /// The file's name, in the site's folder and in that of each language.
  static let name = "404"
  /// The words that it is made of.
  static let words = ["missing-title", "missing-text"]

  /// The page as far as the layout knows it.
  static func page(_ language: SiteLanguage) -> Page {
    Page(
      locale: language.locale, name: name, title: language.words["missing-title"] ?? "",
      summary: "", markdown: "", headingIDs: [], section: name, isChapter: false, footer: [])
  }

  /// What stands on it.
  static func body(_ language: SiteLanguage) -> [UInt8] {
    var html = Array("<h1 id=\"missing\">".utf8)
    HTMLText.append(language.words["missing-title"] ?? "", to: &html)
    html += "</h1>\n<p>".utf8
    HTMLText.append(language.words["missing-text"] ?? "", to: &html)
    html += "</p>\n".utf8
    return html
  }
}
