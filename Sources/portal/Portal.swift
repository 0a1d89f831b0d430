import ArgumentParser

/// The start of the program.
@main
enum Start {
  /// Runs the command, and ends with 2 when the command line makes no sense.
  ///
  /// The library would end with 64 then, a number that no other end of these commands has.
  static func main() async {
    do {
      var command = try Portal.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard Portal.exitCode(for: error) == .validationFailure else { Portal.exit(withError: error) }
      Terminal.explain(Portal.fullMessage(for: error))
      Portal.exit(withError: ExitCode(2))
    }
  }
}

/// The command line.
struct Portal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portal",
    abstract: "Checks the manifests of a reseller portal and builds its sites.",
    version: "0.1.0",
    subcommands: [CheckCommand.self, BuildCommand.self])
}
