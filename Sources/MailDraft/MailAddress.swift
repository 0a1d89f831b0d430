/// Somebody a draft comes from or goes to, as a manifest records them.
public struct MailAddress: Hashable, Sendable {
  /// The name to show; any text.
  public var name: String?
  /// The address; used only when it is safe.
  public var address: String

  /// Makes an address.
  public init(name: String? = nil, address: String) {
    self.name = name
    self.address = address
  }

  /// Tells whether an address is plain enough to stand in a header: an ASCII dot-atom, `@`, and
  /// at least two labels of letters, digits and hyphens.
  ///
  /// A local part that holds `=?` is refused although it is a dot-atom, because careless readers
  /// decode it. Lengths are those of RFC 5321.
  public static func isSafe(_ address: String) -> Bool {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard address.utf8.count <= 254, parts.count == 2, let local = parts.first,
      let domain = parts.last
    else { return false }
    return isLocalPart(local) && isDomain(domain) && !EncodedWord.startsIn(address)
  }
}

extension MailAddress {
  private static func isLocalPart(_ text: Substring.UTF8View) -> Bool {
    text.count <= 64
      && text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isAtomText) }
  }

  private static func isDomain(_ text: Substring.UTF8View) -> Bool {
    let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { $0.isLetterOrDigit || $0 == hyphen }
  }
}
