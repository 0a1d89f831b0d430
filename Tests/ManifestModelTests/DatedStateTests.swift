import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// `accepted 2026-03-02 by giulia` in all its forms.
@Suite struct DatedStateTests {
  /// A partnership's history of one value at line 4, column 14, among two people.
  private func reseller(_ history: String) -> String {
    """
    kind: Reseller
    name: lakeside
    partnerships:
    - {history: \(history)}
    users:
    - {name: giulia}
    """
  }

  private func entries(_ history: String) async -> [String] {
    let found = await inspection(of: reseller(history))
    #expect(structure(found) == [], "\(history)")
    return found.catalog.resellers.first?.partnerships.first?.history.entries.map(text) ?? []
  }

  private func text(_ entry: Dated<PartnershipState>) -> String {
    let parts = [
      "\(entry.state.value.rawValue) \(described(entry.state.span))",
      entry.day.map { "\($0.value) \(described($0.span))" },
      entry.actor.map { "\($0.value) \(described($0.span))" }, described(entry.span),
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  @Test("reads state, day and person, of which only the state is needed")
  func forms() async {
    expectEqual(await entries("accepted"), ["accepted 4:13-21, 4:13-21"])
    expectEqual(
      await entries("accepted 2026-03-02"),
      [
        "accepted 4:13-21, 2026-03-02 4:22-32, 4:13-32"
      ])
    expectEqual(
      await entries("accepted 2026-03-02 by giulia"),
      [
        "accepted 4:13-21, 2026-03-02 4:22-32, giulia 4:36-42, 4:13-42"
      ])
    expectEqual(await entries("accepted by giulia"), ["accepted 4:13-21, giulia 4:25-31, 4:13-31"])
  }

  @Test("knows the exact columns within quotes and between several spaces")
  func columns() async {
    for quote in ["'", "\""] {
      expectEqual(
        await entries("\(quote)accepted  2026-03-02 by giulia\(quote)"),
        [
          "accepted 4:14-22, 2026-03-02 4:24-34, giulia 4:38-44, 4:13-45"
        ])
    }
    expectEqual(await entries("' accepted '"), ["accepted 4:15-23, 4:13-25"])
    expectEqual(
      await entries("accepted\u{A0}2026-03-02 by\u{A0}giulia"),
      [
        "accepted 4:13-21, 2026-03-02 4:22-32, giulia 4:36-42, 4:13-42"
      ])
  }

  @Test("gives each word the place of the whole where escapes or line ends hide its own")
  func hiddenColumns() async {
    expectEqual(
      await entries("\"accepted\\x202026-03-02\""),
      [
        "accepted 4:13-37, 2026-03-02 4:13-37, 4:13-37"
      ])
    expectEqual(
      await entries("accepted\n    2026-03-02"),
      [
        "accepted 4:13-5:15, 2026-03-02 4:13-5:15, 4:13-5:15"
      ])
  }

  @Test("takes a list of states and a single one alike")
  func lists() async {
    let list = await entries("[invited 2026-03-01, accepted by giulia, active]")
    #expect(
      list == [
        "invited 4:14-21, 2026-03-01 4:22-32, 4:14-32", "accepted 4:34-42, giulia 4:46-52, 4:34-52",
        "active 4:54-60, 4:54-60",
      ])
    expectEqual(await entries("[active]"), ["active 4:14-20, 4:14-20"])
    expectEqual(await entries("[]"), [])
  }

  @Test("reports what does not belong, at the word or at the whole")
  func malformed() async {
    let states = "known=in-talks|agreed|invited|accepted|active|removed"
    for (history, expected) in [
      (
        "acepted 2026-03-02",
        "RP-X05 unknown-value-near 4:13-20 key=history found=acepted \(states) near=accepted"
      ),
      ("'done 2026-03-02'", "RP-X05 unknown-value 4:14-18 key=history found=done \(states)"),
      ("accepted 2026-02-30", "RP-X06 day 4:22-32 key=history found=2026-02-30"),
      ("\"accepted 2.3.2026 by giulia\"", "RP-X06 day 4:23-31 key=history found=2.3.2026"),
      ("accepted giulia", "RP-X06 day 4:22-28 key=history found=giulia"),
      (
        "accepted 2026-03-02 giulia",
        "RP-X06 dated-state 4:13-39 key=history found=accepted 2026-03-02 giulia"
      ),
      ("accepted by", "RP-X06 dated-state 4:13-24 key=history found=accepted by"),
      (
        "accepted by giulia conti",
        "RP-X06 dated-state 4:13-37 key=history found=accepted by giulia conti"
      ),
      (
        "accepted 2026-03-02 by giulia today",
        "RP-X06 dated-state 4:13-48 key=history found=accepted 2026-03-02 by giulia today"
      ),
      ("''", "RP-X06 dated-state 4:13-15 key=history found="),
      ("' '", "RP-X06 dated-state 4:13-16 key=history found= "),
      (
        "accepted by giuliia",
        "RP-X01 missing-near 4:25-32 found=giuliia target=reference.user near=giulia"
      ),
    ] {
      expectEqual(await structure(reseller(history)), [expected])
    }
  }

  @Test("reads on after a state that cannot be read")
  func readsOn() async {
    let found = await inspection(of: reseller("[invited 2026-13-01, accepted 2026-03-02]"))
    let history = found.catalog.resellers.first?.partnerships.first?.history
    #expect(history?.entries.map(\.state.value) == [.accepted])
    #expect(structure(found) == ["RP-X06 day 4:22-32 key=history found=2026-13-01"])
  }

  @Test("asks for a known person only where one of our people acts")
  func actors() async {
    let list = """
      kind: CustomerList
      reseller: lakeside
      customers:
      - {name: a, withReseller: [invited by nobody, accepted by anybody, removed by anybody]}
      - {name: b, delegatedAdmin: {dap: granted by anybody}, agreement: 2026-01-01 by anybody}
      ---
      kind: Reseller
      name: lakeside
      """
    expectEqual(
      await structure(list), ["RP-X01 missing 4:39-45 found=nobody target=reference.user"])
  }

  @Test("reads a day with who did it, and refuses all else")
  func marks() async {
    for (mark, expected) in [
      ("2026-02-01", []), ("2026-02-01 by giulia", []), ("'2026-02-01  by giulia'", []),
      ("2026-02-31", ["RP-X06 day 2:19-29 key=mpa found=2026-02-31"]),
      ("by giulia", ["RP-X06 day 2:19-28 key=mpa found=by giulia"]),
      ("2026-02-01 giulia", ["RP-X06 mark 2:19-36 key=mpa found=2026-02-01 giulia"]),
      ("2026-02-01 by", ["RP-X06 mark 2:19-32 key=mpa found=2026-02-01 by"]),
      ("''", ["RP-X06 day 2:19-21 key=mpa found="]),
      ("[2026-02-01]", ["RP-X13 list-for-value 2:19-31 key=mpa"]),
      ("'2026-02-01 by ida'", ["RP-X01 missing 2:34-37 found=ida target=reference.user"]),
    ] {
      let yaml = "kind: Reseller\nagreements: {mpa: \(mark)}\nusers: [{name: giulia}]"
      expectEqual(await structure(yaml), expected, "\(mark)")
    }
  }
}
