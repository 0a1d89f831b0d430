public import Diagnostics
import ManifestSyntax

/// A rule's page in one language: its messages, and the manual below them.
public struct RulePage: Sendable {
  /// The title.
  public let title: String
  /// The Markdown below the front matter.
  public let body: String
  private let texts: [String: PhraseTemplate]

  /// Loads the page of a rule, in English where the language has none.
  public init?(rule name: String, locale: String, resources: Resources) {
    let own = resources.text("Rules/\(name)/\(locale).md")
    guard let text = own ?? resources.text("Rules/\(name)/en.md") else { return nil }
    let page = FrontMatter(text)
    guard let title = page.text("title") else { return nil }
    self.title = title
    body = page.body
    texts = page.templates(["messages", "help", "labels"])
  }

  /// The words of a message, nil when the page has none for its key.
  public func message(
    _ message: Message, in book: Phrasebook, escape: (String) -> String = { $0 }
  ) -> String? {
    fill("messages.", message, book, escape)
  }

  /// What to do about a message, nil when the page has no help for its key.
  public func help(
    _ message: Message, in book: Phrasebook, escape: (String) -> String = { $0 }
  ) -> String? {
    fill("help.", message, book, escape)
  }

  /// What to do about a message, without the keys of the manifests that stand in brackets.
  public func advice(
    _ message: Message, in book: Phrasebook, escape: (String) -> String = { $0 }
  ) -> String? {
    texts["help." + message.key].map {
      book.fill($0.withoutKeys, message.arguments, escape: escape)
    }
  }

  /// The words at a related place.
  public func label(
    _ message: Message, in book: Phrasebook, escape: (String) -> String = { $0 }
  ) -> String? {
    fill("labels.", message, book, escape)
  }

  /// The keys of all messages, sorted.
  public var messageKeys: [String] {
    texts.keys.filter { $0.hasPrefix("messages.") }.map { String($0.dropFirst(9)) }.sorted()
  }

  private func fill(
    _ part: String, _ message: Message, _ book: Phrasebook, _ escape: (String) -> String
  ) -> String? {
    texts[part + message.key].map { book.fill($0, message.arguments, escape: escape) }
  }
}

/// A Markdown file with a YAML head between two lines of `---`.
public struct FrontMatter: Sendable {
  /// The Markdown below the head.
  public let body: String
  private let head: SyntaxNode.Mapping?

  /// Splits a text; without a head everything is body.
  public init(_ text: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      body = text
      head = nil
      return
    }
    let yaml = lines[1..<end].joined(separator: "\n")
    body = lines[(end + 1)...].joined(separator: "\n")
    let source = SourceText(path: "", text: yaml + "\n")
    let root = YAMLReader.read(source, id: SourceID(0)).documents.first?.root
    if case .mapping(let mapping) = root?.content { head = mapping } else { head = nil }
  }

  /// The text of a key of the head.
  public func text(_ key: String) -> String? { head?.text(key) }

  /// The templates below some keys, named `key.name`.
  func templates(_ keys: [String]) -> [String: PhraseTemplate] {
    var templates: [String: PhraseTemplate] = [:]
    for key in keys {
      guard case .mapping(let mapping) = head?.node(key)?.content else { continue }
      for entry in mapping.entries {
        templates["\(key).\(entry.key.value)"] = PhraseTemplate(entry.value)
      }
    }
    return templates
  }
}
