import Testing

@Suite("A baseline")
struct BaselineTests {
  private static let reseller = "Content/resellers/vela/reseller.yaml"
  private static let webmail = """
    primaryContact:
      {firstName: Giulia, lastName: Conti, email: giulia.conti@gmail.com, memberOfOrganisation: true}

    """

  private func bench() throws -> Workbench {
    let bench = try Workbench(site: "smallest")
    try bench.write(Self.reseller, try bench.text(Self.reseller) + Self.webmail)
    return bench
  }

  private let compare = ["check", "--baseline", "known.jsonl"]
  private let write = ["check", "--baseline", "known.jsonl", "--write-baseline"]

  @Test("lets a check pass with what is known, and fails with what is new")
  func known() throws {
    let bench = try bench()
    #expect(try bench.portal("check").code == 1)
    let first = try bench.portal(write)
    #expect(first.code == 0)
    #expect(first.lines == ["0 data errors, 0 breaches, 0 to do in 1 manifest"])
    let count = try bench.text("known.jsonl").split(separator: "\n").count - 1
    let again = try bench.portal(compare)
    #expect(
      again
        == Outcome(
          code: 0, output: first.output,
          errors: "portal: known.jsonl knows \(count) findings of this check\n"))
    try bench.write(Self.reseller, "# moved\n\n" + (try bench.text(Self.reseller)))
    #expect(try bench.portal(compare) == again)
    try bench.edit(Self.reseller, "giulia.conti@", "conti@")
    let changed = try bench.portal(compare)
    #expect(changed.code == 1)
    #expect(changed.output.contains("error[RP-C02]"))
    #expect(
      changed.errors.hasSuffix("write it again with --write-baseline:\n  RP-C02 \(Self.reseller)\n")
    )
  }

  @Test("says what is gone without failing, until it is written again")
  func stale() throws {
    let bench = try bench()
    #expect(try bench.portal(write).code == 0)
    try bench.edit(Self.reseller, Self.webmail, "")
    let outcome = try bench.portal(compare)
    #expect(outcome.code == 0)
    #expect(
      outcome.errors.contains(
        "portal: known.jsonl knows 1 finding that nobody finds any more; "
          + "write it again with --write-baseline:\n  RP-C02 \(Self.reseller)\n"))
    let partial = try bench.portal(compare + ["--select", "contacts"])
    #expect(partial.code == 0)
    #expect(partial.errors == "")
    #expect(try bench.portal(write).code == 0)
    #expect(try !bench.text("known.jsonl").contains("RP-C02"))
  }

  @Test("never takes in wrong records and sign-in data")
  func refused() throws {
    let bench = try bench()
    try bench.write(
      Self.reseller, try bench.text(Self.reseller) + "mpnid: 1\npassword: Zk8!fQ2w9xPl\n")
    let outcome = try bench.portal(write)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("error[RP-U12]"))
    #expect(outcome.output.contains("error[RP-X03]"))
    let text = try bench.text("known.jsonl")
    #expect(!text.contains("RP-U12") && !text.contains("RP-X03") && text.contains("RP-C02"))
  }

  @Test("changes nothing about what is built")
  func built() throws {
    let bench = try bench()
    #expect(try bench.portal("build").code == 0)
    let before = bench.files(below: "Output")
    #expect(try bench.portal(write).code == 0)
    #expect(try bench.portal("build").code == 0)
    #expect(bench.changes(below: "Output", since: before) == [])
  }

  @Test("is written whole beside the old one, and never over another file")
  func file() throws {
    let bench = try bench()
    try bench.write("known.jsonl", "notes of mine\n")
    let outcome = try bench.portal(write)
    #expect(
      outcome
        == Outcome(
          code: 2, output: "",
          errors: "portal: known.jsonl:1: this is no baseline that --write-baseline has written\n"))
    #expect(try bench.text("known.jsonl") == "notes of mine\n")
    try bench.remove("known.jsonl")
    #expect(try bench.portal(write).code == 0)
    let text = try bench.text("known.jsonl")
    try bench.write("known.jsonl", text + ">>>>>>> theirs\n")
    let damaged = try bench.portal(compare)
    #expect(damaged.code == 2)
    let line = text.split(separator: "\n").count + 1
    #expect(
      damaged.errors == "portal: known.jsonl:\(line): this line is no entry of a baseline; "
        + "remove it, or write the file again\n")
    #expect(try bench.portal(write).code == 0)
    #expect(try bench.text("known.jsonl") == text)
    #expect(bench.files(below: ".").keys.filter { $0.hasSuffix(".new") } == [])
  }

  @Test("ends with 2 where it is missing, cannot be written or would hold a part only")
  func cannotRun() throws {
    let bench = try bench()
    let missing = try bench.portal(compare)
    #expect(
      missing
        == Outcome(
          code: 2, output: "",
          errors:
            "portal: the baseline 'known.jsonl' cannot be read; --write-baseline writes a first one\n"
        ))
    for arguments in [
      ["check", "--write-baseline"], write + ["--select", "contacts"],
      write + ["--ignore", "todo"],
      write + ["--severity", "todo=off"], write + ["Content"],
      ["check", "--baseline", "nowhere/known.jsonl", "--write-baseline"],
      ["check", "--baseline", "Content"],
    ] {
      let outcome = try bench.portal(arguments)
      #expect(outcome.code == 2, "\(arguments)")
      #expect(outcome.output == "")
    }
    #expect(!bench.exists("known.jsonl"))
  }
}
