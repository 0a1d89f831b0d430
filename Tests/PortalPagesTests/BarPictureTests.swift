import Testing

@testable import PortalPages

/// Numbers as bars.
@Suite struct BarPictureTests {
  private func body(_ bars: [Bar]) -> String {
    let picture = BarPicture(name: "turns", locale: "en", title: "Whose turn", bars: bars).picture
    let svg = String(decoding: picture.attachment.bytes, as: UTF8.self)
    return svg.components(after: "</style>\n", before: "</svg>")
  }

  @Test("draws a bar and its number below each name, the longest bar over the whole width")
  func bars() {
    #expect(
      body([
        Bar(label: "Ours", number: 5, style: "turn"), Bar(label: "Fine", number: 10, style: "done"),
      ]) == """
        <text class="left" x="12" y="24">Ours</text>
        <rect class="turn" x="12" y="31" width="160" height="14" rx="6"/>
        <text class="left strong" x="180" y="43">5</text>
        <text class="left" x="12" y="70">Fine</text>
        <rect class="done" x="12" y="77" width="320" height="14" rx="6"/>
        <text class="left strong" x="340" y="89">10</text>

        """)
  }

  @Test("shows one among thousands as a bar, and none as no bar")
  func extremes() {
    let text = body([
      Bar(label: "a", number: 90_000, style: "done"), Bar(label: "b", number: 1, style: "done"),
      Bar(label: "c", number: 0, style: "done"),
    ])
    #expect(text.contains("<rect class=\"done\" x=\"12\" y=\"77\" width=\"4\""))
    #expect(text.contains("<text class=\"left strong\" x=\"12\" y=\"135\">0</text>"))
    #expect(text.split(separator: "<rect").count == 3)
  }

  @Test("keeps names within the picture and free of markup")
  func names() {
    let long = String(repeating: "<&", count: 40)
    let text = body([Bar(label: long, number: 1, style: "done")])
    let shown = String(repeating: "&lt;&amp;", count: 22) + "&lt;…"
    #expect(text.contains(">\(shown)</text>"))
  }

  @Test("says the same in words")
  func description() {
    let picture = BarPicture(
      name: "turns", locale: "en", title: "Whose turn",
      bars: [
        Bar(label: "Ours", number: 5, style: "turn"), Bar(label: "Fine", number: 0, style: ""),
      ]
    ).picture
    #expect(picture.description == "Ours: 5; Fine: 0.")
    #expect(picture.attachment.path == "en/turns.svg")
    #expect(picture.height == 104)
  }
}

extension String {
  fileprivate func components(after start: String, before end: String) -> String {
    guard let from = firstRange(of: start)?.upperBound,
      let to = firstRange(of: end)?.lowerBound
    else { return "" }
    return String(self[from..<to])
  }
}
