/// A tag of raw HTML whose end has not come yet.
struct OpenTag {
  let name: String
  /// Nil for one that is left out while what it holds stays.
  let element: HTMLElement?
  let place: TagPlace
  /// What closes it in the HTML; empty when nothing was written for it.
  var end = ""
  /// What is taken back with the tag when all that it holds is left out.
  var hidden: Mark?
  /// Whether no link may stand inside.
  var isLink = false
  /// Whether it holds the English original of the words before it.
  var isOriginal = false
  var heading: RawHeading?

  /// How far the page had come when the tag began.
  struct Mark {
    let html: Int
    let headings: Int
    let links: Int
    let images: Int
    let ids: Int
    let problems: Int
    let parts: Int
  }

  /// A heading that is known once its end has come.
  struct RawHeading {
    let level: Int
    let id: String?
    /// Where the id belongs in the HTML.
    let idPlace: Int
    var text: [UInt8] = []
  }
}

/// Where a tag stands in the Markdown, and how it is spelled.
struct TagPlace {
  let line: Int
  /// In characters from 1; nil when the tag was not found on its line.
  let column: Int?
  let text: ArraySlice<UInt8>
  /// Whether it stands in a line of text, where no blocks can be.
  let isInline: Bool

  /// So much of the tag that it can be found.
  var detail: String {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    return String(String(decoding: line, as: UTF8.self).prefix(60))
  }
}
