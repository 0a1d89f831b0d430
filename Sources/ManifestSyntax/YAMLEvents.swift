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
    var result = YAMLEvent(
      kind: YAMLEvents.kind(event.pointee.type), start: position(event.pointee.start_mark),
      end: position(event.pointee.end_mark))
    fill(&result)
    return result
  }
}

extension YAMLEvents {
  private static func kind(_ type: yaml_event_type_t) -> YAMLEvent.Kind {
    switch type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_ALIAS_EVENT: .alias
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: .streamEnd
    default: .document
    }
  }

  /// Adds what only events of one kind have.
  private func fill(_ result: inout YAMLEvent) {
    switch result.kind {
    case .scalar: fillScalar(&result)
    case .alias:
      result.text = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
    case .sequenceStart:
      let start = event.pointee.data.sequence_start
      result.isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
      result.mayHaveProperties = start.anchor != nil || start.tag != nil
    case .mappingStart:
      let start = event.pointee.data.mapping_start
      result.isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      result.mayHaveProperties = start.anchor != nil || start.tag != nil
    case .collectionEnd, .document, .streamEnd: break
    }
  }

  private func fillScalar(_ result: inout YAMLEvent) {
    let scalar = event.pointee.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    result.text = String(decoding: bytes, as: UTF8.self)
    result.style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    // The tag `!` is not told: quoted, it makes libyaml call the scalar a plain one; plain, more
    // is written than was read.
    let mayHideTag =
      result.style == .plain
      ? event.pointee.end_mark.index - event.pointee.start_mark.index
        != bytes.count { !$0.isContinuation }
      : scalar.plain_implicit == 1
    result.mayHaveProperties = scalar.anchor != nil || scalar.tag != nil || mayHideTag
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
