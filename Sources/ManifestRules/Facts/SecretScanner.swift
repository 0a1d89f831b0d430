public import Diagnostics
public import ManifestSyntax

public enum SecretScanner {
  public static func spans(in documents: [SyntaxDocument]) -> [(span: SourceSpan, key: String?)] {
    []
  }
  public static func redact(line: String) -> String { line }
}
