import Diagnostics
import ManifestModel
import Phrases

/// The guide as pages: its chapters, and for a reseller all of them as one document.
struct GuidePages {
  /// The document's name.
  static let document = "onboarding"

  let writer: Writer
  let guide: Guide
  /// What a reseller has done and what is left; nil for the operator.
  let progress: ChapterProgress?

  func pages(footer: [String]) -> [Page] {
    let table = note() + PermissionsTable(writer).markdown()
    let filled = { (text: String) in text.replacing(Guide.tableMark, with: table) }
    let texts = Dictionary(guide.chapters.map { ($0.name, filled($0.body)) }) { first, _ in first }
    let chapters = guide.chapters.map { chapter in
      let text = texts[chapter.name] ?? chapter.body
      var shared = PagePart(markdown: text, headingIDs: chapter.headingIDs, isShared: true)
      shared.trustsHTML = chapter.trustsHTML
      shared.original = chapter.original.map(filled)
      return Page(
        locale: writer.book.locale, name: chapter.name, title: chapter.title,
        summary: chapter.summary,
        parts: [shared] + [progress?.part(of: chapter.name)].compactMap(\.self), section: "guide",
        isChapter: true, footer: footer)
    }
    return chapters + [document(texts, footer: footer)].compactMap(\.self)
  }

  /// Everything in one page, to be printed or kept, with the reseller's own state at each place.
  private func document(_ texts: [String: String], footer: [String]) -> Page? {
    guard let progress else { return nil }
    let document = GuideDocument(guide)
    var cover = MarkdownBuilder()
    cover.heading(1, id: "onboarding", writer.say("document.title", [progress.name]))
    cover.paragraph(writer.say("document.intro", [progress.name]))
    cover.bullets(progress.overview)
    cover.heading(2, id: "contents", writer.say("document.contents"))
    cover.numbered(
      guide.chapters.map { "[\(writer.plain($0.title))](#\($0.name))" })
    let chapters = guide.chapters.flatMap { chapter in
      [
        document.part(chapter, text: texts[chapter.name] ?? chapter.body),
        // The cover says already what stands at the end of the first chapter.
        chapter.name == "guide" ? nil : progress.part(of: chapter.name, in: document),
      ]
    }
    return Page(
      locale: writer.book.locale, name: GuidePages.document,
      title: writer.say("document.title", [progress.name]), summary: writer.say("document.summary"),
      parts: [PagePart(markdown: cover.text, headingIDs: cover.headingIDs)]
        + chapters.compactMap(\.self), section: "guide", isChapter: false, footer: footer,
      isRepetition: true)
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
