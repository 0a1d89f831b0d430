public import Diagnostics
public import ManifestSyntax

/// Finds passwords, tokens and keys in manifests, so that they are refused and never printed.
public enum SecretScanner {
  /// The places of all secrets, in the order of the text.
  public static func matches(in documents: [SyntaxDocument]) -> [SecretMatch] {
    var walk = SecretWalk()
    for document in documents { walk.run(document.root) }
    // Two secrets in one folded block have the same place and are reported once.
    return Set(walk.matches).sorted { ($0.span, $0.key ?? "") < ($1.span, $1.key ?? "") }
  }
}

/// A secret in a manifest.
public struct SecretMatch: Hashable, Sendable {
  /// The place of the value, or of the text that holds it.
  public let span: SourceSpan
  /// The key or word that names it, nil when its form alone gives it away.
  public let key: String?
  /// Whether it stands in the own text of an invitation.
  public let isInvitationText: Bool
}

/// Walks over a tree, which is never deeper than the reader of YAML allows.
private struct SecretWalk {
  private(set) var matches: [SecretMatch] = []

  mutating func run(_ root: SyntaxNode) {
    guard case .mapping(let mapping) = root.content, mapping.isInvitation else {
      visit(root, false)
      return
    }
    // The personal link is no secret to those who may see the invitation.
    for entry in mapping.entries where entry.key.value != "link" {
      visit(entry, entry.key.value == "text")
    }
  }

  private mutating func visit(_ node: SyntaxNode, _ isInvitationText: Bool) {
    switch node.content {
    case .scalar(let scalar): scan(scalar, at: node.span, isInvitationText)
    case .sequence(let items): for item in items { visit(item, isInvitationText) }
    case .mapping(let mapping):
      for entry in mapping.entries { visit(entry, isInvitationText) }
    }
  }

  private mutating func visit(_ entry: SyntaxNode.Entry, _ isInvitationText: Bool) {
    let key = entry.key.value
    if key.utf8.count >= 20, !TokenShape.ranges(in: Array(key.utf8)).isEmpty {
      matches.append(
        SecretMatch(span: entry.key.span, key: nil, isInvitationText: isInvitationText))
    }
    guard namesSecret(key) else { return visit(entry.value, isInvitationText) }
    if entry.value.holdsText {
      matches.append(
        SecretMatch(span: entry.value.span, key: key, isInvitationText: isInvitationText))
    }
  }

  /// A workspace may name the rule about secrets among its severities.
  private func namesSecret(_ key: String) -> Bool {
    SecretKey.word(in: key.utf8) != nil && RuleIndex.description(of: key) == nil
  }

  private mutating func scan(
    _ scalar: SyntaxNode.Scalar, at span: SourceSpan, _ isInvitationText: Bool
  ) {
    guard SecretText.mayHoldSecret(scalar.text) else { return }
    let bytes = Array(scalar.text.utf8)
    matches += SecretText.ranges(in: bytes).map { range in
      SecretMatch(
        span: scalar.span(of: range.bytes, in: bytes, whole: span), key: range.word,
        isInvitationText: isInvitationText)
    }
  }
}

extension SyntaxNode.Mapping {
  fileprivate var isInvitation: Bool {
    entries.contains { entry in
      guard entry.key.value == "kind", case .scalar(let kind) = entry.value.content else {
        return false
      }
      return kind.text == "Invitation"
    }
  }
}

extension SyntaxNode {
  /// Whether any scalar in it says more than nothing, yes, no or a day.
  fileprivate var holdsText: Bool {
    var rest = [self]
    while let node = rest.popLast() {
      switch node.content {
      case .scalar(let scalar): if !SecretValue.isHarmless(scalar.text.utf8) { return true }
      case .sequence(let items): rest += items
      case .mapping(let mapping): rest += mapping.entries.map(\.value)
      }
    }
    return false
  }
}

extension SyntaxNode.Scalar {
  /// The place of a part of the text: exact where the text is written on one line as it is read,
  /// and in a block that keeps its lines.
  fileprivate func span(of part: Range<Int>, in bytes: [UInt8], whole: SourceSpan) -> SourceSpan {
    guard style != .literal else { return blockSpan(of: part, in: bytes, whole: whole) }
    let quote = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
    let width = Int(whole.end.column) - Int(whole.start.column)
    guard whole.start.line == whole.end.line, width == columns(bytes[...]) + 2 * quote else {
      return whole
    }
    let line = Int(whole.start.line)
    let start = Int(whole.start.column) + quote + columns(bytes[..<part.lowerBound])
    return SourceSpan(
      source: whole.source, start: Position(line: line, column: start),
      end: Position(line: line, column: start + columns(bytes[part])))
  }

  /// The place in a block: its first line stands below the sign that opens it, and the end of its
  /// last line tells how far all of them are indented.
  private func blockSpan(
    of part: Range<Int>, in bytes: [UInt8], whole: SourceSpan
  ) -> SourceSpan {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let last = lines.lastIndex(where: { $0.contains { !$0.isBlank } }),
      Int(whole.start.line) + last + 1 == Int(whole.end.line)
    else { return whole }
    let indent = Int(whole.end.column) - columns(lines[last])
    func position(_ offset: Int) -> Position {
      let line = lines.lastIndex { $0.startIndex <= offset } ?? 0
      return Position(
        line: Int(whole.start.line) + line + 1,
        column: indent + columns(bytes[lines[line].startIndex..<offset]))
    }
    return SourceSpan(
      source: whole.source, start: position(part.lowerBound), end: position(part.upperBound))
  }

  /// The Unicode scalars that bytes of UTF-8 make.
  private func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
