public import Diagnostics
import ManifestModel
public import ManifestSyntax

/// Reads comments that allow findings.
public struct SuppressionReader: Sendable {
  /// The comments that hold.
  public private(set) var suppressions: [Suppression] = []
  /// What is wrong with the others, and with parts of those that hold.
  public private(set) var findings: [Finding] = []

  /// Reads comments in the order of their places.
  public init(_ comments: [SyntaxComment]) {
    for comment in comments { read(comment) }
  }
}

extension SuppressionReader {
  /// What other programs call it.
  private static let synonyms = [
    "disable", "exempt", "ignore", "noqa", "off", "permit", "skip", "suppress",
  ]

  private mutating func read(_ comment: SyntaxComment) {
    var rest = CommentText(comment.text, at: comment.span)
    _ = rest.take("#")
    let name = rest.takeWord(until: [":"]).text
    let hasColon = rest.take(":")
    let verb = rest.takeWord().text
    guard name == "portal", hasColon, verb == "allow" else {
      if isMeant(verb, then: rest, hasColon: hasColon) {
        report("malformed", [.text("found", shown(comment.text))], at: comment.span)
      }
      return
    }
    readParts(of: rest.trimmed, comment)
  }

  private mutating func readParts(of text: CommentText, _ comment: SyntaxComment) {
    let parts = text.parted
    let words = (parts?.before ?? text).words
    guard !words.isEmpty else { return report("no-rule", at: comment.span) }
    guard let reason = parts?.after.trimmed, !reason.isEmpty else {
      return report("no-reason", at: comment.span)
    }
    guard !words.contains(where: { $0.text == "until" }) else {
      return report("malformed", [.text("found", shown(comment.text))], at: comment.span)
    }
    let (before, day) = reason.lastWord
    let (why, until) = before.lastWord
    guard until.text == "until", day.text.utf8.first.map(isDigit) == true else {
      return add(words, reason, until: nil, comment)
    }
    guard let last = Day(day.text) else {
      return report("bad-day", [.text("found", shown(day.text))], at: day.span)
    }
    guard !why.isEmpty else { return report("no-reason", at: comment.span) }
    add(words, why, until: Located(last, at: day.span), comment)
  }

  private mutating func add(
    _ words: [CommentText], _ reason: CommentText, until: Located<Day>?, _ comment: SyntaxComment
  ) {
    let rules = words.compactMap { word in
      rule(word).map { (rule: $0, span: word.span) }
    }
    guard !rules.isEmpty else { return }
    suppressions.append(
      Suppression(
        span: comment.span, line: comment.line, rules: rules,
        reason: Located(reason.text, at: reason.span), until: until))
  }

  private mutating func rule(_ word: CommentText) -> RuleDescription? {
    if let rule = RuleIndex.description(of: word.text) { return rule }
    let found = Argument.text("found", shown(word.text))
    if RuleSelector(word.text) != nil {
      report("many-rules", [found], at: word.span)
    } else if let near = SuppressionReader.nearest(to: word.text) {
      report("unknown-rule-near", [found, .text("near", near)], at: word.span)
    } else {
      report("unknown-rule", [found], at: word.span)
    }
    return nil
  }

  /// Whether somebody who wrote something else meant to allow a finding.
  private func isMeant(_ verb: String, then rest: CommentText, hasColon: Bool) -> Bool {
    var rest = rest
    let next = rest.takeWord(until: [","]).text
    let isVerb =
      verb == "allow" || NearestName.of(verb, in: ["allow"]) != nil
      || SuppressionReader.synonyms.contains(verb.lowercased())
    guard hasColon else { return isVerb && namesRule(next) }
    return isVerb || namesRule(verb) || namesRule(next)
  }

  private func namesRule(_ word: String) -> Bool {
    RuleIndex.description(of: word) != nil || word.uppercased().hasPrefix("RP-")
  }

  private static func nearest(to word: String) -> String? {
    NearestName.of(
      word, in: RuleIndex.descriptions.map(\.name) + RuleIndex.descriptions.map(\.code.text))
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The start of a text from a file, so that findings stay small.
  private func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(80)))
  }

  private mutating func report(_ key: String, _ arguments: [Argument] = [], at span: SourceSpan) {
    findings.append(Finding("RP-X14", Message(key, arguments), at: span))
  }
}
