/// Where an address on a page leads.
enum LinkTarget: Equatable {
  /// To another host, or to a mail program.
  case elsewhere
  /// Out of the site's folder.
  case outside
  /// To a file of the site, and perhaps a place on it.
  case file(path: String, anchor: String?)

  /// Resolves an address on a file; addresses below the site's own absolute one count as its files.
  init(_ address: String, on file: String, siteAddress: String?) {
    var rest = address[...]
    var folders = file.split(separator: "/").dropLast().map(String.init)
    if let siteAddress, address.hasPrefix(siteAddress) {
      rest = address.dropFirst(siteAddress.count)
      folders = []
    } else if LinkTarget.hasScheme(address) || address.hasPrefix("//") {
      self = .elsewhere
      return
    } else if address.hasPrefix("/") {
      self = .outside
      return
    }
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? PercentEscapes.resolved(parts[1]) : nil
    let path = parts[0].prefix { $0 != "?" }
    if path.isEmpty {
      self = .file(path: file, anchor: anchor)
    } else if let path = LinkTarget.resolved(PercentEscapes.resolved(path), from: folders) {
      self = .file(path: path, anchor: anchor)
    } else {
      self = .outside
    }
  }

  /// Whether an address says itself where it begins.
  static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    return !address[..<colon].contains { $0 == "/" || $0 == "?" || $0 == "#" }
  }

  private static func resolved(_ path: String, from folders: [String]) -> String? {
    var folders = folders
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": guard folders.popLast() != nil else { return nil }
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}
