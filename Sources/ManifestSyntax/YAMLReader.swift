public import Diagnostics

/// Reads YAML: mappings, sequences and scalars with their places, and nothing that stands for
/// something else (no anchors, aliases, merge keys, tags or directives).
public enum YAMLReader {
  /// Reads all documents of a text; what is wrong becomes findings, never an error.
  public static func read(_ source: SourceText, id: SourceID) -> SyntaxFile {
    let limits = SyntaxLimits()
    var findings = SyntaxFindings(source: id, limit: limits.findings)
    var scan = TextScan(source.bytes, findings: &findings)
    guard !scan.isRefused else {
      return SyntaxFile(documents: [], findings: findings.sorted(), isComplete: false)
    }
    let segments = YAMLSegment.cut(&scan, findings: &findings)
    let lines = scan.lines
    return lines.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(
        events: YAMLEvents(bytes), limits: limits, lines: lines, findings: findings)
      let documents = builder.documents(of: segments)
      return SyntaxFile(
        documents: documents,
        comments: SyntaxComment.all(builder.comments.comments, in: lines, of: id),
        findings: builder.findings.sorted(),
        isComplete: builder.isComplete)
    }
  }
}
