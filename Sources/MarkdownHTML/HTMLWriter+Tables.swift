extension HTMLWriter {
  /// Writes a table in a box that can be scrolled from the keyboard and has the heading's name.
  mutating func table(_ index: Int) {
    html.put("<div class=\"table\" role=\"group\" tabindex=\"0\"")
    if let heading = headings.last { attribute("aria-labelledby", heading.id) }
    html.put(">\n<table>\n")
    var isInBody = false
    for row in tree.children(of: index) {
      let isHeader = tree.nodes[row].isOn
      if isHeader {
        html.put("<thead>\n")
      } else if !isInBody {
        html.put("<tbody>\n")
        isInBody = true
      }
      self.row(row, isHeader: isHeader)
      if isHeader { html.put("</thead>\n") }
    }
    if isInBody { html.put("</tbody>\n") }
    html.put("</table>\n</div>\n")
  }

  private mutating func row(_ index: Int, isHeader: Bool) {
    html.put("<tr>\n")
    var cell = index + 1
    while cell < tree.nodes[index].end {
      let node = tree.nodes[cell]
      // An empty header names nothing, so it is no header.
      let isNamed = isHeader && node.end > cell + 1
      html.put(isNamed ? "<th scope=\"col\"" : "<td")
      switch node.alignment {
      case .none, .left: break
      case .center: html.put(" class=\"center\"")
      case .right: html.put(" class=\"right\"")
      }
      html.put(">")
      inlines(of: cell)
      html.put(isNamed ? "</th>\n" : "</td>\n")
      cell = node.end
    }
    html.put("</tr>\n")
  }
}
