import Diagnostics

/// Turns the events of a text into trees and collects what is wrong on the way.
struct TreeBuilder {
  /// Why a document is read no further.
  enum Stop: Error {
    case problem(YAMLProblem)
    /// It is nested so deeply that reading on would take too long; a finding says so already.
    case tooDeep
    /// The file has more values than may be read.
    case tooManyNodes
  }

  let events: YAMLEvents
  let limits: SyntaxLimits
  var lines: SourceLines
  var findings: SyntaxFindings
  var isComplete = true
  /// The comments that speak to the program.
  private(set) var comments: CommentFilter
  /// Where the brackets and braces start that are still open.
  var openBrackets: [Position] = []
  /// The last scalar in quotes: where a quote goes wrong, the error shows right after it.
  var lastQuoted: SourceSpan?
  private var nodeCount = 0
  /// The end of the anchors and tags that were found already.
  private var propertiesEnd = Position(line: 0, column: 0)

  init(
    events: YAMLEvents, limits: SyntaxLimits, lines: SourceLines, findings: SyntaxFindings
  ) {
    self.events = events
    self.limits = limits
    self.lines = lines
    self.findings = findings
    comments = CommentFilter(CommentScan(lines))
  }

  /// The documents of the segments.
  mutating func documents(of segments: [YAMLSegment]) -> [SyntaxDocument] {
    var documents: [SyntaxDocument] = []
    for segment in segments where nodeCount <= limits.nodes {
      comments.settle(before: segment.range.lowerBound, isRead: true)
      events.start(segment)
      openBrackets = []
      lastQuoted = nil
      if let document = document(of: segment) { documents.append(document) }
      comments.settle(before: segment.range.upperBound, isRead: true)
    }
    comments.settle(before: .max, isRead: nodeCount <= limits.nodes)
    return documents
  }

  private mutating func document(of segment: YAMLSegment) -> SyntaxDocument? {
    var root: SyntaxNode?
    do throws(Stop) {
      while true {
        let event = try next()
        if event.kind == .streamEnd { return root.map { SyntaxDocument(root: $0) } }
        if event.kind == .document { continue }
        if !event.isEmpty { root = try node(event, depth: 1) }
      }
    } catch {
      isComplete = false
      comments.settle(before: segment.range.upperBound, isRead: false)
      if case .problem(let problem) = error {
        report(problem, segmentEnd: segment.range.upperBound)
      }
      return root.map { SyntaxDocument(root: $0, isBroken: true) }
    }
  }
}

extension TreeBuilder {
  /// The next event with its true start and end.
  mutating func next() throws(Stop) -> YAMLEvent {
    var event: YAMLEvent
    do throws(YAMLProblem) { event = try events.next() } catch { throw .problem(error) }
    if event.mayHaveProperties { takeProperties(&event) }
    switch event.kind {
    case .scalar:
      switch event.style {
      case .literal, .folded: event.end = endOfBlock(event)
      case .singleQuoted, .doubleQuoted: lastQuoted = span(event.start, event.end)
      case .plain: break
      }
      comments.pass(event)
    case .alias:
      findings.add(.alias, [.text("found", "*" + event.text)], at: span(event.start, event.end))
    default: break
    }
    return event
  }

  /// The node that starts with an event.
  mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> SyntaxNode {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      addLimit(.tooManyNodes, limits.nodes, at: span(event.start, event.start))
      throw .tooManyNodes
    }
    switch event.kind {
    case .scalar:
      let scalar = SyntaxNode.Scalar(text: limited(event), style: event.style)
      return SyntaxNode(.scalar(scalar), at: span(event.start, event.end))
    case .sequenceStart, .mappingStart:
      guard depth <= limits.depth else {
        addLimit(.tooDeep, limits.depth, at: findings.span(event.start, width: 1))
        return empty(at: span(event.start, try skip(event)))
      }
      let open = openBrackets.count
      if event.isBracket { openBrackets.append(event.start) }
      let node = try collection(event, depth: depth)
      openBrackets.removeLast(openBrackets.count - open)
      return node
    default:
      return empty(at: span(event.start, event.end))
    }
  }

  /// Passes over a node; answers the place after it.
  mutating func skip(_ event: YAMLEvent) throws(Stop) -> Position {
    var current = event
    var end = event.start
    var depth = 0
    while true {
      switch current.kind {
      case .sequenceStart, .mappingStart: depth += 1
      case .collectionEnd: depth -= 1
      default: break
      }
      guard depth <= limits.skippedDepth else { throw .tooDeep }
      // The end of a block stands at the next token, without a width.
      if current.start < current.end { end = max(end, current.end) }
      if depth == 0 { return end }
      current = try next()
    }
  }

  /// The text of a scalar, cut at the limit.
  mutating func limited(_ event: YAMLEvent) -> String {
    guard event.text.utf8.count > limits.scalar else { return event.text }
    addLimit(.scalarTooLong, limits.scalar, at: span(event.start, event.end))
    var bytes = Array(event.text.utf8.prefix(limits.scalar + 1))
    while bytes.popLast()?.isContinuation == true {}
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a finding about a limit, beyond which something is left out.
  mutating func addLimit(_ message: SyntaxMessage, _ limit: Int, at span: SourceSpan) {
    isComplete = false
    findings.add(message, [.number("limit", limit)], at: span)
  }

  /// A span of the text.
  func span(_ start: Position, _ end: Position) -> SourceSpan {
    SourceSpan(source: findings.source, start: start, end: end)
  }

  private func empty(at span: SourceSpan) -> SyntaxNode {
    SyntaxNode(.scalar(SyntaxNode.Scalar(text: "", style: .plain)), at: span)
  }

  private mutating func endOfBlock(_ event: YAMLEvent) -> Position {
    // The end lies in a line of the block only where the text ends without a line end.
    let last = event.end.column > 1 ? Int(event.end.line) : Int(event.end.line) - 1
    return lines.endOfBlock(from: last, openedAt: event.start)
  }

  private mutating func takeProperties(_ event: inout YAMLEvent) {
    let found = NodeProperties(at: event.start, in: &lines)
    for property in found.properties where property.start >= propertiesEnd {
      let width = property.text.unicodeScalars.count
      let place = findings.span(property.start, width: width)
      findings.add(property.message, [.text("found", property.text)], at: place)
      propertiesEnd = place.end
    }
    guard !found.properties.isEmpty else { return }
    if event.isEmpty {
      event.end = event.start
    } else {
      event.start = found.end
    }
  }
}
