import Testing

@Suite("Secrets in manifests")
struct SecretTests {
  private static let secret = "Zk8!fQ2w9xPl"

  @Test(
    "are never shown and keep everything from being published",
    arguments: [
      "password: Zk8!fQ2w9xPl\n",
      "password: Zk8!fQ2w9xPl\nmpnid: 1\n",
      "pmc: {userName: a@vela.example, password: Zk8!fQ2w9xPl, colour: red}\n",
      "locale: \"password=Zk8!fQ2w9xPl\"\n",
      "programModel: \"password: Zk8!fQ2w9xPl\"\n",
      "notes: |\n  the password is: Zk8!fQ2w9xPl\nmpnid: 1\n",
      "mpnId: x\npassword: Zk8!fQ2w9xPl\nmpnId: y\n",
      "password:\n  - Zk8!fQ2w9xPl\n  - {a: Zk8!fQ2w9xPl}\nmpnid: 1\n",
    ])
  func neverShown(addition: String) throws {
    let bench = try Workbench(site: "smallest")
    let path = "Content/resellers/vela/reseller.yaml"
    #expect(try bench.portal("build").code == 0)
    let before = bench.files(below: "Output")
    try bench.write(path, try bench.text(path) + addition)
    let forms = ["concise", "json", "sarif", "github", "gitlab", "junit", "markdown"]
    let runs = [["check"], ["build"]] + forms.map { ["check", "--format", $0] }
    for arguments in runs {
      let outcome = try bench.portal(arguments)
      #expect(outcome.code == 1, "\(arguments)")
      #expect(!outcome.output.contains(Self.secret), "\(outcome.output)")
      #expect(!outcome.errors.contains(Self.secret))
      #expect(outcome.output.contains("RP-U12") || outcome.output.contains("sign-in data stand"))
    }
    #expect(bench.changes(below: "Output", since: before) == [])
  }

  @Test("in a file that cannot be parsed are masked, and nothing is published")
  func unparsed() throws {
    let bench = try Workbench(site: "smallest")
    let path = "Content/resellers/vela/reseller.yaml"
    #expect(try bench.portal("build").code == 0)
    let before = bench.files(below: "Output")
    try bench.write(path, try bench.text(path) + "password: [\(Self.secret)\nmpnid: 1\n")
    for arguments in [["check"], ["check", "--format", "json"], ["build"]] {
      let outcome = try bench.portal(arguments)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("RP-X07"))
      #expect(outcome.output.contains("RP-U12"))
      #expect(!(outcome.output + outcome.errors).contains(Self.secret))
    }
    #expect(bench.changes(below: "Output", since: before) == [])
    #expect(bench.paths(below: "Output", holding: [Self.secret]) == [])
  }

  @Test("are named by their place alone")
  func named() throws {
    let bench = try Workbench(site: "smallest")
    let path = "Content/resellers/vela/reseller.yaml"
    try bench.write(path, try bench.text(path) + "password: \(Self.secret)\n")
    #expect(
      try bench.portal("build").lines.last
        == "nothing is published: sign-in data stand at \(path):3:11")
    #expect(bench.files(below: "Output").isEmpty)
  }
}
