/// A template filled for one shape of layout, with its places still open.
struct Skeleton: Sendable {
  private enum Piece {
    case fixed([UInt8])
    case text(Int, isEscaped: Bool)
  }

  private let pieces: [Piece]
  private let fixedCount: Int

  /// Finds the marks in a filled template; nil when one of them has been changed.
  init?(_ filled: String) {
    var pieces: [Piece] = []
    var rest = filled.unicodeScalars[...]
    while let start = rest.firstIndex(of: LayoutMarks.start) {
      guard let end = rest.firstIndex(of: LayoutMarks.end), start < end,
        let place = Skeleton.place(rest[rest.index(after: start)..<end])
      else { return nil }
      pieces.append(.fixed(Array(String(rest[..<start]).utf8)))
      pieces.append(place)
      rest = rest[rest.index(after: end)...]
    }
    guard !rest.contains(LayoutMarks.end) else { return nil }
    pieces.append(.fixed(Array(String(rest).utf8)))
    self.pieces = pieces
    fixedCount = pieces.reduce(0) { sum, piece in
      if case .fixed(let bytes) = piece { sum + bytes.count } else { sum }
    }
  }

  /// Puts the texts in their places; the body is where the page itself has come to stand.
  func filled(_ values: LayoutValues, body: [UInt8]) -> (bytes: [UInt8], body: Range<Int>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fixedCount + body.count + 24 * pieces.count)
    var place = 0..<0
    for piece in pieces {
      switch piece {
      case .fixed(let fixed): bytes += fixed
      case .text(let index, isEscaped: false) where index == values.bodyIndex:
        place = bytes.count..<bytes.count + body.count
        bytes += body
      case .text(let index, let isEscaped):
        guard values.texts.indices.contains(index) else { continue }
        if isEscaped {
          HTMLText.append(values.texts[index], to: &bytes)
        } else {
          bytes += values.texts[index].utf8
        }
      }
    }
    return (bytes, place)
  }

  private static func place(_ mark: Substring.UnicodeScalarView) -> Piece? {
    let text = Substring(mark)
    let letters = LayoutMarks.letters
    for (ending, isEscaped) in [("&amp;", true), ("&", false)] {
      guard text.hasPrefix(letters), text.hasSuffix(ending) else { continue }
      let number = text.dropFirst(letters.count).dropLast(ending.count)
      return Int(number).map { .text($0, isEscaped: isEscaped) }
    }
    return nil
  }
}
