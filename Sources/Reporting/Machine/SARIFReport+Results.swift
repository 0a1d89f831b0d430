import Diagnostics
import ManifestRules

extension SARIFReport {
  /// Writes one finding.
  func result(
    _ reported: ReportedFinding, _ print: Fingerprint, _ index: Int, to writer: inout JSONWriter
  ) {
    let finding = reported.finding
    writer.field("ruleId", reported.rule.code.text)
    writer.field("ruleIndex", index)
    writer.field("level", Self.level(reported.severity))
    message(text(of: reported), to: &writer)
    writer.array("locations") { list in list.object { location(finding.span, to: &$0) } }
    related(finding, to: &writer)
    writer.object("partialFingerprints") { prints in
      // The name that GitHub reads, and one of our own with a version.
      prints.field("primaryLocationLineHash", print.description)
      prints.field("portal/v1", print.description)
    }
    fixes(reported, to: &writer)
    let affected = report.affected(by: finding) { $0 }
    writer.object("properties") { properties in
      properties.field("nature", reported.nature.rawValue)
      properties.field("severity", reported.severity.rawValue)
      properties.field("name", reported.rule.name)
      properties.field("help", report.words.help(reported))
      properties.field("affects", affected)
      properties.field("documentation", report.page(of: reported.rule))
      properties.field("source", report.sourceWords(of: reported.rule))
    }
  }

  private func text(of reported: ReportedFinding) -> String {
    let message = report.words.message(reported)
    guard let help = report.words.help(reported) else { return message }
    return "\(message)\n\(report.say("report.help")): \(help)"
  }

  private func related(_ finding: Finding, to writer: inout JSONWriter) {
    guard !finding.related.isEmpty else { return }
    writer.array("relatedLocations") { list in
      for (number, place) in finding.related.enumerated() {
        list.object { entry in
          entry.field("id", number + 1)
          location(place.span, to: &entry)
          message(report.words.label(place, of: finding) ?? place.label.key, to: &entry)
        }
      }
    }
  }

  private func fixes(_ reported: ReportedFinding, to writer: inout JSONWriter) {
    guard let fix = report.fix(of: reported.finding) else { return }
    let files = Dictionary(grouping: fix.edits, by: \.span.source).sorted { $0.key < $1.key }
    writer.array("fixes") { list in
      list.object { entry in
        let help = report.words.help(reported) ?? report.words.message(reported)
        entry.object("description") { $0.field("text", Self.plain(help)) }
        entry.array("artifactChanges") { changes in
          for (source, edits) in files {
            changes.object { change(source, edits, to: &$0) }
          }
        }
      }
    }
  }

  private func change(_ source: SourceID, _ edits: [TextEdit], to writer: inout JSONWriter) {
    artifact(source, to: &writer)
    writer.array("replacements") { list in
      for edit in edits {
        list.object { entry in
          region("deletedRegion", edit.span, to: &entry)
          entry.object("insertedContent") { $0.field("text", edit.text) }
        }
      }
    }
  }

  private func location(_ span: SourceSpan, to writer: inout JSONWriter) {
    writer.object("physicalLocation") { place in
      artifact(span.source, to: &place)
      region("region", span, to: &place)
    }
  }

  private func artifact(_ source: SourceID, to writer: inout JSONWriter) {
    writer.object("artifactLocation") { location in
      location.field("uri", PercentText.path(report.outerPath(of: source)))
      location.field("uriBaseId", Self.base)
    }
  }

  private func region(_ key: String, _ span: SourceSpan, to writer: inout JSONWriter) {
    let place = ReportPlace(span)
    writer.object(key) { region in
      region.field("startLine", place.line)
      region.field("startColumn", place.column)
      region.field("endLine", place.endLine)
      region.field("endColumn", place.endColumn)
    }
  }

  private func message(_ text: String, to writer: inout JSONWriter) {
    writer.object("message") { $0.field("text", Self.plain(text)) }
  }

  /// A text that no reader takes for a link or a placeholder: `[a](1)` and `{0}` mean something.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5B || $0 == 0x7B }) else { return text }
    let mayLink = text.contains("](")
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "[" where mayLink: result += "\\["
      case "{" where rest.first.map { ("0"..."9").contains($0) } == true: result += "{{"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
