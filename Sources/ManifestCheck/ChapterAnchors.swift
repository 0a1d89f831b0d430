import MarkdownHTML
import Synchronization

/// Where links can lead to in a chapter.
///
/// The chapters that come with the program are the same in every check of a process, so that each
/// is rendered once.
struct ChapterAnchors: Sendable {
  /// The ids of the headings in their order.
  let headings: [String]
  /// All ids.
  let all: [String]

  private struct Key: Hashable {
    let body: String
    let headingIDs: [String]
    let trustsHTML: Bool
  }

  /// More chapters than a few languages have, so that pages of one's own cannot make it grow.
  private static let limit = 256
  private static let known = Mutex<[Key: ChapterAnchors]>([:])

  static func of(_ text: PageText, options: MarkdownOptions) -> ChapterAnchors {
    let key = Key(
      body: text.body, headingIDs: options.headingIDs, trustsHTML: options.trustsHTML)
    if let anchors = known.withLock({ $0[key] }) { return anchors }
    let page = Markdown.render(text.body, options: options)
    let anchors = ChapterAnchors(headings: page.headings.map(\.id), all: page.ids)
    known.withLock { known in
      if known.count < limit { known[key] = anchors }
    }
    return anchors
  }
}
