public import Diagnostics
public import ManifestRules

/// Writes findings for people: a headline, the place, an excerpt with carets, and what to do.
public struct TextReport {
  private let sources: SourceSet
  private let words: FindingWords
  private let redaction: Redaction
  private var lines: [SourceID: [String]] = [:]

  /// Makes a report over texts in a language.
  public init(sources: SourceSet, words: FindingWords, redaction: Redaction) {
    self.sources = sources
    self.words = words
    self.redaction = redaction
  }

  /// The text of one finding, ending in an empty line.
  public mutating func text(of reported: ReportedFinding) -> String {
    let finding = reported.finding
    let code = reported.rule.code.text
    // Messages repeat what stands in manifests, which must not steer the terminal.
    let message = ExcerptLine.shown(words.message(reported))
    var text = "\(reported.severity.rawValue)[\(code)]: \(message)\n"
    let places = excerptPlaces(finding)
    let width = places.map { String($0.span.end.line).count }.max() ?? 1
    for place in places {
      text += excerpt(place, width: width, isFirst: place.span == finding.span)
    }
    let margin = String(repeating: " ", count: width + 1)
    text += "\(margin)|\n"
    if let help = words.help(reported).map(ExcerptLine.shown) {
      text += "\(margin)= \(words.helpWord): \(help)\n"
    }
    text += "\(margin)= \(words.ruleWord): \(reported.rule.name) (\(words.nature(reported)))\n\n"
    return text
  }

  private struct Place {
    let span: SourceSpan
    let label: String?
  }

  private func excerptPlaces(_ finding: Finding) -> [Place] {
    [Place(span: finding.span, label: nil)]
      + finding.related.map {
        Place(span: $0.span, label: words.label($0, of: finding).map(ExcerptLine.shown))
      }
  }

  private mutating func excerpt(_ place: Place, width: Int, isFirst: Bool) -> String {
    let all = lines(of: place.span.source)
    let first = Int(place.span.start.line)
    let last = Int(place.span.end.line)
    let arrow = isFirst ? "-->" : ":::"
    let margin = String(repeating: " ", count: width)
    let path = ExcerptLine.shown(sources.path(of: place.span.source))
    var text = "\(margin)\(arrow) \(path):\(place.span.start)\n"
    guard all.indices.contains(first - 1) else { return text }
    text += "\(margin) |\n"
    let shown = min(last, first + 2)
    for number in max(1, first - (isFirst ? 1 : 0))...max(first, shown) {
      guard all.indices.contains(number - 1) else { break }
      let (line, shift) = ExcerptLine.clipped(
        all[number - 1], from: columns(place.span, number).start)
      let gutter = String(repeating: " ", count: width - String(number).count) + String(number)
      text += "\(gutter) | \(ExcerptLine.shown(line))\n"
      guard number >= first, let carets = carets(place.span, number, line: line, shift: shift)
      else {
        continue
      }
      let label = number == shown ? place.label.map { " \($0)" } ?? "" : ""
      text += "\(margin) | \(carets)\(label)\n"
    }
    if last > shown { text += "\(margin) | ...\n" }
    return text
  }

  /// The columns of a span on a line, from 0; the end is nil where the span goes on.
  private func columns(_ span: SourceSpan, _ number: Int) -> (start: Int?, end: Int?) {
    (
      number == Int(span.start.line) ? Int(span.start.column) - 1 : nil,
      number == Int(span.end.line) ? Int(span.end.column) - 1 : nil
    )
  }

  /// The carets below a line, nil where the span covers none of it.
  private func carets(_ span: SourceSpan, _ number: Int, line: String, shift: Int) -> String? {
    let scalars = Array(line.unicodeScalars)
    let columns = columns(span, number)
    let start = max(0, columns.start.map { $0 - shift } ?? leading(scalars))
    let end = min(scalars.count, columns.end.map { $0 - shift } ?? scalars.count)
    guard start < end || columns.start != nil else { return nil }
    let before = scalars.prefix(start).map(ExcerptLine.width).reduce(0, +)
    let covered = scalars.dropFirst(start).prefix(max(0, end - start))
    let count = max(1, covered.map(ExcerptLine.width).reduce(0, +))
    return String(repeating: " ", count: before) + String(repeating: "^", count: count)
  }

  private func leading(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.prefix { $0 == " " }.count
  }

  private mutating func lines(of source: SourceID) -> [String] {
    if let known = lines[source] { return known }
    let found = redaction.lines(sources[source]?.lines() ?? [], of: source)
    lines[source] = found
    return found
  }
}
