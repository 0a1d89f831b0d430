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
  private let script: RenderedFile
  private let look: SiteLook
  private let publicBase: String?
  private let bodies = BodyCache()

  /// Reads the templates.
  ///
  /// - Parameters:
  ///   - resources: the templates, the style and the script.
  ///   - look: the colours, the logo and the pictures.
  ///   - publicBase: the absolute address of the output folder, nil unless public.
  /// - Throws: `SiteError` for a template that is missing or cannot be filled.
  public init(
    resources: Resources, look: SiteLook = SiteLook(), publicBase: String? = nil
  ) throws {
    func template(_ name: String) throws -> PageTemplate {
      let path = "Templates/\(name).mustache"
      guard let text = resources.text(path) else { throw SiteError.missingResource(path: path) }
      return try PageTemplate(path: path, text: text)
    }
    layout = try template("layout")
    languages = try template("languages")
    held = try template("held")
    func asset(_ name: String) throws -> RenderedFile {
      guard let bytes = resources.bytes("Templates/\(name)") else {
        throw SiteError.missingResource(path: "Templates/\(name)")
      }
      return RenderedFile(path: name, bytes: bytes)
    }
    let own = [look.style, look.logo].compactMap(\.self)
    assets = [try asset("favicon.svg"), try asset("style.css")] + own
    self.look = look
    script = try asset("portal.js")
    self.publicBase = publicBase
  }

  /// The files of a site, and what is wrong with them.
  public func render(_ site: Site) throws -> RenderedSite {
    let context = SiteContext(site, look: look, publicBase: publicBase)
    var files = SiteFiles(folder: site.folder, address: context.address)
    files.add(RenderedFile(path: "index.html", bytes: try door(context)))
    for asset in assets + [script] + look.pictures { files.add(asset) }
    var searches = Dictionary(
      site.languages.map { ($0.locale, SearchFile(locale: $0.locale)) }, uniquingKeysWith: { $1 })
    for page in site.pages {
      guard let (body, texts) = try add(page, context, to: &files) else { continue }
      searches[page.locale]?.add(page, body.headings, texts)
    }
    for search in searches.values { files.add(search.file) }
    for language in context.languages { files.add(try missingPage(language, context)) }
    files.add(
      RenderedFile(path: "\(MissingPage.name).html", bytes: try door(context, missing: true)))
    files.add(CrawlerFiles.robots(address: context.address))
    if let sitemap = CrawlerFiles.sitemap(context) { files.add(sitemap) }
    for attachment in site.attachments {
      files.add(
        RenderedFile(
          path: attachment.path, bytes: attachment.bytes, text: attachment.text,
          links: attachment.links))
    }
    for language in site.languages { files.requireWords(language) }
    return files.site()
  }

  /// The files that stand in for a site that cannot be shown.
  public func standIn(
    folder: String, reseller: String, messages: [HeldMessage]
  ) throws -> RenderedSite {
    var files = SiteFiles(folder: folder, address: nil)
    let page = try held.fill(HeldLayout(look: look, reseller: reseller, messages: messages))
    files.add(RenderedFile(path: "index.html", bytes: page.bytes))
    for asset in assets { files.add(asset) }
    return files.site()
  }

  private func door(_ context: SiteContext, missing: Bool = false) throws -> [UInt8] {
    try languages.fill(context.languagesLayout(missing: missing)).bytes
  }

  private func missingPage(
    _ own: SiteContext.Language, _ context: SiteContext
  ) throws -> RenderedFile {
    let page = MissingPage.page(own.language)
    let filled = try layout.fill(
      context.layout(page, of: own, headings: []), body: MissingPage.body(own.language))
    return RenderedFile(path: "\(page.locale)/\(page.name).html", bytes: filled.bytes)
  }

  private func add(
    _ page: Page, _ context: SiteContext, to files: inout SiteFiles
  ) throws -> (body: RenderedPage, texts: [String: String])? {
    guard let own = context.language(page.locale) else {
      files.report("\(page.locale)/\(page.name)", 0, .missingLanguage, page.locale)
      return nil
    }
    let (body, texts) = body(of: page, own.options)
    let filled = try layout.fill(
      context.layout(page, of: own, headings: body.headings), body: body.html)
    files.add(page, body, html: filled.bytes, place: filled.body)
    return (body, texts)
  }

  /// The parts of a page one after the other; lines count from the top of the page.
  private func body(
    of page: Page, _ options: MarkdownOptions
  ) -> (body: RenderedPage, texts: [String: String]) {
    var whole = RenderedPage()
    var texts: [String: String] = [:]
    var line = 0
    for (number, part) in page.parts.enumerated() {
      var options = options
      options.headingIDs = part.headingIDs
      options.trustsHTML = part.trustsHTML
      options.rawPrefix = part.rawPrefix
      options.original = part.original
      options.quotations = part.quotations
      if !part.showsOriginal { options.originalLabel = nil }
      options.footnotePrefix = number == 0 ? "" : "\(number)."
      if part.isShared {
        let entry = bodies.entry(part.markdown, options: options)
        whole.append(entry.body, after: line)
        if !page.isRepetition { texts.merge(entry.texts) { first, _ in first } }
      } else {
        whole.append(Markdown.render(part.markdown, options: options), after: line)
      }
      line += part.lineCount
    }
    return (whole, texts)
  }
}
