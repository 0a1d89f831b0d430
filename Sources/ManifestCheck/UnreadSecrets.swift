import Diagnostics
import ManifestRules

/// Looks for secrets line by line in texts of which a part could not be read.
///
/// No tree shows what stands in such a part, and a secret there must not be published either.
enum UnreadSecrets {
  static func findings(_ texts: [(id: SourceID, text: SourceText)], known: [SecretMatch])
    -> [Finding]
  {
    texts.flatMap { id, text -> [Finding] in
      let lines = text.lines()
      return zip(lines, SecretScanner.redact(lines: lines)).enumerated().compactMap { index, pair in
        guard let column = column(pair.0, pair.1) else { return nil }
        let line = index + 1
        let span = SourceSpan(
          source: id, start: Position(line: line, column: column),
          end: Position(line: line, column: pair.0.unicodeScalars.count + 1))
        let isKnown = known.contains { match in
          match.span.source == id
            && (Int(match.span.start.line)...Int(match.span.end.line)).contains(line)
        }
        return isKnown ? nil : Finding("RP-U12", Message("unread"), at: span)
      }
    }
  }

  /// The first column that is masked, nil when none is.
  private static func column(_ line: String, _ masked: String) -> Int? {
    guard line != masked else { return nil }
    let same = zip(line.unicodeScalars, masked.unicodeScalars).prefix { $0 == $1 }.count
    return same + 1
  }
}
