public import Diagnostics

/// A page of the guide that a site has of its own, in one language.
public struct OwnPage: Sendable {
  /// A link or an image with the place of its address.
  public struct Link: Sendable {
    /// The address as the page writes it.
    public let address: Located<String>
    /// Whether it is an image.
    public let isImage: Bool

    /// Makes a link.
    public init(_ address: Located<String>, isImage: Bool) {
      self.address = address
      self.isImage = isImage
    }
  }

  /// Something that cannot be shown as it is written.
  public struct Flaw: Sendable {
    /// The kinds of flaws; each raw value is a key of a rule page's `messages`.
    public enum Kind: String, Sendable {
      case undefinedReference = "undefined-reference"
      case undefinedFootnote = "undefined-footnote"
      case duplicateID = "duplicate-id"
      case rawHTML = "raw-html"
      case misplacedTag = "misplaced-tag"
      case unclosedTag = "unclosed-tag"
      case strayEndTag = "stray-end-tag"
      case refusedAttribute = "refused-attribute"
      case refusedLink = "refused-link"
      case refusedImage = "refused-image"
      case tooLarge = "too-large"
      case tooComplex = "too-complex"
      case tooDeep = "too-deep"
    }

    /// What kind of flaw it is.
    public let kind: Kind
    /// The word or number that the kind speaks of.
    public let detail: Located<String>

    /// Makes a flaw.
    public init(_ kind: Kind, _ detail: Located<String>) {
      self.kind = kind
      self.detail = detail
    }
  }

  /// A part of the structure.
  public enum Part: Hashable, Sendable {
    /// A heading of a level, 1 to 6.
    case heading(Int)
    case table, list, codeBlock
  }

  /// The language and the name.
  public let path: PagePath
  /// The lines of the file.
  public let lines: [String]
  /// How many of the lines are the head.
  public let headLength: Int
  /// The whole first line.
  public let top: SourceSpan
  /// The title in the head.
  public var title: Located<String>?
  /// The mark in the head that names the text which was translated.
  public var original: Located<String>?
  /// The links and images in order.
  public var links: [Link] = []
  /// The flaws in order.
  public var flaws: [Flaw] = []
  /// The structure.
  public var outline: [Located<Part>] = []

  /// Makes a page without anything on it.
  public init(_ path: PagePath, lines: [String], headLength: Int, top: SourceSpan) {
    self.path = path
    self.lines = lines
    self.headLength = headLength
    self.top = top
  }

  /// Whether the page is shown as plain text, so that nothing is known of its structure.
  var isPlain: Bool { flaws.contains { [.tooLarge, .tooComplex].contains($0.kind) } }
}

/// The pages of a site's own, and the guide that they stand in.
public struct SitePages: Sendable {
  /// The pages in the order of their paths.
  public let all: [OwnPage]
  /// By language and name of each chapter of the guide the places that links can lead to.
  public let anchors: [String: [String: Set<String>]]
  /// The marks by which a translation names the English text that it follows, by chapter.
  public let marks: [String: String]
  /// The pictures that pages can show, and the logo.
  public let pictures: [OwnPicture]
  private let files: Set<PagePath>
  private let shown: Set<String>

  /// Collects the pages.
  public init(
    _ all: [OwnPage] = [], anchors: [String: [String: Set<String>]] = [:],
    marks: [String: String] = [:], files: Set<PagePath> = [], pictures: [OwnPicture] = []
  ) {
    self.all = all
    self.anchors = anchors
    self.marks = marks
    self.files = files
    self.pictures = pictures
    shown = Set(pictures.compactMap(\.onSites))
  }

  /// Whether a chapter is there in its own language, built in or of the site's own.
  func exists(_ name: String, in locale: String) -> Bool {
    files.contains(PagePath(locale: locale, name: name))
  }

  /// Whether a picture stands at a path below a site's folder.
  func shows(_ path: String) -> Bool { shown.contains(path) }

  /// The site's own English page that a translation belongs to.
  func english(_ page: OwnPage) -> OwnPage? {
    all.first { $0.path == PagePath(locale: "en", name: page.path.name) }
  }
}
