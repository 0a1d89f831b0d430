import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// The partnerships of a reseller and a comparison of the providers it may see.
struct ProvidersPage {
  let writer: Writer
  let guide: Guide
  let status: ResellerStatus
  let actions: ActionText

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "providers", writer.say("providers.title"))
    if status.partnerships.isEmpty {
      builder.paragraph(
        writer.say("providers.none") + " "
          + writer.link(GuidePlace("guide-model", "how-to-find-a-provider"), guide) + ".")
    }
    TierPicture(writer: writer, status: status).picture.append(to: &builder, writer)
    for partnership in status.partnerships { section(partnership, into: &builder) }
    ProviderComparison(writer: writer).append(shown, to: &builder)
    return builder
  }

  private func section(_ status: PartnershipStatus, into builder: inout MarkdownBuilder) {
    let partnership = status.partnership
    builder.heading(
      2, id: "provider-\(status.provider.name)", writer.plain(status.provider.displayName))
    let waits: Actor = status.sign == .waiting ? .provider(status.provider.name) : .nobody
    let state = status.isLapsed ? "lapsed" : partnership.history.current?.rawValue ?? "unknown"
    builder.paragraph(
      "\(writer.badge(status.sign, waitingFor: waits)) "
        + writer.sentence("partnership-means.\(state)", since: status.lapsedOn ?? status.since))
    let action = self.status.action(about: .partnership(status.provider.name))
    var facts = actions.steps(action, status.sign, guide)
    facts += [
      "\(writer.say("providers.orders")): \(yesNo(partnership.orderOnBehalf?.value))",
      "\(writer.say("providers.tenant-access")): \(access(partnership))",
    ]
    if let contact = status.provider.contact {
      let parts = [contact.name, contact.telephone, contact.website]
        .compactMap { $0 }.map { writer.plain($0.value) }
      facts.append("\(writer.say("providers.contact")): \(parts.joined(separator: ", "))")
    }
    let names = status.sharedCustomers.map { writer.plain($0.displayName) }
    facts.append(
      "\(writer.say("providers.shared")): "
        + (names.isEmpty ? writer.say("providers.no-shared") : names.joined(separator: ", ")))
    builder.bullets(facts)
    builder.history(
      partnership.history, "partnership", near: self.status.reseller.name, writer)
  }

  /// Who must act where no step is open: nobody, or whoever knows what is not recorded.
  private func idle(_ partnership: PartnershipStatus) -> String {
    let manager = writer.manager(of: status.reseller) ?? writer.say("actor.person")
    let who = partnership.sign == .unknown ? manager : writer.say("answer.nobody")
    return "\(writer.say("home.who-acts")): \(who)"
  }

  private func access(_ partnership: Partnership) -> String {
    guard let entry = partnership.tenantAdminAccess.last else { return writer.badge(.unknown) }
    let text = writer.say("access.\(entry.state.value.rawValue)")
    let day = entry.day.map { ", " + writer.book.day($0.value) } ?? ""
    guard entry.state.value == .granted else { return "\(writer.badge(.done)) \(text)\(day)" }
    let people = writer.globalAdmins(of: status.reseller)
    let place = GuidePlace("guide-connect-provider", "what-it-grants")
    return "\(writer.badge(.turn)) \(text)\(day). "
      + writer.say("providers.access-granted", [.verbatim("people", people)])
      + " – \(writer.link(place, guide))"
  }

  private func yesNo(_ value: Bool?) -> String {
    value.map { writer.say($0 ? "answer.yes" : "answer.no") } ?? writer.say("value.unknown")
  }

  /// The reseller's own providers, then those that the workspace shows to everybody.
  private var shown: [Provider] {
    let own = status.partnerships.map(\.provider)
    let names = Set(own.map(\.name))
    return own
      + writer.catalog.providers.filter {
        writer.catalog.settings.publicProviders.contains($0.name) && !names.contains($0.name)
      }
  }
}

extension PartnershipStatus {
  /// The key of the word for its state.
  var wordKey: String {
    guard let state = partnership.history.current else { return "value.unknown" }
    return "partnership.\(isLapsed ? "lapsed" : state.rawValue)"
  }
}

/// A table of what providers offer, one column for each.
struct ProviderComparison {
  let writer: Writer

  func append(_ providers: [Provider], to builder: inout MarkdownBuilder) {
    guard !providers.isEmpty else { return }
    builder.heading(2, id: "comparison", writer.say("providers.comparison"))
    builder.paragraph(writer.say("providers.comparison-intro"))
    let header = [writer.say("table.offer")] + providers.map { writer.plain($0.displayName) }
    var rows = services.map { key, value in
      [writer.say("offer.\(key)")] + providers.map { mark($0.services.flatMap(value)?.value) }
    }
    rows.append(
      [writer.say("offer.areas")]
        + providers.map { areas($0.areas.map(\.value)) })
    rows.append(
      [writer.say("offer.listing")] + providers.map { mark($0.officialListing?.value) })
    let texts: [(String, (Provider) -> Located<String>?)] = [
      ("programmes", { $0.programmes }), ("supportLevel", { $0.supportLevel }),
      ("terms", { $0.terms }),
    ]
    for (key, value) in texts {
      rows.append(
        [writer.say("offer.\(key)")]
          + providers.map { text(value($0)?.value, of: $0, in: &builder) })
    }
    builder.table(header, rows)
  }

  private var services: [(String, (ProviderServices) -> Located<Bool>?)] {
    [
      ("technicalTraining", { $0.technicalTraining }),
      ("technicalAssistance", { $0.technicalAssistance }), ("marketing", { $0.marketing }),
      ("financingAndCredit", { $0.financingAndCredit }), ("billing", { $0.billing }),
      ("support", { $0.support }),
    ]
  }

  private func mark(_ value: Bool?) -> String {
    value.map { writer.say($0 ? "mark.yes" : "mark.no") } ?? writer.say("mark.unknown")
  }

  private func areas(_ codes: [String]) -> String {
    codes.isEmpty
      ? writer.say("mark.unknown") : codes.map(writer.countryName).joined(separator: ", ")
  }

  /// What a provider says of itself, as it says it.
  private func text(
    _ value: String?, of provider: Provider, in builder: inout MarkdownBuilder
  ) -> String {
    guard let value, !value.isEmpty else { return writer.say("mark.unknown") }
    guard let language = provider.locale?.value, language != writer.book.locale else {
      return writer.plain(value)
    }
    return builder.quotation(value, in: language)
  }
}
