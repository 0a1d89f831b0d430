import PortalPages

/// Renders, checks and stages one site at a time, so that no more of them are in memory.
struct SiteStager: Sendable {
  /// A site that is ready, or what is wrong with it.
  struct Result: Sendable {
    let folder: String
    var entry: Ledger.Entry
    var isChanged = false
    var held: BuildReport.HeldSite?
    var problems: [SiteProblem] = []
    var leaks: [Leak] = []
    var times = StepTimes()
  }

  let renderer: SiteRenderer
  let isolation: IsolationIndex
  let output: OutputWriter

  func stage(_ plan: SitePlan) throws -> Result {
    let former = output.ledger.sites[plan.folder]
    if let reasons = plan.held, let former, !former.isStandIn,
      try output.root.folder(at: plan.folder) != nil
    {
      return kept(plan, former, reasons)
    }
    var result = Result(folder: plan.folder, entry: entry(plan, former))
    let site = try result.times.measure(.making) { try rendered(plan) }
    if let reasons = plan.held {
      result.held = .init(
        folder: plan.folder, title: plan.title, reasons: reasons, hasEarlierCopy: false)
    }
    let broken = result.times.measure(.links) { LinkChecker.problems(of: site) }
    result.problems = site.problems + broken
    if let owner = plan.owner {
      result.leaks = result.times.measure(.isolation) {
        isolation.leaks(in: site.files, site: plan.folder, owner: owner, ownTexts: plan.ownTexts)
      }
    }
    // Only valid paths may reach the disk.
    guard result.problems.isEmpty, result.leaks.isEmpty else { return result }
    let stage = try result.times.measure(.writing) {
      let stage = try SiteStage(plan.folder, files: site.files, in: output)
      if stage.isChanged, stage.problems.isEmpty {
        try stage.write(site.files, to: output)
      }
      return stage
    }
    result.problems = stage.problems
    result.entry.digest = stage.list.digest
    result.isChanged = stage.isChanged
    return result
  }

  private func rendered(_ plan: SitePlan) throws -> RenderedSite {
    guard plan.held == nil else {
      return try renderer.standIn(
        folder: plan.folder, reseller: plan.title, messages: plan.heldMessages)
    }
    let site = plan.make()
    return try renderer.render(
      Site(
        folder: plan.folder, title: site.title, languages: site.languages, pages: site.pages,
        attachments: site.attachments))
  }

  /// The earlier copy stays, with the manifests that it came from.
  private func kept(_ plan: SitePlan, _ former: Ledger.Entry, _ reasons: [String]) -> Result {
    var kept = entry(plan, former)
    kept.digest = former.digest
    kept.isStandIn = false
    return Result(
      folder: plan.folder, entry: kept,
      held: .init(
        folder: plan.folder, title: plan.title, reasons: reasons, hasEarlierCopy: true))
  }

  /// A held site may lack manifests that cannot be read now, so it keeps those of before.
  private func entry(_ plan: SitePlan, _ former: Ledger.Entry?) -> Ledger.Entry {
    let before = plan.held == nil ? [] : former?.manifests ?? []
    return Ledger.Entry(
      manifests: Set(plan.manifests + before).sorted(), title: plan.title,
      access: plan.access.isEmpty && plan.held != nil ? former?.access ?? [] : plan.access,
      held: plan.held,
      isStandIn: plan.held != nil)
  }
}
