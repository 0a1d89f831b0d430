/// A site as the last build left it.
public struct EarlierSite: Sendable {
  /// The reseller whose site it is; nil for the operator's.
  public let reseller: String?
  /// The title.
  public let title: String
  /// The manifests that it came from.
  public let manifests: [String]

  /// Makes a site.
  public init(reseller: String?, title: String, manifests: [String]) {
    self.reseller = reseller
    self.title = title
    self.manifests = manifests
  }

  init(folder: String, _ entry: Ledger.Entry) {
    let (parent, name) = SitePath.split(folder)
    self.init(
      reseller: parent == "resellers" ? name : nil, title: entry.title, manifests: entry.manifests)
  }
}
