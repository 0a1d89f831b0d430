public import Diagnostics

/// A piece of a YAML document with its place: a scalar, a sequence or a mapping.
public struct SyntaxNode: Sendable {
  /// What it is.
  public let content: Content
  /// From its first to after its last character, comments and blank lines after it left out.
  public let span: SourceSpan

  /// Makes a node.
  public init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// The three forms that a node has.
  public enum Content: Sendable {
    case scalar(Scalar)
    case sequence([SyntaxNode])
    case mapping(Mapping)
  }

  /// A scalar's text after YAML's own unquoting, never resolved to another type.
  public struct Scalar: Sendable {
    /// The text.
    public let text: String
    /// How it is written.
    public let style: Style

    /// Makes a scalar.
    public init(text: String, style: Style) {
      self.text = text
      self.style = style
    }

    /// How a scalar is written.
    public enum Style: Sendable {
      case plain, singleQuoted, doubleQuoted, literal, folded
    }
  }

  /// A mapping in the order of its text; a repeated key keeps its first value only.
  public struct Mapping: Sendable {
    /// The entries.
    public let entries: [Entry]
    /// Whether it is written in braces.
    public let isFlow: Bool

    /// Makes a mapping.
    public init(entries: [Entry], isFlow: Bool) {
      self.entries = entries
      self.isFlow = isFlow
    }
  }

  /// A key with its value.
  public struct Entry: Sendable {
    /// The key's text with its place.
    public let key: Located<String>
    /// The value; an empty plain scalar when nothing is written.
    public let value: SyntaxNode

    /// Makes an entry.
    public init(key: Located<String>, value: SyntaxNode) {
      self.key = key
      self.value = value
    }
  }
}

/// One document of a YAML file whose root is a node.
public struct SyntaxDocument: Sendable {
  /// The root node.
  public let root: SyntaxNode
  /// Whether the document ended in a syntax error, so that its end is missing.
  public let isBroken: Bool

  /// Makes a document.
  public init(root: SyntaxNode, isBroken: Bool = false) {
    self.root = root
    self.isBroken = isBroken
  }
}
