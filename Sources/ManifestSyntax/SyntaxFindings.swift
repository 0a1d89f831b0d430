import Diagnostics

/// Collects the findings of one text: the first ones of each rule, and the number of the others.
struct SyntaxFindings {
  let source: SourceID
  let limit: Int
  private var listed: [Finding] = []
  private var counts: [RuleCode: Int] = [:]
  private var firstUnlisted: [RuleCode: SourceSpan] = [:]

  init(source: SourceID, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Whether a further finding of the rule would only be counted.
  func isFull(_ rule: RuleCode) -> Bool { counts[rule, default: 0] >= limit }

  mutating func add(
    _ message: SyntaxMessage, _ arguments: [Argument] = [], at span: SourceSpan,
    related: [RelatedPlace] = []
  ) {
    let rule = message.rule
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= limit else {
      if firstUnlisted[rule] == nil { firstUnlisted[rule] = span }
      return
    }
    listed.append(
      Finding(rule, Message(message.rawValue, arguments), at: span, related: related))
  }

  /// The findings in the order of their places.
  func sorted() -> [Finding] {
    let more = firstUnlisted.map { rule, span in
      let count = counts[rule, default: 0] - limit
      return Finding(rule, Message("more", [.number("count", count)]), at: span)
    }
    return (listed + more).sorted { $0.precedes($1) }
  }

  /// A span that starts at a place and is some columns wide.
  func span(_ start: Position, width: Int) -> SourceSpan {
    let end = Position(line: Int(start.line), column: Int(start.column) + width)
    return SourceSpan(source: source, start: start, end: end)
  }
}
