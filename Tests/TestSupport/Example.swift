public import Diagnostics
public import ManifestCheck
import ManifestModel

/// The example portal in `Content`.
public enum Example {
  /// Its texts.
  public static let sources: [SourceText] = Repository.files(below: "Content").compactMap { path in
    guard path.hasSuffix(".yaml") else { return nil }
    return (try? Repository.text("Content/\(path)")).map {
      SourceText(path: "Content/\(path)", text: $0)
    }
  }

  /// The example as it is checked on its own day.
  public static func inspection() async -> Inspection {
    await ManifestCheck.Inspector.inspect(SourceSet(sources), resources: Repository.resources) {
      $0.asOf ?? Day.epoch
    }
  }
}
