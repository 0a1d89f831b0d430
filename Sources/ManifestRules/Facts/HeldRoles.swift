import Diagnostics
public import ManifestModel

extension User {
  /// Whether the user holds a role, on an axis or beside both.
  public func holds(_ role: String) -> Bool {
    heldRoles.contains { $0.value == role }
  }

  /// Whether the user is a Global admin, nil when the manifest does not say.
  var isGlobalAdmin: Bool? {
    holds("global-admin") ? true : admin.map { _ in false }
  }

  /// Whether the user is in the admin agent group, nil when the manifest does not say.
  var isAdminAgent: Bool? {
    holds("admin-agent") ? true : agent.map { _ in false }
  }
}
