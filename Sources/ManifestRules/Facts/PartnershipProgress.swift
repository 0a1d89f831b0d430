import Diagnostics
import ManifestModel

extension Partnership {
  /// Whether reseller and provider were connected at any time.
  var wasEverActive: Bool {
    history.entries.contains { [.accepted, .active].contains($0.state.value) }
  }

  /// Where the partnership's state stands, to show beside a finding.
  var statePlace: [RelatedPlace] {
    history.last.map { [RelatedPlace($0.span, Message("state"))] } ?? []
  }
}
