import Diagnostics
import ManifestSyntax

/// A phrase of a language: one text, or one per plural form.
struct PhraseTemplate: Sendable {
  private var one: [Piece]?
  private var other: [Piece]
  /// All forms as they are written, a line each.
  let source: String

  /// Reads a phrase from a scalar, or from a mapping with `one` and `other`.
  init?(_ node: SyntaxNode) {
    switch node.content {
    case .scalar(let scalar):
      one = nil
      other = Piece.pieces(scalar.text)
      source = scalar.text
    case .mapping(let mapping):
      guard let other = mapping.text("other") else { return nil }
      self.other = Piece.pieces(other)
      one = mapping.text("one").map(Piece.pieces)
      source = [mapping.text("one"), other].compactMap(\.self).joined(separator: "\n")
    case .sequence: return nil
    }
  }

  /// The phrase without the keys of the manifests, which stand in brackets: ` (mpnId)`.
  var withoutKeys: PhraseTemplate {
    var copy = self
    copy.one = one?.map(\.withoutKeys)
    copy.other = other.map(\.withoutKeys)
    return copy
  }

  /// The pieces for the first number among the arguments.
  func pieces(for arguments: [Argument]) -> [Piece] {
    guard let one else { return other }
    for argument in arguments {
      if case .number(let number) = argument.value { return number == 1 ? one : other }
    }
    return other
  }

  /// A piece of a text: letters, or the place of an argument, perhaps in a form of its own.
  enum Piece: Sendable {
    case text(String)
    case argument(name: String, form: String?)

    /// Splits `a {b} c {d:form}`; a brace that opens no name stays a brace.
    static func pieces(_ text: String) -> [Piece] {
      var pieces: [Piece] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: "{") {
        let inside = rest[rest.index(after: open)...]
        guard let close = inside.firstIndex(of: "}"), let name = parts(inside[..<close]) else {
          pieces.append(.text(String(rest[...open])))
          rest = inside
          continue
        }
        if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
        pieces.append(.argument(name: name.name, form: name.form))
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
      return pieces
    }

    private static func parts(_ text: Substring) -> (name: String, form: String?)? {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count),
        parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) })
      else { return nil }
      return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte & 0xDF | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
  }
}

extension SyntaxNode.Mapping {
  /// The text of a scalar below a key.
  func text(_ key: String) -> String? {
    guard case .scalar(let scalar) = node(key)?.content else { return nil }
    return scalar.text
  }

  /// The node below a key.
  func node(_ key: String) -> SyntaxNode? { entries.first { $0.key.value == key }?.value }
}
