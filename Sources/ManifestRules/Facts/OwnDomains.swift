import Diagnostics
import ManifestModel

extension Tenant {
  /// Whether a host is one of the tenant's domains or lies below one.
  func owns(_ host: String) -> Bool {
    allDomains.contains { host == $0.value || host.hasSuffix("." + $0.value) }
  }
}
