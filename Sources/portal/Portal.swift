import ArgumentParser

/// The command line.
@main
struct Portal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portal",
    abstract: "Checks the manifests of a reseller portal and builds its sites.",
    version: "0.1.0",
    subcommands: [CheckCommand.self, BuildCommand.self, RulesCommand.self, SchemaCommand.self])

  /// Runs a command; what is wrong with the command line, or stops it, ends with 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      guard exitCode(for: error) != .success else { exit(withError: error) }
      Terminal.explain(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}
