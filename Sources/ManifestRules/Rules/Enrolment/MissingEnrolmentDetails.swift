import Diagnostics
import ManifestModel

/// Something that enrolment asks for is not recorded.
///
/// What is recorded but incomplete or malformed is the business of the rules about contacts.
struct MissingEnrolmentDetails: Rule {
  static let description = RuleDescription(
    "RP-E01", "missing-enrolment-details", .warning, .todo,
    spans: [119, 121, 124, 130, 153, 154])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      reseller.wasAlreadyInProgram
        ? findings(inProgram: reseller) : findings(enrolling: reseller, on: context.today)
    }
  }

  private func findings(enrolling reseller: Reseller, on today: Day) -> [Finding] {
    let due = reseller.enrolment?.evidence(of: .submitted)
    let incomplete = reseller.legalProfile?.address.flatMap(incompletePlace)
    return missingItems(of: reseller, on: today).map { item in
      finding(
        Message(item),
        at: (item == "address-incomplete" ? incomplete : nil) ?? due?.span
          ?? reseller.head.name.span,
        about: Subject(reseller: reseller.name), severity: due == nil ? nil : .error)
    }
  }

  private func findings(inProgram reseller: Reseller) -> [Finding] {
    guard reseller.support?.isEmpty ?? true, let flag = reseller.enrolment?.alreadyInCsp else {
      return []
    }
    return [
      finding(
        Message("support-in-program"), at: flag.span, about: Subject(reseller: reseller.name))
    ]
  }

  private func missingItems(of reseller: Reseller, on today: Day) -> [String] {
    var items: [String] = []
    if reseller.legalName == nil, reseller.legalProfile?.name == nil { items.append("legal-name") }
    if let address = reseller.legalProfile?.address, !address.isEmpty {
      if incompletePlace(address) != nil { items.append("address-incomplete") }
    } else {
      items.append("address")
    }
    if reseller.primaryContact == nil { items.append("contact") }
    if reseller.support?.isEmpty ?? true { items.append("support") }
    if !knowsGlobalAdmin(reseller, on: today) { items.append("global-admin") }
    return items
  }

  /// Without a work account nobody can be its Global admin; another rule says that.
  private func knowsGlobalAdmin(_ reseller: Reseller, on today: Day) -> Bool {
    reseller.workAccount?.exists?.value == false || reseller.workAccount?.globalAdmin != nil
      || reseller.users.contains { $0.isPresent(on: today) && $0.isGlobalAdmin == true }
  }

  private func incompletePlace(_ address: PostalAddress) -> SourceSpan? {
    let parts = [address.lines.first?.span, address.city?.span, address.country?.span]
    return parts.contains(nil) ? parts.compactMap(\.self).first : nil
  }
}

extension PostalAddress {
  /// Whether it says neither street, city nor country.
  fileprivate var isEmpty: Bool { lines.isEmpty && city == nil && country == nil }
}

extension SupportContact {
  /// Whether it names no way to reach the support.
  fileprivate var isEmpty: Bool { email == nil && telephone == nil && website == nil }
}
