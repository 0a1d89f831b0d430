extension HTMLWriter {
  /// Writes strong text: a status badge, a label that exists only in English, or plainly strong.
  mutating func strong(_ index: Int) {
    if let badge = badge(index) { return writeBadge(index, badge) }
    html.put(isEnglishLabel(index) ? "<strong lang=\"en\">" : "<strong>")
    inside(index)
    html.put("</strong>")
  }

  /// Writes emphasised text; one that is quoted from another language says so.
  mutating func emphasis(_ index: Int) {
    if let language = quotedLanguage(index) {
      html.put("<em lang=\"")
      html.putEscaped(language)
      html.put("\">")
    } else {
      html.put("<em>")
    }
    inside(index)
    html.put("</em>")
  }

  private func quotedLanguage(_ index: Int) -> String? {
    guard !options.quotations.isEmpty else { return nil }
    var text: [UInt8] = []
    for node in tree.nodes[(index + 1)..<tree.nodes[index].end] {
      guard node.kind == .text else { return nil }
      text += tree.text(of: node)
    }
    return options.quotations[String(decoding: text, as: UTF8.self)]
  }

  private func isEnglishLabel(_ index: Int) -> Bool {
    guard !options.englishLabels.isEmpty, tree.nodes[index].end == index + 2,
      tree.nodes[index + 1].kind == .text
    else { return false }
    return options.englishLabels.contains(
      String(decoding: tree.text(of: tree.nodes[index + 1]), as: UTF8.self))
  }

  private func badge(_ index: Int) -> Badge? {
    guard index + 1 < tree.nodes[index].end, tree.nodes[index + 1].kind == .text else { return nil }
    let text = tree.text(of: tree.nodes[index + 1])
    return Badge.all.first { text.starts(with: $0.start) }
  }

  private mutating func writeBadge(_ index: Int, _ badge: Badge) {
    html.put("<strong class=\"badge ")
    html.put(badge.name)
    html.put("\"><span aria-hidden=\"true\">")
    html.append(contentsOf: badge.start.dropLast())
    html.put("</span> ")
    html.putEscaped(tree.text(of: tree.nodes[index + 1]).dropFirst(badge.start.count))
    for child in tree.children(of: index).dropFirst() { inline(child) }
    html.put("</strong>")
  }
}

/// A status: the sign that its text begins with, and its class.
private struct Badge {
  let start: [UInt8]
  let name: String

  static let all = [
    ("✓ ", "done"), ("▶ ", "turn"), ("◷ ", "waiting"), ("■ ", "blocked"), ("✕ ", "refused"),
    ("– ", "notneeded"), ("? ", "unknown"),
  ].map { Badge(start: Array($0.0.utf8), name: $0.1) }
}
