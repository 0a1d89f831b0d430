import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// The two tiers around one reseller: Microsoft, the providers, the reseller and its customers.
struct TierPicture {
  private static let mostProviders = 6

  let writer: Writer
  let status: ResellerStatus

  var picture: Picture {
    let shown = status.partnerships.prefix(TierPicture.mostProviders)
    let hidden = status.partnerships.count - shown.count
    let rows = max(1, shown.count) + (hidden > 0 ? 1 : 0)
    var picture = Picture(
      "tiers", locale: writer.book.locale, title: writer.book.text("picture.tiers"),
      description: description, height: 240 + rows * 60)
    let reseller = 100 + rows * 60
    picture.box(50, 12, 290, 48, "vendor")
    picture.text(195, 33, "Microsoft", "strong")
    picture.text(195, 50, writer.book.text("picture.microsoft"), "soft")
    for (row, partnership) in shown.enumerated() {
      provider(partnership, y: 84 + row * 60, reseller: reseller, &picture)
    }
    if let word = remark(hidden: hidden) { picture.text(195, 112 + (rows - 1) * 60, word, "soft") }
    picture.box(50, reseller, 290, 48, "turn")
    picture.text(
      195, reseller + 29, Picture.shortened(status.reseller.displayName, to: 32), "on-turn strong")
    customers(reseller + 48, &picture)
    return picture
  }

  /// What stands in the place of providers that are not there or not drawn.
  private func remark(hidden: Int) -> String? {
    if status.partnerships.isEmpty { return writer.book.text("picture.no-provider") }
    return hidden > 0 ? writer.book.text("picture.more", [.number("count", hidden)]) : nil
  }

  /// A provider buys from Microsoft, on the left; the reseller buys from it, on the right.
  private func provider(
    _ partnership: PartnershipStatus, y: Int, reseller: Int, _ picture: inout Picture
  ) {
    // The turn of the reader is shown by the filled box of the reseller alone.
    let style = partnership.sign == .turn ? "waiting" : partnership.sign.rawValue
    let link = partnership.sign == .done ? "link" : "link open"
    let middle = y + 24
    picture.path([(50, 36), (20, 36), (20, middle), (50, middle)], "link")
    picture.path([(340, middle), (370, middle), (370, reseller + 24), (340, reseller + 24)], link)
    picture.box(50, y, 290, 48, style)
    picture.text(62, y + 20, Picture.shortened(partnership.provider.displayName, to: 36), "left")
    let mark = writer.book.text("sign.\(partnership.sign.rawValue)").prefix { $0 != " " }
    picture.text(62, y + 38, "\(mark) \(state(partnership))", "left soft")
  }

  private func customers(_ top: Int, _ picture: inout Picture) {
    let counts = self.counts
    for (index, count) in counts.enumerated() {
      let x = 10 + index * 125
      picture.path([(x + 60, top), (x + 60, top + 28)], index == 0 ? "link" : "link open")
      picture.box(x, top + 28, 120, 52, index == 0 ? "done" : index == 1 ? "waiting" : "later")
      picture.text(x + 60, top + 50, String(count.number), "strong")
      picture.text(x + 60, top + 68, count.word, "soft")
    }
  }

  private var counts: [(number: Int, word: String)] {
    let accepted = status.customers.count { $0.relationship.state == .accepted }
    let invited = status.customers.count {
      $0.relationship.state == .invited && !$0.relationship.isLapsed
    }
    return [
      (accepted, "picture.accepted"), (invited, "picture.invited"),
      (status.customers.count - accepted - invited, "picture.others"),
    ].map { ($0.0, writer.book.text($0.1)) }
  }

  private func state(_ partnership: PartnershipStatus) -> String {
    writer.book.text(partnership.wordKey)
  }

  private var description: String {
    let providers = status.partnerships.map { "\($0.provider.displayName): \(state($0))" }
    let customers = counts.map { "\($0.word): \($0.number)" }
    let empty = providers.isEmpty ? [writer.book.text("picture.no-provider")] : []
    return (providers + empty + customers).joined(separator: "; ") + "."
  }
}
