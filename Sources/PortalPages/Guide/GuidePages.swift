import Diagnostics
import ManifestModel
import Phrases

/// The chapters of the guide as pages.
struct GuidePages {
  let writer: Writer
  let guide: Guide

  func pages(footer: [String]) -> [Page] {
    let table = note() + PermissionsTable(writer).markdown()
    return guide.chapters.map { chapter in
      Page(
        locale: writer.book.locale, name: chapter.name, title: chapter.title,
        summary: chapter.summary,
        markdown: chapter.body.replacing(Guide.tableMark, with: table),
        headingIDs: chapter.headingIDs, section: "guide", isChapter: true, footer: footer)
    }
  }

  /// Says so where the role table is of another edition than the text around it.
  private func note() -> String {
    let edition = writer.catalog.settings.edition
    guard edition != .reseller2017 else { return "" }
    let arguments: [Argument] = [
      .text("edition", edition.rawValue), .text("chapter", Edition.reseller2017.rawValue),
    ]
    var builder = MarkdownBuilder()
    builder.alert("NOTE", [writer.say("people.other-edition", arguments)])
    return builder.text
  }
}
