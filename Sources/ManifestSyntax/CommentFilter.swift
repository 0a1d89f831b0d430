import Diagnostics

/// Tells comments from what only looks like one because a scalar holds it.
struct CommentFilter {
  /// The comments as far as the text has been read.
  private(set) var comments: [CommentScan.Candidate] = []
  private var waiting: ArraySlice<CommentScan.Candidate>

  init(_ scan: CommentScan) {
    waiting = scan.candidates[...]
  }

  /// Takes note of the next scalar.
  mutating func pass(_ scalar: YAMLEvent) {
    while let first = waiting.first, first.start < scalar.end {
      waiting.removeFirst()
      if !scalar.holds(first.start) { comments.append(first) }
    }
  }

  /// Takes note that no scalar is to come before an offset.
  ///
  /// - Parameters:
  ///   - offset: the end of a part of the text.
  ///   - isRead: whether the part was read to its end; otherwise nobody knows what stands there.
  mutating func settle(before offset: Int, isRead: Bool) {
    let part = waiting.prefix { $0.range.lowerBound < offset }
    waiting = waiting.dropFirst(part.count)
    if isRead { comments += part }
  }
}

extension YAMLEvent {
  /// Whether a place belongs to the text of this scalar, which may begin a line below its header.
  fileprivate func holds(_ place: Position) -> Bool {
    guard start <= place, place < end else { return false }
    switch style {
    case .literal, .folded: return place.line > start.line
    case .plain, .singleQuoted, .doubleQuoted: return true
    }
  }
}
