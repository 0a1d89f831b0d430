public import Diagnostics
import ManifestSyntax

extension Baseline {
  /// The text of the file: a line that says what it is, then a line for each entry, sorted.
  public var text: String {
    let head = Baseline.line { head in
      head.field("portal", "baseline")
      head.field("version", 1)
    }
    let lines = entries.map { entry in
      Baseline.line { line in
        line.field("code", entry.code.text)
        line.field("path", entry.path)
        line.field("fingerprint", entry.key.fingerprint)
        line.field("count", entry.count)
      }
    }
    return head + lines.joined()
  }

  private static func line(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(spread: 0, capacity: 256)
    writer.object(body)
    writer.finish()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Reads the text of a file; entries of the same content, as a merge may leave them, are added.
  public init(text: SourceText) throws(BaselineProblem) {
    var entries: [BaselineEntry] = []
    var hasHead = false
    for (index, line) in text.lines().enumerated() where !line.isBlank {
      let fields = JSONLine(line)
      if !hasHead {
        guard fields?["portal"] == "baseline" else { throw .noBaseline(line: index + 1) }
        guard fields?["version"] == "1" else { throw .unknownVersion(line: index + 1) }
        hasHead = true
      } else {
        guard let entry = fields.flatMap(BaselineEntry.init) else {
          throw .malformed(line: index + 1)
        }
        entries.append(entry)
      }
    }
    guard hasHead else { throw .noBaseline(line: 1) }
    self.init(entries: entries)
  }
}

/// Why a file cannot be read as a baseline.
public enum BaselineProblem: Error, Equatable {
  /// Another file, by its first line.
  case noBaseline(line: Int)
  /// A baseline in a form that this program does not know.
  case unknownVersion(line: Int)
  /// A line that is no entry.
  case malformed(line: Int)

  /// The line, from 1.
  public var line: Int {
    switch self {
    case .noBaseline(let line), .unknownVersion(let line), .malformed(let line): line
    }
  }
}

extension BaselineEntry {
  /// An entry of exactly the fields that a baseline writes.
  fileprivate init?(_ line: JSONLine) {
    guard line.count == 4, let code = line["code"], let path = line["path"],
      let fingerprint = line["fingerprint"], let count = line["count"].flatMap({ Int($0) }),
      !code.isEmpty, !path.isEmpty, !fingerprint.isEmpty, (1...1_000_000).contains(count)
    else { return nil }
    self.init(
      Key(path: path, code: RuleCode(code), fingerprint: fingerprint), count: count)
  }
}

/// A flat JSON object on one line, which is YAML as well.
private struct JSONLine {
  private let fields: [String: String]

  init?(_ line: String) {
    guard line.utf8.first == UInt8(ascii: "{") else { return nil }
    let file = YAMLReader.read(SourceText(path: "", text: line), id: SourceID(0))
    guard file.findings.isEmpty, file.documents.count == 1,
      case .mapping(let mapping) = file.documents.first?.root.content
    else { return nil }
    var fields: [String: String] = [:]
    for entry in mapping.entries {
      guard case .scalar(let scalar) = entry.value.content else { return nil }
      fields[entry.key.value] = scalar.text
    }
    self.fields = fields
  }

  var count: Int { fields.count }

  subscript(key: String) -> String? { fields[key] }
}

extension String {
  fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
