import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// A number with its name, as a bar of a picture and as a row of the table beside it.
struct Bar: Equatable {
  /// The name, as it is; pages escape it.
  let label: String
  let number: Int
  /// The style of the bar, such as `turn`.
  let style: String
  /// Further cells of the row in the table, ready for a page.
  var details: [String] = []
}

/// Numbers as horizontal bars, each below its name, so that long names fit on a phone.
struct BarPicture {
  private static let rowHeight = 46
  private static let longest = 320

  let name: String
  let locale: String
  let title: String
  let bars: [Bar]

  var picture: Picture {
    var picture = Picture(
      name, locale: locale, title: title, description: description,
      height: 12 + max(1, bars.count) * BarPicture.rowHeight)
    let most = max(1, bars.map(\.number).max() ?? 1)
    for (row, bar) in bars.enumerated() {
      let top = 8 + row * BarPicture.rowHeight
      picture.text(12, top + 16, Picture.shortened(bar.label, to: 46), "left")
      // Even a single one among thousands is to be seen.
      let width = bar.number == 0 ? 0 : max(4, bar.number * BarPicture.longest / most)
      if width > 0 { picture.box(12, top + 23, width, 14, bar.style) }
      picture.text(width == 0 ? 12 : width + 20, top + 35, String(bar.number), "left strong")
    }
    return picture
  }

  private var description: String {
    bars.map { "\($0.label): \($0.number)" }.joined(separator: "; ") + "."
  }
}
