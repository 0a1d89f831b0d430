import Diagnostics
import ManifestModel

/// Nothing shows that the primary contact works for the organisation, or something denies it.
///
/// What the manifest says of the person counts first; otherwise one of the reseller's people with
/// the same address or name will do.
struct UnaffiliatedContact: Rule {
  static let description = RuleDescription(
    "RP-C07", "unaffiliated-contact", .warning, .breach, spans: [155],
    sources: ["verification-responses"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let contact = reseller.primaryContact,
        let place = contact.lastName?.span ?? contact.firstName?.span ?? contact.email?.span
      else { return nil }
      let subject = Subject(reseller: reseller.name)
      if let member = contact.memberOfOrganisation {
        guard !member.value else { return nil }
        return finding(message("outsider", contact), at: member.span, about: subject)
      }
      guard !context.unread.contains("memberOfOrganisation", in: contact.span) else { return nil }
      let known = reseller.users.filter { isSame($0, contact) }
      let left = known.compactMap(\.until).filter { $0.value < context.today }
      guard left.count == known.count else { return nil }
      guard let last = left.max(by: { $0.value < $1.value }) else {
        return finding(message("unknown", contact), at: place, about: subject)
      }
      return finding(
        message("left", contact, [.day("day", last.value)]), at: place, about: subject,
        related: [RelatedPlace(last.span, Message("left"))])
    }
  }

  /// An address stands on few pages only, so a contact without a name goes unnamed here.
  private func message(
    _ key: String, _ contact: PrimaryContact, _ arguments: [Argument] = []
  ) -> Message {
    guard let name = contact.fullName else { return Message("\(key)-nameless", arguments) }
    return Message(key, [.text("person", name)] + arguments)
  }

  private func isSame(_ user: User, _ contact: PrimaryContact) -> Bool {
    if let email = contact.email, user.email?.value.lowercased() == email.value.lowercased() {
      return true
    }
    guard contact.firstName != nil, contact.lastName != nil, let name = contact.fullName else {
      return false
    }
    return user.fullName?.value.lowercased() == name.lowercased()
  }
}
