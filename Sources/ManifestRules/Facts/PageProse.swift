/// Takes the language of a page out of its lines, character by character.
///
/// Blanks stand for what is no language of the page: code, the addresses of links, tags, and the
/// English originals that a translated page carries along.
struct PageProse {
  private var end: Unicode.Scalar?
  private var previous: Unicode.Scalar?
  private var tag: [Unicode.Scalar] = []
  /// How many spans are open in an original, itself included.
  private var depth = 0

  /// The language of the next line.
  mutating func line(_ text: String) -> String {
    var prose = String.UnicodeScalarView()
    end = nil
    previous = nil
    for scalar in text.unicodeScalars {
      prose.append(read(scalar) && depth == 0 ? scalar : " ")
      previous = scalar
    }
    return String(prose)
  }

  /// Whether a character belongs to the language.
  private mutating func read(_ scalar: Unicode.Scalar) -> Bool {
    if let expected = end {
      if expected == ">", tag.count < 200 { tag.append(scalar) }
      guard scalar == expected else { return false }
      if expected == ">" { close() }
      end = nil
      return false
    }
    if scalar == "`" { end = "`" }
    if scalar == "<" {
      end = ">"
      tag = []
    }
    if scalar == "(", previous == "]" { end = ")" }
    return true
  }

  private mutating func close() {
    let text = String(String.UnicodeScalarView(tag))
    if text.hasPrefix("span") {
      if depth > 0 || text.contains("sxs-lookup") { depth += 1 }
    } else if depth > 0, text.hasPrefix("/span") {
      depth -= 1
    }
  }
}

extension OwnPage {
  /// The lines with blanks for what is no language of the page.
  var prose: [String] {
    var isCode = false
    var prose = PageProse()
    return lines.map { line in
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence { isCode.toggle() }
      return isCode || isFence ? "" : prose.line(line)
    }
  }
}
