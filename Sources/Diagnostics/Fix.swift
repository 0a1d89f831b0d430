/// A safe change of the texts that removes a finding and keeps everything else as it stands.
public struct Fix: Hashable, Sendable {
  /// The changes, in the order of their places; no two overlap.
  public let edits: [TextEdit]
  /// What is read for the first time once the fix is in, so that more may be found in it.
  public let reveals: SourceSpan?

  /// Makes a fix of changes in the order of their places.
  public init(_ edits: [TextEdit], reveals: SourceSpan? = nil) {
    self.edits = edits
    self.reveals = reveals
  }

  /// Makes a fix of one change.
  public init(replacing span: SourceSpan, with text: String, reveals: SourceSpan? = nil) {
    self.init([TextEdit(span, text)], reveals: reveals)
  }
}

/// What stands at a place becomes another text; a place without a width is where text is added.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced.
  public let span: SourceSpan
  /// What stands there afterwards, as it is written in the file; a line end is `\n` here and
  /// the file's own there.
  public let text: String

  /// Makes a change.
  public init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}
