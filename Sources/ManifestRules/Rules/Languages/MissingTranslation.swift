import Diagnostics
import ManifestModel

/// A page or a label is missing in a language of the workspace, or a page does not use its terms.
struct MissingTranslation: Rule {
  static let description = RuleDescription("RP-L01", "missing-translation", .warning, .data)

  func check(_ context: RuleContext) -> [Finding] {
    pages(context) + labels(context) + terms(context)
  }

  /// Reports a page once, in the first language of the workspace that has it.
  private func pages(_ context: RuleContext) -> [Finding] {
    let locales = context.catalog.settings.locales
    return context.pages.all.flatMap { page -> [Finding] in
      let name = page.path.name
      let first = locales.first { locale in
        context.pages.all.contains { $0.path == PagePath(locale: locale, name: name) }
      }
      guard first == page.path.locale else { return [] }
      return locales.filter { !context.pages.exists(name, in: $0) }.map { locale in
        finding(
          Message("page", [.text("page", name), .text("language", locale)]),
          at: page.title?.span ?? page.top, about: Subject())
      }
    }
  }

  /// Only labels that a site wrote itself; those that come with the program are complete.
  private func labels(_ context: RuleContext) -> [Finding] {
    let roles = context.catalog.roles
    var labels = roles.permissions.compactMap(\.label)
    labels += roles.roles.compactMap(\.label) + roles.roles.compactMap(\.remark)
    labels += roles.remarks
    return labels.flatMap { label -> [Finding] in
      guard let text = label.texts.values.min(by: { $0.span < $1.span }),
        text.span.source.number >= 0
      else { return [] }
      return context.catalog.settings.locales.filter { label.texts[$0] == nil }.map { locale in
        finding(
          Message("label", [.text("label", text.value), .text("language", locale)]),
          at: text.span, about: Subject())
      }
    }
  }

  private func terms(_ context: RuleContext) -> [Finding] {
    let pages = context.pages.all.filter { context.data.glossary[$0.path.locale] != nil }
    let searches = context.data.glossary.mapValues { terms in
      var search = WordSearch<(avoid: String, use: String)>()
      for (avoid, use) in terms { search.insert(PageWord.words(of: avoid), (avoid, use)) }
      return search
    }
    return pages.flatMap { page -> [Finding] in
      guard let search = searches[page.path.locale] else { return [] }
      return search.matches(in: PageWord.words(in: page.prose)).map { match in
        finding(
          Message("term", [.text("found", match.value.avoid), .text("use", match.value.use)]),
          at: page.span(from: match.first, to: match.last), about: Subject())
      }
    }
  }
}
