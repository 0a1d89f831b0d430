extension PhraseTemplate.Piece {
  /// The piece without brackets that hold nothing but keys of the manifests.
  ///
  /// A key begins with a small letter and may lead to others or to a value: `(tenant.id)`,
  /// `(agreement)`, `(tenantAdminAccess: removed)`, `(startsOn, endsOn)`.
  var withoutKeys: PhraseTemplate.Piece {
    guard case .text(let text) = self else { return self }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let before = rest[..<open]
      if Self.holdsKeys(rest[rest.index(after: open)..<close]) {
        result += before.last == " " ? before.dropLast() : before
      } else {
        result += rest[...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return .text(result + rest)
  }

  private static func holdsKeys(_ text: Substring) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    // A space may follow a comma or a colon alone.
    return words.dropLast().allSatisfy { $0.last == "," || $0.last == ":" }
      && words.allSatisfy { word in
        let name = word.last == "," || word.last == ":" ? word.dropLast() : word
        return name.utf8.first.map { (0x61...0x7A).contains($0) } == true
          && name.utf8.allSatisfy { isKeyByte($0) }
      }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x2E || byte == 0x2D
  }
}
