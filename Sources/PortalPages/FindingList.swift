import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus
import Reporting

/// Words findings on pages.
struct FindingList {
  let words: FindingWords
  let sources: SourceSet

  /// A finding with its weight and what to do about it; for the operator with place and rule.
  ///
  /// `onPageOf` is the customer whose page it stands on, which need not be named there again.
  func line(
    _ finding: ReportedFinding, _ writer: Writer, onPageOf customer: String? = nil
  ) -> String {
    // The keys of the manifests are for those who write them.
    let help =
      writer.audience == .operator
      ? words.help(finding, escape: writer.label) : words.advice(finding, escape: writer.label)
    let severity = writer.say("severity-badge.\(finding.severity.rawValue)")
    var text = "**\(severity)** " + sentence(finding, writer, onPageOf: customer)
    if let help { text += " \(writer.say("finding.help", [.verbatim("help", help)]))" }
    if writer.audience == .operator {
      let rule = "[\(finding.rule.code.text)](rule-\(finding.rule.name).md)"
      text += " `\(place(finding))` \(rule)"
    }
    return text
  }

  /// What was found, as a sentence of its own.
  func sentence(
    _ finding: ReportedFinding, _ writer: Writer, onPageOf customer: String? = nil
  ) -> String {
    let isNamed = customer != nil && finding.finding.subject.customer == customer
    let text =
      (isNamed ? "" : about(finding, writer)) + words.message(finding, escape: writer.label) + "."
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The worst first; within a severity as they stand in the files.
  static func ranked(_ findings: [ReportedFinding]) -> [ReportedFinding] {
    Severity.allCases.sorted(by: >).flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }

  /// The customer that a finding is about, which the file shows but the sentence need not say.
  private func about(_ finding: ReportedFinding, _ writer: Writer) -> String {
    let subject = finding.finding.subject
    guard let reseller = subject.reseller, let name = subject.customer,
      let customer = writer.catalog.customer(name, of: reseller)
    else { return "" }
    return "\(writer.plain(customer.displayName)): "
  }

  /// Where a finding stands, as `path:line:column`.
  func place(_ finding: ReportedFinding) -> String {
    "\(sources.path(of: finding.finding.span.source)):\(finding.finding.span.start)"
  }
}
