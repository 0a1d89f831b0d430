import JSONText
import Testing

@Suite("JSON that is written piece by piece")
struct JSONTextTests {
  @Test(
    "is the same as JSON written at once",
    arguments: [[], [[]], [["b"]], [[], ["b", "a"], [], ["\"c\n"]]])
  func pieces(parts: [[String]]) throws {
    let list = JSONEntry.texts(parts.map { part in { part } })
    var bytes: [UInt8] = []
    try JSONWriter.write(
      ["version": .value(.number(1)), "list": list, "a": .value(.object(["x": .flag(true)]))]
    ) { bytes += $0 }
    let whole = JSONValue.object([
      "version": .number(1), "list": .list(parts.joined().map(JSONValue.text)),
      "a": .object(["x": .flag(true)]),
    ])
    #expect(bytes == JSONWriter.bytes(of: whole))
  }

  @Test("ends where a part cannot be made")
  func failure() {
    struct Failure: Error {}
    var bytes: [UInt8] = []
    #expect(throws: Failure.self) {
      try JSONWriter.write(["list": .texts([{ ["a"] }, { throw Failure() }])]) { bytes += $0 }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\n \"list\": [\n  \"a\"")
  }
}
