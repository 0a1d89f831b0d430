import Diagnostics
public import ManifestModel
import ManifestRules
import ManifestSyntax
public import Phrases

/// The role catalogues that come with the program.
public enum BuiltInRoles {
  /// The catalogues of all editions but one, in the order of the editions.
  ///
  /// A check needs the one in use alone, so that only a build reads the others.
  public static func others(than edition: Edition, _ resources: Resources) -> [RoleCatalog] {
    Edition.allCases.filter { $0 != edition }.compactMap { load($0, resources) }
  }

  /// Reads the catalogue of an edition, whose file has its name.
  static func load(_ edition: Edition, _ resources: Resources) -> RoleCatalog? {
    let path = "Roles/\(edition.rawValue).yaml"
    return resources.once("roles:\(path)") { read(path, edition, resources) }
  }

  private static func read(
    _ path: String, _ edition: Edition, _ resources: Resources
  ) -> RoleCatalog? {
    guard let bytes = resources.bytes(path) else { return nil }
    // A number outside every source set, so that no finding can point into a user's file.
    let file = YAMLReader.read(SourceText(path: path, bytes: bytes), id: SourceID(-1))
    let catalogs = ManifestDecoder.decode(file.documents, path: path).manifests.compactMap {
      if case .roleCatalog(let catalog) = $0 { catalog } else { nil }
    }
    return catalogs.first { $0.edition?.value == edition }
  }
}

extension ReferenceData {
  /// The lists of the resources.
  init(_ resources: Resources) {
    self = resources.once("lists:Data") { ReferenceData(reading: resources) }
  }

  private init(reading resources: Resources) {
    let hosts = ReferenceData.lines(of: "Data/free-mail.txt", resources)
    let regions = ReferenceData.lines(of: "Data/csp-regions.csv", resources).compactMap { line in
      line.firstIndex(of: ",").map {
        (String(line[..<$0]), String(line[line.index(after: $0)...]))
      }
    }
    self.init(
      freeMailDomains: Set(hosts.map(String.init)),
      regions: Dictionary(regions, uniquingKeysWith: { first, _ in first }),
      registrationCountries: Set(
        ReferenceData.lines(of: "Data/registration-countries.txt", resources).map(String.init)),
      glossary: ReferenceData.glossary(resources))
  }

  /// The words that a language avoids, each with the one to use.
  private static func glossary(_ resources: Resources) -> [String: [String: String]] {
    let path = "Data/glossary.yaml"
    guard let bytes = resources.bytes(path) else { return [:] }
    let file = YAMLReader.read(SourceText(path: path, bytes: bytes), id: SourceID(-1))
    guard case .mapping(let languages) = file.documents.first?.root.content else { return [:] }
    var glossary: [String: [String: String]] = [:]
    for language in languages.entries {
      guard case .mapping(let words) = language.value.content else { continue }
      for word in words.entries {
        guard case .scalar(let use) = word.value.content else { continue }
        glossary[language.key.value, default: [:]][word.key.value] = use.text
      }
    }
    return glossary
  }

  private static func lines(of path: String, _ resources: Resources) -> [Substring] {
    (resources.text(path) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
  }
}
