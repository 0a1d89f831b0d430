import ArgumentParser
import Diagnostics
import MailDraft
import ManifestCheck
import ManifestModel
import ManifestRules
import PortalPages

/// `portal draft`: one invitation as a mail, without a build.
struct DraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Writes the mail of an invitation to standard output.",
    discussion: """
      An invitation that was sent and has no answer yet gives a reminder. Ends with 1 when the mail \
      must not be sent as things are, and says why.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp("The name of the invitation.", valueName: "invitation"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "The customer it goes to, where there are several.", valueName: "customer"))
  var to: String?

  @Option(help: ArgumentHelp("How to write the mail.", valueName: "text|eml|html|mailto"))
  var format = DraftFormat.text

  @OptionGroup var place: PlaceOptions

  func run() async throws {
    let workplace = try Workplace(place)
    let inspection = await workplace.inspect()
    try workplace.requireManifests(inspection, to: "write")
    let invitation = try invitation(in: inspection.catalog)
    try requireSoundness(of: invitation, inspection)
    let factory = SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: workplace.resources, today: inspection.today)
    let draft = try chosen(factory.drafts(of: invitation), of: invitation)
    guard let bytes = format.bytes(of: draft) else {
      throw refusal("the mail is too long for a link; write it as eml, html or text")
    }
    Terminal.say(bytes)
  }

  private func invitation(in catalog: Catalog) throws -> Invitation {
    let matches = catalog.invitations.filter { $0.name == name }
    if let only = matches.first, matches.count == 1 { return only }
    guard matches.isEmpty else {
      throw ExitCode.cannotRun("several resellers have an invitation '\(name)'")
    }
    let near = NearestName.of(name, in: catalog.invitations.map(\.name))
    let hint = near.map { "; did you mean '\($0)'?" } ?? ""
    throw ExitCode.cannotRun("there is no invitation '\(name)'\(hint)")
  }

  /// A wrong link or text must not leave the house; secrets anywhere stop everything.
  private func requireSoundness(of invitation: Invitation, _ inspection: Inspection) throws {
    let wrong = inspection.findings.filter { finding in
      finding.rule.isAboutSecrets
        || finding.holdsSites && invitation.head.span.contains(finding.finding.span)
    }
    guard !wrong.isEmpty else { return }
    let places = wrong.map { finding in
      let span = finding.finding.span
      return "\(finding.rule.code.text) \(inspection.sources.path(of: span.source)):\(span.start)"
    }
    throw refusal(
      "the mail must not be sent before this is put right: " + places.joined(separator: ", "))
  }

  private func chosen(_ drafts: [PreparedDraft], of invitation: Invitation) throws -> Draft {
    guard !drafts.isEmpty else { throw refusal(reason(invitation)) }
    let names = drafts.map(\.recipient)
    guard let to else {
      if let only = drafts.first, drafts.count == 1 { return only.draft }
      throw ExitCode.cannotRun(
        "'\(name)' goes to several; name one with --to: \(names.joined(separator: ", "))")
    }
    if let found = drafts.first(where: { $0.recipient == to }) { return found.draft }
    let hint = NearestName.of(to, in: names).map { "; did you mean '\($0)'?" } ?? ""
    throw ExitCode.cannotRun("'\(name)' has no mail for '\(to)'\(hint)")
  }

  /// Why there is no mail.
  private func reason(_ invitation: Invitation) -> String {
    switch invitation.history.current {
    case .accepted: "'\(name)' is accepted, so there is nothing to send"
    case .declined: "'\(name)' was declined; a new invitation needs a new link"
    case .withdrawn: "'\(name)' was withdrawn"
    case .expired: "'\(name)' has expired; a new invitation needs a new link"
    case .sent where invitation.link != nil: "everybody has answered '\(name)'"
    case .drafted, .sent, nil:
      invitation.link == nil
        ? "'\(name)' has no link yet; make it in Partner Center and record it in link"
        : "'\(name)' goes to nobody that is recorded"
    }
  }

  private func refusal(_ reason: String) -> ExitCode {
    Terminal.complain(reason)
    return ExitCode(1)
  }
}

/// How a mail is written.
enum DraftFormat: String, ExpressibleByArgument, CaseIterable {
  case text, eml, html, mailto

  /// The mail; nil when it does not fit into the form.
  func bytes(of draft: Draft) -> [UInt8]? {
    switch self {
    case .text: Array(draft.text.utf8)
    case .eml: draft.message()
    case .html: Array(draft.html.utf8)
    case .mailto: draft.mailto().map { Array("\($0)\n".utf8) }
    }
  }
}
