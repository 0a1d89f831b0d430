import Foundation
import Testing

@Suite("Repeated builds")
struct RepeatedBuildTests {
  private func built() throws -> Workbench {
    let bench = try Workbench(site: "two-resellers")
    #expect(try bench.portal("build").code == 0)
    return bench
  }

  @Test("a second build writes nothing")
  func nothingToDo() throws {
    let bench = try built()
    let before = bench.files(below: "Output")
    let stamps = bench.stamps(below: "Output")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0)
    #expect(outcome.output == "sites: 0 written, 3 unchanged, 0 removed, 0 held back\n")
    #expect(bench.changes(below: "Output", since: before) == [])
    #expect(bench.stamps(below: "Output") == stamps)
  }

  @Test("another folder, time zone and language give the same bytes")
  func elsewhere() throws {
    let before = try built().files(below: "Output")
    let bench = try Workbench(site: "two-resellers")
    let outcome = try bench.portal(
      "build", "--root", bench.root.path, "--output", bench.url("deep/er/out").path,
      zone: "Pacific/Kiritimati", language: "it_IT.UTF-8")
    #expect(outcome.code == 0)
    #expect(bench.changes(below: "deep/er/out", since: before) == [])
    #expect(!bench.exists("Output"))
  }

  @Test("building one reseller rewrites its site and no other")
  func oneReseller() throws {
    let bench = try built()
    let before = bench.files(below: "Output")
    for (name, person) in [("vela", "Giulia Conti"), ("onda", "Marta Galli")] {
      try bench.edit("Content/resellers/\(name)/reseller.yaml", person, "Anna Neri")
    }
    let outcome = try bench.portal("build", "--reseller", "onda")
    #expect(outcome.output == "sites: 1 written, 0 unchanged, 0 removed, 0 held back\n")
    let changes = bench.changes(below: "Output", since: before)
    #expect(changes.contains("resellers/onda/en/people.html"))
    let lists: Set = [
      ".portal/files/resellers%2Fonda.json", ".portal/ledger.json", "changes.json", "sites.json",
    ]
    #expect(changes.allSatisfy { $0.hasPrefix("resellers/onda/") || lists.contains($0) })
    #expect(
      try bench.portal("build", "--operator").lines.last
        == "sites: 1 written, 0 unchanged, 0 removed, 0 held back")
    let both = try bench.portal("build", "--reseller", "onda", "--reseller", "vela")
    #expect(both.output == "sites: 1 written, 1 unchanged, 0 removed, 0 held back\n")
  }

  @Test("an unknown reseller is refused with the nearest name")
  func unknownReseller() throws {
    let bench = try built()
    let before = bench.files(below: "Output")
    let outcome = try bench.portal("build", "--reseller", "vella")
    #expect(
      outcome
        == Outcome(
          code: 2, output: "",
          errors: "portal: there is no reseller 'vella'; did you mean 'vela'?\n"))
    #expect(
      try bench.portal("build", "--reseller", "x/../y").errors
        == "portal: there is no reseller 'x/../y'\n")
    #expect(bench.changes(below: "Output", since: before) == [])
  }

  @Test("the site of a reseller that is no longer recorded is removed")
  func removed() throws {
    let bench = try built()
    let before = bench.files(below: "Output/resellers/vela")
    try bench.remove("Content/resellers/onda")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0)
    #expect(outcome.output == "sites: 1 written, 1 unchanged, 1 removed, 0 held back\n")
    #expect(!bench.exists("Output/resellers/onda"))
    #expect(bench.changes(below: "Output/resellers/vela", since: before) == [])
    #expect(bench.paths(below: "Output", holding: ["Onda Blu", "ondablu"]) == [])
  }

  @Test("a folder that holds somebody else's file is refused by the file's name")
  func foreignFolder() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.write("Output/thesis.txt", "mine")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("\"thesis.txt\""))
    #expect(bench.files(below: "Output") == ["thesis.txt": Data("mine".utf8)])
  }

  @Test("somebody's file in a site is named, and nothing is published or deleted")
  func foreignFile() throws {
    let bench = try built()
    try bench.write("Output/resellers/onda/en/minutes.txt", "mine")
    try bench.remove("Content/resellers/onda")
    let before = bench.files(below: "Output")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.suffix(2) == [
        "resellers/onda/en/minutes.txt:0: this file was not written by a build; move it away",
        "nothing is published",
      ])
    #expect(bench.changes(below: "Output", since: before) == [])
  }

  @Test("a folder with nothing but a .gitignore is ours, and keeps it")
  func gitignore() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.write("Output/.gitignore", "*\n")
    #expect(try bench.portal("build").code == 0)
    #expect(try bench.text("Output/.gitignore") == "*\n")
    #expect(bench.exists("Output/operator/index.html"))
  }
}
