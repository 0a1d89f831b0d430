import Diagnostics
public import ManifestModel

/// Something that must be at hand before enrolling.
public struct ReadinessItem: Sendable {
  /// The key of its words: `readiness.KEY`.
  public let key: String
  /// How it stands.
  public let sign: StatusSign
  /// What is recorded, nil when nothing is.
  public let value: String?
}

extension ReadinessItem {
  /// The list for a reseller; who is already in the programme needs the support contact alone.
  static func items(for reseller: Reseller, catalog: Catalog) -> [ReadinessItem] {
    let isShort = reseller.enrolment?.alreadyInCsp?.value == true
    let admins = reseller.users.filter { catalog.isGlobalAdmin($0) }.map(\.displayName)
    let address = reseller.legalProfile?.address.map { address in
      (address.lines + [address.postalCode, address.city, address.country].compactMap(\.self))
        .map(\.value).joined(separator: ", ")
    }
    let support = [
      reseller.support?.email?.value, reseller.support?.telephone?.value,
      reseller.support?.website?.value,
    ].compactMap(\.self)
    let long: [(String, String?)] = [
      ("work-account", admins.isEmpty ? nil : admins.joined(separator: ", ")),
      ("partner-id", reseller.mpnId?.value),
      ("legal-name", reseller.legalProfile?.name?.value ?? reseller.legalName?.value),
      ("address", address?.isEmpty == false ? address : nil),
      (
        "primary-contact",
        reseller.primaryContact?.fullName ?? reseller.primaryContact?.email?.value
      ),
    ]
    let items = long.map { key, value in
      ReadinessItem(
        key: key, sign: value != nil ? .done : isShort ? .notNeeded : .turn, value: value)
    }
    let supportText = support.isEmpty ? nil : support.joined(separator: ", ")
    return items + [
      ReadinessItem(
        key: "support", sign: supportText == nil ? .turn : .done, value: supportText)
    ]
  }
}

extension Catalog {
  /// Whether a user's admin role stands for everything.
  public func isGlobalAdmin(_ user: User) -> Bool {
    user.role(.admin).flatMap(roles.role).map(roles.hasFullAccess) ?? false
  }
}
