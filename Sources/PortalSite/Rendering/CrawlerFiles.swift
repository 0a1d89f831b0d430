import PortalPages

/// The files that only search engines read.
enum CrawlerFiles {
  /// What may be crawled: everything, or nothing.
  static func robots(address: String?) -> RenderedFile {
    let sitemap = address.map { "\($0)sitemap.xml" }
    let text =
      sitemap.map { "User-agent: *\nAllow: /\nSitemap: \($0)\n" }
      ?? "User-agent: *\nDisallow: /\n"
    return RenderedFile(
      path: "robots.txt", bytes: Array(text.utf8), links: [sitemap].compactMap(\.self))
  }

  /// The pages of a public site, each with its other languages; nil for a private one.
  static func sitemap(_ context: SiteContext) -> RenderedFile? {
    guard let address = context.address else { return nil }
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """.utf8)
    var links: [String] = []
    for page in context.site.pages {
      let location = "\(address)\(page.locale)/\(page.name).html"
      links.append(location)
      bytes += "<url><loc>".utf8
      HTMLText.append(location, to: &bytes)
      bytes += "</loc>".utf8
      for alternate in context.alternates(page) {
        links.append(alternate.address)
        bytes += "<xhtml:link rel=\"alternate\" hreflang=\"".utf8
        HTMLText.append(alternate.locale, to: &bytes)
        bytes += "\" href=\"".utf8
        HTMLText.append(alternate.address, to: &bytes)
        bytes += "\"/>".utf8
      }
      bytes += "</url>\n".utf8
    }
    bytes += "</urlset>\n".utf8
    return RenderedFile(path: "sitemap.xml", bytes: bytes, links: links)
  }
}
