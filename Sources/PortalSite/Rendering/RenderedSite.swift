public import MarkdownHTML

/// A file of a site, ready to be written.
public struct RenderedFile: Hashable, Sendable {
  /// The path below the site's folder.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]
  /// What a reader sees, where the bytes are encoded.
  public let text: String?
  /// The addresses in it, as far as it is no page; relative ones begin in its folder.
  public let links: [String]

  /// Makes a file.
  public init(path: String, bytes: [UInt8], text: String? = nil, links: [String] = []) {
    self.path = path
    self.bytes = bytes
    self.text = text
    self.links = links
  }
}

/// What a link check needs to know of a page.
public struct PageFacts: Sendable {
  /// The path of the HTML.
  public let html: String
  /// The path of the Markdown.
  public let markdown: String
  /// Where the body stands in the HTML.
  public let body: Range<Int>
  /// The links in the body.
  public let links: [LinkReference]
  /// The images in the body.
  public let images: [LinkReference]
  /// The ids in the body.
  public let ids: [String]
}

/// All files of a site, and what came to light when they were made.
public struct RenderedSite: Sendable {
  /// The site's folder.
  public let folder: String
  /// The files in the order of their paths.
  public let files: [RenderedFile]
  /// The pages that came from Markdown.
  public let pages: [PageFacts]
  /// The absolute address of the site's folder, nil unless it is public.
  public let address: String?
  /// What is wrong with the site.
  public let problems: [SiteProblem]
}
