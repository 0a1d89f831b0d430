/// The ids of headings by GitHub's rule.
struct Slug {
  private var used: Set<String> = []
  private var nextSuffix: [String: Int] = [:]

  /// Lower case, blanks as hyphens, nothing but letters, marks, digits, hyphens and underscores.
  static func text(of heading: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if isKept(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  /// An id that the page does not have yet: the wish itself, or with the first free suffix.
  mutating func unique(_ wish: String) -> String {
    let base = wish.isEmpty ? "section" : wish
    if used.insert(base).inserted { return base }
    var suffix = nextSuffix[base] ?? 1
    while !used.insert("\(base)-\(suffix)").inserted { suffix += 1 }
    nextSuffix[base] = suffix + 1
    return "\(base)-\(suffix)"
  }

  /// Takes exactly this id; false when the page has it already.
  mutating func claim(_ id: String) -> Bool { used.insert(id).inserted }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation,
      .letterNumber:
      return true
    default: return false
    }
  }
}
