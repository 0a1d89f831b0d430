import Diagnostics
import ManifestModel
import ManifestRules

/// What the check of an invitation's link compared, and with what result.
struct LinkSection {
  let writer: Writer
  let invitation: Invitation

  func append(to builder: inout MarkdownBuilder) {
    guard let link = invitation.link?.value,
      let report = LinkReport(invitation, in: writer.catalog)
    else { return }
    builder.heading(2, id: "link", writer.say("link.title"))
    builder.alert("IMPORTANT", [writer.say("draft.keep-link")])
    builder.table(
      ["table.item", "link.found", "link.fits"].map { writer.say($0) }, rows(report))
    if report.ids.isEmpty { builder.paragraph(writer.say("link.closed")) }
    guard invitation.to.count > 1 else { return }
    builder.paragraph(writer.say("link.shared", [.number("count", invitation.to.count)]))
    builder.code(link, language: "text")
  }

  private func rows(_ report: LinkReport) -> [[String]] {
    let type = report.type
    let asked = [
      [writer.say("link.host"), "`\(report.host)`", mark(report.isKnownHost)],
      [
        writer.say("link.type"), writer.word("invitation", type),
        mark(type.map { $0 == invitation.type?.value }),
      ],
    ]
    return asked
      + report.ids.map { id in
        let name = owner(id.owner).map { "\(writer.plain($0)): " } ?? ""
        return [
          writer.say("link.\(id.owner.rawValue)"), "\(name)`\(id.value)`", mark(id.isRecorded),
        ]
      }
  }

  /// Whose id it should be; the page is of one of them in any case.
  private func owner(_ owner: LinkReport.Owner) -> String? {
    let catalog = writer.catalog
    let provider = invitation.provider ?? invitation.from?.provider
    let reseller = invitation.reseller.flatMap { catalog.reseller($0) }?.displayName
    switch owner {
    case .sender, .partner: return reseller
    case .provider: return provider.flatMap { catalog.provider($0.value) }?.displayName
    }
  }

  private func mark(_ answer: Bool?) -> String {
    answer.map { writer.say($0 ? "mark.yes" : "mark.no") } ?? writer.say("mark.unknown")
  }
}
