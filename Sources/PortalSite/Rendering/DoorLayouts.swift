/// The names of `languages.mustache`.
struct LanguagesLayout: Layout {
  struct Choice {
    let href: String
    let locale: String
    let name: String
    let text: String
  }

  struct Line {
    let locale: String
    let text: String
  }

  let look: SiteLook
  let locale: String
  let siteTitle: String
  let isIndexed: Bool
  let choices: [Choice]
  let footer: [Line]

  func visit(_ visitor: inout some LayoutVisitor) {
    visitor.text("lang", locale)
    visitor.text("siteTitle", siteTitle)
    visitor.text("assets", "")
    visitor.look(look)
    visitor.flag("noindex", !isIndexed)
    visitor.list("languages", choices) { entry, choice in
      entry.text("href", choice.href)
      entry.text("lang", choice.locale)
      entry.text("label", choice.name)
      entry.text("text", choice.text)
    }
    visitor.list("footer", footer) { entry, line in
      entry.text("lang", line.locale)
      entry.text("text", line.text)
    }
  }
}

/// The names of `held.mustache`.
struct HeldLayout: Layout {
  let look: SiteLook
  let reseller: String
  let messages: [HeldMessage]

  func visit(_ visitor: inout some LayoutVisitor) {
    visitor.text("lang", messages.first?.locale ?? "en")
    visitor.text("title", messages.first?.tab ?? "")
    visitor.text("reseller", reseller)
    visitor.text("assets", "")
    visitor.look(look)
    visitor.list("messages", messages) { entry, message in
      entry.text("lang", message.locale)
      entry.text("title", message.title)
      entry.text("text", message.text)
    }
  }
}
