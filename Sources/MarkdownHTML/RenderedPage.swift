/// A page's HTML and what a link check or a table of contents needs to know of it.
public struct RenderedPage: Sendable {
  /// The HTML in UTF-8.
  public var html: [UInt8]
  /// The headings in order.
  public var headings: [Heading]
  /// The links that the HTML holds, in order.
  public var links: [LinkReference]
  /// The images that the HTML holds, in order.
  public var images: [LinkReference]
  /// All ids that the HTML defines, in order.
  public var ids: [String]
  /// What was left out or looks like a mistake, in order of discovery.
  public var problems: [MarkdownProblem]
  /// The parts of the structure that raw HTML makes, in order.
  public var rawParts: [OutlinePart] = []

  /// Makes a page.
  public init(
    html: [UInt8] = [], headings: [Heading] = [], links: [LinkReference] = [],
    images: [LinkReference] = [], ids: [String] = [], problems: [MarkdownProblem] = []
  ) {
    self.html = html
    self.headings = headings
    self.links = links
    self.images = images
    self.ids = ids
    self.problems = problems
  }

  /// Appends what comes below on the same page, after so many lines of Markdown.
  public mutating func append(_ further: RenderedPage, after lines: Int) {
    html += further.html
    headings += further.headings.map {
      Heading(level: $0.level, id: $0.id, text: $0.text, line: $0.line + lines)
    }
    links += further.links.map { $0.moved(by: lines) }
    images += further.images.map { $0.moved(by: lines) }
    ids += further.ids
    problems += further.problems.map {
      MarkdownProblem(kind: $0.kind, line: $0.line + lines, detail: $0.detail)
    }
  }
}

/// A heading of a page.
public struct Heading: Hashable, Sendable {
  /// The level, 1 to 6.
  public let level: Int
  /// The id, unique on the page.
  public let id: String
  /// The text without markup.
  public let text: String
  /// The line of the Markdown, from 1.
  public let line: Int

  /// Makes a heading.
  public init(level: Int, id: String, text: String, line: Int) {
    self.level = level
    self.id = id
    self.text = text
    self.line = line
  }
}

/// A link or an image of a page.
public struct LinkReference: Hashable, Sendable {
  /// The destination that the Markdown gives, entities and backslashes resolved.
  public let destination: String
  /// The address in the HTML: extension changed and percent-encoded, before HTML escaping.
  public let address: String
  /// The line of the Markdown, from 1.
  public let line: Int

  /// Makes a reference.
  public init(destination: String, address: String, line: Int) {
    self.destination = destination
    self.address = address
    self.line = line
  }

  fileprivate func moved(by lines: Int) -> LinkReference {
    LinkReference(destination: destination, address: address, line: line + lines)
  }
}

/// Something in a page that was left out or looks like a mistake.
public struct MarkdownProblem: Hashable, Sendable {
  /// The kinds of problems.
  public enum Kind: String, CaseIterable, Sendable {
    /// More than `Markdown.sizeLimit`; shown as plain text. The detail is the size in bytes.
    case tooLarge
    /// Would take the parser too long; shown as plain text. The detail is what is too many.
    case tooComplex
    /// Nested deeper than the limit, which is the detail; shown without its structure.
    case tooDeep
    /// HTML in the Markdown; left out. The detail is its beginning.
    case rawHTML
    /// A tag that does not fit where it stands; left out. The detail is the tag.
    case misplacedTag
    /// A tag whose end is missing; it is closed where its surroundings end. The detail is the tag.
    case unclosedTag
    /// The end of a tag that is not open; left out. The detail is the tag.
    case strayEndTag
    /// An attribute that is not allowed; left out. The detail is its name.
    case refusedAttribute
    /// A link to an address that is not allowed; its text stays. The detail is the destination.
    case refusedLink
    /// An image from an address that is not allowed; its text stays. The detail is the destination.
    case refusedImage
    /// A reference link without a definition. The detail is the label.
    case undefinedReference
    /// A footnote without a definition. The detail is the label.
    case undefinedFootnote
    /// An id given twice; the second has got a suffix. The detail is the id.
    case duplicateID
  }

  /// What kind of problem it is.
  public let kind: Kind
  /// The line of the Markdown, from 1.
  public let line: Int
  /// The word or number that the kind speaks of.
  public let detail: String
  /// The column in characters, from 1; nil when only the line is known.
  public let column: Int?

  /// Makes a problem.
  public init(kind: Kind, line: Int, detail: String, column: Int? = nil) {
    self.kind = kind
    self.line = line
    self.detail = detail
    self.column = column
  }
}
