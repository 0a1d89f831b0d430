/// What a file says once its escapes are resolved.
///
/// A line break that comes from an escape becomes a space, so that lines keep their numbers.
enum DecodedText {
  /// The bytes as they are, and each decoded form that differs from them.
  static func forms(of file: RenderedFile) -> [[UInt8]] {
    let isHTML = file.path.hasSuffix(".html")
    var forms = [file.path.hasSuffix(".ics") ? unfolded(file.bytes) : file.bytes]
    if let text = file.text { forms.append(Array(text.utf8)) }
    for form in forms {
      if let decoded = decoded(form, isHTML: isHTML) { forms.append(decoded) }
      if let plain = JSONEscapes.resolved(form) {
        forms.append(decoded(plain, isHTML: isHTML) ?? plain)
      }
    }
    return forms
  }

  /// A calendar with its long lines whole: where one is broken says nothing about its words.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    rewritten(bytes, at: 0x0D, 0x0D) { index, _ in
      bytes[index...].starts(with: "\r\n ".utf8) ? 3 : 0
    } ?? bytes
  }

  private static func decoded(_ bytes: [UInt8], isHTML: Bool) -> [UInt8]? {
    let entities = withoutMarkup(bytes, isHTML: isHTML)
    return withoutPercents(entities ?? bytes) ?? entities
  }

  /// Resolves character references, and drops the tags that would cut a name in two.
  private static func withoutMarkup(_ bytes: [UInt8], isHTML: Bool) -> [UInt8]? {
    rewritten(bytes, at: UInt8(ascii: "&"), isHTML ? UInt8(ascii: "<") : UInt8(ascii: "&")) {
      index, result in
      if bytes[index] == UInt8(ascii: "&") {
        guard let found = HTMLEntities.reference(in: bytes, at: index) else { return 0 }
        result += String(found.scalar == "\n" ? " " : found.scalar).utf8
        return found.count
      }
      guard let tag = BareTag.at(index, in: bytes) else { return 0 }
      if !tag.isInline { result.append(UInt8(ascii: " ")) }
      return tag.count
    }
  }

  private static func withoutPercents(_ bytes: [UInt8]) -> [UInt8]? {
    rewritten(bytes, at: UInt8(ascii: "%"), UInt8(ascii: "%")) { index, result in
      guard let found = PercentEscapes.byte(in: bytes, at: index) else { return 0 }
      result.append(found == UInt8(ascii: "\n") ? UInt8(ascii: " ") : found)
      return 3
    }
  }

  /// Copies bytes but for those that the closure replaces, telling how many; nil when none are.
  ///
  /// It is asked at two kinds of bytes only.
  @inline(__always)
  static func rewritten(
    _ bytes: [UInt8], at first: UInt8, _ second: UInt8,
    _ replace: (Int, inout [UInt8]) -> Int
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var isChanged = false
    var (copied, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == first || byte == second else {
        index += 1
        continue
      }
      if result.isEmpty { result.reserveCapacity(bytes.count) }
      result += bytes[copied..<index]
      copied = index
      let count = replace(index, &result)
      if count > 0 {
        isChanged = true
        copied += count
      }
      index += max(count, 1)
    }
    guard isChanged else { return nil }
    result += bytes[copied...]
    return result
  }
}
