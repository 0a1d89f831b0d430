import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// Everything that is due for all resellers, the next first.
struct DuePages {
  static let paging = Paging("due")

  /// What is due, with the reseller it is due for.
  private typealias Entry = (status: ResellerStatus, date: DueDate)

  let writer: Writer
  let statuses: [ResellerStatus]

  /// The pages in their order.
  func pages(footer: [String]) -> [Page] {
    let title = writer.book.text("due.title")
    let entries: [Entry] = statuses.flatMap { status in status.due.map { (status, $0) } }
    let sorted = entries.sorted {
      ($0.date.day, $0.status.reseller.name) < ($1.date.day, $1.status.reseller.name)
    }
    return DuePages.paging.sheets(sorted).map { sheet in
      writer.page(
        sheet, markdown(sheet), section: "figures", title: title,
        footer: footer)
    }
  }

  private func markdown(_ sheet: Sheet<Entry>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "due", writer.say("due.title"))
    if sheet.rows.isEmpty { builder.paragraph(writer.say("figures.none")) }
    builder.sheet(sheet, writer) { builder, entries in
      builder.table(
        ["home.day", "table.reseller", "home.subject"].map { writer.say($0) },
        entries.map { status, date in
          [
            writer.unbroken(date.day),
            writer.link(
              writer.plain(status.reseller.displayName), "reseller-\(status.reseller.name)"),
            writer.say("due.\(date.kind.rawValue)", date.arguments),
          ]
        })
    }
    builder.paragraph("[\(writer.say("due.calendar"))](\(Calendar.name))")
    return builder
  }
}
