import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestSource
import Phrases

/// The folder that a command works on, with the files that override built-in ones.
struct Workplace {
  let root: String
  let resources: Resources
  private let asOf: Day?

  /// Opens the folder, and says so when it is none that holds manifests.
  init(_ place: PlaceOptions) throws {
    guard OwnFiles.isFolder("\(place.root)/Content") else {
      Terminal.complain(
        "there is no folder Content in \(place.root); go to the folder that holds it, or name that "
          + "folder with --root")
      throw ExitCode(2)
    }
    root = place.root
    asOf = place.asOf
    resources = Resources(own: OwnFiles.files(below: place.root))
  }

  /// Reads and checks all manifests.
  func inspect() async -> Inspection {
    let (sources, reading) = await ManifestFolder.read(root: root)
    return await Inspector.inspect(sources, reading: reading, resources: resources) { settings in
      asOf ?? settings.asOf ?? Terminal.today()
    }
  }
}
