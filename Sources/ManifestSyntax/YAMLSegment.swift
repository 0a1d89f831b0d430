import Diagnostics

/// The part of a text between two document markers, which is parsed on its own.
///
/// A line that starts with `---` or `...` always ends what is before it, even within quotes or
/// brackets, so an error in one part cannot reach into the next.
struct YAMLSegment: Equatable {
  /// The bytes of the text.
  let range: Range<Int>
  /// The lines before it.
  let linesBefore: Int

  /// Cuts a text at its document markers and turns directives into findings and comments.
  static func cut(_ scan: inout TextScan, findings: inout SyntaxFindings) -> [YAMLSegment] {
    var cutter = Cutter(start: scan.lineStarts.first ?? 0)
    var directives: [Int] = []
    for (index, start) in scan.lineStarts.enumerated() {
      let next = index + 1 < scan.lineStarts.count ? scan.lineStarts[index + 1] : scan.bytes.count
      let line = scan.bytes[start..<next]
      switch line.first {
      case UInt8(ascii: "-") where isMarker(line, UInt8(ascii: "-")):
        cutter.cut(at: start, lines: index)
        cutter.isBeforeDocument = false
      case UInt8(ascii: ".") where isMarker(line, UInt8(ascii: ".")):
        // The marker stays with what it ends, so that libyaml sees text that follows it; where
        // it ends nothing, libyaml would miss a document and is not asked.
        if !isCommentOrBlank(line.dropFirst(3)) { cutter.isBeforeDocument = false }
        cutter.cut(at: next, lines: index + 1)
      case UInt8.percent where cutter.isBeforeDocument:
        addDirective(scan.lines.line(index + 1), number: index + 1, &findings)
        directives.append(start)
      default:
        if cutter.isBeforeDocument { cutter.isBeforeDocument = isCommentOrBlank(line) }
      }
    }
    scan.commentOut(at: directives)
    cutter.cut(at: scan.bytes.count, lines: scan.lineStarts.count)
    return cutter.segments
  }

  private struct Cutter {
    var segments: [YAMLSegment] = []
    /// Whether only comments, blank lines and directives stand since the last cut.
    var isBeforeDocument = true
    private var start: Int
    private var linesBefore = 0

    init(start: Int) { self.start = start }

    mutating func cut(at end: Int, lines: Int) {
      if !isBeforeDocument {
        segments.append(YAMLSegment(range: start..<end, linesBefore: linesBefore))
      }
      start = end
      linesBefore = lines
      isBeforeDocument = true
    }
  }
}

extension YAMLSegment {
  private static func isMarker(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    guard line.count >= 3, line.prefix(3).allSatisfy({ $0 == mark }) else { return false }
    return line.dropFirst(3).first.map { $0.isBlank || $0.isLineEnd } ?? true
  }

  /// Whether a line says nothing to libyaml.
  static func isCommentOrBlank(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { !$0.isBlank && !$0.isLineEnd }) else { return true }
    return first == .hash
  }

  private static func addDirective(
    _ line: ArraySlice<UInt8>, number: Int, _ findings: inout SyntaxFindings
  ) {
    let text = String(decoding: line, as: UTF8.self)
    let width = text.unicodeScalars.count
    let place = findings.span(Position(line: number, column: 1), width: width)
    findings.add(.directive, [.text("found", text)], at: place)
  }
}
