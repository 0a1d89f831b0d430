public import Diagnostics
import ManifestRules

/// Applies the fixes of findings as long as they make things better and nothing worse.
public struct Fixer: Sendable {
  /// Checks the portal with some texts in the place of those that were read.
  public typealias Check = @Sendable ([SourceText]) async -> FixView

  private let check: Check
  private static let rounds = 10

  /// Makes a fixer that checks its work.
  public init(check: @escaping Check) { self.check = check }

  /// Fixes what can be fixed, and what shows then, until nothing changes any more.
  public func run() async -> FixOutcome {
    var view = await check([])
    var outcome = FixOutcome()
    for _ in 0..<Fixer.rounds {
      let candidates = FixCandidate.all(of: view.chosen)
      var round = FixRound(view, changed: outcome.texts, check: check)
      await round.take(candidates[...])
      outcome.add(round, leftOut: candidates.count - round.accepted.count)
      view = round.view
      if round.accepted.isEmpty { break }
    }
    return outcome
  }
}

/// What came of fixing.
public struct FixOutcome: Sendable {
  /// The texts that were read, and what became of them, in the order of their paths.
  public var changes: [(old: SourceText, new: SourceText)] {
    texts.values.sorted { $0.path < $1.path }.compactMap { new in
      originals[new.path].map { ($0, new) }
    }
  }
  /// How many findings of each rule were fixed.
  public private(set) var fixed: [RuleCode: Int] = [:]
  /// How many fixes were left out because something else would have gone wrong.
  public private(set) var leftOut = 0
  private(set) var texts: [String: SourceText] = [:]
  private var originals: [String: SourceText] = [:]

  init() {}

  mutating func add(_ round: FixRound, leftOut: Int) {
    for candidate in round.accepted { fixed[candidate.finding.rule, default: 0] += 1 }
    for text in round.changed.values where originals[text.path] == nil {
      originals[text.path] = round.original(of: text.path)
    }
    texts = round.changed
    self.leftOut = leftOut
  }
}
