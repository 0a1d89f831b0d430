public import Diagnostics
public import ManifestSyntax

/// What one file's documents say.
public struct DecodedFile: Sendable {
  /// The documents that could be decoded.
  public let manifests: [Manifest]
  /// Problems of form.
  public let findings: [Finding]
  /// Names that must be resolved against all manifests, with the document they stand in.
  public let references: [(document: Int, use: ReferenceUse)]
}

/// Turns located trees into typed manifests, by schema from the text of each scalar.
public enum ManifestDecoder {
  /// Decodes the documents of one file.
  ///
  /// - Parameters:
  ///   - documents: the trees.
  ///   - path: the file's path, from which a document without a name takes one.
  /// - Returns: the manifests with their problems and references.
  public static func decode(_ documents: [SyntaxDocument], path: String) -> DecodedFile {
    var manifests: [Manifest] = []
    var findings: [Finding] = []
    var references: [(document: Int, use: ReferenceUse)] = []
    let fallbackName = fallbackName(path)
    for document in documents {
      let log = DecodeLog()
      if let manifest = decode(document, fallbackName, log) {
        references += log.references.map { (manifests.count, $0) }
        manifests.append(manifest)
      }
      findings += log.findings
    }
    return DecodedFile(manifests: manifests, findings: findings, references: references)
  }

  private static func decode(
    _ document: SyntaxDocument, _ fallbackName: String, _ log: DecodeLog
  ) -> Manifest? {
    guard case .mapping(let mapping) = document.root.content else {
      log.report(Finding("RP-X09", Message("not-a-record"), at: document.root.span))
      return nil
    }
    guard let entry = mapping.entries.first(where: { $0.key.value == "kind" }) else {
      reportMissingKind(mapping, at: document.root.span, log)
      return nil
    }
    guard case .scalar(let scalar) = entry.value.content, !scalar.isNothing else {
      log.report(Finding("RP-X09", Message("no-kind"), at: entry.key.span))
      return nil
    }
    guard let kind = ManifestKind(rawValue: scalar.text) else {
      let found = Located(scalar.text, at: entry.value.span)
      reportUnknownKind(found, in: document.root.span, log)
      return nil
    }
    let reader = MappingReader(mapping, at: document.root.span, owner: kind.rawValue, log: log)
    let manifest = Manifest(kind: kind, reader: reader, fallbackName: fallbackName)
    reader.finish {
      KnownKeys(ManifestSchema.fields(of: kind).map(\.path).filter { !$0.contains(".") })
    }
    return manifest
  }

  private static func reportMissingKind(
    _ mapping: SyntaxNode.Mapping, at span: SourceSpan, _ log: DecodeLog
  ) {
    let first = mapping.entries.first?.key
    if let near = mapping.entries.first(where: { NearestName.of($0.key.value, in: ["kind"]) != nil }
    ) {
      let arguments: [Argument] = [
        .text("found", near.key.value), .text("owner", "document"), .text("near", "kind"),
      ]
      let kind = NearestName.sure(near.key.value, in: ["kind"])
      let fix = WordFix.replacing(near.key, with: kind, reveals: span)
      log.report(
        Finding("RP-X03", Message("unknown-key-near", arguments), at: near.key.span, fix: fix))
    } else {
      let message = Message("no-kind-at-all", [.list("known", ManifestKind.words)])
      log.report(Finding("RP-X09", message, at: first?.span ?? span))
    }
  }

  private static func reportUnknownKind(
    _ found: Located<String>, in document: SourceSpan, _ log: DecodeLog
  ) {
    let kinds = ManifestKind.words
    var arguments: [Argument] = [.text("found", found.value), .list("known", kinds)]
    let near = NearestName.of(found.value, in: kinds)
    if let near { arguments.append(.text("near", near)) }
    let message = Message(near == nil ? "unknown-kind" : "unknown-kind-near", arguments)
    let fix = WordFix.replacing(
      found, with: NearestName.sure(found.value, in: kinds), reveals: document)
    log.report(Finding("RP-X03", message, at: found.span, fix: fix))
  }

  /// The file's name, or its folder's for the usual file names.
  private static func fallbackName(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let file = parts.last.map { $0.prefix { $0 != "." } } ?? ""
    let usual = ["reseller", "provider", "customers", "invitations", "customer"]
    let name = usual.contains(String(file)) && parts.count >= 2 ? parts[parts.count - 2] : file
    return name.lowercased()
  }
}
