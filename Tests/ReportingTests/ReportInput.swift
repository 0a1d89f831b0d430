import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport

/// The portal that the recorded reports are about: every severity and nature, a finding with
/// further places in two files, one with a fix, a secret and a name that would break out.
enum ReportInput {
  static let texts = [
    SourceText(
      path: "Content/portal.yaml",
      text: """
        kind: Workspace
        format: 1
        title: Aurelia partner portal
        baseURL: https://portal.aurelia.example/csp
        operator: {provider: aurelia}
        locales: [en, it]
        """),
    SourceText(
      path: "Content/providers/aurelia.yaml",
      text: """
        kind: Provider
        legalName: "Aurelia & <Figli> S.p.A."
        notes: "first sign-in, password: Winter-1999"
        """),
    SourceText(
      path: "Content/resellers/vela.yaml",
      text: """
        kind: Reseller
        legalName: Vela @ops S.r.l.
        mpnid: 4812345
        primaryContact: {firstName: Giulia, lastName: Conti, email: giulia.conti@gmail.com}
        users:
          - {name: giulia, fullName: Giulia Conti, email: giulia@vela.example, agent: admin-agnet, admin: none}
          - {name: bruno, fullName: Bruno Sala, email: giulia@vela.example, agent: none, admin: none}
        partnerships:
          - {provider: aurelia, history: [invited 2026-02-01, accepted 2026-02-03 by bruno]}
        """),
  ]

  /// The findings, one of them with a fix.
  static func report(_ locale: String = "en", folder: String = "") async -> CheckReport {
    let inspection = await inspection(of: texts)
    let findings = inspection.findings.map { reported in
      guard reported.rule.code == "RP-X03" else { return reported }
      var finding = reported.finding
      finding.fix = Fix(replacing: finding.span, with: "mpnId")
      return ReportedFinding(finding, rule: reported.rule, severity: reported.severity)
    }
    return CheckReport(inspection, findings: findings, locale: locale, folder: folder)
  }
}

/// A report about one finding with values of which every output has to take care.
func hostileReport(
  _ value: String, path: String = "Content/a.yaml", span: SourceSpan? = nil, text: String = "x"
) async -> CheckReport {
  let inspection = await inspection(of: [SourceText(path: path, text: text)])
  let place = SourceSpan(source: SourceID(0), start: .start, end: Position(line: 1, column: 2))
  let message = Message(
    "unknown-key", [.text("found", value), .text("owner", value), .list("known", [value])])
  let findings = RuleIndex.description(of: "RP-X03").map { rule in
    ReportedFinding(
      Finding(
        rule.code, message, at: span ?? place,
        related: [RelatedPlace(span ?? place, Message("label", [.text("found", value)]))],
        subject: Subject(reseller: value, customer: value)),
      rule: rule, severity: .error)
  }
  return CheckReport(inspection, findings: findings.map { [$0] } ?? [])
}
