import Diagnostics
import Phrases

/// How a long list becomes several pages: `name`, `name-2`, `name-3` and so on.
///
/// A page grows with its own rows alone, however many resellers and customers there are.
struct Paging {
  /// The rows of a page.
  static let size = 100

  /// The page with the first rows.
  let name: String
  private let stem: String
  private let size: Int

  /// - Parameters:
  ///   - name: the name of the first page.
  ///   - stem: what the names of further pages begin with, where `name` ends in a name from the
  ///     manifests: `reseller-lake-2` could be the first page of a reseller called `lake-2`.
  ///   - size: the rows of a page.
  init(_ name: String, stem: String? = nil, size: Int = Paging.size) {
    self.name = name
    self.stem = stem ?? name
    self.size = size
  }

  /// The name of a page by its number, from 1.
  func name(of number: Int) -> String { number == 1 ? name : "\(stem)-\(number)" }

  /// The name of the page that holds a row, counted from 0.
  func name(ofRow row: Int) -> String { name(of: row / size + 1) }

  /// The rows by page; a list without rows has one page, too.
  func sheets<Row>(_ rows: [Row]) -> [Sheet<Row>] {
    let count = max(1, (rows.count + size - 1) / size)
    return (1...count).map { number in
      Sheet(
        paging: self, number: number, count: count,
        rows: Array(rows.dropFirst((number - 1) * size).prefix(size)))
    }
  }
}

/// The rows of one page of a list.
struct Sheet<Row> {
  let paging: Paging
  /// The number of the page, from 1.
  let number: Int
  /// How many pages the list has.
  let count: Int
  let rows: [Row]

  var name: String { paging.name(of: number) }
  var isFirst: Bool { number == 1 }

  /// The title of the page: that of the list, with the number where there are several pages.
  func title(_ title: String, _ writer: Writer) -> String {
    count == 1 ? title : "\(title) (\(writer.book.text("paging.page", place)))"
  }

  /// Which page this is, with links to the others; nil when it is the only one.
  ///
  /// It names the first page, the last one and those around, so that it stays short.
  func line(_ writer: Writer) -> String? {
    guard count > 1 else { return nil }
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 2 }
    var links = ""
    var last = 0
    for other in shown {
      if last > 0 { links += other == last + 1 ? " · " : " … " }
      links += other == number ? "**\(other)**" : writer.link(String(other), paging.name(of: other))
      last = other
    }
    return "\(writer.say("paging.page", place)): \(links)"
  }

  private var place: [Argument] { [.number("number", number), .number("pages", count)] }
}

extension MarkdownBuilder {
  /// The rows of a page between two lines with links to the other pages.
  mutating func sheet<Row>(
    _ sheet: Sheet<Row>, _ writer: Writer, rows: (inout MarkdownBuilder, [Row]) -> Void
  ) {
    let line = sheet.line(writer)
    if let line { paragraph(line) }
    rows(&self, sheet.rows)
    if let line { paragraph(line) }
  }
}
