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
    let support = reseller.support
    let long: [(String, String?)] = [
      ("work-account", admins.isEmpty ? nil : admins.joined(separator: ", ")),
      ("partner-id", reseller.mpnId?.value),
      ("legal-name", reseller.legalProfile?.name?.value ?? reseller.legalName?.value),
      ("address", address?.isEmpty == false ? address : nil),
      (
        "primary-contact",
        reseller.primaryContact?.fullName
      ),
    ]
    let items = long.map { key, value in
      ReadinessItem(
        key: key, sign: value != nil ? .done : isShort ? .notNeeded : .turn, value: value)
    }
    // Addresses of mail stand on the people page alone, so the support contact's is not repeated.
    let reach = [support?.telephone?.value, support?.website?.value].compactMap(\.self)
    let isThere = support?.email != nil || !reach.isEmpty
    return items + [
      ReadinessItem(
        key: "support", sign: isThere ? .done : .turn,
        value: reach.isEmpty ? nil : reach.joined(separator: ", "))
    ]
  }
}

extension Catalog {
  /// Whether a user's admin role stands for everything.
  public func isGlobalAdmin(_ user: User) -> Bool {
    user.role(.admin).flatMap(roles.role).map(roles.hasFullAccess) ?? false
  }
}
