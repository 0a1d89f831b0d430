import Diagnostics
import ManifestModel
import ManifestRules
import Manual
import Phrases
import TestSupport
import Testing

@Suite("The manual of rules")
struct RuleManualTests {
  private static let page = """
    ---
    title: Tide table out of date
    messages: {old: old}
    ---

    ## What it checks

    The tide table in `harbour.tides` is of this year, and every other line of this text is here to
    be wrapped.

    ```yaml
    kind: Reseller  # warning: [RP-Z01]
    ```

    """

  private static let sources = """
    indirect-reseller-tasks: {title: Tasks, revision: commit 8fb5, date: 2017-12-15, url: https://a.example/tasks}
    tides: {title: The tides, revision: second edition, url: https://b.example/tides}
    """

  private static let rules = [
    RuleDescription(
      "RP-Z01", "old-tides", .warning, .breach, editions: [.current2023], spans: [7, 12],
      sources: ["tides"]),
    RuleDescription("RP-C99", "bare", .error, .data),
  ]

  private let resources: Resources
  private let manuals: [RuleManual]

  init() throws {
    var files: [String: [UInt8]] = [
      "Rules/old-tides/en.md": Array(RuleManualTests.page.utf8),
      "Rules/bare/en.md": Array("---\ntitle: Bare\n---\n\nText.\n".utf8),
      "Data/sources.yaml": Array(RuleManualTests.sources.utf8),
    ]
    for locale in ["en", "it"] {
      files["Locales/\(locale).yaml"] = Repository.resources.bytes("Locales/\(locale).yaml")
    }
    resources = Resources(own: files)
    manuals = RuleManual.all(of: RuleManualTests.rules, locale: "en", resources: resources)
  }

  @Test("lists rules in columns")
  func list() {
    let text = RuleTerminal(Phrasebook(locale: "en", resources: resources), width: 60)
      .list(manuals)
    #expect(
      text == """
        Code    Severity  Nature  Editions  Title
        RP-Z01  warning   breach  2023      Tide table out of date
        RP-C99  error     data    all       Bare

        2 rules

        """)
  }

  @Test("lists rules in Italian")
  func italianList() {
    let text = RuleTerminal(Phrasebook(locale: "it", resources: resources), width: 60)
      .list(Array(manuals.suffix(1)))
    #expect(
      text == """
        Codice  Gravità  Natura  Edizioni  Titolo
        RP-C99  errore   dati    tutte     Bare

        1 regola

        """)
  }

  @Test("shows a rule with its facts, its page and its sources")
  func page() throws {
    let text = RuleTerminal(Phrasebook(locale: "en", resources: resources), width: 60)
      .page(try #require(manuals.first))
    #expect(
      text == """
        RP-Z01: Tide table out of date

          Name      old-tides
          Severity  warning
          Nature    breach
          Area      form of the manifests
          Editions  2023

        What it checks

          The tide table in `harbour.tides` is of this year, and
          every other line of this text is here to be wrapped.

              kind: Reseller  # warning: [RP-Z01]

        Sources

          Tasks, spans 7, 12
          commit 8fb5, 15 December 2017
          https://a.example/tasks

          The tides
          second edition
          https://b.example/tides

        """)
  }

  @Test("writes a rule as Markdown")
  func markdown() throws {
    let book = Phrasebook(locale: "en", resources: resources)
    #expect(
      RuleMarkdown(book).page(try #require(manuals.first)) == """
        # RP-Z01: Tide table out of date

        - Name: old-tides
        - Severity: warning
        - Nature: breach
        - Area: form of the manifests
        - Editions: 2023

        ## What it checks

        The tide table in `harbour.tides` is of this year, and every other line of this text is here to
        be wrapped.

        ```yaml
        kind: Reseller  # warning: [RP-Z01]
        ```

        ## Sources

        - [Tasks, spans 7, 12](https://a.example/tasks): commit 8fb5, 15 December 2017
        - [The tides](https://b.example/tides): second edition

        """)
    #expect(
      RuleMarkdown(book).list(manuals) == """
        | Code | Name | Severity | Nature | Editions | Title |
        | --- | --- | --- | --- | --- | --- |
        | RP-Z01 | `old-tides` | warning | breach | 2023 | Tide table out of date |
        | RP-C99 | `bare` | error | data | all | Bare |

        """)
  }

  @Test("writes rules as JSON")
  func json() {
    #expect(
      RuleJSON.text(Array(manuals.suffix(1))) == #"""
        {
          "version": 1,
          "rules": [
            {
              "code": "RP-C99",
              "name": "bare",
              "title": "Bare",
              "severity": "error",
              "nature": "data",
              "area": "contacts",
              "editions": ["2017-reseller", "2017-general", "2023"],
              "page": "\nText.\n",
              "sources": []
            }
          ]
        }

        """#)
  }

  @Test("names only documents that exist as sources", arguments: RuleIndex.descriptions.map(\.name))
  func knownSources(name: String) throws {
    let rule = try #require(RuleIndex.description(of: name))
    let known = SourceDocument.all(Repository.resources).map(\.id)
    #expect(
      rule.sources.filter { !known.contains($0) } == [],
      "describe these documents in Sources/CBundle/Data/sources.yaml")
    let manual = RuleManual.all(of: [rule], locale: "it", resources: Repository.resources).first
    #expect(manual?.sources.count == rule.sources.count + (rule.spans.isEmpty ? 0 : 1))
  }
}
