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

  @OptionGroup var fixing: FixOptions

  @Option(help: ArgumentHelp("How to write the findings.", valueName: "text|json"))
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "Which findings fail the check; `breach:warning` counts warnings too.",
      valueName: "data|breach|todo|never"),
    transform: Parsing.failurePolicy)
  var failOn: FailurePolicy?

  func run() async throws {
    let workplace = try Workplace(place)
    var inspection = try await input.inspect(workplace)
    if try await fixing.run(inspection, of: input, in: workplace) {
      inspection = try await input.inspect(workplace)
    }
    Terminal.say(Report(inspection, workplace.resources).text(as: format))
    let policy =
      failOn ?? FailurePolicy(inspection.catalog.settings.failOn.rawValue)
      ?? FailurePolicy(nature: .breach)
    if inspection.findings.contains(where: policy.counts) { throw ExitCode(1) }
  }
}

/// The forms of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
