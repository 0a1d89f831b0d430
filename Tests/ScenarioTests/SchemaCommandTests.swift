import Foundation
import Testing

@Suite("portal schema")
struct SchemaCommandTests {
  @Test("writes one schema for all kinds, and one for each", arguments: [nil, "Reseller"])
  func schema(kind: String?) throws {
    let outcome = try Workbench().portal(["schema"] + [kind].compactMap(\.self))
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(root?["title"] as? String == kind ?? "Manifest")
    #expect(outcome == (try Workbench().portal(["schema"] + [kind].compactMap(\.self))))
  }

  @Test("knows the languages of a portal of one's own")
  func languages() throws {
    let bench = try Workbench()
    try bench.write("Templates/Locales/tlh.yaml", "language: tlhIngan Hol\n")
    let outcome = try bench.portal("schema", "Workspace", "--root", ".")
    #expect(outcome.output.contains("\"enum\": [\"en\", \"it\", \"tlh\"]"))
  }

  @Test(
    "ends with 2 for a kind that there is not",
    arguments: [
      ("reseller", "portal: there is no kind 'reseller'; did you mean 'Reseller'?\n"),
      (
        "Weather",
        "portal: there is no kind 'Weather'; Workspace, Reseller, Provider, Customer, "
          + "CustomerList, Invitation, RoleCatalog\n"
      ),
    ])
  func unknown(kind: String, complaint: String) throws {
    #expect(
      try Workbench().portal("schema", kind) == Outcome(code: 2, output: "", errors: complaint))
  }
}
