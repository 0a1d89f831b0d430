/// A text still to be worded: a key with typed arguments, so that each language words it itself.
public struct Message: Hashable, Sendable {
  /// The key of the text.
  public let key: String
  /// The named values that the text may use.
  public let arguments: [Argument]

  /// Makes a message.
  public init(_ key: String, _ arguments: [Argument] = []) {
    self.key = key
    self.arguments = arguments
  }

  /// A text that orders messages of one rule at one place.
  var sortingKey: String {
    key + arguments.map { "\u{0}\($0.name)=\($0.value)" }.joined()
  }
}

/// A named value in a message.
public struct Argument: Hashable, Sendable {
  /// What a text calls it, as in `{found}`.
  public let name: String
  /// The value.
  public let value: ArgumentValue

  /// Makes an argument.
  public init(_ name: String, _ value: ArgumentValue) {
    self.name = name
    self.value = value
  }

  /// An argument with a text from a manifest or a fixed name.
  public static func text(_ name: String, _ text: String) -> Argument {
    Argument(name, .text(text))
  }

  /// An argument with a number.
  public static func number(_ name: String, _ number: Int) -> Argument {
    Argument(name, .number(number))
  }

  /// An argument with a day.
  public static func day(_ name: String, _ day: Day) -> Argument { Argument(name, .day(day)) }

  /// An argument with several texts.
  public static func list(_ name: String, _ texts: [String]) -> Argument {
    Argument(name, .list(texts))
  }

  /// An argument that is already in the form of the output.
  public static func verbatim(_ name: String, _ text: String) -> Argument {
    Argument(name, .verbatim(text))
  }

  /// An argument that is itself a phrase of the locale file.
  public static func phrase(_ name: String, _ key: String) -> Argument {
    Argument(name, .phrase(key))
  }

  /// An argument with several phrases of the locale file.
  public static func phrases(_ name: String, _ keys: [String]) -> Argument {
    Argument(name, .phrases(keys))
  }
}

/// The value of an argument.
public enum ArgumentValue: Hashable, Sendable {
  /// A text as it is.
  case text(String)
  /// A number; also chooses the plural form.
  case number(Int)
  /// A day, worded by the locale.
  case day(Day)
  /// Texts, joined by the locale's "or".
  case list([String])
  /// The key of a phrase in the locale file.
  case phrase(String)
  /// The keys of phrases in the locale file, joined by the locale's "or".
  case phrases([String])
  /// A text that is already in the form of the output, such as a Markdown link.
  case verbatim(String)
}
