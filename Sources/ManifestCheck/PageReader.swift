import Diagnostics
import ManifestRules
import MarkdownHTML

/// Reads a page's Markdown into what rules look at, with exact places.
struct PageReader {
  /// Words of longer lines are not looked for, so that no text takes long.
  private static let longestLine = 4_000

  private let text: PageText
  /// Where the search for a text goes on that stands on its line more than once.
  private var next: [Occurrence: Int] = [:]

  private struct Occurrence: Hashable {
    let line: Int
    let text: String
  }

  /// The page of a text, its headings with the ids of the English ones.
  static func page(_ text: PageText, options: MarkdownOptions) -> OwnPage {
    var reader = PageReader(text: text)
    let rendered = Markdown.render(text.body, options: options)
    var page = OwnPage(
      text.path, lines: text.lines, headLength: text.headLength, top: reader.line(1))
    page.title = reader.headValue("title")
    page.original = reader.headValue("original")
    page.links =
      rendered.links.map { reader.link($0, isImage: false) }
      + rendered.images.map { reader.link($0, isImage: true) }
    page.flaws = rendered.problems.map { reader.flaw($0) }
    let parts = (Markdown.outline(of: text.body) + rendered.rawParts).sorted { $0.line < $1.line }
    page.outline = parts.map { part in
      Located(OwnPage.Part(part.kind), at: reader.line(part.line + text.headLength))
    }
    return page
  }

  private init(text: PageText) { self.text = text }

  private mutating func link(_ link: LinkReference, isImage: Bool) -> OwnPage.Link {
    let span = self.span(of: link.destination, after: ["(", "<", ""], line: link.line)
    return OwnPage.Link(Located(link.destination, at: span), isImage: isImage)
  }

  private mutating func flaw(_ problem: MarkdownProblem) -> OwnPage.Flaw {
    let kind = OwnPage.Flaw.Kind(problem.kind)
    let starts =
      switch problem.kind {
      case .undefinedReference: ["["]
      case .undefinedFootnote: ["[^"]
      case .rawHTML, .misplacedTag, .unclosedTag, .strayEndTag, .refusedAttribute: [""]
      case .refusedLink, .refusedImage: ["(", "<", ""]
      case .tooLarge, .tooComplex, .tooDeep, .duplicateID: [String]()
      }
    let span =
      problem.column.flatMap { exactSpan(of: problem, column: $0) }
      ?? self.span(of: problem.detail, after: starts, line: problem.line)
    return OwnPage.Flaw(kind, Located(problem.detail, at: span))
  }

  /// The place of a raw tag whose column is known, nil when its text does not stand there.
  private func exactSpan(of problem: MarkdownProblem, column: Int) -> SourceSpan? {
    let number = problem.line + text.headLength
    guard text.lines.indices.contains(number - 1) else { return nil }
    let scalars = text.lines[number - 1].unicodeScalars.dropFirst(column - 1)
    guard scalars.starts(with: problem.detail.unicodeScalars) else { return nil }
    return SourceSpan(
      source: text.source, start: Position(line: number, column: column),
      end: Position(line: number, column: column + problem.detail.unicodeScalars.count))
  }

  /// The place of a text on a line of the body after one of some beginnings, or else the line.
  private mutating func span(of part: String, after starts: [String], line: Int) -> SourceSpan {
    let number = line + text.headLength
    let whole = self.line(number)
    guard Int(whole.end.column) <= PageReader.longestLine, !part.isEmpty,
      text.lines.indices.contains(number - 1)
    else { return whole }
    let scalars = Array(text.lines[number - 1].unicodeScalars)
    for start in starts {
      let wanted = Array((start + part).unicodeScalars)
      let key = Occurrence(line: number, text: start + part)
      guard let index = PageReader.index(of: wanted, in: scalars, from: next[key] ?? 0) else {
        continue
      }
      next[key] = index + wanted.count
      return SourceSpan(
        source: text.source,
        start: Position(line: number, column: index + start.unicodeScalars.count + 1),
        end: Position(line: number, column: index + wanted.count + 1))
    }
    return whole
  }

  private static func index(
    of wanted: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int
  ) -> Int? {
    guard let first = wanted.first, start + wanted.count <= scalars.count else { return nil }
    return (start...(scalars.count - wanted.count)).first { index in
      scalars[index] == first && scalars[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }

  /// A whole line of the file.
  private func line(_ number: Int) -> SourceSpan {
    let line = text.lines.indices.contains(number - 1) ? text.lines[number - 1] : ""
    return SourceSpan(
      source: text.source, start: Position(line: number, column: 1),
      end: Position(line: number, column: line.unicodeScalars.count + 1))
  }

  /// The value of a key in the head, without quotes.
  private func headValue(_ key: String) -> Located<String>? {
    let head = text.lines.prefix(text.headLength)
    guard let index = head.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return nil }
    let line = head[index]
    let rest = line.dropFirst(key.count + 1)
    let isMark = { (character: Character) in
      character == " " || character == "\"" || character == "'"
    }
    let value = rest.drop(while: isMark)
    let trimmed = String(value.prefix(value.count - value.reversed().prefix(while: isMark).count))
    guard !trimmed.isEmpty else { return nil }
    let column = line.unicodeScalars.count - value.unicodeScalars.count + 1
    return Located(
      trimmed,
      at: SourceSpan(
        source: text.source, start: Position(line: index + 1, column: column),
        end: Position(line: index + 1, column: column + trimmed.unicodeScalars.count)))
  }
}

extension OwnPage.Part {
  fileprivate init(_ kind: OutlinePart.Kind) {
    self =
      switch kind {
      case .heading(let level): .heading(level)
      case .table: .table
      case .list: .list
      case .codeBlock: .codeBlock
      }
  }
}

extension OwnPage.Flaw.Kind {
  fileprivate init(_ kind: MarkdownProblem.Kind) {
    self =
      switch kind {
      case .tooLarge: .tooLarge
      case .tooComplex: .tooComplex
      case .tooDeep: .tooDeep
      case .rawHTML: .rawHTML
      case .misplacedTag: .misplacedTag
      case .unclosedTag: .unclosedTag
      case .strayEndTag: .strayEndTag
      case .refusedAttribute: .refusedAttribute
      case .refusedLink: .refusedLink
      case .refusedImage: .refusedImage
      case .undefinedReference: .undefinedReference
      case .undefinedFootnote: .undefinedFootnote
      case .duplicateID: .duplicateID
      }
  }
}
