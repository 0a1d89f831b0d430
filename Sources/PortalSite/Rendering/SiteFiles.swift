import MarkdownHTML
import PortalPages

/// The files of a site while they are made.
struct SiteFiles {
  private let folder: String
  private let address: String?
  private var files: [RenderedFile] = []
  private var pages: [PageFacts] = []
  private var paths: Set<String> = []
  private var problems: [SiteProblem] = []

  init(folder: String, address: String?) {
    self.folder = folder
    self.address = address
    if !SitePath.isValid(folder) { report("", 0, .invalidPath, folder) }
  }

  mutating func report(_ file: String, _ line: Int, _ kind: SiteProblem.Kind, _ detail: String) {
    problems.append(
      SiteProblem(site: folder, file: file, line: line, kind: kind, detail: detail))
  }

  /// Takes a file unless its path is taken or leads elsewhere.
  ///
  /// Paths that differ in case alone are one file on some disks.
  mutating func add(_ file: RenderedFile) {
    guard SitePath.isValid(file.path) else {
      return report(file.path, 0, .invalidPath, file.path)
    }
    guard paths.insert(file.path.lowercased()).inserted else {
      return report(file.path, 0, .duplicatePath, file.path)
    }
    files.append(file)
  }

  mutating func add(_ page: Page, _ body: RenderedPage, html: [UInt8], place: Range<Int>) {
    let path = "\(page.locale)/\(page.name)"
    let facts = PageFacts(
      html: "\(path).html", markdown: "\(path).md", body: place, links: body.links,
      images: body.images, ids: body.ids)
    var markdown = Array(page.markdown.utf8)
    if markdown.last != UInt8(ascii: "\n") { markdown.append(UInt8(ascii: "\n")) }
    add(RenderedFile(path: facts.markdown, bytes: markdown))
    add(RenderedFile(path: facts.html, bytes: html))
    pages.append(facts)
    for problem in body.problems {
      report(facts.markdown, problem.line, SiteProblem.Kind(problem.kind), problem.detail)
    }
  }

  /// Reports the words without which a page would have holes.
  mutating func requireWords(_ language: SiteLanguage) {
    let names = PageLayout.words + MarkdownWords.names + MissingPage.words + ["choose-language"]
    for name in names where language.words[name] == nil {
      report("\(language.locale)", 0, .missingWord, name)
    }
  }

  func site() -> RenderedSite {
    RenderedSite(
      folder: folder, files: files.sorted { $0.path < $1.path }, pages: pages, address: address,
      problems: problems.sorted())
  }
}
