import ArgumentParser
import ManifestModel
import Manual
import Phrases

/// `portal schema`: what editors need to complete and check manifests while they are written.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Writes the JSON Schema of the manifests.",
    discussion: "Without a kind the schema is for documents of any kind.")

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "The kind to describe.", valueName: ManifestKind.words.joined(separator: "|")))
  var kind: String?

  @Option(
    help: ArgumentHelp("A folder whose Templates may bring languages.", valueName: "dir"))
  var root: String?

  func run() async throws {
    let schema = SchemaDocument(Resources(own: root.map(OwnFiles.files(below:)) ?? [:]))
    guard let kind else { return Terminal.say(schema.text()) }
    guard let known = ManifestKind(rawValue: kind) else {
      let near = NearestName.of(kind, in: ManifestKind.words)
      let hint =
        near.map { "did you mean '\($0)'?" } ?? ManifestKind.words.joined(separator: ", ")
      Terminal.complain("there is no kind '\(kind)'; \(hint)")
      throw ExitCode(2)
    }
    Terminal.say(schema.text(of: known))
  }
}
