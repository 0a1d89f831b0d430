import Diagnostics
import Phrases
import PortalSite
import Reporting

extension Report {
  /// What a build did, or why it did nothing.
  func text(of outcome: PortalBuilder.Outcome) -> String {
    switch outcome {
    case .refused(let places):
      return words.book.text("build.secrets", [.text("places", places.joined(separator: ", "))])
        + "\n"
    case .done(let report):
      let lines =
        report.leaks.map(text(of:)) + report.problems.map(text(of:))
        + report.held.map(text(of:)) + [summary(of: report)]
      return lines.map { $0 + "\n" }.joined()
    }
  }

  /// Why sites cannot be built at all.
  func text(of error: SiteError) -> String {
    func say(_ key: String, _ arguments: (String, String)...) -> String {
      words.book.text("build.error.\(key)", arguments.map { .text($0.0, $0.1) })
    }
    switch error {
    case .missingResource(let path): return say("missing-resource", ("path", path))
    case .malformedTemplate(let path, let reason):
      return say("malformed-template", ("path", path), ("reason", reason))
    case .unsupportedTemplate(let path): return say("unsupported-template", ("path", path))
    case .foreignOutput(let path, let entry):
      return say("foreign-output", ("path", path), ("entry", entry))
    case .locked(let path): return say("locked", ("path", path))
    case .unreadableLedger(let path): return say("unreadable-ledger", ("path", path))
    case .notAFolder(let path): return say("not-a-folder", ("path", path))
    case .system(let operation, let path, let number):
      return say(
        "system", ("operation", operation), ("path", path), ("number", String(number)))
    }
  }

  private func text(of leak: Leak) -> String {
    words.book.text(
      "build.leak",
      [
        .text("file", "\(leak.site)/\(leak.file):\(leak.line)"), .text("owner", leak.owner),
        .text("place", leak.place),
      ]) + " [RP-W02]"
  }

  private func text(of problem: SiteProblem) -> String {
    let text = words.book.text(
      "build.problem.\(problem.kind.rawValue)", [.text("detail", problem.detail)])
    let code = problem.kind.rule.map { " [\($0)]" } ?? ""
    return "\(problem.site)/\(problem.file):\(problem.line): \(text)\(code)"
  }

  private func text(of held: BuildReport.HeldSite) -> String {
    words.book.text(
      held.hasEarlierCopy ? "build.held" : "build.held-page",
      [.text("site", held.folder), .text("reasons", held.reasons.joined(separator: ", "))])
  }

  /// How long the steps of a build took, in seconds.
  func timings(of outcome: PortalBuilder.Outcome) -> String {
    guard case .done(let report) = outcome else { return "" }
    let steps = StepTimes.Step.allCases.map { step in
      let (seconds, attoseconds) = report.times[step].components
      let hundredths = seconds * 100 + attoseconds / 10_000_000_000_000_000
      let fraction = hundredths % 100
      return words.book.text("build.step.\(step.rawValue)")
        + " \(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
    return steps.joined(separator: ", ")
  }

  private func summary(of report: BuildReport) -> String {
    guard report.isPublished else { return words.book.text("build.nothing") }
    return words.book.text(
      "build.summary",
      [
        .number("written", report.written), .number("unchanged", report.unchanged),
        .number("removed", report.removed), .number("held", report.held.count),
      ])
  }
}

extension SiteProblem.Kind {
  /// The rule that finds the same on a site's own pages, nil for what no page can do.
  fileprivate var rule: String? {
    switch self {
    case .undefinedReference, .undefinedFootnote, .duplicateID, .missingPage, .missingAnchor,
      .missingImage, .outsideSite:
      "RP-W01"
    case .tooLarge, .tooComplex, .tooDeep, .rawHTML, .refusedLink, .refusedImage: "RP-W03"
    case .relativeInLetter, .duplicatePath, .invalidPath, .missingWord, .missingLanguage,
      .sharedFolder, .foreignFile,
      .editedFile:
      nil
    }
  }
}
