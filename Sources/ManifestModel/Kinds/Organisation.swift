public import Diagnostics

/// A tenant in Microsoft's directory.
public struct Tenant: ManifestPart {
  /// The tenant's GUID, in lower case.
  public let id: Located<String>?
  /// The primary domain, in lower case.
  public let primaryDomain: Located<String>?
  /// Further domains, in lower case.
  public let domains: [Located<String>]
  /// The country set on the tenant.
  public let country: Located<String>?
  /// The cloud, when it is not the public one.
  public let cloud: Located<String>?

  /// All domains, the primary one first.
  public var allDomains: [Located<String>] { (primaryDomain.map { [$0] } ?? []) + domains }

  init(_ reader: MappingReader) {
    id = reader.guid("id")
    primaryDomain = reader.domain("primaryDomain")
    domains = reader.domains("domains")
    country = reader.country("country")
    cloud = reader.text("cloud")
  }
}

/// A postal address.
public struct PostalAddress: ManifestPart {
  /// Street and further lines.
  public let lines: [Located<String>]
  /// The city.
  public let city: Located<String>?
  /// The region, state or province.
  public let region: Located<String>?
  /// The postal code.
  public let postalCode: Located<String>?
  /// The country.
  public let country: Located<String>?

  init(_ reader: MappingReader) {
    lines = reader.texts("lines")
    city = reader.text("city")
    region = reader.text("region")
    postalCode = reader.text("postalCode")
    country = reader.country("country")
  }
}

/// Somebody of a reseller or provider who uses Partner Center.
public struct User: ManifestPart {
  /// The name by which manifests refer to the user.
  public let name: Located<String>?
  /// First and last name.
  public let fullName: Located<String>?
  /// The e-mail address.
  public let email: Located<String>?
  /// What is written on the agent axis: a role or `none`, and only by mistake more than one.
  public let agents: [Located<String>]
  /// What is written on the admin axis: a role or `none`, and only by mistake more than one.
  public let admins: [Located<String>]
  /// Roles of the company, which stand beside the two axes.
  public let additionalRoles: [Located<String>]
  /// The first day.
  public let since: Located<Day>?
  /// The last day, for somebody who has left.
  public let until: Located<Day>?
  /// What the user is to do.
  public let tasks: [PlannedTask]
  /// When the sign-in data were handed over; never the data.
  public let credentialsSentOn: Located<Day>?
  /// Whether the temporary password was changed.
  public let passwordChanged: Located<Bool>?
  /// Whether the record is written in braces.
  public let isFlow: Bool
  /// Where the keys of the two axes stand.
  private let axisKeys: (agent: SourceSpan?, admin: SourceSpan?)
  /// Which of full name, e-mail, agent and admin are written, even if they could not be read.
  public let stated: Set<String>
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    isFlow = reader.isFlow
    axisKeys = (reader.keySpan("agent"), reader.keySpan("admin"))
    stated = Set(["fullName", "email", "agent", "admin"].filter(reader.states))
    name = reader.name("name")
    fullName = reader.text("fullName")
    email = reader.email("email")
    agents = reader.references("agent", .role(.agent))
    admins = reader.references("admin", .role(.admin))
    additionalRoles = reader.references("additionalRoles", .role(.company))
    since = reader.day("since")
    until = reader.day("until")
    tasks = reader.parts("tasks", PlannedTask.self)
    let onboarding = reader.part("onboarding", Onboarding.self)
    credentialsSentOn = onboarding?.credentialsSentOn
    passwordChanged = onboarding?.passwordChanged
    reader.requireName(name)
  }

  /// Whether the user is there on a day.
  public func isPresent(on day: Day) -> Bool {
    if let since, since.value > day { return false }
    if let until, until.value < day { return false }
    return true
  }

  /// The role on the agent axis, or `none`; the first role where several are written.
  public var agent: Located<String>? { statement(.agent) }

  /// The role on the admin axis, or `none`; the first role where several are written.
  public var admin: Located<String>? { statement(.admin) }

  /// Where the key of an axis stands, nil where it is not written.
  public func key(of axis: RoleAxis) -> SourceSpan? {
    switch axis {
    case .agent: axisKeys.agent
    case .admin: axisKeys.admin
    case .company: nil
    }
  }

  /// What is written on an axis.
  ///
  /// Beside the two axes nothing is stated: a user may have any number of roles of the company.
  public func statements(_ axis: RoleAxis) -> [Located<String>] {
    switch axis {
    case .agent: agents
    case .admin: admins
    case .company: []
    }
  }

  /// What is written on an axis; the first role where there is more than one word.
  public func statement(_ axis: RoleAxis) -> Located<String>? {
    statements(axis).first { $0.value != "none" } ?? statements(axis).first
  }

  /// The roles on an axis, none when it says `none` or nothing.
  public func roles(_ axis: RoleAxis) -> [String] {
    statements(axis).map(\.value).filter { $0 != "none" }
  }

  /// All roles with their places, the agent's first; `none` is no role.
  public var heldRoles: [Located<String>] {
    RoleAxis.stated.flatMap(statements).filter { $0.value != "none" } + additionalRoles
  }
}

/// Something that a user is to do.
public struct PlannedTask: ManifestPart {
  /// The permission that the task needs.
  public let permission: Located<String>?
  /// For which customer.
  public let customer: Located<String>?
  /// For which service.
  public let service: Located<Service>?
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    permission = reader.reference("permission", .permission)
    customer = reader.reference("customer", .customer)
    service = reader.choice("service", Service.self)
  }
}

private struct Onboarding: ManifestPart {
  let credentialsSentOn: Located<Day>?
  let passwordChanged: Located<Bool>?

  init(_ reader: MappingReader) {
    credentialsSentOn = reader.day("credentialsSentOn")
    passwordChanged = reader.flag("passwordChanged")
  }
}
