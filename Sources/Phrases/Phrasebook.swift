public import Diagnostics
import ManifestSyntax

/// The words of one language: phrases, dates and joined lists.
public struct Phrasebook: Sendable {
  /// The language, such as `it`.
  public let locale: String
  private let phrases: [String: PhraseTemplate]
  private let fallback: [String: PhraseTemplate]
  private let dates: DateWords

  /// Loads a language; phrases that it lacks are taken from English.
  public init(locale: String, resources: Resources) {
    self.locale = locale
    let own = Phrasebook.load(locale, resources)
    phrases = own
    fallback = locale == "en" ? [:] : Phrasebook.load("en", resources)
    dates = DateWords(own)
  }

  /// Whether the language or English has a phrase.
  public func has(_ key: String) -> Bool { phrases[key] != nil || fallback[key] != nil }

  /// Whether the language itself has a phrase.
  public func hasOwn(_ key: String) -> Bool { phrases[key] != nil }

  /// The keys that English has and this language lacks, sorted.
  public var missingKeys: [String] { fallback.keys.filter { phrases[$0] == nil }.sorted() }

  /// The keys of English, or of the language itself where that is English, sorted.
  var englishKeys: [String] { (locale == "en" ? phrases : fallback).keys.sorted() }

  /// A phrase as it is written, in the language itself and in English.
  func sources(_ key: String) -> (own: String?, english: String?) {
    (phrases[key]?.source, (locale == "en" ? phrases : fallback)[key]?.source)
  }

  /// The phrase of a key with its arguments filled in.
  ///
  /// - Parameters:
  ///   - key: the key; an unknown one is shown as it is, so that it is seen.
  ///   - arguments: the named values.
  ///   - escape: makes texts from outside fit for the output.
  /// - Returns: the worded phrase.
  public func text(
    _ key: String, _ arguments: [Argument] = [], escape: (String) -> String = { $0 }
  ) -> String {
    guard let template = phrases[key] ?? fallback[key] else { return key }
    return fill(template, arguments, escape: escape)
  }

  /// A day in one of the language's forms.
  public func day(_ day: Day, form: String = "long") -> String {
    dates.text(day, form: form, phrases: phrases, fallback: fallback)
  }

  /// Several texts as "a, b or c".
  public func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(text("list.or")) " + last
  }

  func fill(
    _ template: PhraseTemplate, _ arguments: [Argument], escape: (String) -> String
  ) -> String {
    var result = ""
    for piece in template.pieces(for: arguments) {
      switch piece {
      case .text(let text): result += text
      case .argument(let name, let form):
        if let argument = arguments.first(where: { $0.name == name }) {
          result += word(argument.value, form, arguments, escape)
        } else {
          result += "{\(name)}"
        }
      }
    }
    return result
  }

  private func word(
    _ value: ArgumentValue, _ form: String?, _ arguments: [Argument], _ escape: (String) -> String
  ) -> String {
    switch value {
    case .text(let text): escape(text)
    case .number(let number): String(number)
    case .day(let day): self.day(day, form: form ?? "long")
    case .list(let texts): list(texts.map(escape))
    case .phrase(let key):
      key.isEmpty ? "" : text(key, arguments.filter { $0.value != value }, escape: escape)
    case .phrases(let keys): list(keys.map { text($0, escape: escape) })
    case .verbatim(let text): text
    }
  }

  private static func load(_ locale: String, _ resources: Resources) -> [String: PhraseTemplate] {
    let path = "Locales/\(locale).yaml"
    return resources.once("phrases:\(path)") {
      guard let text = resources.text(path) else { return [:] }
      var phrases: [String: PhraseTemplate] = [:]
      for document in YAMLReader.read(SourceText(path: path, text: text), id: SourceID(0)).documents
      {
        collect(document.root, path: "", into: &phrases)
      }
      return phrases
    }
  }

  /// Flattens nested mappings to keys with dots; the tree's depth is bounded by its reader.
  private static func collect(
    _ node: SyntaxNode, path: String, into phrases: inout [String: PhraseTemplate]
  ) {
    guard case .mapping(let mapping) = node.content else {
      phrases[path] = PhraseTemplate(node)
      return
    }
    if mapping.node("other") != nil { phrases[path] = PhraseTemplate(node) }
    for entry in mapping.entries {
      collect(
        entry.value, path: path.isEmpty ? entry.key.value : "\(path).\(entry.key.value)",
        into: &phrases)
    }
  }
}

/// How a language writes days.
///
/// The locale file holds `dates.months.1` to `12` and forms such as `dates.since`, each perhaps
/// with forms of their own for some days of the month (`dates.since.8`).
private struct DateWords: Sendable {
  private let months: [PhraseTemplate?]

  init(_ phrases: [String: PhraseTemplate]) {
    months = (1...12).map { phrases["dates.months.\($0)"] }
  }

  func text(
    _ day: Day, form: String, phrases: [String: PhraseTemplate],
    fallback: [String: PhraseTemplate]
  ) -> String {
    let key = "dates.\(form)"
    guard let template = phrases["\(key).\(day.day)"] ?? phrases[key] ?? fallback[key] else {
      return day.description
    }
    var result = ""
    for piece in template.pieces(for: []) {
      switch piece {
      case .text(let text): result += text
      case .argument("day", _): result += String(day.day)
      case .argument("month", _): result += month(day, fallback)
      case .argument("year", _): result += String(day.year)
      case .argument: break
      }
    }
    return result
  }

  private func month(_ day: Day, _ fallback: [String: PhraseTemplate]) -> String {
    let template = months[day.month - 1] ?? fallback["dates.months.\(day.month)"]
    guard case .text(let name) = template?.pieces(for: []).first else { return String(day.month) }
    return name
  }
}
