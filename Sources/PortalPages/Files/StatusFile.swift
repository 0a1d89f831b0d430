import Diagnostics
import JSONText
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus
import Reporting

/// A reseller's status for other programs: `status.json`.
///
/// It holds no address of anybody and no link of an invitation.
struct StatusFile {
  static let path = "status.json"
  private static let version = 1

  let status: ResellerStatus
  let languages: [SiteFactory.Language]
  let today: Day

  func attachment() -> Attachment {
    let bytes = JSONWriter.bytes(of: value)
    return Attachment(
      path: StatusFile.path, bytes: bytes, text: String(decoding: bytes, as: UTF8.self),
      links: links)
  }

  /// The places of the guide that the actions name, in all languages.
  private var links: [String] {
    languages.flatMap { language in
      status.actions.map { action in
        let anchor = action.guide.anchor.isEmpty ? "" : "#\(action.guide.anchor)"
        return "\(language.book.locale)/\(action.guide.page).html\(anchor)"
      }
    }
  }

  private var value: JSONValue {
    .object([
      "version": .number(StatusFile.version), "reseller": .text(status.reseller.name),
      "title": .text(status.reseller.displayName), "asOf": .text("\(today)"),
      "turn": .text(status.turn.key), "enrolment": enrolment,
      "actions": .list(status.actions.map(action)),
      "partnerships": .list(status.partnerships.map(partnership)),
      "customers": .list(status.customers.map(customer)),
      "invitations": .list(status.invitations.map(invitation)), "due": .list(status.due.map(due)),
    ]).adding("confirmed", status.reseller.head.confirmed?.day.value)
  }

  private var enrolment: JSONValue {
    let phases = status.enrolment.phases.map { phase in
      JSONValue.object([
        "phase": .text(phase.phase.rawValue), "sign": .text(phase.sign.rawValue),
      ]).adding("day", phase.day)
    }
    return JSONValue.object([
      "state": .text(status.enrolment.state.rawValue), "phases": .list(phases),
    ]).adding("since", status.enrolment.since)
  }

  private func action(_ item: ActionItem) -> JSONValue {
    var entries: [String: JSONValue] = [
      "actor": .text(item.actor.key), "guide": .text(item.guide.page),
      "title": words { language in
        guard let finding = item.finding else {
          return language.book.text("action.\(item.key)", item.arguments)
        }
        let problem = Argument.text("problem", language.words.title(finding))
        return language.book.text("action.mend", [problem])
      },
    ]
    if !item.guide.anchor.isEmpty { entries["anchor"] = .text(item.guide.anchor) }
    if case .provider(let name) = item.actor { entries["provider"] = .text(name) }
    if let finding = item.finding { entries["rule"] = .text(finding.rule.code.text) }
    if let since = item.since { entries["days"] = .number(max(0, since.days(until: today))) }
    return JSONValue.object(entries).adding("since", item.since)
  }

  private func partnership(_ status: PartnershipStatus) -> JSONValue {
    var entries: [String: JSONValue] = ["provider": .text(status.provider.name)]
    if let state = status.partnership.history.current { entries["state"] = .text(state.rawValue) }
    return JSONValue.object(entries).adding("since", status.since)
  }

  private func customer(_ status: CustomerStatus) -> JSONValue {
    let providers = status.providers.map { provider in
      JSONValue.object([
        "provider": .text(provider.provider.name),
        "relationship": .text(provider.relationship.state.rawValue),
      ]).adding("since", provider.relationship.since).adding("mayOrder", provider.mayOrder.answer)
    }
    return JSONValue.object([
      "name": .text(status.customer.name.value), "title": .text(status.customer.displayName),
      "relationship": .text(status.relationship.state.rawValue), "providers": .list(providers),
    ]).adding("since", status.relationship.since).adding("mayManage", status.mayManage.answer)
  }

  private func invitation(_ status: InvitationStatus) -> JSONValue {
    var entries: [String: JSONValue] = [
      "name": .text(status.invitation.name), "state": .text(status.state.rawValue),
    ]
    if let type = status.invitation.type?.value { entries["type"] = .text(type.rawValue) }
    return JSONValue.object(entries).adding("since", status.since)
  }

  private func due(_ date: DueDate) -> JSONValue {
    .object([
      "day": .text("\(date.day)"), "kind": .text(date.kind.rawValue),
      "title": words { $0.book.text("due.\(date.kind.rawValue)", date.arguments) },
    ])
  }

  private func words(_ text: (SiteFactory.Language) -> String) -> JSONValue {
    .object(
      Dictionary(
        languages.map { ($0.book.locale, .text(text($0))) }, uniquingKeysWith: { first, _ in first }
      ))
  }
}

extension JSONValue {
  /// The object with a day, where there is one.
  fileprivate func adding(_ key: String, _ day: Day?) -> JSONValue {
    adding(key, day.map { .text("\($0)") })
  }

  /// The object with a yes or no, where the records say so.
  fileprivate func adding(_ key: String, _ answer: Bool?) -> JSONValue {
    adding(key, answer.map(JSONValue.flag))
  }

  private func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(var entries) = self, let value else { return self }
    entries[key] = value
    return .object(entries)
  }
}
