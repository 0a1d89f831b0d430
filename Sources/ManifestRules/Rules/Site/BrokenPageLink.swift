import Diagnostics
import ManifestModel

/// A link or an image on a page of the site's own leads nowhere.
///
/// Links to pages that a build makes from the manifests are left to its own check of links.
struct BrokenPageLink: Rule {
  static let description = RuleDescription("RP-W01", "broken-page-link", .error, .data)

  private static let flaws: Set<OwnPage.Flaw.Kind> = [
    .undefinedReference, .undefinedFootnote, .duplicateID,
  ]

  /// Pages of every reseller's site that are no chapters.
  private static let generated: Set<String> = [
    "index", "enrolment", "people", "providers", "customers", "invitations",
  ]

  func check(_ context: RuleContext) -> [Finding] {
    context.pages.all.flatMap { page -> [Finding] in
      let flaws = page.flaws.filter { BrokenPageLink.flaws.contains($0.kind) }.map { flaw in
        finding(
          Message(flaw.kind.rawValue, [.text("found", flaw.detail.value)]), at: flaw.detail.span,
          about: Subject())
      }
      let chapters = context.pages.anchors[page.path.locale] ?? [:]
      return flaws
        + page.links.compactMap { link in
          message(link, on: page, chapters, context.pages).map {
            finding($0, at: link.address.span, about: Subject())
          }
        }
    }
  }

  private func message(
    _ link: OwnPage.Link, on page: OwnPage, _ chapters: [String: Set<String>],
    _ pages: SitePages
  ) -> Message? {
    let target = PageTarget(link.address.value)
    let found = Argument.text("found", link.address.value)
    guard !target.isElsewhere else {
      let isForeign = link.isImage && link.address.value.lowercased().hasPrefix("https:")
      return isForeign ? Message("foreign-image", [found]) : nil
    }
    if target.path.hasPrefix("/") { return Message("absolute", [found]) }
    if target.picture.map(pages.shows) == true { return nil }
    if link.isImage || target.picture != nil { return Message("missing-image", [found]) }
    guard let name = target.path.isEmpty ? page.path.name : target.chapter else { return nil }
    guard let anchors = chapters[name] else {
      let isKnown = target.isMarkdown && !BrokenPageLink.generated.contains(name)
      return isKnown ? Message("missing-page", [found]) : nil
    }
    guard let anchor = target.anchor, !anchors.contains(anchor) else { return nil }
    return Message("missing-anchor", [found, .text("page", name)])
  }
}

/// Where a link of a page leads.
struct PageTarget {
  /// The part before the question mark and the number sign.
  let path: Substring
  /// The place on the page, nil for its beginning.
  let anchor: String?
  /// Whether it has a scheme or names a host.
  let isElsewhere: Bool

  init(_ address: String) {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    let path = address[..<end]
    let isBelow = path.hasPrefix("./")
    self.path = isBelow ? path.dropFirst(2) : path
    let colon = path.firstIndex(of: ":")
    let slash = path.firstIndex(of: "/") ?? path.endIndex
    isElsewhere = colon.map { $0 < slash } ?? false
    let anchor = address[end...].firstIndex(of: "#").map { address[address.index(after: $0)...] }
    let decoded = anchor.map(PageTarget.decoded) ?? ""
    self.anchor = decoded.isEmpty || decoded == "top" ? nil : decoded
  }

  /// Whether the page is named by its Markdown.
  var isMarkdown: Bool { path.hasSuffix(".md") }

  /// The name of a page in the same folder, nil for any other file.
  var chapter: String? {
    guard !path.contains("/") else { return nil }
    for end in [".md", ".html"] where path.hasSuffix(end) {
      return String(path.dropLast(end.count))
    }
    return nil
  }

  /// The path of a picture below the site's folder, nil for any other file.
  var picture: String? {
    path.hasPrefix("../pictures/") ? PageTarget.decoded(path.dropFirst("../".count)) : nil
  }

  /// A text with its percent escapes resolved.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
