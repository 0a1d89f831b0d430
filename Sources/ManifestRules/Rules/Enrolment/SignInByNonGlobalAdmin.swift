import Diagnostics
import ManifestModel

/// Somebody without the Global admin role signed in for the enrolment, or is named for it.
struct SignInByNonGlobalAdmin: Rule {
  static let description = RuleDescription(
    "RP-E04", "sign-in-by-non-global-admin", .error, .breach, spans: [124, 137, 138, 140])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      let signers = (reseller.enrolment?.history.entries ?? [])
        .filter { $0.state.value == .signedIn }.compactMap(\.actor)
      let findings = signers.compactMap { signIn(by: $0, reseller, context.catalog) }
      let signerNames = signers.compactMap { reseller.user($0.value)?.name?.value }
      guard let holder = reseller.workAccount?.globalAdmin,
        let user = reseller.user(holder.value), !signerNames.contains(user.name?.value ?? "")
      else { return findings }
      return findings + [holding(by: user, at: holder.span, reseller)].compactMap(\.self)
    }
  }

  private func signIn(
    by actor: Located<String>, _ reseller: Reseller, _ catalog: Catalog
  ) -> Finding? {
    guard let user = reseller.user(actor.value) else {
      guard catalog.user(actor.value, near: reseller.name) != nil else { return nil }
      return finding(
        Message("sign-in-by-outsider"), at: actor.span, about: Subject(reseller: reseller.name))
    }
    return finding("sign-in", user, at: actor.span, reseller)
  }

  /// Until somebody signs in there is time to name another person.
  private func holding(by user: User, at span: SourceSpan, _ reseller: Reseller) -> Finding? {
    let isDue = reseller.enrolment?.evidence(of: .signedIn) != nil
    return finding("holder", user, at: span, reseller, severity: isDue ? nil : .warning)
  }

  private func finding(
    _ key: String, _ user: User, at span: SourceSpan, _ reseller: Reseller,
    severity: Severity? = nil
  ) -> Finding? {
    guard user.isGlobalAdmin == false, let admin = user.admin else { return nil }
    return finding(
      Message(key, [.text("found", admin.value)]), at: span,
      about: Subject(reseller: reseller.name, user: user.name?.value), severity: severity,
      related: [RelatedPlace(admin.span, Message("role"))])
  }
}
