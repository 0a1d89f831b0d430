import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

extension Writer {
  /// How many customers have a relationship, are invited, or are to be invited.
  func relations(_ customers: [CustomerStatus]) -> String {
    // Whose invitation is over is to be invited again.
    let states = customers.map { $0.relationship.isLapsed ? .none : $0.relationship.state }
    func count(_ state: RelationshipState) -> Int { states.count { $0 == state } }
    let counts = say(
      "home.customers",
      [
        .number("accepted", count(.accepted)), .number("invited", count(.invited)),
        .number("open", count(.none)),
      ])
    let over = count(.declined) + count(.removed)
    return over == 0 ? counts : "\(counts), \(say("home.customers-over", [.number("count", over)]))"
  }

  /// A page with the words of its section, unless it has its own.
  ///
  /// A page with a heading for each of many records repeats their pages; the search then finds those.
  func page(
    _ name: String, _ builder: MarkdownBuilder, section: String? = nil, title: String? = nil,
    summary: String? = nil, keywords: [String] = [], isRepetition: Bool = false, footer: [String]
  ) -> Page {
    let section = section ?? name
    let key = section == "index" ? "home" : section
    return Page(
      locale: book.locale, name: name, title: title ?? book.text("nav.\(key)"),
      summary: summary ?? book.text("summary.\(key)"),
      parts: [builder.part],
      section: section, isChapter: false, footer: footer, keywords: keywords,
      isRepetition: isRepetition)
  }

  /// A page of a list, of which the search finds the first alone by its headings.
  func page<Row>(
    _ sheet: Sheet<Row>, _ builder: MarkdownBuilder, section: String, title: String,
    keywords: [String] = [], isRepetition: Bool = false, footer: [String]
  ) -> Page {
    page(
      sheet.name, builder, section: section, title: sheet.title(title, self), keywords: keywords,
      isRepetition: isRepetition || !sheet.isFirst, footer: footer)
  }
}
