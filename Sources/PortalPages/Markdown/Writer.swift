import Diagnostics
import ManifestModel
import MarkdownHTML
import Phrases
import PortalStatus

/// What every page needs to word itself: language, audience and the manifests.
struct Writer {
  let book: Phrasebook
  let audience: Audience
  let catalog: Catalog
  let today: Day

  /// A phrase with texts from manifests made harmless.
  func say(_ key: String, _ arguments: [Argument] = []) -> String {
    book.text(key, arguments, escape: Markdown.escape)
  }

  /// A text from a manifest, made harmless.
  func plain(_ text: String) -> String { Markdown.escape(text) }

  /// A status badge, with the one who is waited for.
  func badge(_ sign: StatusSign, waitingFor actor: Actor = .nobody) -> String {
    guard sign == .waiting, actor != .nobody else { return "**\(say("sign.\(sign.rawValue)"))**" }
    let text = say("sign.waiting-for", [.verbatim("actor", name(of: actor))])
    return "**\(text)**"
  }

  /// The badge of what is not needed yet.
  var later: String { "**\(say("phase.later"))**" }

  /// Who an actor is, in words.
  func name(of actor: Actor) -> String {
    switch actor {
    case .provider(let name): plain(catalog.provider(name)?.displayName ?? name)
    case .customer(let name?): plain(name)
    case .reseller where audience != .operator: say("actor.you")
    default: say("actor.\(actor.key)")
    }
  }

  /// A day in words, or that it is not recorded.
  func day(_ day: Day?) -> String { day.map { book.day($0) } ?? say("day.unknown") }

  /// A day in words that stays on one line, for narrow columns.
  func unbroken(_ day: Day) -> String { String(book.day(day).map { $0 == " " ? "\u{A0}" : $0 }) }

  /// A country by its name and its code, or the code alone where the language has no name for it.
  func country(_ code: String) -> String {
    let key = "country.\(code)"
    return book.has(key) ? "\(say(key)) (\(plain(code)))" : plain(code)
  }

  /// A country by its name, or the code where the language has no name for it.
  func countryName(_ code: String) -> String {
    let key = "country.\(code)"
    return book.has(key) ? say(key) : plain(code)
  }

  /// A day as "since ...", or that it is not recorded.
  func since(_ day: Day?) -> String {
    day.map { book.day($0, form: "since") } ?? say("day.unknown")
  }

  /// A sentence with the day in brackets before its full stop.
  func sentence(_ key: String, since day: Day?) -> String {
    let text = say(key)
    return "\(text.hasSuffix(".") ? String(text.dropLast()) : text) (\(since(day)))."
  }

  /// A link to a page of the same language.
  func link(_ label: String, _ page: String, _ anchor: String = "") -> String {
    "[\(label)](\(page).md\(anchor.isEmpty ? "" : "#\(anchor)"))"
  }

  /// A link into the guide, worded by the chapter's place.
  func link(_ place: GuidePlace, _ guide: Guide) -> String {
    link(guide.label(of: place, in: book), place.page, place.anchor)
  }

  /// A role's label.
  func role(_ id: String?) -> String {
    guard let id, id != "none" else { return say("role.none") }
    return plain(catalog.roles.role(id)?.label?.text(book.locale) ?? id)
  }

  /// The roles of a user in words.
  func roles(of user: User) -> String {
    let held = user.heldRoles.map { role($0.value) }
    return held.isEmpty ? say("role.none") : held.joined(separator: ", ")
  }

  /// A permission's label.
  func permission(_ id: String) -> String {
    plain(catalog.roles.permission(id)?.label?.text(book.locale) ?? id)
  }

  /// A word of a vocabulary, such as `channel.own-marketing`.
  func word<Value: Vocabulary>(_ area: String, _ value: Value?) -> String {
    value.map { say("\(area).\($0.rawValue)") } ?? say("value.unknown")
  }
}

/// Whom a site is for.
public enum Audience: Hashable, Sendable {
  case `operator`
  /// A reseller by its name.
  case reseller(String)

  func people(_ settings: Settings) -> PeopleDisplay {
    self == .operator ? settings.operatorPeople : settings.resellerPeople
  }
}
