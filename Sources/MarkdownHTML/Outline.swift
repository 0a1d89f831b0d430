/// A part of a page that gives it its structure.
public struct OutlinePart: Hashable, Sendable {
  /// The kinds of parts.
  public enum Kind: Hashable, Sendable {
    /// A heading of a level, 1 to 6.
    case heading(Int)
    case table, list, codeBlock
  }

  /// What kind of part it is.
  public let kind: Kind
  /// The line of the Markdown, from 1.
  public let line: Int
}

extension Markdown {
  /// The parts of a page in order; none of a page that is too large or too complex.
  public static func outline(of text: String) -> [OutlinePart] {
    let source = Array(text.utf8)
    guard source.count <= sizeLimit, ComplexityGuard.objection(to: source) == nil else { return [] }
    return TreeReader.tree(of: SourceLines(source)).nodes.compactMap { node in
      switch node.kind {
      case .heading: OutlinePart(kind: .heading(node.number), line: node.line)
      case .table: OutlinePart(kind: .table, line: node.line)
      case .list: OutlinePart(kind: .list, line: node.line)
      case .codeBlock: OutlinePart(kind: .codeBlock, line: node.line)
      default: nil
      }
    }
  }
}
