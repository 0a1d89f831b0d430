extension HTMLWriter {
  mutating func list(_ index: Int) {
    let node = tree.nodes[index]
    html.put(node.isOn ? "<ol" : "<ul")
    if node.isOn, node.number != 1 { attribute("start", String(node.number)) }
    html.put(">\n")
    for item in tree.children(of: index) { self.item(item, isTight: node.isSpecial) }
    html.put(node.isOn ? "</ol>\n" : "</ul>\n")
  }

  private mutating func item(_ index: Int, isTight: Bool) {
    let node = tree.nodes[index]
    html.put(node.isSpecial ? "<li class=\"task\">" : "<li>")
    var needsBox = node.isSpecial
    var isAtLineStart = false
    let floor = raiseFloor()
    for child in tree.children(of: index) {
      let isParagraph = tree.nodes[child].kind == .paragraph
      if needsBox, isTight || !isParagraph {
        taskBox(isDone: node.isOn)
        needsBox = false
      }
      if isTight, isParagraph {
        makeRoomForBlock()
        inlines(of: child)
        isAtLineStart = false
        continue
      }
      if !isAtLineStart { html.put("\n") }
      if needsBox { taskParagraph(child, isDone: node.isOn) } else { block(child) }
      needsBox = false
      isAtLineStart = true
    }
    lowerFloor(to: floor)
    if needsBox { taskBox(isDone: node.isOn) }
    html.put("</li>\n")
  }

  private mutating func taskParagraph(_ index: Int, isDone: Bool) {
    html.put("<p>")
    taskBox(isDone: isDone)
    inlines(of: index)
    html.put("</p>\n")
  }

  private mutating func taskBox(isDone: Bool) {
    html.put("<input type=\"checkbox\" disabled")
    if isDone { html.put(" checked") }
    attribute("aria-label", isDone ? options.taskDoneLabel : options.taskOpenLabel)
    html.put("> ")
  }
}
