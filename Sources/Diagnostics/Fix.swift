/// A safe change of the texts that removes a finding and keeps everything else as it stands.
public struct Fix: Hashable, Sendable {
  /// The changes, in the order of their places; no two overlap.
  public let edits: [TextEdit]

  /// Makes a fix of changes in the order of their places.
  public init(_ edits: [TextEdit]) {
    self.edits = edits
  }

  /// Makes a fix of one change.
  public init(replacing span: SourceSpan, with text: String) {
    edits = [TextEdit(span, text)]
  }
}

/// What stands at a place becomes another text; a place without a width is where text is added.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced.
  public let span: SourceSpan
  /// What stands there afterwards, as it is written in the file.
  public let text: String

  /// Makes a change.
  public init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}
