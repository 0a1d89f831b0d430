import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// Answers whether something is possible for a customer, and says what would change it.
struct AbilityText {
  private let writer: Writer
  private let guide: Guide
  /// Who may do what is asked for, worded once for all customers.
  private let actors: [RoleQuestion: String]

  init(writer: Writer, guide: Guide, reseller: Reseller) {
    self.writer = writer
    self.guide = guide
    let questions = RoleQuestion.allCases.map {
      ($0, AbilityText.actors(for: $0, of: reseller, writer))
    }
    actors = Dictionary(questions) { first, _ in first }
  }

  func append(
    _ ability: Ability, _ arguments: [Argument] = [], to builder: inout MarkdownBuilder
  ) {
    let waits = ability.sign == .waiting ? ability.actor : .nobody
    let reason = writer.say("reason.\(ability.reason)", arguments)
    let answer = ability.answer.map { "**\(writer.say($0 ? "customer.yes" : "customer.no"))**, " }
    let days = [
      ability.stage.map { writer.say("granular.\($0.rawValue)") },
      hasDay(ability) ? writer.since(ability.day) : nil,
      ability.until.map { CustomerText(writer: writer).end($0) },
    ].compactMap(\.self)
    var sentence = "\(writer.badge(ability.sign, waitingFor: waits)) \(answer ?? "")\(reason)"
    if !days.isEmpty { sentence += " (\(days.joined(separator: "; ")))" }
    // A company's name may end with the stop already.
    builder.paragraph(sentence.hasSuffix(".") ? sentence : sentence + ".")
    builder.bullets(lines(ability, arguments))
  }

  /// The provider of a subscription as a value for its sentences.
  func provider(of subscription: Subscription) -> Argument {
    let provider = subscription.orderedThrough.map { Actor.provider($0.value) }
    return .verbatim("provider", writer.name(of: provider ?? .microsoft))
  }

  /// Whether there is a fact that has a day, be it recorded or not.
  private func hasDay(_ ability: Ability) -> Bool {
    ability.day != nil || ability.answer == true || ability.stage != nil
      || [.waiting, .refused, .blocked].contains(ability.sign)
      || (ability.answer == nil && ability.sign == .notNeeded)
  }

  private func lines(_ ability: Ability, _ arguments: [Argument]) -> [String] {
    var lines: [String] = []
    if ability.actor != .nobody || ability.sign == .notNeeded {
      lines.append("\(writer.say("home.who-acts")): \(who(ability))")
    }
    if let next = ability.next {
      // Where nobody must act, the next step is an offer.
      let label = ability.actor == .nobody ? "customer.if-wanted" : "table.next"
      lines.append(
        "\(writer.say(label)): \(writer.say("customer-step.\(next.key)", arguments))"
          + " – \(writer.link(next.guide, guide))")
    }
    if let blocks = ability.blocks {
      lines.append("\(writer.say("home.blocks")): \(writer.say("blocks.\(blocks)", arguments))")
    }
    return lines
  }

  private func who(_ ability: Ability) -> String {
    guard ability.actor == .reseller else { return writer.name(of: ability.actor) }
    return ability.next?.needs.flatMap { actors[$0] } ?? writer.name(of: .reseller)
  }

  /// The people by name, or the roles that nobody has.
  private static func actors(
    for question: RoleQuestion, of reseller: Reseller, _ writer: Writer
  ) -> String {
    let people = reseller.people(for: question, in: writer.catalog, on: writer.today)
    if !people.isEmpty { return people.map { writer.person($0) }.joined(separator: ", ") }
    let roles = writer.catalog.roles.roleIDs(for: question, of: .reseller).map { writer.role($0) }
    return writer.say("home.nobody-has-role", [.verbatim("role", writer.book.list(roles))])
  }
}
