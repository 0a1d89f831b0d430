public import Diagnostics

/// The difference of two texts in the unified form that `patch` and `git apply` read.
public struct UnifiedDiff: Sendable {
  /// The difference, empty for equal texts.
  public let text: String
  /// The lines of the first text that it shows, from 1.
  public let shownLines: Set<Int>

  private static let context = 3

  /// Compares a text with its successor.
  public init(from old: SourceText, to new: SourceText) {
    let lines = DiffLine.all(from: UnifiedDiff.lines(old.bytes), to: UnifiedDiff.lines(new.bytes))
    let hunks = UnifiedDiff.hunks(lines)
    guard !hunks.isEmpty else {
      (text, shownLines) = ("", [])
      return
    }
    let head =
      "--- \(UnifiedDiff.name("a/\(old.path)"))\n+++ \(UnifiedDiff.name("b/\(new.path)"))\n"
    text = head + hunks.map { UnifiedDiff.text(lines[$0]) }.joined()
    shownLines = Set(hunks.flatMap { lines[$0] }.filter { $0.mark != .added }.map(\.oldNumber))
  }
}

extension UnifiedDiff {
  /// The lines with their line ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  /// The ranges of lines around changes; what lies closer together is one.
  private static func hunks(_ lines: [DiffLine]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.mark != .kept {
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func text(_ lines: ArraySlice<DiffLine>) -> String {
    guard let first = lines.first else { return "" }
    let old = lines.count { $0.mark != .added }
    let new = lines.count { $0.mark != .removed }
    // Where a side has no lines, the form wants the number of the line before.
    let place =
      "-\(first.oldNumber - (old == 0 ? 1 : 0)),\(old) "
      + "+\(first.newNumber - (new == 0 ? 1 : 0)),\(new)"
    return "@@ \(place) @@\n" + lines.map(\.text).joined()
  }

  /// A path as git writes it: in quotes with escapes when it holds more than visible characters.
  private static func name(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "\"\\".utf8.contains($0) }) else {
      return path.utf8.contains(0x20) ? path + "\t" : path
    }
    let escaped = path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return "\"\(escaped.joined())\""
  }
}

/// A line of a difference.
private struct DiffLine {
  enum Mark: String {
    case kept = " "
    case removed = "-"
    case added = "+"
  }

  let mark: Mark
  let bytes: ArraySlice<UInt8>
  /// The number in the old text, or of the next line there.
  let oldNumber: Int
  /// The number in the new text, or of the next line there.
  let newNumber: Int

  /// The line as the form wants it.
  var text: String {
    let line = mark.rawValue + String(decoding: bytes, as: UTF8.self)
    return bytes.last == UInt8(ascii: "\n") ? line : line + "\n\\ No newline at end of file\n"
  }

  /// Both texts line by line, what is removed before what is added.
  static func all(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [DiffLine] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [DiffLine] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      let mark: Mark = removed.contains(from) ? .removed : added.contains(to) ? .added : .kept
      let bytes = mark == .added ? new[to] : old[from]
      lines.append(DiffLine(mark: mark, bytes: bytes, oldNumber: from + 1, newNumber: to + 1))
      if mark != .added { from += 1 }
      if mark != .removed { to += 1 }
    }
    return lines
  }
}
