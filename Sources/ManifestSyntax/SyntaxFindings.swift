import Diagnostics

/// Collects the findings of one text: the first ones of each rule, and the number of the others.
struct SyntaxFindings {
  let source: SourceID
  let limit: Int
  /// Characters of a text from the file.
  private let textLimit = 80
  private var listed: [Finding] = []
  private var counts: [RuleCode: Int] = [:]
  private var firstUnlisted: [RuleCode: SourceSpan] = [:]

  init(source: SourceID, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// Adds a finding; long texts from the file are cut, so that findings stay small.
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
    let message = Message(message.rawValue, arguments.map(shortened))
    listed.append(Finding(rule, message, at: span, related: related))
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

  private func shortened(_ argument: Argument) -> Argument {
    guard case .text(let text) = argument.value else { return argument }
    let scalars = String.UnicodeScalarView(text.unicodeScalars.prefix(textLimit))
    return .text(argument.name, String(scalars))
  }
}
