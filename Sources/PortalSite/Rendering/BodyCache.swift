import MarkdownHTML
import Synchronization

/// The bodies of chapters that are the same in every site, and what a search finds in them.
final class BodyCache: Sendable {
  struct Entry: Sendable {
    let body: RenderedPage
    /// The text below each heading, by the heading's id.
    let texts: [String: String]
  }

  /// The chapters of a few languages; sites with chapters of their own cannot make it grow.
  private static let limit = 512

  private let bodies = Mutex<[Key: Entry]>([:])

  func entry(_ markdown: String, options: MarkdownOptions) -> Entry {
    let key = Key(markdown: markdown, options: options)
    if let known = bodies.withLock({ $0[key] }) { return known }
    let body = Markdown.render(markdown, options: options)
    let entry = Entry(body: body, texts: SectionTexts.texts(of: body.html))
    bodies.withLock { known in
      if known.count < BodyCache.limit { known[key] = entry }
    }
    return entry
  }

  private struct Key: Hashable {
    let markdown: String
    let options: MarkdownOptions

    static func == (one: Key, other: Key) -> Bool {
      let (mine, theirs) = (one.options, other.options)
      return one.markdown == other.markdown && mine.headingIDs == theirs.headingIDs
        && mine.alertTitles == theirs.alertTitles && mine.englishLabels == theirs.englishLabels
        && mine.quotations == theirs.quotations
        && mine.footnotesTitle == theirs.footnotesTitle
        && mine.footnotePrefix == theirs.footnotePrefix
        && mine.footnoteBackLabel == theirs.footnoteBackLabel
        && mine.taskDoneLabel == theirs.taskDoneLabel
        && mine.taskOpenLabel == theirs.taskOpenLabel
        && mine.trustsHTML == theirs.trustsHTML && mine.original == theirs.original
        && mine.rawPrefix == theirs.rawPrefix && mine.originalLabel == theirs.originalLabel
        && mine.linkExtension == theirs.linkExtension
    }

    func hash(into hasher: inout Hasher) { hasher.combine(markdown) }
  }
}
