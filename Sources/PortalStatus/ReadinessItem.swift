import Diagnostics
public import ManifestModel

/// Something that must be at hand before enrolling.
public struct ReadinessItem: Sendable {
  /// The key of its words: `readiness.KEY`.
  public let key: String
  /// How it stands.
  public let sign: StatusSign
  /// What is recorded; empty when nothing is, or nothing that every page may show.
  public let values: [String]
  /// Whether the values are people's names.
  public let isPeople: Bool
}

extension ReadinessItem {
  /// The list for a reseller; who is already in the programme needs the support contact alone.
  static func items(for reseller: Reseller, catalog: Catalog) -> [ReadinessItem] {
    let isShort = reseller.enrolment?.alreadyInCsp?.value == true
    func item(_ key: String, _ values: [String], isPeople: Bool = false) -> ReadinessItem {
      ReadinessItem(
        key: key, sign: !values.isEmpty ? .done : isShort ? .notNeeded : .turn, values: values,
        isPeople: isPeople)
    }
    let profile = reseller.legalProfile
    let place = [profile?.address?.postalCode, profile?.address?.city, profile?.address?.country]
    let address = (profile?.address?.lines ?? []) + place.compactMap(\.self)
    let admins = reseller.users.filter { catalog.isGlobalAdmin($0) }.map(\.displayName)
    let legalName = profile?.name ?? reseller.legalName
    return [
      item("work-account", admins, isPeople: true),
      partnerID(of: reseller, item("partner-id", [reseller.mpnId].compactMap { $0?.value })),
      item("legal-name", [legalName].compactMap { $0?.value }),
      item("address", address.map(\.value)),
      item(
        "primary-contact", [reseller.primaryContact?.fullName].compactMap(\.self), isPeople: true),
      support(of: reseller),
    ]
  }

  /// A Partner ID is at hand only with a profile that is in use.
  private static func partnerID(of reseller: Reseller, _ item: ReadinessItem) -> ReadinessItem {
    guard item.sign == .done, reseller.mpnProfile?.status?.value == .inactive else { return item }
    return ReadinessItem(key: item.key, sign: .blocked, values: item.values, isPeople: false)
  }

  /// Addresses of mail stand on the people page alone, so the contact's is not among the values.
  private static func support(of reseller: Reseller) -> ReadinessItem {
    let support = reseller.support
    let reach = [support?.telephone, support?.website].compactMap { $0?.value }
    return ReadinessItem(
      key: "support", sign: support?.email != nil || !reach.isEmpty ? .done : .turn, values: reach,
      isPeople: false)
  }
}

extension Catalog {
  /// Whether a user's admin role stands for everything.
  public func isGlobalAdmin(_ user: User) -> Bool {
    user.roles(.admin).compactMap(roles.role).contains(where: roles.hasFullAccess)
  }
}
