import PortalStatus

/// A drawing as an SVG file, for bright and dark pages and for paper.
///
/// Shape and word carry the meaning beside the colour. The same facts stand in a table of the page.
struct Picture {
  static let width = 390

  let name: String
  let locale: String
  let title: String
  /// What the drawing shows, in words.
  let description: String
  let height: Int
  private var body = ""

  init(_ name: String, locale: String, title: String, description: String, height: Int) {
    self.name = name
    self.locale = locale
    self.title = title
    self.description = description
    self.height = height
  }

  /// The file beside the pages of the language.
  var attachment: Attachment {
    Attachment(
      path: "\(locale)/\(name).svg", bytes: Array(svg.utf8), text: "\(title)\n\(description)")
  }

  /// The picture within a page.
  func append(to builder: inout MarkdownBuilder, _ writer: Writer) {
    builder.paragraph("![\(writer.plain("\(title). \(description)"))](\(name).svg)")
  }

  /// A line from place to place.
  mutating func path(_ places: [(x: Int, y: Int)], _ style: String) {
    let steps = places.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    body += "<path class=\"\(style)\" d=\"M\(steps)\"/>\n"
  }

  mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: String) {
    body +=
      "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"6\"/>\n"
  }

  /// A text around its place, or to the right of it where the style says `left`.
  mutating func text(_ x: Int, _ y: Int, _ text: String, _ style: String) {
    body += "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(Letter.escape(text))</text>\n"
  }

  /// A text that is cut so that it fits about so many letters.
  static func shortened(_ text: String, to letters: Int) -> String {
    text.count <= letters ? text : text.prefix(letters - 1).trimmingEnd + "…"
  }

  private var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Picture.width) \(height)" \
    width="\(Picture.width)" height="\(height)" role="img" lang="\(locale)">
    <title>\(Letter.escape(title))</title>
    <desc>\(Letter.escape(description))</desc>
    <style>
    \(Picture.style)</style>
    \(body)</svg>

    """
  }

  /// The colours of the pages, whose style sheet a picture cannot use; each stands there once alone
  /// for browsers that know no `light-dark`.
  private static let style = """
    svg { color-scheme: light dark; font: 14px -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    text { fill: #14262a; fill: light-dark(#14262a, #dfe9e8); text-anchor: middle; }
    .left { text-anchor: start; }
    .soft { fill: #4b6065; fill: light-dark(#4b6065, #a3b6b8); font-size: 12px; }
    .strong { font-weight: 600; }
    .link { stroke-width: 2; fill: none; stroke: #6e8285; stroke: light-dark(#6e8285, #7b9297); }
    .open { stroke-dasharray: 3 4; }
    rect { stroke-width: 2; }
    rect { fill: #eff4f2; fill: light-dark(#eff4f2, #162427); }
    rect { stroke: #6e8285; stroke: light-dark(#6e8285, #7b9297); }
    .done { fill: #e4f4ea; fill: light-dark(#e4f4ea, #12301f); }
    .done { stroke: #14603a; stroke: light-dark(#14603a, #8edbad); }
    .turn { fill: #0a6066; fill: light-dark(#0a6066, #7cd0ca); }
    .turn { stroke: #0a6066; stroke: light-dark(#0a6066, #7cd0ca); }
    .waiting { fill: #e9edfa; fill: light-dark(#e9edfa, #1d264a); }
    .waiting { stroke: #364a93; stroke: light-dark(#364a93, #b8c5ff); }
    .blocked, .refused { fill: #fdebe6; fill: light-dark(#fdebe6, #43190f); }
    .blocked, .refused { stroke: #9a2411; stroke: light-dark(#9a2411, #ffb4a4); }
    .unknown { stroke-dasharray: 4 3; }
    .on-turn { fill: #ffffff; fill: light-dark(#ffffff, #07201f); }

    """
}

extension Substring {
  fileprivate var trimmingEnd: String {
    lastIndex { $0 != " " && $0 != "," }.map { String(self[...$0]) } ?? ""
  }
}
