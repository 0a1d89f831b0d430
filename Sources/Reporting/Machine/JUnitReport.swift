import Diagnostics
import ManifestRules

/// Writes findings as test results: a suite for each file, a test for each finding.
///
/// A test fails when its finding makes the check fail; all others are shown as skipped.
public struct JUnitReport {
  private let report: CheckReport

  /// Makes a report.
  public init(_ report: CheckReport) { self.report = report }

  /// The whole report, ending in a line end.
  public var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text.reserveCapacity(1024 * (report.findings.count + 2))
    let failures = report.findings.count(where: report.context.policy.counts)
    let tests = max(1, report.findings.count)
    text += "<testsuites name=\"portal check\" tests=\"\(tests)\" failures=\"\(failures)\" "
    text += "errors=\"0\">\n"
    if report.findings.isEmpty { text += passed }
    var rest = report.findings[...]
    while let first = rest.first {
      let source = first.finding.span.source
      let suite = rest.prefix { $0.finding.span.source == source }
      text += self.suite(suite, path: report.path(of: source))
      rest = rest.dropFirst(suite.count)
    }
    return text + "</testsuites>\n"
  }
}

extension JUnitReport {
  /// A report without tests would be taken for a broken one.
  private var passed: String {
    """
      <testsuite name="portal check" tests="1" failures="0" errors="0" skipped="0">
        <testcase classname="portal" name="\(XMLText.attribute(report.summary))"/>
      </testsuite>

    """
  }

  private func suite(_ findings: ArraySlice<ReportedFinding>, path: String) -> String {
    let failures = findings.count(where: report.context.policy.counts)
    let name = XMLText.attribute(path)
    var text = "  <testsuite name=\"\(name)\" tests=\"\(findings.count)\" "
    text += "failures=\"\(failures)\" errors=\"0\" skipped=\"\(findings.count - failures)\">\n"
    text += "    <properties>\n"
    for (name, value) in properties(path) {
      text += "      <property name=\"\(name)\" value=\"\(XMLText.attribute(value))\"/>\n"
    }
    text += "    </properties>\n"
    for finding in findings { text += test(finding, path: name) }
    return text + "  </testsuite>\n"
  }

  private func properties(_ path: String) -> [(String, String)] {
    [
      ("tool", "portal"), ("version", report.context.version), ("path", path),
      ("locale", report.context.locale), ("day", report.context.day.description),
    ].filter { !$0.1.isEmpty }
  }

  private func test(_ reported: ReportedFinding, path: String) -> String {
    let place = ReportPlace(reported.finding.span)
    let code = reported.rule.code.text
    let name = "\(code) \(reported.rule.name) (\(place.line):\(place.column))"
    let element = report.context.policy.counts(reported) ? "failure" : "skipped"
    let message = XMLText.attribute(OneLine.shown(report.words.message(reported)))
    let range = "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
    let body =
      Notes(report, reported).lines + [
        "\(report.say("report.place")): "
          + "\(report.path(of: reported.finding.span.source)):\(range)"
      ]
    return """
          <testcase classname="\(path)" name="\(XMLText.attribute(name))">
            <\(element) type="\(reported.nature.rawValue).\(reported.severity.rawValue)" \
      message="\(message)">\(XMLText.content(body.joined(separator: "\n")))</\(element)>
          </testcase>

      """
  }
}
