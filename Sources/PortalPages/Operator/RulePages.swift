import Diagnostics
import ManifestModel
import ManifestRules
import MarkdownHTML
import Phrases

/// The rules as a handbook: a list, and the manual of each.
struct RulePages {
  let writer: Writer
  let resources: Resources

  func pages(footer: [String]) -> [Page] {
    let manuals = RuleIndex.descriptions.compactMap { rule in
      RulePage(rule: rule.name, locale: writer.book.locale, resources: resources).map { (rule, $0) }
    }
    var list = MarkdownBuilder()
    list.heading(1, id: "rules", writer.say("nav.rules"))
    list.paragraph(writer.say("rules.intro"))
    list.table(
      ["table.code", "table.rule", "table.severity", "table.nature"].map { writer.say($0) },
      manuals.map { rule, page in
        [
          rule.code.text, writer.link(writer.plain(page.title), "rule-\(rule.name)"),
          writer.say("severity.\(rule.severity.rawValue)"),
          writer.say("nature.\(rule.nature.rawValue)"),
        ]
      })
    let index = Page(
      locale: writer.book.locale, name: "rules", title: writer.say("nav.rules"),
      summary: writer.say("rules.intro"), markdown: list.text, headingIDs: list.headingIDs,
      section: "rules", isChapter: false, footer: footer)
    return [index] + manuals.map { manual($0, $1, footer: footer) }
  }

  private func manual(_ rule: RuleDescription, _ page: RulePage, footer: [String]) -> Page {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "rule", "\(rule.code.text): \(writer.plain(page.title))")
    var facts = [
      "\(writer.say("table.name")): `\(rule.name)`",
      "\(writer.say("table.severity")): \(writer.say("severity.\(rule.severity.rawValue)"))",
      "\(writer.say("table.nature")): \(writer.say("nature.\(rule.nature.rawValue)"))",
    ]
    if !rule.spans.isEmpty {
      let spans = rule.spans.map(String.init).joined(separator: ", ")
      facts.append(writer.say("rules.source", [.text("spans", spans)]))
    }
    builder.bullets(facts)
    let body = page.body.hasPrefix("\n") ? String(page.body.dropFirst()) : page.body
    let english = RulePage(rule: rule.name, locale: "en", resources: resources)?.body ?? body
    builder.append(body)
    return Page(
      locale: writer.book.locale, name: "rule-\(rule.name)",
      title: "\(rule.code.text) \(page.title)", summary: page.title, markdown: builder.text,
      headingIDs: builder.headingIDs + Markdown.headings(of: english).map(\.id), section: "rules",
      isChapter: false, footer: footer)
  }
}
