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

  init(_ place: PlaceOptions) throws {
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
