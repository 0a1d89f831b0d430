public import Diagnostics

/// Changes of a text, applied to its bytes so that everything else stays as it is.
public struct TextPatch: Sendable {
  /// The text with the changes.
  public let result: SourceText
  private let before: LineTable
  private let changes: [Change]

  private struct Change: Sendable {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  /// Applies changes; nil when two of them overlap or one lies outside of the text.
  ///
  /// - Parameters:
  ///   - edits: the changes in any order; a line end in their texts becomes the file's own.
  ///   - text: the text.
  public init?(_ edits: [TextEdit], to text: SourceText) {
    let lines = LineTable(text.bytes)
    var changes: [Change] = []
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      guard let change = TextPatch.change(edit, lines),
        changes.last.map({ TextPatch.areApart($0, change) }) ?? true
      else { return nil }
      changes.append(change)
    }
    var bytes: [UInt8] = []
    var offset = 0
    for change in changes {
      bytes += text.bytes[offset..<change.range.lowerBound]
      bytes += change.bytes
      offset = change.range.upperBound
    }
    bytes += text.bytes[offset...]
    result = SourceText(path: text.path, bytes: bytes)
    before = lines
    self.changes = changes
  }

  /// Where a place of the text is afterwards, nil for a place that the text does not have.
  public func moved(_ span: SourceSpan) -> SourceSpan? {
    guard let start = before.offset(of: span.start), let end = before.offset(of: span.end) else {
      return nil
    }
    let after = LineTable(result.bytes)
    // What is added at the very start of a place lies before it, at its end within it.
    return SourceSpan(
      source: span.source, start: after.position(of: start + growth { $0.upperBound <= start }),
      end: after.position(of: end + growth { $0.upperBound <= end }))
  }

  /// By how many bytes the changes of some ranges make the text longer.
  private func growth(where isBefore: (Range<Int>) -> Bool) -> Int {
    changes.filter { isBefore($0.range) }.map { $0.bytes.count - $0.range.count }.reduce(0, +)
  }

  private static func change(_ edit: TextEdit, _ lines: LineTable) -> Change? {
    guard let start = lines.offset(of: edit.span.start), let end = lines.offset(of: edit.span.end),
      start <= end
    else { return nil }
    var bytes: [UInt8] = []
    for byte in edit.text.utf8 {
      if byte == UInt8(ascii: "\n") { bytes += lines.lineEnd } else { bytes.append(byte) }
    }
    if lines.isUnended(before: edit.span.start), edit.text.hasSuffix("\n") {
      // The line end that the last line lacks takes the place of the one at the end of the text.
      bytes = lines.lineEnd + bytes.dropLast(lines.lineEnd.count)
    }
    return Change(range: start..<end, bytes: bytes)
  }

  private static func areApart(_ one: Change, _ other: Change) -> Bool {
    one.range.upperBound <= other.range.lowerBound
      && (one.range.lowerBound < other.range.lowerBound || one.range != other.range)
  }
}
