public import Diagnostics
import ManifestSyntax

/// The roles of an edition and what each may do.
public final class RoleCatalog: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// The edition.
  public let edition: Located<Edition>?
  /// Where the facts come from.
  public let source: CatalogSource?
  /// The permissions in the order of the source.
  public let permissions: [Permission]
  /// The roles in the order of the source.
  public let roles: [Role]
  /// What holds for all roles, by locale.
  public let remarks: [Label]
  private let roleIndex: [String: Int]
  private let permissionIndex: [String: Int]
  /// The ids of the permissions that stand for everything.
  let wildcards: [String]

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    edition = reader.choice("edition", Edition.self)
    source = reader.part("source", CatalogSource.self)
    permissions = reader.parts("permissions", Permission.self)
    roles = reader.parts("roles", Role.self)
    remarks = reader.parts("remarks", Label.self)
    roleIndex = RoleCatalog.index(roles.map(\.id?.value))
    permissionIndex = RoleCatalog.index(permissions.map(\.id?.value))
    wildcards = permissions.filter(\.wildcard).compactMap(\.id?.value)
  }

  private init() {
    let nowhere = SourceSpan(source: SourceID(-1), start: .start, end: .start)
    head = DocumentHead(
      kind: .roleCatalog, name: Located("", at: nowhere), span: nowhere, kindSpan: nowhere,
      notes: nil, confirmed: nil)
    (edition, source, permissions, roles, remarks) = (nil, nil, [], [], [])
    (roleIndex, permissionIndex, wildcards) = ([:], [:], [])
  }

  private static func index(_ ids: [String?]) -> [String: Int] {
    let pairs = ids.enumerated().compactMap { index, id in id.map { ($0, index) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// A catalogue that states nothing.
  static let empty = RoleCatalog()

  /// The role of an id.
  public func role(_ id: String) -> Role? { roleIndex[id].map { roles[$0] } }

  /// The permission of an id.
  public func permission(_ id: String) -> Permission? {
    permissionIndex[id].map { permissions[$0] }
  }

  /// The ids of the roles of an axis that a kind of partner has.
  public func roleIDs(_ axis: RoleAxis, for kind: PartnerKind? = nil) -> [String] {
    roles.filter { $0.axis?.value == axis && $0.isOffered(to: kind) }.compactMap(\.id?.value)
  }
}

/// The document that a catalogue was read from.
public struct CatalogSource: ManifestPart {
  /// The title.
  public let document: Located<String>?
  /// The revision.
  public let revision: Located<String>?
  /// The date of the revision.
  public let date: Located<Day>?

  init(_ reader: MappingReader) {
    document = reader.text("document")
    revision = reader.text("revision")
    date = reader.day("date")
  }
}

/// Something that a role may allow.
public struct Permission: ManifestPart {
  /// The id.
  public let id: Located<String>?
  /// The label by locale.
  public let label: Label?
  /// Whether it stands for everything.
  public let wildcard: Bool
  /// The spans of the source.
  public let spans: [Located<String>]

  init(_ reader: MappingReader) {
    id = reader.text("id")
    label = reader.part("label", Label.self)
    wildcard = reader.flag("wildcard")?.value ?? false
    spans = reader.texts("spans")
  }

  /// Whether it opens the affairs of a customer, which is what its id begins with.
  public var concernsCustomers: Bool {
    guard let id = id?.value else { return false }
    return id.hasPrefix("customer") || id.hasPrefix("subscriptions.")
  }
}

/// A text in several languages.
public struct Label: ManifestPart {
  /// The text by locale.
  public let texts: [String: Located<String>]

  init(_ reader: MappingReader) {
    var texts: [String: Located<String>] = [:]
    for entry in reader.remaining(keys: .text, values: .text) {
      texts[entry.key.value] = reader.scalars(entry).first?.map(\.text)
    }
    self.texts = texts
  }

  /// The text in a language, in English where that is missing.
  public func text(_ locale: String) -> String? { (texts[locale] ?? texts["en"])?.value }
}
