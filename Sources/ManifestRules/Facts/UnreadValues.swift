public import Diagnostics
import ManifestModel

/// The values that stand in manifests and could not be read, by their keys.
///
/// Such a value counts as absent in the model and is reported where it is read, so that a rule
/// about something missing asks here first.
public struct UnreadValues: Sendable {
  private var places: [String: [SourceSpan]] = [:]

  /// Collects the values from the findings of decoding.
  public init(_ findings: [Finding] = []) {
    for finding in findings {
      for argument in finding.message.arguments where argument.name == "key" {
        if case .text(let key) = argument.value {
          places[key, default: []].append(finding.span)
        }
      }
    }
    for key in places.keys { places[key]?.sort() }
  }

  /// Whether a state of a customer's relationships could not be read, so that the last one that
  /// was read need not be the current one.
  func hasState(of customer: Customer) -> Bool {
    ["withReseller", "withProvider", "history"].contains { contains($0, in: customer.span) }
  }

  /// Whether a value of a key in a record could not be read.
  func contains(_ key: String, in record: SourceSpan) -> Bool {
    guard let places = places[key] else { return false }
    // The first place that does not start before the record.
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if (places[middle].source, places[middle].start) < (record.source, record.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < places.count && record.contains(places[low])
  }
}
