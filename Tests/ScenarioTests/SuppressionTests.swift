import Foundation
import Testing

@Suite("Findings that comments allow")
struct SuppressionTests {
  private static let reseller = "Content/resellers/vela/reseller.yaml"
  private static let email = "  email: giulia.conti@gmail.com"
  private static let comment = "  # portal: allow RP-C02 -- nuovo dominio until 2026-12-31"

  private func bench(_ comment: String) throws -> Workbench {
    let bench = try Workbench(site: "smallest")
    let contact =
      "primaryContact:\n  firstName: Giulia\n  lastName: Conti\n\(Self.email)\(comment)\n"
    try bench.write(Self.reseller, try bench.text(Self.reseller) + contact)
    return bench
  }

  @Test("do not count, until the day has passed")
  func counted() throws {
    let bench = try bench(Self.comment)
    #expect(try bench.portal("check", "--as-of", "2026-12-31").code == 0)
    let later = try bench.portal("check", "--as-of", "2027-01-01")
    #expect(later.code == 1)
    #expect(later.output.contains("error[RP-C02]"))
    #expect(later.output.contains("warning[RP-X14]"))
  }

  @Test("do not show on pages, as in the check")
  func pages() throws {
    for (comment, isShown) in [("", true), (Self.comment, false)] {
      let bench = try bench(comment)
      #expect(try bench.portal("build", "--as-of", "2026-11-22").code == 0)
      let pages = bench.files(below: "Output").filter { $0.key.hasSuffix("findings.md") }
      #expect(pages.count == 1)
      let text = String(decoding: pages.values.first ?? Data(), as: UTF8.self)
      #expect(text.contains("RP-C02") == isShown)
    }
  }

  @Test("hold a site back all the same where a record is wrong")
  func held() throws {
    let bench = try bench("")
    try bench.write(
      Self.reseller,
      try bench.text(Self.reseller) + "colour: red  # portal: allow RP-X03 -- we like it\n")
    let outcome = try bench.portal("build", "--as-of", "2026-11-22")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("error[RP-X03]"))
    let check = try bench.portal("check", "--as-of", "2026-11-22")
    #expect(check.output.contains("warning[RP-X14]: findings of RP-X03 cannot be allowed"))
  }

  @Test("are listed with their reasons when somebody asks for them")
  func listed() throws {
    let bench = try bench(Self.comment)
    let plain = try bench.portal("check", "--as-of", "2026-11-22")
    let outcome = try bench.portal("check", "--as-of", "2026-11-22", "--show-suppressed")
    let lines = outcome.lines.prefix(4)
    #expect(lines.first?.hasPrefix("allowed[RP-C02]: ") == true)
    #expect(
      lines.dropFirst() == [
        " --> \(Self.reseller):6:10", "  = reason: nuovo dominio (until 31 December 2026)", "",
      ])
    #expect(outcome.output.hasSuffix(plain.output))
    let json = try bench.portal(
      "check", "--as-of", "2026-11-22", "--show-suppressed", "--format", "json")
    #expect(json.errors.hasPrefix("allowed[RP-C02]: "))
    #expect(json.output.hasPrefix("{"))
  }

  @Test("never show sign-in data that a reason holds")
  func secrets() throws {
    let bench = try bench("  # portal: allow RP-C02 -- the password is: Zk8!fQ2w9xPl")
    for arguments in [["--show-suppressed"], ["--show-suppressed", "--format", "json"]] {
      let outcome = try bench.portal(["check", "--as-of", "2026-11-22"] + arguments)
      #expect(!(outcome.output + outcome.errors).contains("Zk8!fQ2w9xPl"))
    }
  }
}
