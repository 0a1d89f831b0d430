/// What a build has done, or why it has done nothing.
public struct BuildReport: Sendable {
  /// A site that cannot be shown.
  public struct HeldSite: Hashable, Sendable {
    /// The folder.
    public let folder: String
    /// The title.
    public let title: String
    /// Why it is held.
    public let reasons: [String]
    /// Whether an earlier copy stays in its place.
    public let hasEarlierCopy: Bool
  }

  /// Whether the sites have been published; with a problem or a leak nothing is.
  public var isPublished: Bool { problems.isEmpty && leaks.isEmpty }
  /// The number of sites that were written.
  public internal(set) var written = 0
  /// The number of sites that were as they should be.
  public internal(set) var unchanged = 0
  /// The number of sites that were removed.
  public internal(set) var removed = 0
  /// The sites that cannot be shown, in order.
  public internal(set) var held: [HeldSite] = []
  /// What is wrong with the sites, in order.
  public internal(set) var problems: [SiteProblem] = []
  /// How long the steps took.
  public internal(set) var times = StepTimes()
  /// Identifiers of one reseller in the site of another, in order.
  public internal(set) var leaks: [Leak] = []
}
