import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import TestSupport
import Testing

/// Which rules a selection leaves, and what their findings weigh.
@Suite struct RuleSelectionTests {
  @Test(
    "reads a rule, an area, a nature, the start of a code and everything",
    arguments: [
      ("RP-C02", ["RP-C02"]), ("C02", ["RP-C02"]), ("webmail-primary-contact", ["RP-C02"]),
      ("contacts", codes { $0.hasPrefix("RP-C") }), ("RP-C", codes { $0.hasPrefix("RP-C") }),
      ("X1", codes { $0.hasPrefix("RP-X1") }), ("R", codes { $0.hasPrefix("RP-R") }),
      ("ALL", codes { _ in true }),
    ])
  func forms(text: String, expected: [String]) throws {
    let selector = try #require(RuleSelector(text))
    #expect(!expected.isEmpty)
    #expect(RuleIndex.descriptions.filter(selector.names).map(\.code.text) == expected)
    #expect(selector.text == text)
  }

  @Test("takes every code, name and nature, and every area with rules")
  func everyWord() throws {
    for rule in RuleIndex.descriptions {
      for text in [rule.code.text, rule.name] {
        #expect(RuleSelector(text)?.rule?.code == rule.code)
      }
      #expect(RuleSelector(rule.area.rawValue)?.names(rule) == true)
      #expect(RuleSelector(rule.nature.rawValue)?.names(rule) == true)
      #expect(RuleSelector(rule.nature.rawValue)?.rule == nil)
    }
  }

  @Test(
    "refuses what names no rule",
    arguments: ["", "RP-", "RP-Z", "Z", "rp-c02", "RP-C99", "C0 ", "Contacts", "all", "c"])
  func refused(text: String) {
    #expect(RuleSelector(text) == nil)
  }

  @Test(
    "lets the closer name hold, and ignoring where both are equally close",
    arguments: [
      ([], [], true), (["contacts"], [], true), (["enrolment"], [], false),
      ([], ["contacts"], false), (["RP-C02"], ["contacts"], true),
      (["RP-C02"], ["RP-C"], true), (["RP-C02"], ["C0"], true), (["C0"], ["contacts"], true),
      (["contacts"], ["C0"], false), (["contacts"], ["RP-C02"], false),
      (["RP-C02"], ["webmail-primary-contact"], false), (["contacts"], ["breach"], false),
      (["breach"], ["contacts"], false), (["contacts"], ["todo"], true), (["ALL"], ["ALL"], false),
      (["ALL"], ["todo"], true), (["breach"], ["ALL"], true), (["todo", "RP-C"], ["data"], true),
    ])
  func precedence(selected: [String], ignored: [String], expected: Bool) throws {
    let rule = try #require(RuleIndex.description(of: "RP-C02"))
    #expect(selection(selected, ignored).includes(rule) == expected)
  }

  @Test("always includes the rules about sign-in data", arguments: ["RP-U12", "RP-I07"])
  func secrets(code: String) throws {
    let rule = try #require(RuleIndex.description(of: code))
    for (selected, ignored) in [(["contacts"], []), ([], ["ALL"]), (["ALL"], [code])] {
      #expect(selection(selected, ignored).includes(rule))
    }
  }

  @Test("knows when nothing is left that somebody asked for")
  func empty() {
    #expect(!RuleSelection.all.isEmpty)
    #expect(selection([], ["ALL"]).isEmpty)
    #expect(selection(["contacts"], ["contacts"]).isEmpty)
    #expect(!selection(["RP-U12"], []).isEmpty)
    #expect(!selection(["contacts"], ["todo"]).isEmpty)
  }

  @Test("runs and reports the rules that are selected, and sign-in data")
  func findings() async {
    let yaml = """
      kind: Reseller
      name: lakeside
      colour: blue
      primaryContact: {firstName: Ida, lastName: Berg, email: ida@gmail.com, memberOfOrganisation: true}
      notes: |
        password: Zk8!fQ2w9xPl
      """
    let all = await found(yaml, .all)
    #expect(Set(["RP-C02", "RP-X03", "RP-U12"]).isSubset(of: all))
    #expect(await found(yaml, selection(["contacts"], [])) == ["RP-C02", "RP-U12"])
    #expect(await found(yaml, selection([], ["contacts"])) == all.filter { $0 != "RP-C02" })
    #expect(await found(yaml, selection(["X"], ["data"])) == ["RP-U12"])
  }

  private static func codes(_ isWanted: (String) -> Bool) -> [String] {
    RuleIndex.descriptions.map(\.code.text).filter(isWanted)
  }

  private func selection(_ selected: [String], _ ignored: [String]) -> RuleSelection {
    RuleSelection(
      selected: selected.compactMap { RuleSelector($0) },
      ignored: ignored.compactMap { RuleSelector($0) })
  }

  private func found(_ yaml: String, _ selection: RuleSelection) async -> [String] {
    await inspection(of: yaml, selection: selection).findings.map(\.rule.code.text)
  }
}

/// What findings weigh by the workspace and for one run.
@Suite struct RuleSeverityTests {
  private static let webmail =
    "kind: Reseller\nname: lakeside\nprimaryContact: {firstName: Ida, email: ida@gmail.com}\n"

  @Test(
    "takes the closest key of the workspace, and the last of equally close ones",
    arguments: [
      ("{}", "error"), ("{RP-C02: warning}", "warning"), ("{contacts: info}", "info"),
      ("{breach: info}", "info"), ("{ALL: info, C0: warning}", "warning"),
      ("{RP-C02: warning, ALL: off}", "warning"), ("{C0: off, RP-C02: error}", "error"),
      ("{contacts: info, breach: warning}", "warning"),
      ("{breach: warning, contacts: info}", "info"),
      ("{webmail-primary-contact: info, RP-C02: warning}", "warning"), ("{todo: off}", "error"),
      ("{contacts: off}", "none"),
    ])
  func workspace(setting: String, expected: String) async {
    #expect(await severity(setting, []) == expected)
  }

  @Test(
    "lets a severity for one run stand in front of all of the workspace's",
    arguments: [
      ("{RP-C02: off}", [("ALL", SeveritySetting.info)], "info"),
      ("{}", [("contacts", .warning), ("RP-C02", .off)], "none"),
      ("{}", [("RP-C02", .off), ("RP-C02", .warning)], "warning"),
      ("{RP-C02: info}", [("enrolment", .off)], "info"),
    ])
  func run(setting: String, choices: [(String, SeveritySetting)], expected: String) async {
    #expect(await severity(setting, choices) == expected)
  }

  @Test("makes nothing less of sign-in data", arguments: ["RP-U12", "data", "ALL", "users"])
  func secrets(rules: String) async {
    let yaml = "kind: Workspace\nseverity: {\(rules): off}\n---\nkind: Reseller\nname: a\n"
    let found = await inspect(yaml + "notes: |\n  password: Zk8!fQ2w9xPl\n")
    #expect(found.filter { $0.rule.code == "RP-U12" }.map(\.severity) == [.error])
  }

  @Test("reports a key that names no rule, at its place")
  func unknownKeys() async {
    let yaml = """
      kind: Workspace
      severity: {RP-C2: off, "contcts": info, RP-U12: info, nothing-alike-at-all: off, C0: off}
      """
    let found = await inspect(yaml).filter { $0.rule.code == "RP-X05" }
    #expect(
      found.map { "\($0.finding.span.start)-\($0.finding.span.end) \($0.finding.message.key)" } == [
        "2:12-2:17 unknown-rule-near", "2:24-2:33 unknown-rule-near", "2:41-2:47 fixed-severity",
        "2:55-2:75 unknown-rule",
      ])
    #expect(
      found.prefix(2).map { $0.finding.message.arguments.last } == [
        .text("near", "RP-C02"), .text("near", "contacts"),
      ])
  }

  // Of the typos of all names the right one comes first for every single one.
  @Test(
    "suggests the rule that is meant for every typo of one edit",
    arguments: RuleIndex.descriptions.map(\.name))
  func suggestions(name: String) {
    let typos = Typos.of(name).filter { RuleSelector($0) == nil }
    #expect(typos.count > 50 * name.count)
    #expect(typos.filter { RuleSelector.nearest(to: $0) != name } == [])
  }

  private func severity(_ setting: String, _ choices: [(String, SeveritySetting)]) async -> String {
    let severities = choices.compactMap { choice in
      RuleSelector(choice.0).map { (rules: $0, setting: choice.1) }
    }
    let yaml = "kind: Workspace\nseverity: \(setting)\n---\n" + Self.webmail
    let found = await inspection(of: yaml, selection: RuleSelection(severities: severities))
      .findings
    return found.first { $0.rule.code == "RP-C02" }?.severity.rawValue ?? "none"
  }
}
