public import Phrases

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Builds the sites: all of them are made ready and checked before the first one is published.
public enum SiteBuilder {
  /// Builds sites into an output folder.
  ///
  /// With a problem or a leak anywhere, nothing is published and earlier copies stay untouched.
  public static func build(
    _ plans: [SitePlan], isolation: IsolationIndex, resources: Resources,
    look: SiteLook = SiteLook(),
    output: String, publicBase: String?, isFiltered: Bool
  ) async throws -> BuildReport {
    let renderer = try SiteRenderer(resources: resources, look: look, publicBase: publicBase)
    let writer = try OutputWriter(path: output)
    do {
      let report = try await build(
        plans, SiteStager(renderer: renderer, isolation: isolation, output: writer),
        isFiltered: isFiltered)
      try writer.clean()
      return report
    } catch {
      // What led here says more than a failure to tidy up, which the next build does anyway.
      try? writer.clean()
      throw error
    }
  }

  /// The sites of the last build, in the order of their folders.
  public static func earlierSites(output: String) throws -> [EarlierSite] {
    try OutputWriter.lastLedger(output: output).sites.sorted { $0.key < $1.key }
      .map(EarlierSite.init)
  }

  private static func build(
    _ plans: [SitePlan], _ stager: SiteStager, isFiltered: Bool
  ) async throws -> BuildReport {
    let output = stager.output
    var report = BuildReport()
    report.problems = FolderPlan.problems(plans.map(\.folder), earlier: output.ledger.sites.keys)
    guard report.isPublished else { return report }
    let results = try await staged(plans, stager)
    let planned = Set(plans.map(\.folder))
    let gone = isFiltered ? [] : output.ledger.sites.keys.filter { !planned.contains($0) }.sorted()
    report.add(results)
    for folder in gone {
      report.problems += try SiteStage(folder, files: [], in: output).problems
    }
    report.problems += try output.rootFileProblems()
    report.problems.sort()
    guard report.isPublished else { return report }
    var next = output.ledger
    for folder in gone { next.sites[folder] = nil }
    for result in results { next.sites[result.folder] = result.entry }
    let changed = results.filter(\.isChanged).map(\.folder)
    try output.publish(changed, removing: gone, next: next)
    report.count(results, removed: gone.count)
    return report
  }

  /// As many sites at a time as there are processors.
  private static func staged(
    _ plans: [SitePlan], _ stager: SiteStager
  ) async throws -> [SiteStager.Result] {
    let results = try await withThrowingTaskGroup(of: SiteStager.Result.self) { group in
      var waiting = plans.makeIterator()
      for _ in 0..<max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) {
        if let plan = waiting.next() { group.addTask { try stager.stage(plan) } }
      }
      var results: [SiteStager.Result] = []
      while let result = try await group.next() {
        results.append(result)
        if let plan = waiting.next() { group.addTask { try stager.stage(plan) } }
      }
      return results
    }
    return results.sorted { $0.folder < $1.folder }
  }
}

extension BuildReport {
  fileprivate mutating func add(_ results: [SiteStager.Result]) {
    held = results.compactMap(\.held)
    for result in results { times.add(result.times) }
    problems = results.flatMap(\.problems)
    leaks = results.flatMap(\.leaks).sorted()
  }

  fileprivate mutating func count(_ results: [SiteStager.Result], removed: Int) {
    written = results.count(where: \.isChanged)
    unchanged = results.count - written
    self.removed = removed
  }
}
