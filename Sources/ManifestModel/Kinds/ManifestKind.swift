public import Diagnostics
import ManifestSyntax

/// The kinds of documents.
public enum ManifestKind: String, Vocabulary {
  case workspace = "Workspace"
  case reseller = "Reseller"
  case provider = "Provider"
  case customer = "Customer"
  case customerList = "CustomerList"
  case invitation = "Invitation"
  case roleCatalog = "RoleCatalog"
}

extension ManifestKind {
  /// Whether other manifests refer to documents of the kind by their names.
  fileprivate var isReferredTo: Bool {
    switch self {
    case .reseller, .provider, .customer, .invitation: true
    case .workspace, .customerList, .roleCatalog: false
    }
  }
}

/// What every document has.
public struct DocumentHead: Sendable {
  /// The kind.
  public let kind: ManifestKind
  /// The name; at the document's kind when the name comes from the file.
  public let name: Located<String>
  /// The whole document.
  public let span: SourceSpan
  /// The line that says the kind.
  public let kindSpan: SourceSpan
  /// Remarks for the operator alone.
  public let notes: Located<String>?
  /// When somebody last looked and found the record true.
  public let confirmed: Mark?
}

/// A decoded document.
public enum Manifest: Sendable {
  case workspace(Workspace)
  case reseller(Reseller)
  case provider(Provider)
  case customer(Customer)
  case customerList(CustomerList)
  case invitation(Invitation)
  case roleCatalog(RoleCatalog)
}

extension Manifest {
  init(kind: ManifestKind, reader: MappingReader, fallbackName: String) {
    let kindNode = reader.entry("kind", .choice(ManifestKind.words))
    let kindSpan = kindNode?.value.span ?? reader.span
    let name = reader.name("name") ?? Located(fallbackName, at: kindSpan)
    if kind.isReferredTo { reader.requireName(fallbackName, at: kindSpan) }
    let head = DocumentHead(
      kind: kind, name: name, span: reader.span, kindSpan: kindSpan, notes: reader.text("notes"),
      confirmed: reader.mark("confirmed", actor: .operatorUser))
    switch kind {
    case .workspace: self = .workspace(Workspace(head, reader))
    case .reseller: self = .reseller(Reseller(head, reader))
    case .provider: self = .provider(Provider(head, reader))
    case .customer: self = .customer(Customer(head, reader))
    case .customerList: self = .customerList(CustomerList(head, reader))
    case .invitation: self = .invitation(Invitation(head, reader))
    case .roleCatalog: self = .roleCatalog(RoleCatalog(head, reader))
    }
  }

  /// What the document has in common with all others.
  public var head: DocumentHead {
    switch self {
    case .workspace(let manifest): manifest.head
    case .reseller(let manifest): manifest.head
    case .provider(let manifest): manifest.head
    case .customer(let manifest): manifest.head
    case .customerList(let manifest): manifest.head
    case .invitation(let manifest): manifest.head
    case .roleCatalog(let manifest): manifest.head
    }
  }
}
