/// A message as a strict reader sees it; written against the standards, not against the composer.
struct ReadMessage {
  struct Part {
    let fields: [Field]
    let content: [UInt8]
  }
  struct Field {
    let name: String
    let value: String
  }

  private(set) var fields: [Field] = []
  private(set) var parts: [Part] = []
  private(set) var problems: [String] = []

  init(_ bytes: [UInt8]) {
    let lines = splitLines(bytes)
    let blank = lines.firstIndex(of: "") ?? lines.endIndex
    fields = readFields(lines[..<blank])
    readParts(Array(lines[blank...].dropFirst()))
  }

  func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

extension ReadMessage {
  private mutating func splitLines(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 13: break
      case 10:
        if previous != 13 { problems.append("LF without CR") }
        if line.count > 998 { problems.append("line of \(line.count)") }
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      case 32...126: line.append(byte)
      default: problems.append("byte \(byte)")
      }
      if previous == 13, byte != 10 { problems.append("CR without LF") }
      previous = byte
    }
    if previous != 10 { problems.append("no line end at the end") }
    return lines
  }

  private mutating func readFields(_ lines: some Collection<String>) -> [Field] {
    var fields: [Field] = []
    for line in lines {
      checkLength(line)
      if line.hasPrefix(" ") {
        guard let last = fields.popLast() else { problems.append("fold first"); continue }
        fields.append(Field(name: last.name, value: last.value + line))
      } else {
        let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count != 2 || halves[0].contains(" ") { problems.append("no field: \(line)") }
        fields.append(
          Field(name: String(halves[0]), value: String((halves.last ?? "").drop { $0 == " " })))
      }
    }
    return fields.map { Field(name: $0.name, value: String($0.value.drop { $0 == " " })) }
  }

  private mutating func checkLength(_ line: String) {
    let words = line.split(separator: " ")
    if words.isEmpty { problems.append("line of spaces") }
    // A single word, such as a very long address, cannot be folded.
    if line.utf8.count > 78, words.count > 1 { problems.append("could be folded: \(line)") }
    for word in words where word.hasPrefix("=?") && word.utf8.count > 75 {
      problems.append("encoded-word of \(word.utf8.count)")
    }
  }

  private mutating func readParts(_ lines: [String]) {
    let halves = (value("Content-Type") ?? "").split(separator: "\"")
    guard halves.count == 2, halves[0] == "multipart/alternative; boundary=",
      lines.last == "--\(halves[1])--"
    else { return problems.append("no multipart") }
    let chunks = lines.dropLast().split(
      separator: "--\(halves[1])", omittingEmptySubsequences: false)
    for chunk in chunks.dropFirst() {
      let blank = chunk.firstIndex(of: "") ?? chunk.endIndex
      let body = chunk[blank...].filter { !$0.isEmpty }
      if body.contains(where: { $0.utf8.count > 76 }) { problems.append("long body line") }
      guard let content = decodeBase64(body.joined()) else { return problems.append("base64") }
      parts.append(Part(fields: readFields(chunk[..<blank]), content: content))
    }
  }
}
