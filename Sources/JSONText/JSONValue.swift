/// The part of JSON that our own files use.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  /// An entry of an object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let entries) = self { entries[key] } else { nil }
  }

  /// The text, nil for anything else.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The texts of a list, nil for anything else.
  public var texts: [String]? {
    guard case .list(let values) = self else { return nil }
    let texts = values.compactMap(\.text)
    return texts.count == values.count ? texts : nil
  }

  /// The entries of an object, nil for anything else.
  public var entries: [String: JSONValue]? {
    if case .object(let entries) = self { entries } else { nil }
  }
}

/// An entry of an object that is written piece by piece.
public enum JSONEntry {
  case value(JSONValue)
  /// A list of texts, made part by part.
  case texts([() throws -> [String]])
}
