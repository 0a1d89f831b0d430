import JSONText

/// What earlier builds have written: the only files that a build may replace or remove.
struct Ledger: Equatable {
  /// The files of a site with their content's hash.
  struct Entry: Equatable {
    /// The files that the site has, or is about to have.
    var files: [String: ContentHash] = [:]
    /// The files that it had while a change is under way.
    var former: [String: ContentHash] = [:]
    var manifests: [String] = []
    var title = ""
    /// The groups whose members may open the site.
    var access: [String] = []
    /// Why the site is held, nil when it is not.
    var held: [String]?
    /// Whether the files stand in for a site that could not be shown.
    var isStandIn = false

    /// Whether a build wrote a file of this path with this content.
    func owns(_ path: String, _ hash: @autoclosure () -> ContentHash) -> Bool {
      guard files[path] != nil || former[path] != nil else { return false }
      let hash = hash()
      return files[path] == hash || former[path] == hash
    }

    /// What tells this state of the whole site from every other.
    var digest: String {
      let lines = files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)\n" }
      return ContentHash(Array(lines.joined().utf8)).text
    }

    /// The entry while its files are being exchanged for others.
    func changing(to next: Entry) -> Entry {
      var entry = next
      entry.former = former.merging(files) { _, file in file }
      return entry
    }
  }

  static let version = 1

  var sites: [String: Entry] = [:]
  /// The files of the output folder itself.
  var root = Entry()

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
    return .object(["version": .number(Ledger.version), "sites": .list(list)])
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
    return .object(["version": .number(Ledger.version), "held": .list(held)])
  }
}

extension Ledger {
  /// The ledger as JSON, made site by site, because it names every file of all of them.
  var bytes: [UInt8] {
    JSONWriter.bytes(
      of: ["version": .number(Ledger.version), "root": root.value], with: "sites", sites.keys
    ) { sites[$0]?.value ?? .object([:]) }
  }

  /// Reads a ledger of this version.
  init?(_ value: JSONValue) {
    guard value["version"] == .number(Ledger.version), let root = value["root"].flatMap(Entry.init),
      let entries = value["sites"]?.entries
    else { return nil }
    self.root = root
    for (folder, value) in entries {
      guard SitePath.isValid(folder), let entry = Entry(value) else { return nil }
      sites[folder] = entry
    }
  }
}

extension Ledger.Entry {
  var value: JSONValue {
    var entries: [String: JSONValue] = ["files": Ledger.Entry.object(files)]
    if !former.isEmpty { entries["former"] = Ledger.Entry.object(former) }
    if !manifests.isEmpty { entries["manifests"] = .list(manifests.map(JSONValue.text)) }
    if !title.isEmpty { entries["title"] = .text(title) }
    if !access.isEmpty { entries["access"] = .list(access.map(JSONValue.text)) }
    if let held { entries["held"] = .list(held.map(JSONValue.text)) }
    if isStandIn { entries["standIn"] = .flag(true) }
    return .object(entries)
  }

  init?(_ value: JSONValue) {
    guard let files = Ledger.Entry.hashes(value["files"]),
      let former = Ledger.Entry.hashes(value["former"] ?? .object([:]))
    else { return nil }
    self.files = files
    self.former = former
    manifests = value["manifests"]?.texts ?? []
    title = value["title"]?.text ?? ""
    access = value["access"]?.texts ?? []
    held = value["held"]?.texts
    isStandIn = value["standIn"] == .flag(true)
  }

  private static func object(_ hashes: [String: ContentHash]) -> JSONValue {
    .object(hashes.mapValues { .text($0.text) })
  }

  private static func hashes(_ value: JSONValue?) -> [String: ContentHash]? {
    guard let entries = value?.entries else { return nil }
    var hashes: [String: ContentHash] = [:]
    for (path, value) in entries {
      guard SitePath.isValid(path), let hash = value.text.flatMap(ContentHash.init(text:)) else {
        return nil
      }
      hashes[path] = hash
    }
    return hashes
  }
}
