public import Diagnostics

/// An English text, and how a language has translated it.
public struct TranslatedText: Hashable, Sendable {
  /// The kinds of texts; each raw value begins the text's name in the lists of originals.
  public enum Kind: String, CaseIterable, Sendable {
    /// A chapter of the guide, a page of the site's own included.
    case chapter = "guide"
    /// A rule's page.
    case rule = "rule"
    /// A phrase of the pages.
    case phrase = "phrase"
  }

  /// How far a translation follows its original.
  public enum State: String, CaseIterable, Sendable {
    /// It translates the present English text.
    case current
    /// It translates an earlier text.
    case stale
    /// There is none.
    case missing
    /// It does not say which text it translates.
    case unmarked
  }

  /// What kind of text it is.
  public let kind: Kind
  /// The name of the chapter, the rule or the phrase.
  public let name: String
  /// The mark of the English text.
  public let original: String
  /// The mark of the translation, nil when there is none.
  public let translation: String?
  /// How far the translation follows.
  public let state: State

  /// Compares the texts of a language with those that it translates.
  ///
  /// - Parameters:
  ///   - locale: the language.
  ///   - resources: the texts, and the lists of the originals that built-in ones translate.
  ///   - ownPages: the pages of the site's own, which name their original themselves.
  /// - Returns: all English texts by kind and name.
  public static func all(
    in locale: String, resources: Resources, ownPages: Set<PagePath> = []
  ) -> [TranslatedText] {
    let originals = OriginalList(locale: locale, resources: resources)
    return chapters(locale, resources, ownPages, originals)
      + rules(locale, resources, originals) + phrases(locale, resources, originals)
  }

  init(
    _ kind: Kind, _ name: String, original: String, translation: String?, translates: String?
  ) {
    self.kind = kind
    self.name = name
    self.original = original
    self.translation = translation
    state =
      if translation == nil {
        .missing
      } else if let translates {
        translates == original ? .current : .stale
      } else {
        .unmarked
      }
  }

  private static func chapters(
    _ locale: String, _ resources: Resources, _ ownPages: Set<PagePath>, _ originals: OriginalList
  ) -> [TranslatedText] {
    resources.paths(below: "Guide/en/").compactMap { path in
      guard let chapter = PagePath(chapter: path), let english = resources.bytes(path) else {
        return nil
      }
      let translation = resources.bytes("Guide/\(locale)/\(chapter.name).md")
      let isOwn = ownPages.contains(PagePath(locale: locale, name: chapter.name))
      let stated = translation.flatMap { bytes in
        FrontMatter(String(decoding: bytes, as: UTF8.self)).text("original")
      }
      return TranslatedText(
        .chapter, chapter.name, original: mark(english), translation: translation.map(mark),
        translates: isOwn ? stated : originals[.chapter, chapter.name])
    }
  }

  private static func rules(
    _ locale: String, _ resources: Resources, _ originals: OriginalList
  ) -> [TranslatedText] {
    resources.paths(below: "Rules/").compactMap { path in
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[2] == "en.md", let english = resources.bytes(path) else {
        return nil
      }
      let name = String(parts[1])
      return TranslatedText(
        .rule, name, original: mark(english),
        translation: resources.bytes("Rules/\(name)/\(locale).md").map(mark),
        translates: originals[.rule, name])
    }
  }

  /// Days have forms of their own in each language, and some labels exist only in English.
  private static func phrases(
    _ locale: String, _ resources: Resources, _ originals: OriginalList
  ) -> [TranslatedText] {
    let book = Phrasebook(locale: locale, resources: resources)
    let keys = Set(book.englishKeys)
    // The forms of a plural are one text.
    let forms = Set(keys.flatMap { ["\($0).one", "\($0).other"] })
    return keys.subtracting(forms).sorted().compactMap { key in
      let sources = book.sources(key)
      guard let english = sources.english, !key.hasPrefix("dates.") else { return nil }
      return TranslatedText(
        .phrase, key, original: TextMark.mark(of: [english]),
        translation: sources.own.map { TextMark.mark(of: [$0]) },
        translates: originals[.phrase, key])
    }
  }

  private static func mark(_ bytes: [UInt8]) -> String {
    TextMark.mark(of: SourceText(path: "", bytes: bytes).lines())
  }
}

/// The originals that the built-in texts of a language translate: `Data/originals-<locale>.txt`.
///
/// Each line has the mark of the English text, that of the translation, and the text's name.
private struct OriginalList {
  private var marks: [String: String] = [:]

  init(locale: String, resources: Resources) {
    let text = resources.text("Data/originals-\(locale).txt") ?? ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ")
      if parts.count == 3 { marks[String(parts[2])] = String(parts[0]) }
    }
  }

  subscript(_ kind: TranslatedText.Kind, _ name: String) -> String? {
    marks["\(kind.rawValue)/\(name)"]
  }
}
