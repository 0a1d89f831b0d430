import Diagnostics
import ManifestRules
import Phrases

/// Writes findings as JSON; the form has a version of its own and a schema in `docs/schemas`.
public struct JSONReport {
  private let report: CheckReport

  /// The version of the form: it changes when a reader would have to.
  static let version = 1

  /// Makes a report.
  public init(_ report: CheckReport) { self.report = report }

  /// The whole report, ending in a line end.
  public var bytes: [UInt8] {
    let report = report
    let counts = NatureCounts(report.findings)
    let prints = Fingerprint.all(of: report.findings, in: report.lines)
    var writer = JSONWriter(spread: 2, capacity: 1024 * (report.findings.count + 1))
    writer.object { root in
      root.field("version", Self.version)
      root.field("locale", report.context.locale)
      root.field("day", report.context.day.description)
      root.field("manifests", report.manifests)
      root.object("summary") { summary in
        summary.field("dataErrors", counts.dataErrors)
        summary.field("dataWarnings", counts.dataWarnings)
        summary.field("breaches", counts.breaches)
        summary.field("todos", counts.todos)
        summary.field("fails", report.fails)
      }
      root.array("findings") { list in
        for (finding, print) in zip(report.findings, prints) {
          list.object { write(finding, print, to: &$0) }
        }
      }
    }
    writer.finish()
    return writer.bytes
  }
}

extension JSONReport {
  private func write(
    _ reported: ReportedFinding, _ print: Fingerprint, to writer: inout JSONWriter
  ) {
    let finding = reported.finding
    let words = report.words
    writer.field("code", reported.rule.code.text)
    writer.field("name", reported.rule.name)
    writer.field("severity", reported.severity.rawValue)
    writer.field("nature", reported.nature.rawValue)
    writer.field("fails", report.context.policy.counts(reported))
    writer.field("message", words.message(reported))
    writer.field("help", words.help(reported))
    writer.field("why", words.why(reported))
    place(finding.span, to: &writer)
    writer.array("related") { list in
      for related in finding.related {
        list.object { entry in
          entry.field("label", words.label(related, of: finding))
          place(related.span, to: &entry)
        }
      }
    }
    subject(finding.subject, to: &writer)
    writer.object("documentation") { entry in
      entry.field("page", report.page(of: reported.rule))
      entry.field("command", report.command(for: reported.rule))
    }
    sources(of: reported.rule, to: &writer)
    writer.field("fingerprint", print.description)
    fix(of: finding, to: &writer)
  }

  private func place(_ span: SourceSpan, to writer: inout JSONWriter) {
    let place = ReportPlace(span)
    writer.field("path", report.path(of: span.source))
    writer.field("line", place.line)
    writer.field("column", place.column)
    writer.field("endLine", place.endLine)
    writer.field("endColumn", place.endColumn)
  }

  private func subject(_ subject: Subject, to writer: inout JSONWriter) {
    writer.object("subject") { entry in
      entry.field("reseller", subject.reseller.map(SecretScanner.redact(line:)))
      entry.field("provider", subject.provider.map(SecretScanner.redact(line:)))
      entry.field("customer", subject.customer.map(SecretScanner.redact(line:)))
      entry.field("user", subject.user.map(SecretScanner.redact(line:)))
      entry.field("invitation", subject.invitation.map(SecretScanner.redact(line:)))
    }
  }

  private func sources(of rule: RuleDescription, to writer: inout JSONWriter) {
    writer.field("spans", rule.spans)
    writer.array("sources") { list in
      for source in report.sources.of(rule) {
        list.object { entry in
          entry.field("id", source.document.id)
          entry.field("title", source.document.title)
          entry.field("date", source.document.date?.description)
          entry.field("url", source.document.url)
          entry.field("spans", source.spans)
        }
      }
    }
  }

  private func fix(of finding: Finding, to writer: inout JSONWriter) {
    guard let fix = report.fix(of: finding) else { return }
    writer.object("fix") { entry in
      entry.array("edits") { list in
        for edit in fix.edits {
          list.object { change in
            place(edit.span, to: &change)
            change.field("text", edit.text)
          }
        }
      }
    }
  }
}
