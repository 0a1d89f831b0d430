import ArgumentParser
import Diagnostics
import Reporting

/// Where the manifests are, and the day to look at them.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content and Templates.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp("The day to check for instead of today.", valueName: "YYYY-MM-DD"),
    transform: Parsing.day)
  var asOf: Day?
}

/// Reads the values of options.
enum Parsing {
  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("'\(text)' is not a day; write it as YYYY-MM-DD")
    }
    return day
  }

  static func failurePolicy(_ text: String) throws -> FailurePolicy {
    guard let policy = FailurePolicy(text) else {
      throw ValidationError("'\(text)' is none of data, breach, todo, never, breach:warning")
    }
    return policy
  }
}
