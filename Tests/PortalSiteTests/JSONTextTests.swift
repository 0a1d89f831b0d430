import JSONText
import Testing

@Suite("JSON that is written piece by piece")
struct JSONTextTests {
  @Test("is the same as JSON written at once", arguments: [[], ["b"], ["b", "a", "\"c\n"]])
  func pieces(names: [String]) {
    let value = { (name: String) in JSONValue.object(["name": .text(name), "list": .list([])]) }
    let large = Dictionary(names.map { ($0, value($0)) }) { first, _ in first }
    let entries: [String: JSONValue] = ["version": .number(1), "a": .object(["x": .flag(true)])]
    let whole = entries.merging(["large": .object(large)]) { first, _ in first }
    #expect(
      JSONWriter.bytes(of: entries, with: "large", names, value)
        == JSONWriter.bytes(of: .object(whole)))
  }
}
