/// A whole site as pages and files, still without a layout.
public struct Site: Sendable {
  /// The folder below the output folder, such as `resellers/officine`.
  public let folder: String
  /// The site's title.
  public let title: String
  /// The languages with their own names, the first one being the reader's.
  public let languages: [SiteLanguage]
  /// The pages of all languages.
  public let pages: [Page]
  /// Files beside the pages, such as mail drafts.
  public let attachments: [Attachment]

  /// Makes a site.
  public init(
    folder: String, title: String, languages: [SiteLanguage], pages: [Page],
    attachments: [Attachment]
  ) {
    self.folder = folder
    self.title = title
    self.languages = languages
    self.pages = pages
    self.attachments = attachments
  }
}

/// A language of a site with the words that the layout needs.
public struct SiteLanguage: Sendable {
  /// The language, such as `it`.
  public let locale: String
  /// Its own name for itself.
  public let name: String
  /// The sections of the site, in the order of the navigation.
  public let navigation: [NavigationItem]
  /// The guide's chapters.
  public let chapters: [NavigationItem]
  /// The layout's words by name.
  public let words: [String: String]
  /// Interface labels that exist only in English, for pages in other languages.
  public let englishLabels: Set<String>

  /// Makes a language.
  public init(
    locale: String, name: String, navigation: [NavigationItem], chapters: [NavigationItem],
    words: [String: String], englishLabels: Set<String>
  ) {
    self.locale = locale
    self.name = name
    self.navigation = navigation
    self.chapters = chapters
    self.words = words
    self.englishLabels = englishLabels
  }
}

/// An entry of the navigation.
public struct NavigationItem: Sendable {
  /// The page's name.
  public let page: String
  /// The label.
  public let label: String

  /// Makes an entry.
  public init(page: String, label: String) {
    self.page = page
    self.label = label
  }
}

/// A part of a page.
public struct PagePart: Sendable {
  /// GitHub-flavoured Markdown; links name the `.md` files.
  public let markdown: String
  /// The ids of the headings in their order, equal in all languages.
  public let headingIDs: [String]
  /// Whether the same part stands in the sites of many readers, so that it is rendered once.
  public let isShared: Bool
  /// Whether raw HTML passes an allow-list; otherwise it is left out.
  public var trustsHTML = false
  /// What the ids of raw HTML begin with, so that parts of one page do not share any.
  public var rawPrefix = ""
  /// The English Markdown that the part is a translation of.
  public var original: String?
  /// Whether readers can show the English original.
  public var showsOriginal = true
  /// The languages of emphasised texts that are quoted as somebody else wrote them.
  public var quotations: [String: String] = [:]

  /// Makes a part.
  public init(markdown: String, headingIDs: [String], isShared: Bool = false) {
    self.markdown = markdown
    self.headingIDs = headingIDs
    self.isShared = isShared
    var lines = 0
    for byte in markdown.utf8 where byte == UInt8(ascii: "\n") { lines += 1 }
    ownLines = lines
  }

  private let ownLines: Int

  /// What separates it from the part below, so that this one begins anew.
  private var gap: String {
    markdown.hasSuffix("\n\n") ? "" : markdown.hasSuffix("\n") ? "\n" : "\n\n"
  }

  /// The part as it stands above another one.
  var withGap: String { markdown + gap }

  /// The lines that it takes above another one.
  public var lineCount: Int { ownLines + gap.utf8.count }
}

/// A page as Markdown with what the layout shows around it.
public struct Page: Sendable {
  /// The language.
  public let locale: String
  /// The name, without folder and extension; equal in all languages.
  public let name: String
  /// The title.
  public let title: String
  /// One sentence about the page.
  public let summary: String
  /// What stands on it, part by part.
  public let parts: [PagePart]
  /// The page of the navigation that this one belongs to.
  public let section: String
  /// Whether it is a chapter of the guide.
  public let isChapter: Bool
  /// Lines below the page.
  public let footer: [String]
  /// Words that a search finds the page by, beside its title and headings.
  public let keywords: [String]
  /// Whether it repeats other pages, so that a search finds those and not this one's headings.
  public let isRepetition: Bool

  /// The whole page as Markdown, an empty line before each further part.
  public var markdown: String {
    parts.dropLast().map(\.withGap).joined() + (parts.last?.markdown ?? "")
  }

  /// Makes a page of parts.
  public init(
    locale: String, name: String, title: String, summary: String, parts: [PagePart],
    section: String, isChapter: Bool, footer: [String], keywords: [String] = [],
    isRepetition: Bool = false
  ) {
    self.locale = locale
    self.name = name
    self.title = title
    self.summary = summary
    self.parts = parts
    self.section = section
    self.isChapter = isChapter
    self.footer = footer
    self.keywords = keywords
    self.isRepetition = isRepetition
  }

  /// Makes a page of one part; that of a chapter is shared.
  public init(
    locale: String, name: String, title: String, summary: String, markdown: String,
    headingIDs: [String], section: String, isChapter: Bool, footer: [String],
    keywords: [String] = []
  ) {
    self.init(
      locale: locale, name: name, title: title, summary: summary,
      parts: [PagePart(markdown: markdown, headingIDs: headingIDs, isShared: isChapter)],
      section: section, isChapter: isChapter, footer: footer, keywords: keywords)
  }
}

/// A file beside the pages.
public struct Attachment: Sendable {
  /// The path below the site's folder.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]
  /// The text that a reader sees, for checks: decoded where the bytes are encoded.
  public let text: String
  /// The addresses in it that somebody follows; relative ones begin in its folder.
  public let links: [String]

  /// Makes an attachment.
  public init(path: String, bytes: [UInt8], text: String, links: [String] = []) {
    self.path = path
    self.bytes = bytes
    self.text = text
    self.links = links
  }
}
