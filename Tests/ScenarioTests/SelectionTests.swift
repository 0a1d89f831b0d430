import Testing

@Suite("Choosing rules on the command line")
struct SelectionTests {
  private func bench() throws -> Workbench {
    let bench = try Workbench(site: "smallest")
    let path = "Content/resellers/vela/reseller.yaml"
    try bench.write(
      path,
      try bench.text(path)
        + "primaryContact: {firstName: Giulia, lastName: Conti, email: giulia.conti@gmail.com}\n")
    return bench
  }

  @Test(
    "ends with 1 only where a finding of a chosen rule counts",
    arguments: [
      ([], 1), (["--select", "contacts"], 1), (["--select", "RP-C02,RP-E"], 1),
      (["--select", "enrolment"], 0), (["--ignore", "webmail-primary-contact, RP-C03"], 0),
      (["--select", "RP-E", "--select", "C0"], 1),
      (["--select", "contacts", "--ignore", "breach"], 0), (["--severity", "RP-C02=warning"], 0),
      (["--severity", "contacts=off"], 0),
      (["--severity", "ALL=info", "--severity", "RP-C02=error"], 1),
    ] as [([String], Int32)])
  func codes(arguments: [String], code: Int32) throws {
    #expect(try bench().portal(["check"] + arguments).code == code, "\(arguments)")
  }

  @Test(
    "ends with 2 and says what may be meant where an option names no rule",
    arguments: [
      (
        ["--select", "webmail-primry-contact"],
        "--select: 'webmail-primry-contact' names no rule; did you mean 'webmail-primary-contact'?"
      ),
      (
        ["--select", "contacts,contatcs"],
        "--select: 'contatcs' names no rule; did you mean 'contacts'?"
      ),
      (["--ignore", "RP-C2"], "--ignore: 'RP-C2' names no rule; did you mean 'RP-C02'?"),
      (["--ignore", "breech"], "--ignore: 'breech' names no rule; did you mean 'breach'?"),
      (["--ignore", "RP-U12"], "'RP-U12' is always an error: sign-in data are never passed over"),
      (
        ["--severity", "RP-C02"],
        "--severity: 'RP-C02' lacks a severity; write RP-C02=warning, for example"
      ),
      (
        ["--severity", "RP-C02=wraning"],
        "--severity: 'wraning' is no severity; did you mean 'warning'?"
      ),
      (
        ["--severity", "secret-in-manifest=off"],
        "'secret-in-manifest' is always an error: sign-in data are never passed over"
      ),
      (
        ["--select", "contacts", "--ignore", "RP-C"],
        "no rule is left of --select and --ignore, so nothing would be checked"
      ),
    ])
  func refused(arguments: [String], complaint: String) throws {
    let outcome = try bench().portal(["check"] + arguments)
    #expect(outcome == Outcome(code: 2, output: "", errors: "portal: \(complaint)\n"))
  }

  @Test("lists what can be written where nothing is near")
  func groups() throws {
    let outcome = try bench().portal("check", "--select", "everything-there-is")
    #expect(outcome.code == 2)
    #expect(
      outcome.errors.hasPrefix(
        "portal: --select: 'everything-there-is' names no rule; write a code or a name of a rule, "
          + "or one of data, breach, todo, structure, "))
  }

  @Test("never hides sign-in data")
  func secrets() throws {
    let bench = try bench()
    let path = "Content/resellers/vela/reseller.yaml"
    try bench.write(path, try bench.text(path) + "password: Zk8!fQ2w9xPl\n")
    for arguments in [
      ["--select", "enrolment"], ["--ignore", "users"], ["--severity", "ALL=off"],
      ["--ignore", "ALL", "--select", "RP-E"],
    ] {
      let outcome = try bench.portal(["check"] + arguments)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("error[RP-U12]"), "\(arguments)")
    }
  }
}
