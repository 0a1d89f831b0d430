public import Diagnostics

/// Links decoded files to one catalogue and reports what does not fit together.
public enum CatalogBuilder {
  /// Builds the catalogue.
  ///
  /// - Parameters:
  ///   - files: the decoded files in the order of their paths.
  ///   - builtInRoles: the role catalogue that holds where the manifests have none of the edition.
  ///   - locales: the languages that the portal can write.
  ///   - unread: paths and texts of which a part could not be read.
  /// - Returns: the catalogue, and what does not fit together.
  public static func build(
    _ files: [DecodedFile], builtInRoles: (Edition) -> RoleCatalog?, locales: [String],
    unread: [String] = []
  ) -> (catalog: Catalog, findings: [Finding]) {
    let parts = CatalogParts(files.flatMap(\.manifests))
    let edition = parts.workspace?.edition?.value ?? .reseller2017
    let own = parts.roleCatalogs.first { $0.edition?.value == edition }
    let catalog = Catalog(parts, roles: own ?? builtInRoles(edition) ?? RoleCatalog.empty)
    var findings = DuplicateFinder.findings(in: parts)
    findings += referenceFindings(files, ReferenceResolver(catalog), unread)
    findings += localeFindings(parts, locales)
    findings += mailFindings(parts, locales)
    findings += parts.roleCatalogs.flatMap(RoleCatalogLinks.findings)
    return (catalog, findings)
  }

  private static func referenceFindings(
    _ files: [DecodedFile], _ resolver: ReferenceResolver, _ unread: [String]
  ) -> [Finding] {
    // A default of a list is one reference for each of its records, and wrong only once.
    var seen: Set<Finding> = []
    var findings: [Finding] = []
    for file in files {
      for (document, use) in file.references where file.manifests.indices.contains(document) {
        // What is named may stand in the part that could not be read; that is reported already.
        guard let finding = resolver.finding(for: use, in: file.manifests[document]),
          !unread.contains(where: { $0.contains(use.name.value) }), seen.insert(finding).inserted
        else { continue }
        findings.append(finding)
      }
    }
    return findings
  }

  private static func localeFindings(_ parts: CatalogParts, _ locales: [String]) -> [Finding] {
    var uses = parts.workspace?.locales.map { ("locales", $0) } ?? []
    uses += parts.resellers.compactMap { $0.locale.map { ("locale", $0) } }
    uses += parts.providers.compactMap { $0.locale.map { ("locale", $0) } }
    return uses.filter { !locales.contains($0.1.value) }.map { key, found in
      unknownValue(found, key: key, known: locales)
    }
  }

  /// Languages of customers that no mail can be written in; a customer has its language all the same.
  private static func mailFindings(_ parts: CatalogParts, _ locales: [String]) -> [Finding] {
    // A default of a list is the language of each of its customers, and stands there only once.
    var seen: Set<SourceSpan> = []
    let languages = parts.customers.compactMap(\.locale) + parts.invitations.compactMap(\.locale)
    return languages.filter { !locales.contains($0.value) && seen.insert($0.span).inserted }
      .map { found in
        let arguments: [Argument] = [.text("found", found.value), .list("known", locales)]
        return Finding(
          "RP-X05", Message("language", arguments), at: found.span, severity: .warning)
      }
  }

  static func unknownValue(
    _ found: Located<String>, key: String, known: [String]
  ) -> Finding {
    var arguments: [Argument] = [.text("key", key), .text("found", found.value)]
    guard !known.isEmpty else {
      return Finding("RP-X05", Message("no-values", arguments), at: found.span)
    }
    arguments.append(.list("known", known))
    let near = NearestName.of(found.value, in: known)
    if let near { arguments.append(.text("near", near)) }
    let message = Message(near == nil ? "unknown-value" : "unknown-value-near", arguments)
    let fix = WordFix.replacing(found, with: NearestName.sure(found.value, in: known))
    return Finding("RP-X05", message, at: found.span, fix: fix)
  }
}
