public import Diagnostics

/// What a reference must name.
public enum ReferenceTarget: Hashable, Sendable {
  case reseller, provider, customer, invitation
  /// A user of the reseller or provider that the record is about.
  case user
  /// A user of whoever operates the portal.
  case operatorUser
  /// A role of the catalogue on an axis, or `none`.
  case role(RoleAxis)
  /// A permission of the catalogue.
  case permission
}

/// A name in a manifest that must be the name of something else.
public struct ReferenceUse: Hashable, Sendable {
  /// What it must name.
  public let target: ReferenceTarget
  /// The name as written.
  public let name: Located<String>
}
