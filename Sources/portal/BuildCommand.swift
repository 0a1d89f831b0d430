import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestModel
import PortalPages
import PortalSite

/// `portal build`: the sites.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the sites below Output.",
    discussion: """
      Ends with 0 when all sites are published, 1 when some are held back or nothing could be \
      published, 2 when it cannot run, and 3 when there is nothing to build.
      """)

  @OptionGroup var place: PlaceOptions

  @Option(
    help: ArgumentHelp("The folder to write to (default: Output below the root).", valueName: "dir")
  )
  var output: String?

  @Option(
    help: ArgumentHelp("Build the site of this reseller only; may be repeated.", valueName: "name"))
  var reseller: [String] = []

  @Flag(
    name: .customLong("operator"), help: "Build the operator's site only, or beside --reseller.")
  var isWithOperator = false

  @Flag(help: "Print how long the steps took, added up over all processors.")
  var timings = false

  func run() async throws {
    LargeBlocks.giveBack()
    let workplace = try Workplace(place)
    let inspection = await workplace.inspect()
    try workplace.requireManifests(inspection, to: "build")
    let report = Report(inspection, workplace.resources)
    Terminal.say(report.holding)
    let builder = PortalBuilder(
      inspection, workplace.resources, output: output ?? "\(place.root)/Output")
    do {
      let result = try await builder.build(
        only: try chosen(inspection.catalog), isWithOperator: isWithOperator)
      Terminal.say(report.text(of: result))
      Terminal.complain(report.summary)
      if timings { Terminal.complain(report.timings(of: result)) }
      if !result.isPublished || !result.held.isEmpty { throw ExitCode(1) }
    } catch let error as SiteError {
      Terminal.complain(report.text(of: error))
      throw ExitCode(2)
    }
  }

  /// The resellers that were asked for, nil for all sites.
  private func chosen(_ catalog: Catalog) throws -> Set<String>? {
    for name in reseller where catalog.reseller(name) == nil {
      let near = NearestName.of(name, in: catalog.resellers.map(\.name))
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      Terminal.complain("there is no reseller '\(name)'\(hint)")
      throw ExitCode(2)
    }
    return reseller.isEmpty && !isWithOperator ? nil : Set(reseller)
  }
}
