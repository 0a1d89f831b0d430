import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import TestSupport
import Testing

/// One rule broken once in the example portal, and the only finding that this may bring.
struct BrokenRule: Sendable, CustomTestStringConvertible {
  /// What is done to a file.
  enum Change: Sendable {
    /// A text that stands there once becomes another.
    case replace(String, with: String)
    /// The file is new.
    case add(String)
  }

  /// The rule, the key of its message and the severity.
  let rule: RuleCode
  let message: String
  let severity: Severity
  /// The file that is changed, below `Content`.
  let file: String
  let change: Change
  /// The place of the finding in the changed example: the file, if it is another one, the line,
  /// and the columns from the first to the one after the last.
  let foundIn: String
  let line: Int
  let columns: Range<Int>
  /// The edition that the example is checked in.
  let edition: Edition

  init(
    _ rule: RuleCode, _ message: String, _ severity: Severity = .error, in file: String,
    _ change: Change, foundIn: String? = nil, line: Int, columns: Range<Int>,
    edition: Edition = .reseller2017
  ) {
    self.rule = rule
    self.message = message
    self.severity = severity
    self.file = file
    self.change = change
    self.foundIn = foundIn ?? file
    self.line = line
    self.columns = columns
    self.edition = edition
  }

  /// All entries of the table.
  static let all =
    structure + enrolment + contacts + users + partners + relationships
    + invitations + pages

  var testDescription: String { "\(rule.text) in \(file)" }

  /// The finding as `SeenFinding` describes it, where further changes may have moved its line.
  func expectation(besides shifts: [LineShift] = []) -> String {
    let own = shifts.first { $0.rule == rule }
    let original = own?.original(ofLine: line, in: foundIn) ?? line
    let others = shifts.filter { $0.rule != rule }
    let line = line + others.map { $0.distance(ofLine: original, in: foundIn) }.reduce(0, +)
    let place = "\(line):\(columns.lowerBound)-\(line):\(columns.upperBound)"
    return "\(foundIn):\(place): \(severity.rawValue) \(rule.text) \(message)"
  }
}

/// Lines that a change moves up or down.
struct LineShift {
  let rule: RuleCode
  let file: String
  /// The last line of the example that keeps its number.
  let lastUnmoved: Int
  let distance: Int

  /// How far a line of a file is moved.
  func distance(ofLine line: Int, in file: String) -> Int {
    file == self.file && line > lastUnmoved ? distance : 0
  }

  /// The number that a line of the changed file has in the example.
  func original(ofLine line: Int, in file: String) -> Int {
    guard file == self.file else { return line }
    return line > lastUnmoved + distance ? line - distance : min(line, lastUnmoved)
  }
}

/// A finding as the table names it, with its whole message to tell it from others.
struct SeenFinding: Hashable, CustomStringConvertible {
  let file: String
  let rule: RuleCode
  let severity: Severity
  let message: Message
  var start: Position
  var end: Position

  var description: String {
    "\(file):\(start)-\(end): \(severity.rawValue) \(rule.text) \(message.key)"
  }

  /// The same finding in an example in which some lines have moved.
  func moved(by shifts: [LineShift]) -> SeenFinding {
    var moved = self
    for shift in shifts {
      moved.start.line += Int32(shift.distance(ofLine: Int(start.line), in: file))
      moved.end.line += Int32(shift.distance(ofLine: Int(end.line), in: file))
    }
    return moved
  }
}

/// The example portal, or a copy of it with some rules broken.
struct BrokenExample {
  /// The texts by their paths below `Content`.
  private var files: [String: String]
  /// The lines that the changes have moved.
  private(set) var shifts: [LineShift] = []

  private static let untouched = Dictionary(
    uniqueKeysWithValues: Example.sources.map {
      (String($0.path.dropFirst(folder.count)), String(decoding: $0.bytes, as: UTF8.self))
    })
  private static let folder = "Content/"

  /// The example as it is, but for the edition.
  init(_ edition: Edition = .reseller2017) {
    files = BrokenExample.untouched
    let own = "edition: \(Edition.reseller2017.rawValue)\n"
    files["portal.yaml"] = files["portal.yaml"]?
      .replacing(own, with: "edition: \(edition.rawValue)\n")
  }

  /// Breaks a rule; answers what hinders it.
  mutating func apply(_ broken: BrokenRule) -> String? {
    switch broken.change {
    case .add(let text):
      guard files[broken.file] == nil else { return "\(broken.file) is there already" }
      files[broken.file] = text
    case .replace(let found, let replacement):
      guard let text = files[broken.file], text.ranges(of: found).count == 1,
        let original = BrokenExample.untouched[broken.file]?.firstRange(of: found)
      else { return "\(broken.file) does not hold just once: \(found)" }
      files[broken.file] = text.replacing(found, with: replacement)
      let before = BrokenExample.untouched[broken.file]?[..<original.lowerBound].lineEnds ?? 0
      let distance = replacement.lineEnds - found.lineEnds
      guard distance != 0 else { break }
      let last = before + found.lineEnds + (found.hasSuffix("\n") ? 0 : 1)
      shifts.append(
        LineShift(rule: broken.rule, file: broken.file, lastUnmoved: last, distance: distance))
    }
    return nil
  }

  /// The texts of the copy.
  var texts: [SourceText] {
    files.map { SourceText(path: BrokenExample.folder + $0.key, text: $0.value) }
  }

  /// The findings of the copy, on the example's own day.
  func findings() async -> Set<SeenFinding> {
    let inspection = await inspection(of: texts, today: "2026-11-22")
    return Set(
      inspection.findings.map { reported in
        let span = reported.finding.span
        let path = inspection.sources.path(of: span.source)
        return SeenFinding(
          file: String(path.dropFirst(BrokenExample.folder.count)), rule: reported.rule.code,
          severity: reported.severity, message: reported.finding.message, start: span.start,
          end: span.end)
      })
  }
}

extension StringProtocol {
  fileprivate var lineEnds: Int { utf8.count { $0 == 0x0A } }
}
