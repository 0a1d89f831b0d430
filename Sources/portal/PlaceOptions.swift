import ArgumentParser
import Diagnostics

/// Where the manifests are, and the day to look at them.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content and Templates.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("The day to check for instead of today.", valueName: "YYYY-MM-DD"))
  var asOf: Day?
}

extension Day: @retroactive ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
