public import Diagnostics
public import ManifestCheck
public import ManifestRules

/// Checks one YAML text as if it were a whole portal.
public func inspection(
  of yaml: String, today: String = "2026-11-22", selection: RuleSelection = .all
) async -> Inspection {
  await inspection(
    of: [SourceText(path: "Content/example.yaml", text: yaml)], today: today, selection: selection)
}

/// Checks several texts as a whole portal.
public func inspection(
  of texts: [SourceText], today: String = "2026-11-22", selection: RuleSelection = .all
) async -> Inspection {
  await Inspector.inspect(
    SourceSet(texts), resources: Repository.resources, selection: selection
  ) { _ in Day(today) ?? Day.epoch }
}

/// The findings of one YAML text.
public func inspect(_ yaml: String, today: String = "2026-11-22") async -> [ReportedFinding] {
  await inspection(of: yaml, today: today).findings
}
