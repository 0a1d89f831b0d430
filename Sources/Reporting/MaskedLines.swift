public import Diagnostics
public import ManifestRules

/// The lines of the texts that findings point into, read once and with secrets masked.
public struct MaskedLines: Sendable {
  /// The texts themselves.
  public let sources: SourceSet
  private let lines: [SourceID: [String]]

  /// Reads the lines of the texts that findings and their related places stand in.
  public init(_ sources: SourceSet, for findings: [ReportedFinding], redaction: Redaction) {
    var lines: [SourceID: [String]] = [:]
    func read(_ source: SourceID) {
      guard lines[source] == nil else { return }
      lines[source] = redaction.lines(sources[source]?.lines() ?? [], of: source)
    }
    for finding in findings {
      read(finding.finding.span.source)
      for place in finding.finding.related { read(place.span.source) }
    }
    self.sources = sources
    self.lines = lines
  }

  /// The lines of a text, none for a text without findings.
  func of(_ source: SourceID) -> [String] { lines[source] ?? [] }

  /// A line by its number from 1, nil where the text has none.
  func line(_ number: Int, of source: SourceID) -> String? {
    guard let all = lines[source], all.indices.contains(number - 1) else { return nil }
    return all[number - 1]
  }
}
