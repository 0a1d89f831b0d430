// The English original that a translation carries along.
extension HTMLWriter {
  /// The id of the box that shows originals.
  static let switchID = "show-original"

  /// The box at the top of the page; the style alone does what it says.
  var originalSwitch: [UInt8] {
    var bytes: [UInt8] = []
    bytes.put("<input type=\"checkbox\" id=\"\(HTMLWriter.switchID)\">")
    bytes.put("<label for=\"\(HTMLWriter.switchID)\">")
    bytes.putEscaped(options.originalLabel ?? "")
    bytes.put("</label>\n")
    return bytes
  }

  /// The text inside a block without markup and without its original.
  func ownText(of index: Int) -> [UInt8] {
    guard options.trustsHTML else { return tree.plainText(of: index) }
    var text: [UInt8] = []
    var depth = 0
    for node in tree.nodes[index..<tree.nodes[index].end].dropFirst() {
      switch node.kind {
      case .htmlInline: depth = spanDepth(behind: node, depth)
      case .text, .code: if depth == 0 { text.append(contentsOf: tree.text(of: node)) }
      case .softBreak, .lineBreak: if depth == 0 { text.append(UInt8(ascii: " ")) }
      default: break
      }
    }
    return text
  }

  /// The name of an anchor that a heading begins with.
  func leadingAnchor(of index: Int) -> String? {
    guard options.trustsHTML, index + 1 < tree.nodes[index].end,
      tree.nodes[index + 1].kind == .htmlInline
    else { return nil }
    var tokens = HTMLTokens(tree.text(of: tree.nodes[index + 1]))
    guard case .start("a", let attributes)? = tokens.next()?.token else { return nil }
    let filter = AttributeFilter(attributes, of: "a", in: tree.bytes)
    return filter.address("href") == nil ? filter.id : nil
  }

  /// How many spans are open inside an original, itself included.
  private func spanDepth(behind node: MarkdownTree.Node, _ depth: Int) -> Int {
    var tokens = HTMLTokens(tree.text(of: node))
    switch tokens.next()?.token {
    case .start("span", let attributes):
      let isOriginal = AttributeFilter(attributes, of: "span", in: tree.bytes).isOriginal
      return depth > 0 || isOriginal ? depth + 1 : 0
    case .end("span"): return max(0, depth - 1)
    default: return depth
    }
  }
}
