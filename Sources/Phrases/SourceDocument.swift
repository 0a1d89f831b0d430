public import Diagnostics
import ManifestSyntax

/// A document that rules take their facts from.
public struct SourceDocument: Hashable, Sendable {
  /// The id by which rules name it.
  public let id: String
  /// The title.
  public let title: String
  /// What the facts were read from.
  public let revision: String
  /// The day of that text, nil when it is not known.
  public let date: Day?
  /// Where readers find the document now.
  public let url: String

  /// The id of the document whose spans the rules number.
  public static let first = "indirect-reseller-tasks"

  /// The documents of `Data/sources.yaml` in their order; one without title, revision or address
  /// is left out.
  public static func all(_ resources: Resources) -> [SourceDocument] {
    let path = "Data/sources.yaml"
    guard let bytes = resources.bytes(path) else { return [] }
    let file = YAMLReader.read(SourceText(path: path, bytes: bytes), id: SourceID(0))
    return file.documents.flatMap { document -> [SourceDocument] in
      guard case .mapping(let mapping) = document.root.content else { return [] }
      return mapping.entries.compactMap(SourceDocument.init)
    }
  }

  private init?(_ entry: SyntaxNode.Entry) {
    guard case .mapping(let fields) = entry.value.content, let title = fields.text("title"),
      let revision = fields.text("revision"), let url = fields.text("url")
    else { return nil }
    id = entry.key.value
    self.title = title
    self.revision = revision
    self.url = url
    date = fields.text("date").flatMap { Day($0) }
  }
}
