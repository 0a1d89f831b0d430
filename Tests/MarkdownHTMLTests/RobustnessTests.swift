import MarkdownHTML
import Testing

@Suite("Hostile input")
struct RobustnessTests {
  @Test("of random bytes gives balanced HTML and never a crash")
  func randomBytes() {
    var random = SeededGenerator(seed: 11)
    let active = Array("[]()!*_`~<>#-+=|:\\&\n\n\n \t\r1.^x\"/?\0".utf8) + [0xC3, 0xA9, 0xFF, 0xE2]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        active.randomElement(using: &random) ?? 0
      }
      let page = html(String(decoding: bytes, as: UTF8.self))
      #expect(isBalanced(page), "\(bytes)")
    }
  }

  @Test("of random tags gives balanced HTML of allowed tags alone on a page that is trusted")
  func randomTags() {
    var random = SeededGenerator(seed: 12)
    let names = [
      "a", "b", "div", "p", "span", "table", "tr", "td", "ul", "li", "h2", "pre", "details",
      "summary", "script", "svg", "font", "img", "br", "main", "style", "col", "colgroup",
    ]
    let others = [
      "\n", "\n\n", "- ", "> ", "x", "*", "**", "[y](z)", "<!--", "-->", "<", ">", "# ", "&lt;",
      "\"", "'", "<?", "|a|\n|-|\n", "`", "</", "~~",
    ]
    let attributes = [
      "", "", " class=\"sxs-lookup\"", " href=x", " onclick='y'", " href=\"javascript:x", " id=i",
      "/",
    ]
    for _ in 0..<6000 {
      let parts = (0..<Int.random(in: 0...40, using: &random)).map { _ -> String in
        let name = names.randomElement(using: &random) ?? ""
        let attribute = attributes.randomElement(using: &random) ?? ""
        switch Int.random(in: 0...3, using: &random) {
        case 0: return "<\(name)\(attribute)>"
        case 1: return "</\(name)>"
        case 2: return "<\(name)\(attribute)"
        default: return others.randomElement(using: &random) ?? ""
        }
      }
      let text = parts.joined()
      let page = html(text, MarkdownOptions(trustsHTML: true))
      #expect(isBalanced(page), "\(text)")
      for refused in ["script", "svg", "font", "main", "style", "a href=\"javascript:"] {
        #expect(!tags(of: page).contains { $0.hasPrefix(refused) }, "\(refused) in \(text)")
      }
      #expect(!tags(of: page).contains { $0.contains(" onclick") }, "\(text)")
    }
  }

  @Test(
    "of raw tags without end takes linear time on a page that is trusted", .timeLimit(.minutes(1)),
    arguments: [
      "<b>", "</b>", "<div>\n\n", "<a <", "<b x='", "<!-- ", "<table><tr><td>", "a <b>\n",
      "<svg>\n", "&amp", "<div>a</i>", "<span class=sxs-lookup>",
    ])
  func slowTags(part: String) {
    let text = String(repeating: part, count: 200_000 / part.utf8.count)
    let page = Markdown.render(text, options: MarkdownOptions(trustsHTML: true))
    #expect(isBalanced(String(decoding: page.html, as: UTF8.self)))
  }

  @Test("nested ten thousand deep keeps its text and says so")
  func deepNesting() {
    let quotes = Markdown.render(String(repeating: ">", count: 10_000) + " deep")
    #expect(quotes.problems == [MarkdownProblem(kind: .tooDeep, line: 1, detail: "64")])
    let page = String(decoding: quotes.html, as: UTF8.self)
    #expect(page.contains("<p>deep\n</p>"))
    #expect(page.split(separator: "<blockquote>").count == 63)
    #expect(isBalanced(page))
    let brackets = String(repeating: "[", count: 10_000)
    #expect(html(brackets) == "<p>\(brackets)</p>\n")
  }

  @Test("nested deep as lists, emphasis and links keeps its text")
  func deepKinds() {
    let list = html(String(repeating: "- ", count: 500) + "deep\n\nmore <b>")
    #expect(list.contains("deep") && isBalanced(list))
    let emphasis = html(
      String(repeating: "*a **b ", count: 300) + "deep" + String(repeating: "** *", count: 300))
    #expect(emphasis.contains("deep") && isBalanced(emphasis))
    let images = html(
      String(repeating: "![", count: 300) + "deep" + String(repeating: "](x)", count: 300))
    #expect(images.contains("deep") && isBalanced(images))
  }

  @Test("beyond the size limit is shown as plain text")
  func tooLarge() {
    let text = String(repeating: "<b>", count: Markdown.sizeLimit / 3 + 1)
    let page = Markdown.render(text)
    #expect(
      page.problems == [
        MarkdownProblem(kind: .tooLarge, line: 1, detail: "\(text.utf8.count)")
      ])
    #expect(page.html.starts(with: "<pre tabindex=\"0\">&lt;b&gt;".utf8))
  }

  @Test(
    "that would take quadratic time is shown as plain text",
    arguments: [
      (String(repeating: "a<?", count: 300_000), "declarations"),
      (String(repeating: "a <!A ", count: 150_000), "declarations"),
      (String(repeating: "a<![CDATA[", count: 90_000), "declarations"),
      (
        String(repeating: "a|", count: 1000) + "\n" + String(repeating: "-|", count: 1000) + "\n"
          + String(repeating: "a\n", count: 100_000), "cells"
      ),
    ])
  func tooComplex(text: String, detail: String) {
    let page = Markdown.render(text)
    #expect(page.problems == [MarkdownProblem(kind: .tooComplex, line: 1, detail: detail)])
  }

  @Test(
    "of the known slow kinds ends within seconds",
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "![", "[a](", "*a_ ", "> ", "- ", "a_ ", "~~a", "[^1]", "[a]: b\n", "[a][", "|a\n|-\n",
    ])
  func slowKinds(part: String) {
    let text = String(repeating: part, count: 200_000 / part.utf8.count)
    #expect(!Markdown.render(text).html.isEmpty || part == "[a]: b\n")
  }

  @Test("gives the same HTML when pages are rendered at the same time")
  func parallelRenders() async {
    let text = String(repeating: "a ~~b~~ c\n\n", count: 20)
    let expected = html(text)
    let different = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<500).count { _ in html(text) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(different == 0)
    #expect(expected.hasPrefix("<p>a <del>b</del> c</p>\n"))
  }

  /// Whether every element that is opened is closed, in order.
  private func tags(of page: String) -> [Substring] {
    page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstIndex(of: ">").map { piece[..<$0] }
    }
  }

  private func isBalanced(_ page: String) -> Bool {
    var open: [Substring] = []
    for piece in page.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != ">" && $0 != " " }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return false }
      } else if !["br", "col", "hr", "img", "input"].contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
