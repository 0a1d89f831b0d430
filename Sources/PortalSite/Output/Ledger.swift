import JSONText

/// The sites that earlier builds have written, without their files.
///
/// Each site has a list of its files beside the ledger, so that no build holds those of all sites.
struct Ledger: Equatable {
  /// A site.
  struct Entry: Equatable {
    var manifests: [String] = []
    var title = ""
    /// The groups whose members may open the site.
    var access: [String] = []
    /// Why the site is held, nil when it is not.
    var held: [String]?
    /// Whether the files stand in for a site that could not be shown.
    var isStandIn = false
    /// What tells this state of the whole site from every other.
    var digest = ""
  }

  static let version = 2
  /// The version of the lists for other programs.
  static let listVersion = 1

  var sites: [String: Entry] = [:]
  /// The files of the output folder itself.
  var root = FileList()

  /// The lists of sites in the output folder itself, for other programs.
  var rootLists: [String: JSONValue] { ["held.json": heldList, "sites.json": siteList] }

  /// The name of the list of changes.
  static let changesFile = "changes.json"

  /// The names of all files of the output folder itself.
  static let rootFiles = [changesFile, "held.json", "sites.json"]

  private var siteList: JSONValue {
    let list = sites.sorted { $0.key < $1.key }.map { folder, entry in
      JSONValue.object([
        "folder": .text(folder), "title": .text(entry.title),
        "access": .list(entry.access.map(JSONValue.text)), "digest": .text(entry.digest),
        "held": .flag(entry.held != nil),
      ])
    }
    return .object(["version": .number(Ledger.listVersion), "sites": .list(list)])
  }

  private var heldList: JSONValue {
    let held = sites.sorted { $0.key < $1.key }.compactMap { folder, entry in
      entry.held.map { reasons in
        JSONValue.object([
          "site": .text(folder), "title": .text(entry.title),
          "reasons": .list(reasons.map(JSONValue.text)),
        ])
      }
    }
    return .object(["version": .number(Ledger.listVersion), "held": .list(held)])
  }
}

extension Ledger {
  /// The ledger as JSON.
  var value: JSONValue {
    .object([
      "version": .number(Ledger.version), "root": root.value,
      "sites": .object(sites.mapValues(\.value)),
    ])
  }

  /// Reads a ledger of this version.
  init?(_ value: JSONValue) {
    guard value["version"] == .number(Ledger.version),
      let root = value["root"].flatMap(FileList.init), let entries = value["sites"]?.entries
    else { return nil }
    self.root = root
    for (folder, value) in entries {
      guard SitePath.isValid(folder), let entry = Entry(value) else { return nil }
      sites[folder] = entry
    }
  }
}

extension Ledger.Entry {
  fileprivate var value: JSONValue {
    var entries: [String: JSONValue] = ["digest": .text(digest)]
    if !manifests.isEmpty { entries["manifests"] = .list(manifests.map(JSONValue.text)) }
    if !title.isEmpty { entries["title"] = .text(title) }
    if !access.isEmpty { entries["access"] = .list(access.map(JSONValue.text)) }
    if let held { entries["held"] = .list(held.map(JSONValue.text)) }
    if isStandIn { entries["standIn"] = .flag(true) }
    return .object(entries)
  }

  fileprivate init?(_ value: JSONValue) {
    guard let digest = value["digest"]?.text else { return nil }
    self.digest = digest
    manifests = value["manifests"]?.texts ?? []
    title = value["title"]?.text ?? ""
    access = value["access"]?.texts ?? []
    held = value["held"]?.texts
    isStandIn = value["standIn"] == .flag(true)
  }
}
