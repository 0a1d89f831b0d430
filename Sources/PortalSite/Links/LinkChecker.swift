import MarkdownHTML

/// Follows every relative link of a site, in memory.
public struct LinkChecker {
  private let site: RenderedSite
  private let paths: Set<String>
  private var ids: [String: Set<String>] = [:]
  private var links: [Link] = []
  private var problems: [SiteProblem] = []
  /// The defects of addresses by the folder that they are resolved in; nil for those that are fine.
  ///
  /// Most links of a site are the same ones on every page.
  private var known: [String: [String: SiteProblem.Kind?]] = [:]

  private struct Link {
    let file: String
    let folder: String
    let line: Int
    let address: String
    let isImage: Bool
    /// The same link as the Markdown has it.
    var destination: String?
  }

  /// The links that lead nowhere and the ids that a page has twice.
  public static func problems(of site: RenderedSite) -> [SiteProblem] {
    var checker = LinkChecker(site)
    checker.collect()
    checker.collectOthers()
    for link in checker.links { checker.follow(link) }
    return checker.problems.sorted()
  }

  private init(_ site: RenderedSite) {
    self.site = site
    paths = Set(site.files.map(\.path))
  }

  private mutating func collect() {
    let pages = Dictionary(site.pages.map { ($0.html, $0) }) { first, _ in first }
    for file in site.files where file.path.hasSuffix(".html") {
      if let page = pages[file.path] {
        collect(page, file)
      } else {
        read(HTMLScan.items(in: file.bytes, 0..<file.bytes.count), of: file.path)
      }
    }
  }

  /// The addresses in files that are no pages; nobody knows where a letter will be read.
  private mutating func collectOthers() {
    for file in site.files where !file.links.isEmpty {
      let (folder, name) = SitePath.split(file.path)
      let isLetter = name.hasSuffix(".eml") || name.hasSuffix(".txt")
      for address in file.links {
        if isLetter, !LinkTarget.hasScheme(address) {
          report(file.path, 0, .relativeInLetter, address)
        } else {
          links.append(
            Link(file: file.path, folder: folder, line: 0, address: address, isImage: false))
        }
      }
    }
  }

  /// The body's links have their lines in the Markdown, the others theirs in the HTML.
  private mutating func collect(_ page: PageFacts, _ file: RenderedFile) {
    read(HTMLScan.items(in: file.bytes, 0..<page.body.lowerBound), of: file.path)
    let folder = SitePath.split(page.markdown).folder
    for id in page.ids { define(id, on: file.path, line: 0) }
    for link in page.links {
      links.append(
        Link(
          file: page.markdown, folder: folder, line: link.line, address: link.address,
          isImage: false,
          destination: link.destination))
    }
    for image in page.images {
      links.append(
        Link(
          file: page.markdown, folder: folder, line: image.line, address: image.address,
          isImage: true))
    }
    let line = 1 + file.bytes[..<page.body.upperBound].count { $0 == UInt8(ascii: "\n") }
    let rest = page.body.upperBound..<file.bytes.count
    read(HTMLScan.items(in: file.bytes, rest, line: line), of: file.path)
  }

  private mutating func read(_ items: [HTMLScan.Item], of file: String) {
    let folder = SitePath.split(file).folder
    for item in items {
      switch item.kind {
      case .id: define(item.value, on: file, line: item.line)
      case .href, .source:
        links.append(
          Link(
            file: file, folder: folder, line: item.line, address: item.value,
            isImage: item.kind == .source))
      }
    }
  }

  private mutating func define(_ id: String, on file: String, line: Int) {
    guard !ids[file, default: []].insert(id).inserted else { return }
    report(file, line, .duplicateID, id)
  }
}

extension LinkChecker {
  private mutating func follow(_ link: Link) {
    if let kind = defect(of: link.address, in: link) {
      let isMissingImage = link.isImage && kind == .missingPage
      report(
        link.file, link.line, isMissingImage ? .missingImage : kind,
        link.destination ?? link.address)
    } else if let destination = link.destination, destination != link.address,
      let kind = defect(of: destination, in: link)
    {
      report(link.file, link.line, kind, destination)
    }
  }

  private mutating func defect(of address: String, in link: Link) -> SiteProblem.Kind? {
    let isOnPage = address.utf8.first.map { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    if isOnPage ?? true { return defect(of: address, on: link.file) }
    if let known = known[link.folder]?[address] { return known }
    let kind = defect(of: address, on: link.file)
    known[link.folder, default: [:]][address] = .some(kind)
    return kind
  }

  private func defect(of address: String, on file: String) -> SiteProblem.Kind? {
    switch LinkTarget(address, on: file, siteAddress: site.address) {
    case .elsewhere: return nil
    case .outside: return .outsideSite
    case .file(let path, let anchor):
      guard paths.contains(path) else { return .missingPage }
      guard let anchor, !anchor.isEmpty else { return nil }
      return ids[html(path)]?.contains(anchor) ?? false ? nil : .missingAnchor
    }
  }

  /// A place on a Markdown file is the one on the page made from it.
  private func html(_ path: String) -> String {
    path.hasSuffix(".md") ? "\(path.dropLast(3)).html" : path
  }

  private mutating func report(
    _ file: String, _ line: Int, _ kind: SiteProblem.Kind, _ detail: String
  ) {
    problems.append(
      SiteProblem(site: site.folder, file: file, line: line, kind: kind, detail: detail))
  }
}
