import Diagnostics
import Phrases

/// How far each language follows the English texts.
struct TranslationsPage {
  /// A language that has nothing yet would list all phrases there are.
  private static let longest = 40

  let writer: Writer
  let locales: [String]
  let resources: Resources
  let ownPages: Set<PagePath>

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "translations", writer.say("nav.translations"))
    builder.paragraph(writer.say("translations.intro"))
    for locale in locales { add(locale, to: &builder) }
    return builder
  }

  private func add(_ locale: String, to builder: inout MarkdownBuilder) {
    let texts = TranslatedText.all(in: locale, resources: resources, ownPages: ownPages)
    let name = Phrasebook(locale: locale, resources: resources).text("language")
    builder.heading(2, id: "language-\(locale)", writer.plain(name))
    let states = TranslatedText.State.allCases
    builder.table(
      [writer.say("translations.part")] + states.map { writer.say("translations.\($0.rawValue)") },
      TranslatedText.Kind.allCases.map { kind in
        let own = texts.filter { $0.kind == kind }
        return [writer.say("translations.\(kind.rawValue)")]
          + states.map { state in String(own.count { $0.state == state }) }
      }, align: [1: .right, 2: .right, 3: .right, 4: .right])
    let open = texts.filter { $0.state != .current }
    guard !open.isEmpty else {
      return builder.paragraph(writer.say("translations.nothing-open"))
    }
    builder.table(
      ["translations.text", "translations.state", "translations.mark"].map { writer.say($0) },
      open.prefix(TranslationsPage.longest).map { text in
        [label(text), writer.say("translations.is-\(text.state.rawValue)"), "`\(text.original)`"]
      })
    if open.count > TranslationsPage.longest {
      builder.paragraph(
        writer.say(
          "translations.more", [.number("count", open.count - TranslationsPage.longest)]))
    }
  }

  private func label(_ text: TranslatedText) -> String {
    switch text.kind {
    case .chapter: writer.link(writer.plain(text.name), text.name)
    case .rule: writer.link(writer.plain(text.name), "rule-\(text.name)")
    case .phrase: writer.plain(text.name)
    }
  }
}
