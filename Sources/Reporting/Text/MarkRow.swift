import Diagnostics

/// A row of marks below a line: carets below the finding, dashes below what explains it.
struct MarkRow {
  /// A mark with the column where it begins and the columns that it covers.
  struct Mark {
    let start: Int
    let width: Int
    let place: ExcerptPlace
    /// Whether the label stands here: on the last line that is shown of the place.
    let isLast: Bool

    var end: Int { start + width }

    var label: String? { isLast ? place.label : nil }
  }

  private(set) var marks: [Mark]

  /// The marks of the places on a line, as few rows as can hold them.
  static func rows(_ places: [ExcerptPlace], number: Int, line: String, shift: Int) -> [MarkRow] {
    let scalars = Array(line.unicodeScalars)
    let marks = places.compactMap { mark($0, number, scalars, shift) }.sorted {
      ($0.start, $0.end) < ($1.start, $1.end)
    }
    var rows: [MarkRow] = []
    for mark in marks {
      if let last = rows.last?.marks.last, last.label == nil, last.end < mark.start {
        rows[rows.count - 1].marks.append(mark)
      } else {
        rows.append(MarkRow(marks: [mark]))
      }
    }
    return rows
  }

  /// The row as text; a label ends it.
  func text(_ severity: Severity, _ palette: Palette) -> String {
    var text = ""
    var column = 0
    for mark in marks {
      text += String(repeating: " ", count: max(0, mark.start - column))
      let role: Palette.Role = mark.place.isMain ? .severity(severity) : .gutter
      let sign = mark.place.isMain ? "^" : "-"
      let label = mark.label.map { " \($0)" } ?? ""
      text += palette.paint(String(repeating: sign, count: mark.width) + label, role)
      column = mark.end
    }
    return text
  }

  /// The mark of a place on a line, nil where the place covers none of it.
  private static func mark(
    _ place: ExcerptPlace, _ number: Int, _ scalars: [Unicode.Scalar], _ shift: Int
  ) -> Mark? {
    let columns = place.columns(number)
    let indent = scalars.prefix { $0 == " " }.count
    let start = min(scalars.count, max(0, columns.start.map { $0 - shift } ?? indent))
    let end = min(scalars.count, columns.end.map { $0 - shift } ?? scalars.count)
    guard start < end || columns.start != nil else { return nil }
    let before = scalars.prefix(start).map(ExcerptLine.width).reduce(0, +)
    let covered = scalars.dropFirst(start).prefix(max(0, end - start))
    return Mark(
      start: before, width: max(1, covered.map(ExcerptLine.width).reduce(0, +)), place: place,
      isLast: number == place.numbers.upperBound)
  }
}
