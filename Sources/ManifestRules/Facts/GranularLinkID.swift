import ManifestModel

/// The id at the end of a link for granular delegated administration.
struct GranularLinkID: Hashable {
  /// The id in small letters.
  let text: String

  /// Takes the id from a link, nil when the link is none of these or its id is damaged.
  init?(_ link: InvitationLink) {
    guard InvitationLinkShape(link) == .granular, GranularLinkID.isSound(link) else { return nil }
    text = GranularLinkID.tail(of: link).lowercased()
  }

  /// Whether the link ends in two GUIDs joined by a hyphen.
  static func isSound(_ link: InvitationLink) -> Bool {
    let groups = tail(of: link).split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12, 8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  private static func tail(of link: InvitationLink) -> Substring {
    link.fragment?.dropFirst(InvitationLinkShape.granularPath.count + 1) ?? ""
  }
}
