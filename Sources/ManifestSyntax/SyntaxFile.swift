public import Diagnostics

/// What one YAML text holds.
public struct SyntaxFile: Sendable {
  /// The documents with a root, in the order of the text.
  public let documents: [SyntaxDocument]
  /// The comments that speak to the program, ordered by place.
  public let comments: [SyntaxComment]
  /// What is wrong with the text, ordered by place.
  public let findings: [Finding]
  /// Whether the documents hold all that is written; false after a syntax error or over a limit.
  public let isComplete: Bool

  /// Makes a file.
  public init(
    documents: [SyntaxDocument], comments: [SyntaxComment] = [], findings: [Finding],
    isComplete: Bool
  ) {
    self.documents = documents
    self.comments = comments
    self.findings = findings
    self.isComplete = isComplete
  }
}
