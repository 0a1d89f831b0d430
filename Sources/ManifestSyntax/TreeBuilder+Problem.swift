import Diagnostics

extension TreeBuilder {
  /// Adds a finding for what libyaml says, at the place that helps most.
  mutating func report(_ problem: YAMLProblem, segmentEnd: Int) {
    let problem = problem.within(lines)
    if let quoted = lastQuoted, isAfter(quoted, problem) {
      reportQuote(quoted, problem)
    } else {
      report(problem, isAtEnd: lines.offset(of: problem.place) >= segmentEnd)
    }
  }

  private mutating func report(_ problem: YAMLProblem, isAtEnd: Bool) {
    switch problem.text {
    case "found unexpected document indicator", "found unexpected end of stream":
      reportOpenQuote(from: problem.contextPlace ?? problem.place, to: problem.place)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      reportBracket(problem, isAtEnd: isAtEnd)
    case "did not find expected node content" where isAtEnd && !openBrackets.isEmpty:
      reportBracket(problem, isAtEnd: true)
    case "found character that cannot start any token":
      reportCharacter(at: problem.place)
    case "did not find expected key", "did not find expected '-' indicator":
      findings.add(
        .expectedEntry, at: place(problem.place), related: related("opened", problem.contextPlace))
    case "could not find expected ':'":
      findings.add(.missingColon, at: place(problem.contextPlace ?? problem.place))
    case "found undefined tag handle":
      reportTag(at: problem.place)
    default:
      if isIndicator(problem) {
        reportCharacter(at: problem.contextPlace ?? problem.place)
      } else {
        findings.add(TreeBuilder.message(for: problem.text), at: place(problem.place))
      }
    }
  }

  private static func message(for text: String) -> SyntaxMessage {
    switch text {
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      .tabIndentation
    case "mapping values are not allowed in this context", "found unexpected ':'":
      .mappingValueHere
    case "block sequence entries are not allowed in this context": .listItemHere
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .badEscape
    case "found an indentation indicator equal to 0",
      "did not find expected comment or line break":
      .blockHeader
    case "did not find expected node content": .expectedValue
    case "did not find expected <document start>": .unexpectedText
    default: .other
    }
  }
}

extension TreeBuilder {
  /// Whether libyaml took the first character of a value for an anchor, alias, tag or directive.
  private func isIndicator(_ problem: YAMLProblem) -> Bool {
    switch problem.context {
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag",
      "while parsing a tag", "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive", "while parsing a %TAG directive",
      "while scanning a tag directive", "while parsing a tag directive":
      true
    default:
      problem.text == "mapping keys are not allowed in this context"
    }
  }

  /// Whether a block went wrong right after a quote, which then is the likelier cause.
  private func isAfter(_ quoted: SourceSpan, _ problem: YAMLProblem) -> Bool {
    guard quoted.end.line == problem.place.line, quoted.end <= problem.place else { return false }
    switch problem.text {
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return true
    default: return false
    }
  }

  private mutating func reportQuote(_ quoted: SourceSpan, _ problem: YAMLProblem) {
    if quoted.start.line < quoted.end.line {
      reportOpenQuote(from: quoted.start, to: problem.place)
    } else {
      findings.add(
        .textAfterQuote, at: place(problem.place), related: related("opened", quoted.start))
    }
  }

  private mutating func reportOpenQuote(from start: Position, to end: Position) {
    findings.add(.unclosedQuote, at: place(start), related: related("stopped", end))
  }

  /// Reports a missing comma within a line, and a missing bracket where the list went on.
  private mutating func reportBracket(_ problem: YAMLProblem, isAtEnd: Bool) {
    let start = openBrackets.last ?? problem.contextPlace ?? problem.place
    if !isAtEnd, start.line == problem.place.line {
      findings.add(.missingComma, at: place(problem.place), related: related("opened", start))
    } else {
      let bracket = lines.character(at: start).map { String(Character($0)) } ?? ""
      findings.add(
        .unclosedBracket, [.text("found", bracket)], at: place(start),
        related: related("stopped", problem.place))
    }
  }

  private mutating func reportCharacter(at position: Position) {
    let character = lines.character(at: position)
    guard character != "\t" else {
      findings.add(.tabIndentation, at: place(position))
      return
    }
    let found = character.map { String(Character($0)) } ?? ""
    findings.add(.badCharacter, [.text("found", found)], at: place(position))
  }

  private mutating func reportTag(at position: Position) {
    let tag = NodeProperties(at: position, in: &lines).properties.first { $0.message == .tag }
    let text = tag?.text ?? "!"
    let span = findings.span(tag?.start ?? position, width: text.unicodeScalars.count)
    findings.add(.tag, [.text("found", text)], at: span)
  }

  private mutating func related(_ label: String, _ position: Position?) -> [RelatedPlace] {
    position.map { [RelatedPlace(place($0), Message(label))] } ?? []
  }

  /// The one character at a position, of no width at the end of a line.
  private mutating func place(_ position: Position) -> SourceSpan {
    findings.span(position, width: lines.character(at: position) == nil ? 0 : 1)
  }
}
