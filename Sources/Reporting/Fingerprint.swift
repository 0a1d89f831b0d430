import Diagnostics
public import ManifestRules

/// Recognises a finding again when other lines of its file have come, gone or moved.
///
/// It is made of the rule, the path, whom the finding is about, the text of the line where it
/// begins, and the message with its arguments; findings that are equal in all of that are numbered.
/// Secrets are masked before, so that nobody can try them against a published fingerprint.
public struct Fingerprint: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 32 hexadecimal digits, and `:2` and so on for a further finding of the same content.
  public let description: String

  /// Takes a fingerprint that was written before.
  public init(_ text: String) { description = text }

  /// Orders by the text.
  public static func < (one: Fingerprint, other: Fingerprint) -> Bool {
    one.description < other.description
  }

  /// The fingerprints of findings, in the order of the findings.
  public static func all(of findings: [ReportedFinding], in lines: MaskedLines) -> [Fingerprint] {
    var counts: [UInt128: Int] = [:]
    var hashes = LineHashes(lines)
    return findings.map { reported in
      let hash = hash(of: reported.finding, in: &hashes)
      let count = (counts[hash] ?? 0) + 1
      counts[hash] = count
      let digits = String(hash, radix: 16)
      let text = String(repeating: "0", count: 32 - digits.count) + digits
      return Fingerprint(count == 1 ? text : "\(text):\(count)")
    }
  }

  /// An argument of this name counts the days up to today, and would be another one tomorrow.
  static let elapsed = "days"
}

extension Fingerprint {
  private static func hash(of finding: Finding, in lines: inout LineHashes) -> UInt128 {
    var content = ContentHash()
    content.add(finding.rule.text)
    content.add(lines.path(of: finding.span.source))
    let subject = finding.subject
    for name in [
      subject.reseller, subject.provider, subject.customer, subject.user, subject.invitation,
    ] {
      content.add(name ?? "")
    }
    content.add(hash: lines.hash(at: finding.span))
    content.add(finding.message.key)
    for argument in finding.message.arguments where argument.name != elapsed {
      content.add(argument.name)
      content.add(SecretScanner.redact(line: text(of: argument.value)))
    }
    return content.value
  }

  private static func text(of value: ArgumentValue) -> String {
    switch value {
    case .text(let text), .verbatim(let text), .phrase(let text): text
    case .number(let number): String(number)
    case .day(let day): day.description
    case .list(let texts), .phrases(let texts): texts.joined(separator: "\u{0}")
    }
  }
}

/// The hashes of lines, each made once, whatever stands in a line.
private struct LineHashes {
  private let lines: MaskedLines
  private var known: [SourceID: [Int32: UInt128]] = [:]

  init(_ lines: MaskedLines) { self.lines = lines }

  func path(of source: SourceID) -> String { lines.sources.path(of: source) }

  mutating func hash(at span: SourceSpan) -> UInt128 {
    if let hash = known[span.source]?[span.start.line] { return hash }
    var content = ContentHash()
    content.add(trimmed: lines.line(Int(span.start.line), of: span.source) ?? "")
    known[span.source, default: [:]][span.start.line] = content.value
    return content.value
  }
}

/// FNV-1a over texts, with a byte between them that no UTF-8 holds.
private struct ContentHash {
  private(set) var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  /// Adds a line without the blanks around it, so that another indentation makes no difference,
  /// and without the signs of a mask, which tell how long a secret is.
  mutating func add(trimmed text: String) {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let bytes = text.utf8.drop(while: isBlank)
    let end = bytes.lastIndex { !isBlank($0) }.map(bytes.index(after:)) ?? bytes.startIndex
    for byte in bytes[..<end] where byte != UInt8(ascii: "*") { add(byte: byte) }
    add(byte: 0xFF)
  }

  mutating func add(hash: UInt128) {
    for shift in stride(from: 0, to: 128, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: hash >> shift))
    }
  }

  private mutating func add(byte: UInt8) {
    value = (value ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013B
  }
}
