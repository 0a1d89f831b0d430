import MarkdownHTML
public import Phrases
public import PortalPages

/// Turns sites into files, in memory.
///
/// Templates are read once, and chapters that are the same in several sites are rendered once.
public struct SiteRenderer: Sendable {
  private let layout: PageTemplate
  private let languages: PageTemplate
  private let held: PageTemplate
  private let assets: [RenderedFile]
  private let publicBase: String?
  private let bodies = BodyCache()

  /// Reads the templates; the base is the absolute address of the output folder, nil unless public.
  public init(resources: Resources, publicBase: String? = nil) throws {
    func template(_ name: String) throws -> PageTemplate {
      let path = "Templates/\(name).mustache"
      guard let text = resources.text(path) else { throw SiteError.missingResource(path: path) }
      return try PageTemplate(path: path, text: text)
    }
    layout = try template("layout")
    languages = try template("languages")
    held = try template("held")
    assets = try ["favicon.svg", "style.css"].map { name in
      guard let bytes = resources.bytes("Templates/\(name)") else {
        throw SiteError.missingResource(path: "Templates/\(name)")
      }
      return RenderedFile(path: name, bytes: bytes)
    }
    self.publicBase = publicBase
  }

  /// The files of a site, and what is wrong with them.
  public func render(_ site: Site) throws -> RenderedSite {
    let context = SiteContext(site, publicBase: publicBase)
    var files = SiteFiles(folder: site.folder, address: context.address)
    files.add(RenderedFile(path: "index.html", bytes: try door(context)))
    for asset in assets { files.add(asset) }
    for page in site.pages { try add(page, context, to: &files) }
    for attachment in site.attachments {
      files.add(
        RenderedFile(path: attachment.path, bytes: attachment.bytes, text: attachment.text))
    }
    for language in site.languages { files.requireWords(language) }
    return files.site()
  }

  /// The files that stand in for a site that cannot be shown.
  public func standIn(
    folder: String, reseller: String, messages: [HeldMessage]
  ) throws -> RenderedSite {
    var files = SiteFiles(folder: folder, address: nil)
    let page = try held.fill(HeldLayout(reseller: reseller, messages: messages))
    files.add(RenderedFile(path: "index.html", bytes: page.bytes))
    for asset in assets { files.add(asset) }
    return files.site()
  }

  private func door(_ context: SiteContext) throws -> [UInt8] {
    try languages.fill(context.languagesLayout()).bytes
  }

  private func add(_ page: Page, _ context: SiteContext, to files: inout SiteFiles) throws {
    let path = "\(page.locale)/\(page.name)"
    guard let own = context.language(page.locale) else {
      return files.report(path, 0, .missingLanguage, page.locale)
    }
    var options = own.options
    options.headingIDs = page.headingIDs
    let body =
      page.isChapter
      ? bodies.body(of: page.markdown, options: options)
      : Markdown.render(page.markdown, options: options)
    let filled = try layout.fill(
      context.layout(page, of: own, headings: body.headings), body: body.html)
    files.add(page, body, html: filled.bytes, place: filled.body)
  }
}
