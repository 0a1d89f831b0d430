/// GitHub Flavored Markdown to HTML that can be trusted, whoever wrote the Markdown.
public enum Markdown {
  /// The largest input that is read as Markdown, in bytes; more is shown as plain text.
  public static let sizeLimit = 1 << 20

  /// Renders a page; never fails, and names in `problems` everything that it left out.
  public static func render(
    _ text: String, options: MarkdownOptions = MarkdownOptions()
  ) -> RenderedPage {
    let source = Array(text.utf8)
    if source.count > sizeLimit {
      return plain(source, because: .tooLarge, detail: "\(source.count)")
    }
    if let reason = ComplexityGuard.objection(to: source) {
      return plain(source, because: .tooComplex, detail: reason)
    }
    let lines = SourceLines(source)
    var writer = HTMLWriter(
      tree: TreeReader.tree(of: lines), options: options, lines: lines,
      references: ReferenceScan.candidates(in: lines))
    return writer.page()
  }

  /// The headings of a page with the ids that `render` gives them.
  public static func headings(of text: String) -> [Heading] { render(text).headings }

  /// The id that GitHub gives a heading, before a suffix makes it unique on its page.
  public static func slug(_ heading: String) -> String { Slug.text(of: heading) }

  /// Makes any text inert in Markdown, so that the rendered page shows exactly this text.
  ///
  /// It holds in a paragraph, a list item, a table cell, a heading, a link's text and emphasis.
  /// White space and control characters become single spaces.
  public static func escape(_ text: String) -> String { TextEscape.escaped(text) }

  private static func plain(
    _ source: [UInt8], because kind: MarkdownProblem.Kind, detail: String
  ) -> RenderedPage {
    var html: [UInt8] = []
    html.put("<pre tabindex=\"0\">")
    html.putEscaped(source[...])
    html.put("</pre>\n")
    return RenderedPage(
      html: html, problems: [MarkdownProblem(kind: kind, line: 1, detail: detail)])
  }
}
