import Diagnostics
import ManifestRules

/// Finds in an SVG what could run a program or fetch something from elsewhere.
///
/// It builds no tree: whatever looks like such a thing counts, wherever it stands.
struct SVGScan {
  private static let foreign: Set<String> = [
    "foreignobject", "iframe", "embed", "object", "audio", "video",
  ]

  private let bytes: [UInt8]
  private let id: SourceID
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var flaws: [OwnPicture.Flaw] = []

  static func flaws(in bytes: [UInt8], id: SourceID) -> [OwnPicture.Flaw] {
    var scan = SVGScan(bytes: bytes, id: id)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scan.index = 3 }
    scan.lineStart = scan.index
    scan.run()
    return scan.flaws
  }

  private init(bytes: [UInt8], id: SourceID) {
    self.bytes = bytes
    self.id = id
  }

  private mutating func run() {
    while let byte = current {
      if byte != UInt8(ascii: "<") {
        style()
      } else if sees("<!--") {
        while current != nil, !sees("-->") { advance() }
      } else if sees("<!ENTITY") {
        report(.entity, from: index, "<!ENTITY")
        advance()
      } else if sees("<?xml-stylesheet") {
        report(.external, from: index, "<?xml-stylesheet")
        advance()
      } else {
        advance()
        tag()
      }
    }
  }

  private mutating func tag() {
    let start = index
    let name = self.name()
    let local = SVGScan.local(name)
    if local == "script" { report(.script, from: start, name) }
    if SVGScan.foreign.contains(local) { report(.foreignContent, from: start, name) }
    guard !name.isEmpty else { return }
    while let byte = current, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") {
      SVGScan.isName(byte) ? attribute() : advance()
    }
  }

  private mutating func attribute() {
    let start = index
    let name = self.name()
    let local = SVGScan.local(name)
    if local.hasPrefix("on") { report(.handler, from: start, name) }
    skipBlanks()
    guard current == UInt8(ascii: "=") else { return }
    advance()
    skipBlanks()
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return
    }
    advance()
    skipBlanks()
    let leads = local == "href" || local == "src"
    if leads, let byte = current, byte != UInt8(ascii: "#"), byte != quote, !seesPicture {
      report(.external, from: index, address(to: [quote]))
    }
    if local == "attributename", sees("href") || sees("xlink:href") {
      report(.external, from: index, address(to: [quote]))
    }
    while let byte = current, byte != quote { style() }
    advance()
  }
}

extension SVGScan {
  /// A step in a text that may be CSS.
  private mutating func style() {
    if sees("@import") {
      report(.external, from: index, "@import")
    } else if sees("url(") {
      for _ in 0..<4 { advance() }
      while let byte = current, byte == 0x20 || byte == 0x22 || byte == 0x27 { advance() }
      if let byte = current, byte != UInt8(ascii: "#"), !seesPicture {
        report(.external, from: index, address(to: Array("\"')".utf8)))
      }
      return
    }
    advance()
  }

  /// Whether a picture stands here as text, which cannot hold anything that runs.
  private var seesPicture: Bool {
    ["png", "jpeg", "webp"].contains { sees("data:image/\($0)") }
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance() {
    guard let byte = current else { return }
    index += 1
    let isEnd = byte == 0x0A || byte == 0x0D && current != 0x0A
    if isEnd { (line, lineStart) = (line + 1, index) }
  }

  private mutating func skipBlanks() {
    while let byte = current, byte <= 0x20 { advance() }
  }

  private mutating func name() -> String {
    let start = index
    while let byte = current, SVGScan.isName(byte) { advance() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The beginning of an address, as long as a finding can show.
  private func address(to ends: [UInt8]) -> String {
    let rest = bytes[index...].prefix(60).prefix { !ends.contains($0) && $0 >= 0x20 }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Whether a text of ASCII stands here, in capitals or not.
  private func sees(_ text: String) -> Bool {
    guard let byte = current, let first = text.utf8.first,
      SVGScan.small(byte) == SVGScan.small(first), index + text.utf8.count <= bytes.count
    else { return false }
    return zip(bytes[index...], text.utf8).allSatisfy { SVGScan.small($0) == SVGScan.small($1) }
  }

  private mutating func report(_ kind: OwnPicture.Flaw.Kind, from start: Int, _ word: String) {
    let isOnLine = start >= lineStart
    let before = isOnLine ? bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 } : 0
    let column = before + 1
    let span = SourceSpan(
      source: id, start: Position(line: line, column: column),
      end: Position(line: line, column: column + word.unicodeScalars.count))
    flaws.append(OwnPicture.Flaw(kind, Located(word, at: span)))
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map { $0.lowercased() } ?? ""
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || "-._".utf8.contains(byte)
  }
}
