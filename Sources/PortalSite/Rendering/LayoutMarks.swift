/// A layout as the dictionary that Mustache reads, with a mark in the place of each text.
///
/// A mark holds an ampersand, which tells whether the template escapes that place, and letters of
/// both cases, which tell whether it changes them.
struct LayoutMarks: LayoutVisitor {
  static let start: Unicode.Scalar = "\u{F0000}"
  static let end: Unicode.Scalar = "\u{F0001}"
  static let letters = "aB"

  private(set) var object: [String: Any] = [:]
  private var count = 0

  init(_ layout: some Layout) { layout.visit(&self) }

  private init(count: Int) { self.count = count }

  mutating func text(_ name: String, _ value: String) { object[name] = mark() }

  mutating func optional(_ name: String, _ value: String?) {
    if value != nil { object[name] = mark() }
  }

  mutating func flag(_ name: String, _ value: Bool) { object[name] = value }

  mutating func body(_ name: String) { object[name] = mark() }

  mutating func list<Item>(
    _ name: String, _ items: [Item], _ visit: (inout LayoutMarks, Item) -> Void
  ) {
    object[name] = items.map { item in inner { visit(&$0, item) } }
  }

  mutating func group(_ name: String, _ visit: (inout LayoutMarks) -> Void) {
    object[name] = inner(visit)
  }

  private mutating func inner(_ visit: (inout LayoutMarks) -> Void) -> [String: Any] {
    var marks = LayoutMarks(count: count)
    visit(&marks)
    count = marks.count
    return marks.object
  }

  private mutating func mark() -> String {
    defer { count += 1 }
    return "\(LayoutMarks.start)\(LayoutMarks.letters)\(count)&\(LayoutMarks.end)"
  }
}
