import Diagnostics
import ManifestModel

/// Something on a page of the site's own is left out, or shown without its form.
struct OmittedPageContent: Rule {
  static let description = RuleDescription("RP-W03", "omitted-page-content", .warning, .data)

  private static let flaws: Set<OwnPage.Flaw.Kind> = [
    .rawHTML, .misplacedTag, .unclosedTag, .strayEndTag, .refusedAttribute, .refusedLink,
    .refusedImage, .tooLarge, .tooComplex, .tooDeep,
  ]

  func check(_ context: RuleContext) -> [Finding] {
    context.pages.all.flatMap(\.flaws).filter { OmittedPageContent.flaws.contains($0.kind) }
      .map { flaw in
        finding(
          Message(flaw.kind.rawValue, [.text("found", flaw.detail.value)]), at: flaw.detail.span,
          about: Subject())
      }
  }
}
