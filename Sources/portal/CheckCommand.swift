import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import Phrases
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

  @OptionGroup var fixing: FixOptions

  @OptionGroup var reporting: ReportOptions

  @Option(
    help: ArgumentHelp(
      "Which findings fail the check; `breach:warning` counts warnings too.",
      valueName: "data|breach|todo|never"),
    transform: Parsing.failurePolicy)
  var failOn: FailurePolicy?

  @Flag(help: "Check again even where no file has changed since the same check was run.")
  var full = false

  /// The schema of the JSON reports among the files that come with the program.
  private static let schemaPath = "docs/schemas/check-report-1.schema.json"

  func run() async throws {
    if reporting.schema { return Terminal.say(Resources().bytes(Self.schemaPath) ?? []) }
    let memory = canBeRemembered ? CommandMemory(place, isColored: reporting.color.isOn) : nil
    if !full, let status = memory?.sayAgain() { throw status }
    let workplace = try Workplace(place, selection: rules.selection())
    try reporting.requireLocale(among: workplace.resources)
    var inspection = try await input.inspect(workplace)
    if try await fixing.run(inspection, of: input, in: workplace, locale: reporting.locale) {
      inspection = try await input.inspect(workplace)
    }
    inspection = try known.apply(to: inspection, isWhole: input.isWhole && rules.isWhole)
    if rules.showSuppressed { show(inspection, workplace) }
    let policy =
      failOn ?? FailurePolicy(inspection.catalog.settings.failOn.rawValue)
      ?? FailurePolicy(nature: .breach)
    let report = CheckReport(
      inspection, locale: reporting.locale, policy: policy, root: place.root,
      resources: workplace.resources)
    let output = try reporting.write(report)
    let status = ExitCode(report.fails ? 1 : 0)
    if let output { memory?.keep(output, status) }
    // Giving back every record takes longer than the system needs to take back everything.
    withExtendedLifetime(report) {
      withExtendedLifetime(inspection) { Self.exit(withError: status) }
    }
  }

  /// Whether the run does nothing but write to standard output what the files below the root say.
  private var canBeRemembered: Bool {
    input.stdinName == nil && input.changedSince == nil && known.baseline == nil
      && !rules.showSuppressed && !fixing.fix && !fixing.diff
      && reporting.targets.allSatisfy { $0.file == nil }
  }

  /// Lists what comments allow; beside a report for programs on standard error.
  private func show(_ inspection: Inspection, _ workplace: Workplace) {
    let words = FindingWords(
      inspection.suppressed.map(\.reported), locale: reporting.locale,
      resources: workplace.resources)
    let list = SuppressedList(sources: inspection.sources, words: words)
      .text(inspection.suppressed)
    if reporting.isForPeople {
      Terminal.say(list)
    } else if !list.isEmpty {
      Terminal.explain(list)
    }
  }
}
