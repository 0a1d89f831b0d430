/// Regular expressions for the forms of texts, in the dialect that JSON Schema recommends.
///
/// They accept whatever the decoder accepts. Where a pattern cannot say all, such as the length of
/// a month, it accepts more, and the check has the last word.
enum FieldPattern {
  static let number = "^[+-]?[0-9]+$"
  static let flag = "^(true|false)$"
  static let day = "^\(date)$"
  static let mark = "^\\s*\(date)(\\s+by\\s+\\S+)?\\s*$"
  static let name = "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"
  static let country = "^[A-Za-z]{2}(-[A-Za-z]{2})?$"
  static let guid = "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
  static let color = "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"
  static let pageFolder = "^Pages(/+[^/]+)?/*$"
  static let picture = "^([^./][^/]*/)*[^./][^/]*\\.(svg|png)$"
  static let domain = "^\(label)(\\.\(label))+$"
  static let email = "^(?=[^@]{1,64}@)\(atom)(\\.\(atom))*@\(label)(\\.\(label))+$"
  static let url = "^[Hh][Tt][Tt][Pp][Ss]?://[!$-.0-;=@-~][!#-;=?-~]*$"

  /// One of some states, perhaps with a day and with who did it.
  static func dated(_ states: [String]) -> String {
    "^\\s*(\(states.joined(separator: "|")))(\\s+\(date))?(\\s+by\\s+\\S+)?\\s*$"
  }

  private static let date =
    "(19[0-9]{2}|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
  private static let atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
  /// A part of a domain: letters of any script, digits and inner hyphens.
  private static let label = "\(alphanumeric)((\(alphanumeric)|-){0,61}\(alphanumeric))?"
  private static let alphanumeric = "[^\\u0000-/:-@[-`{-\\u00A0]"
}
