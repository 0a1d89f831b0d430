import Diagnostics
import ManifestModel
import ManifestRules
import ManifestSyntax
import Phrases

/// The role catalogues that come with the program.
enum BuiltInRoles {
  static func load(_ resources: Resources) -> [RoleCatalog] {
    resources.paths(below: "Roles/").flatMap { path -> [RoleCatalog] in
      guard let bytes = resources.bytes(path) else { return [] }
      // A number outside every source set, so that no finding can point into a user's file.
      let file = YAMLReader.read(SourceText(path: path, bytes: bytes), id: SourceID(-1))
      return ManifestDecoder.decode(file.documents, path: path).manifests.compactMap {
        if case .roleCatalog(let catalog) = $0 { catalog } else { nil }
      }
    }
  }
}

extension ReferenceData {
  /// Loads the lists of the resources.
  init(_ resources: Resources) {
    let lines = (resources.text("Data/free-mail.txt") ?? "").split(separator: "\n")
    self.init(freeMailDomains: Set(lines.filter { !$0.hasPrefix("#") }.map(String.init)))
  }
}
