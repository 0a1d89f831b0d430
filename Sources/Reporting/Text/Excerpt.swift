import Diagnostics

/// The lines of one file that a finding is about, with marks below its places.
struct Excerpt {
  let source: SourceID
  private(set) var places: [ExcerptPlace]

  /// The excerpts of a finding's places, one for each file; that of the finding comes first.
  static func all(_ places: [ExcerptPlace]) -> [Excerpt] {
    var excerpts: [Excerpt] = []
    for place in places {
      if let index = excerpts.firstIndex(where: { $0.source == place.span.source }) {
        excerpts[index].places.append(place)
      } else {
        excerpts.append(Excerpt(source: place.span.source, places: [place]))
      }
    }
    return excerpts
  }

  /// The highest number of a line in it.
  var lastNumber: Int { places.map(\.numbers.upperBound).max() ?? 1 }

  /// The place that stands in its heading.
  var head: Position? { places.first?.span.start }

  /// The lines in their order, each with the places on it; nil where lines are left out.
  func rows(in lines: MaskedLines) -> [(number: Int, places: [ExcerptPlace])?] {
    var numbers: Set<Int> = []
    for place in places {
      numbers.formUnion(place.numbers)
      // The line before says which record the finding is in.
      if place.isMain { numbers.insert(place.numbers.lowerBound - 1) }
    }
    var rows: [(number: Int, places: [ExcerptPlace])?] = []
    var last: Int?
    for number in numbers.sorted() where lines.line(number, of: source) != nil {
      if let last, number - last == 2 {
        rows.append((last + 1, []))
      } else if let last, number - last > 2 {
        rows.append(nil)
      }
      rows.append((number, places.filter { $0.numbers.contains(number) }))
      last = number
    }
    if places.contains(where: { $0.goesOn && $0.numbers.upperBound == last }) { rows.append(nil) }
    return rows
  }
}
