/// The attributes of a raw tag: those that are allowed, and those that are not.
struct AttributeFilter {
  private(set) var refused: [HTMLTokens.Attribute] = []
  /// Whether the tag holds the English original of the words before it.
  private(set) var isOriginal = false
  /// The allowed attributes that need no further look.
  private(set) var plain: [(name: String, value: ArraySlice<UInt8>)] = []
  private(set) var id: String?
  private var addresses: [String: ArraySlice<UInt8>] = [:]

  /// Whether nothing is left of the attributes.
  var isEmpty: Bool { plain.isEmpty && id == nil && addresses.isEmpty }

  init(_ attributes: [HTMLTokens.Attribute], of element: String, in bytes: [UInt8]) {
    var seen: Set<String> = []
    for attribute in attributes where seen.insert(attribute.name).inserted {
      let value = CharacterReferences.resolved(bytes[attribute.value])
      if !take(attribute.name, value, of: element), !AttributeFilter.isLooks(attribute.name) {
        refused.append(attribute)
      }
    }
  }

  /// The text of an address or of an image's description.
  func address(_ name: String) -> ArraySlice<UInt8>? { addresses[name] }

  /// The English original in the form of pages that Microsoft has had translated.
  static let originalClass = "sxs-lookup"
  private static let classes: Set<String> = ["center", "right"]
  private static let looks: Set<String> = [
    "align", "bgcolor", "border", "cellpadding", "cellspacing", "class", "height", "rules",
    "valign", "width",
  ]

  /// What only changes the looks is left to the site's own style, without a word.
  private static func isLooks(_ name: String) -> Bool {
    looks.contains(name) || name.hasPrefix("data-")
  }

  private mutating func take(
    _ name: String, _ value: ArraySlice<UInt8>, of element: String
  ) -> Bool {
    switch (name, element) {
    case ("class", _): takeClass(value)
    case ("title", _): plain.append((name, value))
    case ("lang", _) where value.allSatisfy(AttributeFilter.isLanguage) && !value.isEmpty:
      plain.append((name, value))
    case ("id", _) where AttributeFilter.isID(value),
      ("name", "a") where AttributeFilter.isID(value):
      id = id ?? String(decoding: value, as: UTF8.self)
    case ("href", "a"), ("src", "img"), ("alt", "img"): addresses[name] = value
    case ("width", "img"), ("height", "img"), ("start", "ol"), ("colspan", "td"), ("colspan", "th"),
      ("rowspan", "td"), ("rowspan", "th"), ("span", "col"), ("span", "colgroup"):
      guard AttributeFilter.isNumber(value) else { return false }
      plain.append((name, value))
    case ("scope", "th"):
      guard ["col", "row", "colgroup", "rowgroup"].contains(String(decoding: value, as: UTF8.self))
      else { return false }
      plain.append((name, value))
    default: return false
    }
    return true
  }

  private mutating func takeClass(_ value: ArraySlice<UInt8>) {
    let words = value.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(AttributeFilter.originalClass) { isOriginal = true }
    if let known = words.first(where: AttributeFilter.classes.contains) {
      plain.append(("class", Array(known.utf8)[...]))
    }
  }

  private static let marks: Set<UInt8> = [0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x60, 0x7F]

  /// Neither blanks nor what means something in HTML.
  private static func isID(_ value: ArraySlice<UInt8>) -> Bool {
    !value.isEmpty && value.count <= 128 && value.allSatisfy { $0 > 0x20 && !marks.contains($0) }
  }

  private static func isNumber(_ value: ArraySlice<UInt8>) -> Bool {
    (1...4).contains(value.count) && value.first != UInt8(ascii: "0")
      && value.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLanguage(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }
}
