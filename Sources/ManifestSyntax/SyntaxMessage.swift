public import Diagnostics

/// The messages about a YAML text; each raw value is a key of the rule page's `messages`.
///
/// Labels of related places: `first` (the key that a repeated one repeats), `opened` (where the
/// quote, bracket or block begins), `stopped` (where the reader gave up). Every rule also has the
/// message `more` with the number `count` of further findings that are not listed. Texts are cut
/// after 80 characters.
public enum SyntaxMessage: String, CaseIterable, Sendable {
  // RP-X07
  case tabIndentation = "tab-indentation"
  case mappingValueHere = "mapping-value-here"
  case listItemHere = "list-item-here"
  case missingColon = "missing-colon"
  /// Related: `stopped`.
  case unclosedQuote = "unclosed-quote"
  /// Related: `opened`.
  case textAfterQuote = "text-after-quote"
  /// Text `found`, the bracket; related: `stopped`.
  case unclosedBracket = "unclosed-bracket"
  /// Related: `opened`.
  case missingComma = "missing-comma"
  case badEscape = "bad-escape"
  /// Text `found`, the character that cannot begin a value without quotes.
  case badCharacter = "bad-character"
  case blockHeader = "block-header"
  /// Related: `opened`.
  case expectedEntry = "expected-entry"
  case expectedValue = "expected-value"
  case unexpectedText = "unexpected-text"
  case complexKey = "complex-key"
  case other = "other"

  // RP-X08
  case invalidUTF8 = "invalid-utf8"
  case utf16 = "utf16"
  case nul = "nul"
  /// Text `found`, such as `U+2028`.
  case lineSeparator = "line-separator"
  /// Text `found`, such as `U+0007`.
  case controlCharacter = "control-character"

  // RP-X10
  /// Text `key`; related: `first`.
  case repeatedKey = "repeated-key"

  // RP-X11
  /// Text `found`, as it is written.
  case anchor = "anchor"
  /// Text `found`, as it is written.
  case alias = "alias"
  /// Text `found`, as it is written.
  case mergeKey = "merge-key"
  /// Text `found`, as it is written.
  case tag = "tag"
  /// Text `found`, the line.
  case directive = "directive"

  // RP-X12
  /// Number `limit`.
  case tooDeep = "too-deep"
  /// Number `limit`.
  case tooManyNodes = "too-many-nodes"
  /// Number `limit`, in bytes.
  case scalarTooLong = "scalar-too-long"
  /// Number `limit`.
  case listTooLong = "list-too-long"

  /// The rule whose page words the message.
  public var rule: RuleCode {
    switch self {
    case .invalidUTF8, .utf16, .nul, .lineSeparator, .controlCharacter: "RP-X08"
    case .repeatedKey: "RP-X10"
    case .anchor, .alias, .mergeKey, .tag, .directive: "RP-X11"
    case .tooDeep, .tooManyNodes, .scalarTooLong, .listTooLong: "RP-X12"
    default: "RP-X07"
    }
  }
}
