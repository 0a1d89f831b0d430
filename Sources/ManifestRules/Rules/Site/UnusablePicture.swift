import Diagnostics
import ManifestModel

/// A picture of the site's own, or its logo, cannot be published.
struct UnusablePicture: Rule {
  static let description = RuleDescription("RP-W05", "unusable-picture", .error, .data)

  func check(_ context: RuleContext) -> [Finding] {
    let pictures = context.pages.pictures
    let flaws = pictures.flatMap(\.flaws).map { flaw in
      finding(
        Message(flaw.kind.rawValue, [.text("found", flaw.detail.value)]), at: flaw.detail.span,
        about: Subject())
    }
    let logo = context.catalog.settings.theme?.logo.flatMap { self.logo($0, pictures) }
    return flaws + [logo, excess(pictures)].compactMap(\.self)
  }

  private func logo(_ path: Located<String>, _ pictures: [OwnPicture]) -> Finding? {
    let found = Argument.text("found", path.value)
    guard let picture = pictures.first(where: { $0.path == "Content/\(path.value)" }) else {
      return finding(Message("missing-logo", [found]), at: path.span, about: Subject())
    }
    guard picture.size == 0 || picture.size > PicturePath.logoLimit else { return nil }
    let limit = Argument.number("limit", PicturePath.logoLimit >> 10)
    return finding(Message("large-logo", [found, limit]), at: path.span, about: Subject())
  }

  /// The first picture that is too much for sites which all hold all of them.
  private func excess(_ pictures: [OwnPicture]) -> Finding? {
    var total = 0
    for picture in pictures where picture.onSites != nil {
      total += picture.size
      guard total > PicturePath.totalLimit else { continue }
      let limit = Argument.number("limit", PicturePath.totalLimit >> 20)
      let span = SourceSpan(source: picture.source, start: .start, end: .start)
      return finding(Message("too-much", [limit]), at: span, about: Subject())
    }
    return nil
  }
}
