import Diagnostics
import ManifestSyntax

extension MappingReader {
  /// One dated state or a list of them, oldest first.
  func history<State: StateVocabulary>(_ key: String, _ type: State.Type) -> History<State> {
    guard let entry = entry(key, .history(State.words)) else { return History(entries: []) }
    let scalars = scalars(entry)
    var entries: [Dated<State>] = []
    entries.reserveCapacity(scalars.count)
    for scalar in scalars {
      if let dated = dated(key, scalar, type) { entries.append(dated) }
    }
    return History(entries: entries)
  }

  /// A day, perhaps followed by `by NAME`.
  func mark(_ key: String, actor: ReferenceTarget?) -> Mark? {
    guard let scalar = scalar(key, .mark) else { return nil }
    var words = DatedWords(scalar)
    guard let first = words.take(), let day = Day(first.value) else {
      reportFormat("day", key, scalar)
      return nil
    }
    let by = words.takeActor()
    guard words.isEmpty else {
      reportFormat("mark", key, scalar)
      return nil
    }
    if let by, let actor { log.refer(to: actor, by: by) }
    return Mark(day: Located(day, at: first.span), actor: by, span: scalar.span)
  }

  private func dated<State: StateVocabulary>(
    _ key: String, _ scalar: Located<SyntaxNode.Scalar>, _ type: State.Type
  ) -> Dated<State>? {
    var words = DatedWords(scalar)
    guard let word = words.take() else {
      reportFormat("dated-state", key, scalar)
      return nil
    }
    guard let state = choice(key, word, State.self) else { return nil }
    var day: Located<Day>?
    if let second = words.take(if: { $0 != "by" }) {
      guard let value = Day(second.value) else {
        let arguments: [Argument] = [.text("key", key), .text("found", second.value)]
        log.report(Finding("RP-X06", Message("day", arguments), at: second.span))
        return nil
      }
      day = Located(value, at: second.span)
    }
    let actor = words.takeActor()
    guard words.isEmpty else {
      reportFormat("dated-state", key, scalar)
      return nil
    }
    if let actor, state.value.actorIsUser { log.refer(to: .user, by: actor) }
    return Dated(state: state, day: day, actor: actor, span: scalar.span)
  }

  private func reportFormat(
    _ format: String, _ key: String, _ scalar: Located<SyntaxNode.Scalar>
  ) {
    let arguments: [Argument] = [.text("key", key), .text("found", scalar.value.text)]
    log.report(Finding("RP-X06", Message(format, arguments), at: scalar.span))
  }
}
