import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// One picture with the table of its numbers.
struct Figure {
  /// The name of the picture's file, the id of its heading and the key `figures.NAME` of its title.
  let name: String
  /// The keys of the table's header.
  let header: [String]
  /// The columns of the table that hold numbers; they follow the first one.
  var numericColumns = 1
  let bars: [Bar]
}

/// The numbers of all resellers together.
struct Figures {
  /// The months that have a bar of their own.
  private static let mostMonths = 12

  let writer: Writer
  let standings: [Standing]

  var all: [Figure] { [pipeline, turns, blocked, due, channels] }

  /// The pictures as files beside the pages.
  var attachments: [Attachment] { all.filter { !$0.bars.isEmpty }.map { picture($0).attachment } }

  func picture(_ figure: Figure) -> Picture {
    BarPicture(
      name: figure.name, locale: writer.book.locale,
      title: writer.book.text("figures.\(figure.name)"), bars: figure.bars
    ).picture
  }

  private var statuses: [ResellerStatus] { standings.map(\.status) }

  private var pipeline: Figure {
    let states = statuses.map { Phase.current(in: $0.enrolment.state) }
    return Figure(
      name: "pipeline", header: ["home.phase", "table.number"],
      bars: Phase.allCases.map { phase in
        Bar(
          label: writer.book.text("phase.\(phase.rawValue)"),
          number: states.count { $0 == phase }, style: phase == .ready ? "done" : "waiting")
      })
  }

  private var turns: Figure {
    Figure(
      name: "turns", header: ["overview.turn", "table.number"],
      bars: TurnGroup.shown(standings).map { group in
        Bar(
          label: writer.book.text("turn.\(group.rawValue)"),
          number: standings.count { $0.group == group }, style: group.style)
      })
  }

  private var blocked: Figure {
    let causes = statuses.flatMap(\.actions).compactMap(BlockCause.init)
    return Figure(
      name: "blocked", header: ["table.cause", "table.number", "home.blocks"],
      bars: BlockCause.allCases.compactMap { cause in
        let count = causes.count { $0 == cause }
        guard count > 0 else { return nil }
        return Bar(
          label: writer.book.text("cause.\(cause.rawValue)"), number: count, style: cause.style,
          details: [writer.say("blocks.\(cause.blocks)")])
      })
  }

  private var channels: Figure {
    let found = statuses.flatMap(\.customers).map { $0.link.channel?.value }
    let channels: [CustomerChannel?] = CustomerChannel.allCases + [nil]
    return Figure(
      name: "channels", header: ["table.channel", "table.number"],
      bars: channels.compactMap { channel in
        let count = found.count { $0 == channel }
        guard count > 0 else { return nil }
        let label = channel.map { writer.book.text("channel.\($0.rawValue)") }
        return Bar(
          label: label ?? writer.book.text("value.unknown"), number: count,
          style: channel == nil ? "unknown" : "waiting")
      })
  }

  /// The months from this one on, as far as something is due; the last bar holds what comes later.
  private var due: Figure {
    let dates = statuses.flatMap(\.due)
    func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }
    let first = month(writer.today)
    let last = dates.map { month($0.day) }.max() ?? first - 1
    let end = min(last, first + Figures.mostMonths - 1)
    var groups: [(label: String, dates: [DueDate])] = (first..<max(first, end + 1)).map { number in
      let day = Day(year: number / 12, month: number % 12 + 1, day: 1)
      return (
        day.map { writer.book.day($0, form: "month") } ?? "",
        dates.filter { month($0.day) == number }
      )
    }
    if last > end {
      groups.append((writer.book.text("figures.later"), dates.filter { month($0.day) > end }))
    }
    return Figure(
      name: "months",
      header: ["table.month", "table.number"]
        + DueDate.Kind.allCases.map { "due-kind.\($0.rawValue)" },
      numericColumns: 1 + DueDate.Kind.allCases.count,
      bars: groups.map { label, dates in
        Bar(
          label: label, number: dates.count, style: "waiting",
          details: DueDate.Kind.allCases.map { kind in String(dates.count { $0.kind == kind }) })
      })
  }
}

/// The numbers of all resellers as pictures, each with its table.
struct FiguresPage {
  let writer: Writer
  let figures: Figures

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "figures", writer.say("figures.title"))
    builder.paragraph(writer.say("figures.intro"))
    for figure in figures.all {
      builder.heading(2, id: figure.name, writer.say("figures.\(figure.name)"))
      guard !figure.bars.isEmpty else {
        builder.paragraph(writer.say("figures.none"))
        continue
      }
      figures.picture(figure).append(to: &builder, writer)
      builder.table(
        figure.header.map { writer.say($0) },
        figure.bars.map { [writer.plain($0.label), String($0.number)] + $0.details },
        align: Dictionary(
          uniqueKeysWithValues: (1...figure.numericColumns).map { ($0, .right) }))
      if figure.name == "months" {
        builder.paragraph(writer.link(writer.say("figures.all-due"), DuePages.paging.name))
      }
    }
    return builder
  }
}
