import Diagnostics
import ManifestModel

/// Something impossible about a dated state.
enum ImpossibleState: Sendable {
  /// Its day is still to come.
  case future(Located<Day>)
  /// Its day is before the day of a state that stands before it.
  case backwards(Located<Day>, after: Located<Day>)
  /// It cannot follow the state before it.
  case sequence(place: SourceSpan, word: String, after: String, previous: SourceSpan)
}

extension History {
  /// What is impossible in the order or the days of the states, in the order of the manifest.
  ///
  /// - Parameters:
  ///   - today: the day after which nothing can have happened.
  ///   - rules: the states that cannot follow a state directly.
  /// - Returns: the problems, none for a history that can be true.
  func impossibilities(
    on today: Day, cannotFollow rules: [State: Set<State>]
  ) -> [ImpossibleState] {
    var found: [ImpossibleState] = []
    var latest: Located<Day>?
    var previous: Dated<State>?
    for entry in entries {
      if let before = previous, rules[before.state.value]?.contains(entry.state.value) == true {
        found.append(
          .sequence(
            place: entry.state.span, word: entry.state.value.rawValue,
            after: before.state.value.rawValue, previous: before.span))
      }
      previous = entry
      guard let day = entry.day else { continue }
      if day.value > today {
        found.append(.future(day))
      } else if let latest, day.value < latest.value {
        found.append(.backwards(day, after: latest))
      } else {
        latest = day
      }
    }
    return found
  }
}
