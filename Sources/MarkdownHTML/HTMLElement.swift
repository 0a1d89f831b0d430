/// An element that pages in trusted folders may hold, and where it fits.
struct HTMLElement {
  enum Place {
    case phrasing, block
    /// Only directly inside one of these.
    case part(of: Set<String>)
  }

  enum Content { case nothing, phrasing, flow, parts }

  let place: Place
  let content: Content
  /// The open elements whose end this one implies, and whose own end tag may be missing.
  var closes: Set<String> = []

  /// The elements whose end tag HTML lets writers leave out.
  static let openEnded: Set<String> = [
    "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup",
  ]

  /// The elements that are left out with all that they hold.
  static let hidden: Set<String> = [
    "applet", "audio", "canvas", "datalist", "frameset", "head", "iframe", "math",
    "noembed", "noframes", "noscript", "object", "plaintext", "script", "select", "style", "svg",
    "template", "textarea", "title", "video", "xmp",
  ]

  /// The elements without an end tag that are left out.
  static let refusedVoids: Set<String> = [
    "area", "base", "basefont", "embed", "frame", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// The element of a name in small letters, nil when it is not allowed.
  static func named(_ name: String) -> HTMLElement? { allowed[name] }

  private static let rowEnds: Set<String> = ["p", "td", "th", "tr", "colgroup"]

  private static let allowed: [String: HTMLElement] = {
    var elements: [String: HTMLElement] = [:]
    for name in [
      "a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "s", "small", "span", "strong",
      "sub", "sup",
    ] {
      elements[name] = HTMLElement(place: .phrasing, content: .phrasing)
    }
    for name in ["br", "img"] { elements[name] = HTMLElement(place: .phrasing, content: .nothing) }
    for name in ["h2", "h3", "h4", "h5", "h6", "p", "pre"] {
      elements[name] = HTMLElement(place: .block, content: .phrasing, closes: ["p"])
    }
    for name in ["details", "div", "figure"] {
      elements[name] = HTMLElement(place: .block, content: .flow, closes: ["p"])
    }
    for name in ["dl", "ol", "table", "ul"] {
      elements[name] = HTMLElement(place: .block, content: .parts, closes: ["p"])
    }
    elements["hr"] = HTMLElement(place: .block, content: .nothing, closes: ["p"])
    elements["caption"] = HTMLElement(place: .part(of: ["table"]), content: .flow)
    elements["colgroup"] = HTMLElement(place: .part(of: ["table"]), content: .parts)
    elements["col"] = HTMLElement(place: .part(of: ["colgroup", "table"]), content: .nothing)
    for name in ["thead", "tbody", "tfoot"] {
      elements[name] = HTMLElement(
        place: .part(of: ["table"]), content: .parts,
        closes: rowEnds.union(["thead", "tbody", "tfoot"]))
    }
    elements["tr"] = HTMLElement(
      place: .part(of: ["table", "thead", "tbody", "tfoot"]), content: .parts, closes: rowEnds)
    for name in ["td", "th"] {
      elements[name] = HTMLElement(
        place: .part(of: ["tr"]), content: .flow, closes: ["p", "td", "th"])
    }
    elements["li"] = HTMLElement(
      place: .part(of: ["ol", "ul"]), content: .flow, closes: ["p", "li"])
    for name in ["dt", "dd"] {
      elements[name] = HTMLElement(
        place: .part(of: ["dl"]), content: .flow, closes: ["p", "dt", "dd"])
    }
    elements["summary"] = HTMLElement(
      place: .part(of: ["details"]), content: .phrasing, closes: ["p"])
    elements["figcaption"] = HTMLElement(
      place: .part(of: ["figure"]), content: .flow, closes: ["p"])
    return elements
  }()
}
