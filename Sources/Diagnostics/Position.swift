/// A place in a text: line and column, both from 1, the column in Unicode scalars.
public struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int32
  /// The column in Unicode scalars, from 1.
  public var column: Int32

  /// Makes a position.
  @inlinable
  public init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// The first place of a text.
  public static let start = Position(line: 1, column: 1)

  /// `line:column`.
  public var description: String { "\(line):\(column)" }

  /// Orders by line, then by column.
  @inlinable
  public static func < (one: Position, other: Position) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// Names one source text; sources are numbered in the order of their paths.
public struct SourceID: Hashable, Comparable, Sendable {
  /// The number.
  public var number: Int32

  /// Makes an id.
  @inlinable
  public init(_ number: Int) {
    self.number = Int32(clamping: number)
  }

  /// Orders as the paths are ordered.
  @inlinable
  public static func < (one: SourceID, other: SourceID) -> Bool { one.number < other.number }
}

/// A range of a source text; the end is the place after the last character.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The text.
  public var source: SourceID
  /// The first place.
  public var start: Position
  /// The place after the last one.
  public var end: Position

  /// Makes a span.
  @inlinable
  public init(source: SourceID, start: Position, end: Position) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// Whether the other span lies within this one.
  public func contains(_ other: SourceSpan) -> Bool {
    source == other.source && start <= other.start && other.end <= end
  }

  /// Orders by text, start and end.
  @inlinable
  public static func < (one: SourceSpan, other: SourceSpan) -> Bool {
    (one.source, one.start, one.end) < (other.source, other.start, other.end)
  }
}

/// A value with the place where it is written.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// Where it is written.
  public var span: SourceSpan

  /// Makes a located value.
  @inlinable
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  /// The same place with another value.
  @inlinable
  public func map<Other>(_ change: (Value) -> Other) -> Located<Other> {
    Located<Other>(change(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
