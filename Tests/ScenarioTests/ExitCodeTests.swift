import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  /// A breach: the primary contact's address is at a webmail service.
  private static let breach = """
    primaryContact: {firstName: Giulia, lastName: Conti, email: giulia.conti@gmail.com}

    """

  private func bench(_ addition: String = "") throws -> Workbench {
    let bench = try Workbench(site: "smallest")
    let path = "Content/resellers/vela/reseller.yaml"
    try bench.write(path, try bench.text(path) + addition)
    return bench
  }

  @Test("0 where nothing counts, though points are open")
  func clean() throws {
    let bench = try bench()
    #expect(try bench.portal("check").code == 0)
    #expect(try bench.portal("check", "--fail-on", "todo").code == 0)
    #expect(try bench.portal("check", "--fail-on", "todo:warning").code == 1)
  }

  @Test("1 with a data error, whatever is asked for but never")
  func dataError() throws {
    let bench = try bench("mpnid: 4812345\n")
    for policy in ["data", "breach", "todo"] {
      #expect(try bench.portal("check", "--fail-on", policy).code == 1)
    }
    #expect(try bench.portal("check", "--fail-on", "never").code == 0)
    #expect(try bench.portal("check").code == 1)
  }

  @Test("1 with a breach, unless the workspace or the command line say otherwise")
  func breach() throws {
    let bench = try bench(Self.breach)
    #expect(try bench.portal("check").code == 1)
    #expect(try bench.portal("check", "--fail-on", "never").code == 0)
    #expect(try bench.portal("check", "--fail-on", "data").code == 0)
    try bench.write("Content/portal.yaml", "kind: Workspace\nformat: 1\nfailOn: data\n")
    #expect(try bench.portal("check").code == 0)
    #expect(try bench.portal("check", "--fail-on", "breach").code == 1)
    #expect(try bench.portal("build").code == 0)
  }

  @Test("a breach that is only a warning counts when warnings are asked for")
  func warnings() throws {
    let bench = try bench(Self.breach)
    let settings = "severity: {RP-C02: warning, webmail-primary-contact: warning}\n"
    try bench.write("Content/portal.yaml", "kind: Workspace\nformat: 1\n\(settings)")
    #expect(try bench.portal("check").code == 0)
    #expect(try bench.portal("check", "--fail-on", "breach:warning").code == 1)
    #expect(try bench.portal("check", "--fail-on", "data:warning").code == 0)
  }

  @Test("2 with a command that there is not, naming the one that was meant")
  func command() throws {
    let known = "none of the commands check, build, draft, rules, explain, schema"
    for (word, hint) in [
      ("chekc", "; did you mean 'check'?"), ("explian", "; did you mean 'explain'?"),
      ("Content", ""),
    ] {
      let outcome = try bench().portal(word, "--locale", "it")
      #expect(outcome.code == 2)
      #expect(outcome.errors == "portal: '\(word)' is \(known)\(hint)\n")
    }
    #expect(try bench().portal("help", "check").code == 0)
  }

  @Test("3 with nothing to check or build, and nothing is written", arguments: ["check", "build"])
  func nothing(command: String) throws {
    let bench = try Workbench()
    let outcome = try bench.portal(command)
    #expect(
      outcome
        == Outcome(
          code: 3, output: "",
          errors:
            "portal: nothing to \(command): no manifests in ./Content; go to the folder that holds Content, or name it with --root\n"
        ))
    #expect(!bench.exists("Output"))
    try bench.write("Content/README.txt", "no manifest")
    #expect(try bench.portal(command).code == 3)
  }

  @Test("2 where the folder does not exist", arguments: ["check", "build"])
  func missingRoot(command: String) throws {
    let bench = try Workbench()
    let outcome = try bench.portal(command, "--root", "nowhere")
    #expect(
      outcome
        == Outcome(
          code: 2, output: "", errors: "portal: 'nowhere' is not a folder that can be read\n"))
    #expect(bench.files(below: ".").isEmpty)
  }

  @Test(
    "2 for a command line that cannot be understood",
    arguments: [
      ["check", "--nope"], ["check", "--format", "xml"], ["check", "--as-of", "2026-13-01"],
      ["check", "--fail-on", "maybe"], ["build", "--output"], ["build", "extra"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Workbench(site: "smallest").portal(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test("0 for the version and for help, on standard output", arguments: ["--version", "--help"])
  func help(option: String) throws {
    let outcome = try Workbench().portal(option)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(option == "--help" || outcome.output == "0.1.0\n")
    #expect(option == "--version" || outcome.output.hasPrefix("OVERVIEW: "))
  }
}
