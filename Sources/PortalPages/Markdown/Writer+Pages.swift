import Phrases

extension Writer {
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
      parts: [PagePart(markdown: builder.text, headingIDs: builder.headingIDs)],
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
