import ArgumentParser

/// The command line.
@main
struct Portal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portal",
    abstract: "Checks the manifests of a reseller portal and builds its sites.",
    version: "0.1.0",
    subcommands: [CheckCommand.self, BuildCommand.self])
}
