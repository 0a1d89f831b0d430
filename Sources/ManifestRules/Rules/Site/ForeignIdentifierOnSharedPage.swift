import Diagnostics
import ManifestModel

/// A page that stands on the sites of all resellers names one of them, or a customer.
struct ForeignIdentifierOnSharedPage: Rule {
  static let description = RuleDescription(
    "RP-W02", "foreign-identifier-on-shared-page", .error, .data)

  func check(_ context: RuleContext) -> [Finding] {
    guard !context.pages.all.isEmpty else { return [] }
    let search = PartnerIdentifiers(context.catalog).search
    return context.pages.all.flatMap { page in
      search.matches(in: PageWord.words(in: page.lines)).map { match in
        let identifier = match.value
        let arguments: [Argument] = [
          .text("found", identifier.text.value), .text("owner", identifier.owner),
        ]
        return finding(
          Message("identifier", arguments), at: page.span(from: match.first, to: match.last),
          about: Subject(),
          related: [RelatedPlace(identifier.text.span, Message("recorded"))])
      }
    }
  }
}
