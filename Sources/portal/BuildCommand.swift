import ArgumentParser

/// `portal build`: the sites.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the sites below Output.")

  @OptionGroup var place: PlaceOptions

  func run() async throws {}
}
