import Diagnostics
import ManifestModel

/// A translated page is not built like its English original, or follows an earlier text of it.
struct DifferingTranslation: Rule {
  static let description = RuleDescription("RP-L02", "differing-translation", .warning, .data)

  func check(_ context: RuleContext) -> [Finding] {
    context.pages.all.filter { $0.path.locale != "en" }.flatMap { page -> [Finding] in
      let english = context.pages.english(page)
      return [
        english.flatMap { difference(page, $0) }, age(page, english, context.pages.marks),
      ].compactMap(\.self)
    }
  }

  /// The first part that one of the two pages has and the other has not at its place.
  private func difference(_ page: OwnPage, _ english: OwnPage) -> Finding? {
    guard !page.isPlain, !english.isPlain else { return nil }
    let (own, other) = (page.outline, english.outline)
    let same = zip(own, other).prefix { $0.value == $1.value }.count
    let found = own.indices.contains(same) ? own[same] : nil
    let expected = other.indices.contains(same) ? other[same] : nil
    switch (found, expected) {
    case (nil, nil): return nil
    case (let found?, let expected?):
      return finding(
        Message("other", [name(of: found, "found"), name(of: expected, "expected")]),
        at: found.span, about: Subject(),
        related: [RelatedPlace(expected.span, Message("original"))])
    case (let found?, nil):
      return finding(
        Message("added", [name(of: found, "found")]), at: found.span, about: Subject(),
        related: [RelatedPlace(other.last?.span ?? english.top, Message("end"))])
    case (nil, let expected?):
      return finding(
        Message("missing", [name(of: expected, "expected")]),
        at: own.last?.span ?? page.title?.span ?? page.top, about: Subject(),
        related: [RelatedPlace(expected.span, Message("original"))])
    }
  }

  private func name(of part: Located<OwnPage.Part>, _ argument: String) -> Argument {
    switch part.value {
    case .heading(let level): .phrase(argument, "page-part.heading-\(level)")
    case .table: .phrase(argument, "page-part.table")
    case .list: .phrase(argument, "page-part.list")
    case .codeBlock: .phrase(argument, "page-part.code")
    }
  }

  private func age(_ page: OwnPage, _ english: OwnPage?, _ marks: [String: String]) -> Finding? {
    guard let original = page.original, let mark = marks[page.path.name], original.value != mark
    else { return nil }
    let related = english.map { [RelatedPlace($0.title?.span ?? $0.top, Message("text"))] }
    return finding(
      Message("stale", [.text("found", original.value), .text("mark", mark)]), at: original.span,
      about: Subject(), related: related ?? [])
  }
}
