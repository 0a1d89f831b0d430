import Diagnostics
import ManifestModel
import Phrases

/// The guide as all sites of a language have it, made once.
struct SharedGuide: Sendable {
  /// A chapter, and the same chapter as a part of the document that holds all of them.
  struct Entry: Sendable {
    let chapter: Guide.Chapter
    let part: PagePart
    let inDocument: PagePart
  }

  let entries: [Entry]
  let document: GuideDocument

  /// - Parameters:
  ///   - guide: the chapters.
  ///   - writer: words the role table that stands in one of them.
  init(_ guide: Guide, _ writer: Writer) {
    let table = SharedGuide.note(writer) + PermissionsTable(writer).markdown()
    let document = GuideDocument(guide)
    self.document = document
    entries = guide.chapters.map { chapter in
      let text = chapter.body.replacing(Guide.tableMark, with: table)
      var part = PagePart(markdown: text, headingIDs: chapter.headingIDs, isShared: true)
      part.trustsHTML = chapter.trustsHTML
      part.original = chapter.original?.replacing(Guide.tableMark, with: table)
      return Entry(
        chapter: chapter, part: part, inDocument: document.part(chapter, text: text))
    }
  }

  /// Says so where the role table is of another edition than the text around it.
  private static func note(_ writer: Writer) -> String {
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
