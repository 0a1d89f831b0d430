import Diagnostics
public import ManifestRules

/// Writes findings for people: what is wrong, where, why it matters and what to do.
public struct TextReport {
  private let report: CheckReport
  private let palette: Palette

  /// Makes a report, in colours if a terminal shows it.
  public init(_ report: CheckReport, isColored: Bool = false) {
    self.report = report
    palette = Palette(isOn: isColored)
  }

  /// All findings and the countable last line.
  public var text: String { text(of: report.findings) + report.summary + "\n" }

  /// The texts of findings of the report, of one rule in one file only the first ones.
  public func text(of findings: [ReportedFinding]) -> String {
    var text = ""
    for entry in FindingSelection(findings).entries {
      switch entry {
      case .finding(let finding): text += self.text(of: finding)
      case .more(let finding, let count):
        text += palette.paint(report.more(finding, count), .title) + "\n\n"
      }
    }
    return text
  }

  /// The text of one finding, ending in an empty line.
  public func text(of reported: ReportedFinding) -> String {
    let excerpts = Excerpt.all(places(of: reported))
    let width = excerpts.map { String($0.lastNumber).count }.max() ?? 1
    var text = headline(reported)
    for (index, excerpt) in excerpts.enumerated() {
      text += heading(excerpt, index == 0 ? "-->" : ":::", width)
      text += lines(excerpt, reported.severity, width)
    }
    let margin = String(repeating: " ", count: width + 1)
    text += margin + palette.paint("|", .gutter) + "\n"
    for (word, note) in notes(reported) {
      let key = palette.paint("= \(report.say("report.\(word)")):", .key)
      text += "\(margin)\(key) \(note)\n"
    }
    return text + "\n"
  }
}

extension TextReport {
  private func headline(_ reported: ReportedFinding) -> String {
    let severity = report.words.severity(reported)
    // Messages repeat what stands in manifests, which must not steer the terminal.
    let message = OneLine.shown(report.words.message(reported))
    let code = palette.paint(
      "\(severity)[\(reported.rule.code.text)]", .severity(reported.severity))
    return "\(code)\(palette.paint(": \(message)", .title))\n"
  }

  private func places(of reported: ReportedFinding) -> [ExcerptPlace] {
    let finding = reported.finding
    let related = finding.related.prefix(CheckReport.shownPlaces).map { place in
      ExcerptPlace(
        span: place.span,
        label: report.words.label(place, of: finding).map { OneLine.shown($0, limit: 400) },
        isMain: false)
    }
    return [ExcerptPlace(span: finding.span, label: nil, isMain: true)] + related
  }

  private func heading(_ excerpt: Excerpt, _ arrow: String, _ width: Int) -> String {
    let path = ExcerptLine.shown(report.path(of: excerpt.source))
    let place = excerpt.head.map { ":\($0)" } ?? ""
    let margin = String(repeating: " ", count: width)
    return "\(margin)\(palette.paint(arrow, .gutter)) \(path)\(place)\n"
  }

  private func lines(_ excerpt: Excerpt, _ severity: Severity, _ width: Int) -> String {
    let rows = excerpt.rows(in: report.lines)
    let margin = String(repeating: " ", count: width)
    let bar = palette.paint("\(margin) |", .gutter)
    var text = rows.isEmpty ? "" : "\(bar)\n"
    for row in rows {
      guard let row else {
        text += palette.paint("...", .gutter) + "\n"
        continue
      }
      let whole = report.lines.line(row.number, of: excerpt.source) ?? ""
      let first = row.places.lazy.compactMap { $0.columns(row.number).start }.min()
      let (line, shift) = ExcerptLine.clipped(whole, from: first)
      let number = String(row.number)
      let gutter = String(repeating: " ", count: width - number.count) + number
      text += "\(palette.paint("\(gutter) |", .gutter)) \(ExcerptLine.shown(line))\n"
      for marks in MarkRow.rows(row.places, number: row.number, line: line, shift: shift) {
        text += "\(bar) \(marks.text(severity, palette))\n"
      }
    }
    return text
  }

  /// What stands below the excerpt, with the key of the word before it.
  private func notes(_ reported: ReportedFinding) -> [(word: String, text: String)] {
    let finding = reported.finding
    let rest = finding.related.count - CheckReport.shownPlaces
    let affected = report.affected(by: finding) { $0 }.joined(separator: " · ")
    let fix = report.fix(of: finding).map { fix in
      report.say("report.fix-hint", [.number("count", fix.edits.count)])
    }
    let name = "\(reported.rule.name) (\(report.words.nature(reported)))"
    let notes: [(String, String?)] = [
      ("also", rest > 0 ? report.say("report.places", [.number("count", rest)]) : nil),
      ("why", report.words.why(reported)), ("affects", affected.isEmpty ? nil : affected),
      ("help", report.words.help(reported)), ("fix", fix),
      ("source", report.sourceWords(of: reported.rule)),
      (
        "rule",
        "\(name) · \(report.command(for: reported.rule)) · \(report.page(of: reported.rule))"
      ),
    ]
    return notes.compactMap { word, note in
      note.flatMap { $0.isEmpty ? nil : (word, OneLine.shown($0)) }
    }
  }
}
