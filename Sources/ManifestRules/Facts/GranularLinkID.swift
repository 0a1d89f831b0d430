import ManifestModel

/// The id at the end of a link for granular delegated administration.
enum GranularLinkID {
  /// Whether the link ends in two GUIDs joined by a hyphen.
  static func isSound(_ link: InvitationLink) -> Bool {
    let id = link.fragment?.dropFirst(InvitationLinkShape.granularPath.count + 1) ?? ""
    let groups = id.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12, 8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
