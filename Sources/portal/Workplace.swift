import ArgumentParser
import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import ManifestSource
import Phrases

/// The folder that a command works on, with the files that override built-in ones.
struct Workplace {
  let root: String
  let resources: Resources
  private let asOf: Day?
  private let selection: RuleSelection

  /// Opens the folder, and says so when it is none that holds manifests.
  init(_ place: PlaceOptions, selection: RuleSelection = .all) throws {
    guard ContentPath.exists(place.root + "/.") else {
      Terminal.complain("'\(place.root)' is not a folder that can be read")
      throw ExitCode(2)
    }
    root = place.root
    asOf = place.asOf
    self.selection = selection
    resources = Resources(own: OwnFiles.files(below: place.root))
  }

  /// Whether some rules were asked for, or are to weigh otherwise than the manifests have it.
  var isSelective: Bool {
    !(selection.selected.isEmpty && selection.ignored.isEmpty && selection.severities.isEmpty)
  }

  /// Reads and checks all manifests.
  func inspect() async -> Inspection { await inspect(files()) }

  /// The files below Content.
  func files() async -> ManifestFiles { await ManifestFolder.files(root: root) }

  /// Checks files that were read.
  func inspect(_ files: ManifestFiles) async -> Inspection { await inspect(files, by: selection) }

  /// Checks files that were read by some rules, whichever were asked for.
  func inspect(_ files: ManifestFiles, by selection: RuleSelection) async -> Inspection {
    let (sources, reading) = files.numbered()
    return await Inspector.inspect(
      sources, reading: reading, resources: resources, selection: selection
    ) { settings in
      asOf ?? settings.asOf ?? Terminal.today()
    }
  }

  /// Ends the run where there is no manifest, not even one that cannot be read.
  func requireManifests(_ inspection: Inspection, to verb: String) throws {
    guard inspection.sources.texts.isEmpty || !ContentPath.exists("\(root)/Content") else { return }
    Terminal.complain(
      "nothing to \(verb): no manifests in \(root)/Content; go to the folder that holds Content, or "
        + "name it with --root")
    throw ExitCode(3)
  }
}
