import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestModel
import Reporting

/// `portal check`: the linter.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks the manifests below Content.",
    discussion: """
      Ends with 0 when nothing counts against it, 1 with findings that do, 2 when it cannot run, \
      and 3 when there is nothing to check.
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var place: PlaceOptions

  @OptionGroup var rules: SelectionOptions

  @OptionGroup var known: BaselineOptions

  @Option(help: ArgumentHelp("How to write the findings.", valueName: "text|json"))
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "Which findings fail the check; `breach:warning` counts warnings too.",
      valueName: "data|breach|todo|never"),
    transform: Parsing.failurePolicy)
  var failOn: FailurePolicy?

  func run() async throws {
    let workplace = try Workplace(place, selection: rules.selection())
    let inspection = try known.apply(
      to: try await input.inspect(workplace), isWhole: input.isWhole && rules.isWhole)
    if rules.showSuppressed { show(inspection, workplace) }
    Terminal.say(Report(inspection, workplace.resources).text(as: format))
    let policy =
      failOn ?? FailurePolicy(inspection.catalog.settings.failOn.rawValue)
      ?? FailurePolicy(nature: .breach)
    if inspection.findings.contains(where: policy.counts) { throw ExitCode(1) }
  }

  /// Lists what comments allow; beside a report for programs on standard error.
  private func show(_ inspection: Inspection, _ workplace: Workplace) {
    let words = FindingWords(
      inspection.suppressed.map(\.reported), locale: "en", resources: workplace.resources)
    let list = SuppressedList(sources: inspection.sources, words: words)
      .text(inspection.suppressed)
    if format == .text {
      Terminal.say(list)
    } else if !list.isEmpty {
      Terminal.explain(list)
    }
  }
}

/// The forms of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
