import Diagnostics
import ManifestModel

extension Reseller {
  /// Who finished the set-up by confirming the admin agent, as it is written.
  var finisher: Located<String>? { enrolment?.history.entry(.adminAgentConfirmed)?.actor }
}
