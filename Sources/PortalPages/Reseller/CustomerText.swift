import Diagnostics
import ManifestModel
import PortalStatus

/// Words what is known about a customer, for the overview and for the customer's own page.
struct CustomerText {
  let writer: Writer

  /// A relationship as a badge with its state.
  func relationship(_ status: RelationshipStatus) -> String {
    let sign = writer.badge(
      status.sign, waitingFor: status.sign == .waiting ? .customer(nil) : .nobody)
    return "\(sign) \(state(status))"
  }

  /// The state of a relationship, or that the invitation is over.
  func state(_ status: RelationshipStatus) -> String {
    writer.say("relationship.\(status.isLapsed ? "lapsed" : status.state.rawValue)")
  }

  /// Yes, no or not recorded, with the last day where there is one.
  func answer(_ ability: Ability) -> String {
    guard let answer = ability.answer else { return writer.badge(.unknown) }
    let word = writer.say(answer ? "answer.yes" : "answer.no")
    return ability.until.map { "\(word), \(end($0))" } ?? word
  }

  /// A last day, marked when it is near.
  func end(_ day: Day) -> String {
    let text = writer.say("people.until", [.day("day", day)])
    return ending(EndNotice(day, on: writer.today)).map { "\(text) \($0)" } ?? text
  }

  /// What runs out or has waited for long.
  func notice(_ notice: CustomerNotice) -> String {
    let key = "notice.\(notice.kind.rawValue)"
    let sentence =
      notice.day.map { writer.say(key, [.day("day", $0)]) } ?? writer.say("\(key)-undated")
    return ending(notice.ending).map { "\($0) \(sentence)" } ?? sentence
  }

  private func ending(_ notice: EndNotice?) -> String? {
    notice.map {
      let text = writer.say("notice.within", [.number("count", $0.rawValue)])
      return "**\(text)**"
    }
  }
}
