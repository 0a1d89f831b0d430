/// How a line of a manifest shows in a terminal.
enum ExcerptLine {
  /// A part of an overlong line around a column, and how far it is shifted to the left.
  static func clipped(_ line: String, from column: Int?) -> (line: String, shift: Int) {
    let scalars = Array(line.unicodeScalars)
    guard scalars.count > longest else { return (line, 0) }
    // Some letters before the place, and one for the sign that something is left out.
    let first = min(max(0, (column ?? 0) - 60), scalars.count - 1)
    let last = min(scalars.count, first + longest)
    var shown = String.UnicodeScalarView()
    if first > 0 { shown.append("…") }
    shown.append(contentsOf: scalars[first..<last])
    if last < scalars.count { shown.append("…") }
    return (String(shown), first > 0 ? first - 1 : 0)
  }

  private static let longest = 400

  /// The line with tabs as spaces and control characters made visible and harmless.
  static func shown(_ line: String) -> String {
    if TextScan.isPlain(line) { return line }
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\t": text += "    "
      case _ where isControl(scalar): text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The columns that a scalar takes: two for wide scripts, none for combining marks.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar == "\t" { return 4 }
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Controls and the characters that change the direction of what follows.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
