import Diagnostics
import Phrases

/// The guide as pages: its chapters, and for a reseller all of them as one document.
struct GuidePages {
  /// The document's name.
  static let document = "onboarding"

  let writer: Writer
  let guide: SharedGuide
  /// What a reseller has done and what is left; nil for the operator.
  let progress: ChapterProgress?

  func pages(footer: [String]) -> [Page] {
    let chapters = guide.entries.map { entry in
      let chapter = entry.chapter
      return Page(
        locale: writer.book.locale, name: chapter.name, title: chapter.title,
        summary: chapter.summary,
        parts: [entry.part] + [progress?.part(of: chapter.name)].compactMap(\.self),
        section: "guide", isChapter: true, footer: footer)
    }
    return chapters + [document(footer: footer)].compactMap(\.self)
  }

  /// Everything in one page, to be printed or kept, with the reseller's own state at each place.
  private func document(footer: [String]) -> Page? {
    guard let progress else { return nil }
    var cover = MarkdownBuilder()
    cover.heading(1, id: "onboarding", writer.say("document.title", [progress.name]))
    cover.paragraph(writer.say("document.intro", [progress.name]))
    cover.bullets(progress.overview)
    cover.heading(2, id: "contents", writer.say("document.contents"))
    cover.numbered(
      guide.entries.map { "[\(writer.plain($0.chapter.title))](#\($0.chapter.name))" })
    let chapters = guide.entries.flatMap { entry in
      // The cover says already what stands at the end of the first chapter.
      let name = entry.chapter.name
      let own = name == "guide" ? nil : progress.part(of: name, in: guide.document)
      return [entry.inDocument, own].compactMap(\.self)
    }
    return Page(
      locale: writer.book.locale, name: GuidePages.document,
      title: writer.say("document.title", [progress.name]), summary: writer.say("document.summary"),
      parts: [cover.part] + chapters,
      section: "guide", isChapter: false, footer: footer, isRepetition: true)
  }
}
