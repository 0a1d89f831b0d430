import Phrases

/// The chapters of the guide as pages.
struct GuidePages {
  let writer: Writer
  let guide: Guide

  func pages(footer: [String]) -> [Page] {
    let table = PermissionsTable(writer).markdown()
    return guide.chapters.map { chapter in
      Page(
        locale: writer.book.locale, name: chapter.name, title: chapter.title,
        summary: chapter.summary,
        markdown: chapter.body.replacing(Guide.tableMark, with: table),
        headingIDs: chapter.headingIDs, section: "guide", isChapter: true, footer: footer)
    }
  }
}
