import ArgumentParser
import ManifestModel

/// The command line.
@main
struct Portal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portal",
    abstract: "Checks the manifests of a reseller portal and builds its sites.",
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, BuildCommand.self, DraftCommand.self, RulesCommand.self,
      SchemaCommand.self,
    ])

  /// Runs a command; what is wrong with the command line, or stops it, ends with 2.
  static func main() async {
    do {
      try requireCommand(CommandLine.arguments.dropFirst().first)
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

  /// Names the command that was meant: the parser only calls a misspelt one unexpected.
  private static func requireCommand(_ word: String?) throws {
    var known = ["help"]
    for command in configuration.subcommands {
      if let name = command.configuration.commandName { known.append(name) }
      known += command.configuration.aliases
    }
    guard let word, !word.isEmpty, !word.hasPrefix("-"), !known.contains(word) else { return }
    let hint = NearestName.of(word, in: known).map { "; did you mean '\($0)'?" } ?? ""
    throw ExitCode.cannotRun(
      "'\(word)' is none of the commands \(known.dropFirst().joined(separator: ", "))\(hint)")
  }
}
