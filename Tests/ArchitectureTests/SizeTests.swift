import Testing

/// Files stay small enough to be read at once.
@Suite struct SizeTests {
  @Test("keeps files short", arguments: [("Sources", 300), ("Tests", 400)])
  func longest(folder: String, limit: Int) {
    for file in SwiftFile.all(below: folder) {
      let count = file.lines.count
      #expect(count <= limit, "\(file.path) has \(count) lines; split it by concern")
    }
  }

  @Test("keeps the usual file on two screens")
  func spread() throws {
    let counts = SwiftFile.sources.map(\.lines.count).sorted()
    try #require(!counts.isEmpty)
    let median = counts[counts.count / 2]
    let high = counts[counts.count * 9 / 10]
    #expect(median <= 80, "half of the files in Sources have \(median) lines or more")
    #expect(high <= 180, "a tenth of the files in Sources have \(high) lines or more")
  }
}
