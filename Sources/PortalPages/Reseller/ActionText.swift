import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus
import Reporting

/// Words the things that are to be done.
struct ActionText {
  let writer: Writer
  let words: FindingWords

  /// Whose turn it is, as a badge for the reader of the site.
  func badge(_ item: ActionItem) -> String {
    switch (item.actor, writer.audience) {
    case (.reseller, .reseller): return writer.badge(.turn)
    case (.provider(let name), .operator) where name == writer.catalog.operatorName:
      return writer.badge(.turn)
    default: return writer.badge(.waiting, waitingFor: item.actor)
    }
  }

  /// What is to be done.
  func title(_ item: ActionItem) -> String {
    if let finding = item.finding {
      return writer.say("action.mend", [.text("problem", words.title(finding))])
    }
    return writer.say("action.\(item.key)", item.arguments)
  }

  /// The people who may do it, or that nobody has the role.
  func who(_ item: ActionItem) -> String {
    if let person = item.person {
      return writer.person(named: person, role: writer.say("readiness.primary-contact"))
    }
    if !item.people.isEmpty { return item.people.map { writer.person($0) }.joined(separator: ", ") }
    if let role = item.role, item.actor == .reseller {
      return writer.say("home.nobody-has-role", [.verbatim("role", writer.role(role))])
    }
    return writer.name(of: item.actor)
  }

  /// A line of a list: whose turn it is, what is to be done, who may do it, and since when.
  func line(_ item: ActionItem) -> String {
    let who = item.actor == .reseller && namesPeople(item) ? who(item) : nil
    let since = item.since.map { writer.since($0) }
    let details = [who, since].compactMap(\.self).joined(separator: ", ")
    return "\(badge(item)) \(title(item))" + (details.isEmpty ? "" : " (\(details))")
  }

  /// Who must act, what comes next and what it blocks; nothing about what is done.
  func steps(_ item: ActionItem?, _ sign: StatusSign?, _ guide: Guide) -> [String] {
    guard let item else {
      return sign == .done
        ? [] : ["\(writer.say("home.who-acts")): \(writer.say("answer.nobody"))"]
    }
    var lines = [
      "\(writer.say("home.who-acts")): \(who(item))",
      "\(writer.say("table.next")): \(title(item)) – \(writer.link(item.guide, guide))",
    ]
    if let blocks = item.blocks {
      lines.append("\(writer.say("home.blocks")): \(writer.say("blocks.\(blocks)"))")
    }
    return lines
  }

  /// Whether there is more to say about who acts than the badge already says.
  func namesPeople(_ item: ActionItem) -> Bool {
    item.person != nil || !item.people.isEmpty || item.role != nil || item.actor != .reseller
  }
}

extension Catalog {
  /// The name of the provider or reseller who operates the portal.
  var operatorName: String? {
    workspace?.operatedBy?.provider?.value ?? workspace?.operatedBy?.reseller?.value
  }

  /// The legal name of whoever operates the portal.
  var operatorDisplayName: String? {
    let party = workspace?.operatedBy
    return party?.provider.flatMap { provider($0.value) }?.displayName
      ?? party?.reseller.flatMap { reseller($0.value) }?.displayName
  }
}

/// Texts in addresses.
enum PercentEncoding {
  /// The text with all but unreserved characters encoded.
  static func encode(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return result
  }
}
