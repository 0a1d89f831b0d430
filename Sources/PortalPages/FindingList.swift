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
  func line(_ finding: ReportedFinding, _ writer: Writer) -> String {
    let message = words.message(finding, escape: writer.label)
    let help = words.help(finding, escape: writer.label)
    let severity = writer.say("severity-badge.\(finding.severity.rawValue)")
    var text = "**\(severity)** \(about(finding, writer))\(message)."
    if let help { text += " \(writer.say("finding.help", [.verbatim("help", help)]))" }
    if writer.audience == .operator {
      let rule = "[\(finding.rule.code.text)](rule-\(finding.rule.name).md)"
      text += " `\(place(finding))` \(rule)"
    }
    return text
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
