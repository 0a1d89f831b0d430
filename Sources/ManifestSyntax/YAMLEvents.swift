import CYAML
import Diagnostics

/// The events of a text, segment by segment; the only place that sees libyaml.
final class YAMLEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private let bytes: UnsafeBufferPointer<UInt8>
  private var isReady = false
  private var linesBefore = 0

  /// Takes a text, which must outlive the events.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
  }

  /// Goes to the start of a segment.
  func start(_ segment: YAMLSegment) {
    if isReady { yaml_parser_delete(parser) }
    isReady = yaml_parser_initialize(parser) == 1
    linesBefore = segment.linesBefore
    guard isReady else { return }
    let part = UnsafeBufferPointer(rebasing: bytes[segment.range])
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, part.baseAddress, part.count)
  }

  /// The next event; the stream's end again and again once it is reached.
  func next() throws(YAMLProblem) -> YAMLEvent {
    guard isReady, yaml_parser_parse(parser, event) == 1 else { throw problem() }
    defer { yaml_event_delete(event) }
    let (kind, mayHaveProperties) = kind(of: event.pointee)
    return YAMLEvent(
      kind: kind, start: position(event.pointee.start_mark),
      end: position(event.pointee.end_mark), mayHaveProperties: mayHaveProperties)
  }
}

extension YAMLEvents {
  private func kind(of event: yaml_event_t) -> (YAMLEvent.Kind, mayHaveProperties: Bool) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let mayHave = scalar.anchor != nil || scalar.tag != nil || mayHideTag(event)
      return (.scalar(self.scalar(of: event)), mayHave)
    case YAML_ALIAS_EVENT:
      return (.alias(event.data.alias.anchor.map { String(cString: $0) } ?? ""), false)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return (.sequenceStart, start.anchor != nil || start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      return (.mappingStart(isFlow: isFlow), start.anchor != nil || start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return (.collectionEnd, false)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      return (.streamEnd, false)
    default:
      return (.document, false)
    }
  }

  /// Whether the tag `!` may stand before a scalar, which libyaml does not tell.
  ///
  /// Quoted, it then calls the scalar a plain one; plain, more is written than was read.
  private func mayHideTag(_ event: yaml_event_t) -> Bool {
    let scalar = event.data.scalar
    guard scalar.style == YAML_PLAIN_SCALAR_STYLE else { return scalar.plain_implicit == 1 }
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    return event.end_mark.index - event.start_mark.index != bytes.count { !$0.isContinuation }
  }

  private func scalar(of event: yaml_event_t) -> SyntaxNode.Scalar {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: SyntaxNode.Scalar.Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return SyntaxNode.Scalar(text: String(decoding: bytes, as: UTF8.self), style: style)
  }

  private func position(_ mark: yaml_mark_t) -> Position {
    Position(line: linesBefore + Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func problem() -> YAMLProblem {
    let parser = parser.pointee
    let hasPlace = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
    return YAMLProblem(
      text: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      place: position(hasPlace ? parser.problem_mark : parser.mark),
      contextPlace: parser.context == nil ? nil : position(parser.context_mark))
  }
}
