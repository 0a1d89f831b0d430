public import Diagnostics

/// A state with the day it began and who brought it about, as far as they are recorded.
public struct Dated<State: StateVocabulary>: Sendable {
  /// The state.
  public let state: Located<State>
  /// The day, nil when it is not recorded.
  public let day: Located<Day>?
  /// Who did it, nil when it is not recorded.
  public let actor: Located<String>?
  /// The whole dated state.
  public let span: SourceSpan
}

/// Dated states, oldest first; the last one is the current state.
public struct History<State: StateVocabulary>: Sendable {
  /// The states in the order of the manifest.
  public let entries: [Dated<State>]
  /// The current state, kept beside the entries because nearly every rule asks for it.
  public let current: State?

  init(entries: [Dated<State>]) {
    self.entries = entries
    current = entries.last?.state.value
  }

  /// The last entry.
  public var last: Dated<State>? { entries.last }

  /// The last entry with a state.
  public func entry(_ state: State) -> Dated<State>? {
    entries.last { $0.state.value == state }
  }
}

/// A day on which something was done, with who did it.
public struct Mark: Hashable, Sendable {
  /// The day.
  public let day: Located<Day>
  /// Who did it, nil when it is not recorded.
  public let actor: Located<String>?
  /// The whole mark.
  public let span: SourceSpan
}
