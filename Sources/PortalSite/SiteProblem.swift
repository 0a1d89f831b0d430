import MarkdownHTML

/// Something wrong with a site that keeps all sites from being published.
public struct SiteProblem: Hashable, Sendable {
  /// The kinds of problems.
  public enum Kind: String, CaseIterable, Sendable {
    /// Too large for Markdown. The detail is the size.
    case tooLarge
    /// Too costly for the Markdown parser. The detail is what there is too much of.
    case tooComplex
    /// Nested too deep. The detail is the limit.
    case tooDeep
    /// HTML in the Markdown. The detail is its beginning.
    case rawHTML
    /// A link to an address that is not allowed. The detail is the destination.
    case refusedLink
    /// An image from an address that is not allowed. The detail is the destination.
    case refusedImage
    /// A reference link without a definition. The detail is the label.
    case undefinedReference
    /// A footnote without a definition. The detail is the label.
    case undefinedFootnote
    /// An id that a page has twice. The detail is the id.
    case duplicateID
    /// A link to a page or file that the site does not have. The detail is the address.
    case missingPage
    /// A link to a place that the page does not have. The detail is the address.
    case missingAnchor
    /// An image that the site does not have. The detail is the address.
    case missingImage
    /// A link that leaves the site's folder. The detail is the address.
    case outsideSite
    /// A link in a letter that says nothing of where it begins. The detail is the address.
    case relativeInLetter
    /// Two files with one path. The detail is the path.
    case duplicatePath
    /// A path that could leave its folder. The detail is the path.
    case invalidPath
    /// A word that the layout needs. The detail is its name.
    case missingWord
    /// A page in a language that the site does not have. The detail is the language.
    case missingLanguage
    /// A site in the folder of another one. The detail is the other folder.
    case sharedFolder
    /// A file in the site's folder that no build wrote.
    case foreignFile
    /// A file that has changed since a build wrote it.
    case editedFile
  }

  /// The site's folder.
  public let site: String
  /// The file below the site's folder.
  public let file: String
  /// The line of the file, from 1; 0 for the file as a whole.
  public let line: Int
  /// What kind of problem it is.
  public let kind: Kind
  /// The word that the kind speaks of.
  public let detail: String

  /// Makes a problem.
  public init(site: String, file: String, line: Int, kind: Kind, detail: String) {
    self.site = site
    self.file = file
    self.line = line
    self.kind = kind
    self.detail = detail
  }
}

extension SiteProblem: Comparable {
  /// Orders problems by site, file, line, kind and detail.
  public static func < (one: SiteProblem, other: SiteProblem) -> Bool {
    (one.site, one.file, one.line, one.kind.rawValue, one.detail)
      < (other.site, other.file, other.line, other.kind.rawValue, other.detail)
  }
}

extension SiteProblem.Kind {
  /// The kind of what the Markdown writer left out.
  init(_ kind: MarkdownProblem.Kind) {
    self =
      switch kind {
      case .tooLarge: .tooLarge
      case .tooComplex: .tooComplex
      case .tooDeep: .tooDeep
      case .rawHTML, .misplacedTag, .unclosedTag, .strayEndTag, .refusedAttribute: .rawHTML
      case .refusedLink: .refusedLink
      case .refusedImage: .refusedImage
      case .undefinedReference: .undefinedReference
      case .undefinedFootnote: .undefinedFootnote
      case .duplicateID: .duplicateID
      }
  }
}
