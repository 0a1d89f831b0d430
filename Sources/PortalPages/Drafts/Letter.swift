import Diagnostics
import MailDraft
import ManifestModel
import Phrases

/// The words of one invitation, as plain text and as HTML, with its link once in each.
struct Letter {
  let key: String
  let book: Phrasebook
  let recipient: String?
  let names: [Argument]
  let sender: User?
  let company: String
  let link: String
  let ownText: String?
  /// When it was sent already, which makes this a reminder.
  let sent: Dated<InvitationState>?

  func draft(to address: MailAddress?) -> Draft {
    Draft(
      from: sender?.email.map { MailAddress(name: sender?.displayName, address: $0.value) },
      to: address.map { [$0] } ?? [], subject: subject,
      text: text, html: html, language: book.locale)
  }

  /// A piece of the letter; the link is a piece of its own.
  private enum Piece {
    case paragraph(String)
    case steps([String])
    case link
  }

  private var subject: String {
    let subject = book.text("mail.\(key).subject", names)
    return sent == nil ? subject : book.text("mail.reminder.subject", [.text("subject", subject)])
  }

  private var pieces: [Piece] {
    if let sent { return reminder(sent) }
    if let ownText { return Letter.split(ownText) + [.paragraph(signature)] }
    return [
      .paragraph(greeting),
      .paragraph(book.text("mail.\(key).intro", names)),
      .steps(steps("before")), .link, .steps(steps("after")),
      .paragraph(book.text("mail.\(key).note", names)),
      .paragraph(book.text("mail.closing")), .paragraph(signature),
    ].filter { if case .steps(let steps) = $0 { !steps.isEmpty } else { true } }
  }

  private func reminder(_ sent: Dated<InvitationState>) -> [Piece] {
    let day = sent.day.map { [Argument.day("day", $0.value)] }
    let intro = day == nil ? "mail.reminder.intro-without-day" : "mail.reminder.intro"
    return [
      .paragraph(greeting), .paragraph(book.text(intro, names + (day ?? []))), .link,
      .paragraph(book.text("mail.\(key).note", names)), .paragraph(book.text("mail.closing")),
      .paragraph(signature),
    ]
  }

  private var greeting: String {
    recipient.map { book.text("mail.greeting", [.text("name", $0)]) }
      ?? book.text("mail.greeting-without-name")
  }

  /// The numbered sentences `mail.KEY.before.1` and so on, as many as the language has.
  private func steps(_ part: String) -> [String] {
    (1...6).map { "mail.\(key).\(part).\($0)" }.filter(book.has).map { book.text($0, names) }
  }

  private var signature: String {
    [sender?.displayName, company].compactMap(\.self).joined(separator: "\n")
  }

  private var text: String {
    pieces.map { piece in
      switch piece {
      case .paragraph(let text): text
      case .steps(let steps): steps.map { "- \($0)" }.joined(separator: "\n")
      case .link: link
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private var html: String {
    let body = pieces.map { piece in
      switch piece {
      case .paragraph(let text):
        "<p>\(Letter.escape(text).split(separator: "\n").joined(separator: "<br>\n"))</p>\n"
      case .steps(let steps):
        "<ul>\n" + steps.map { "<li>\(Letter.escape($0))</li>\n" }.joined() + "</ul>\n"
      case .link:
        "<p><a href=\"\(Letter.escape(link))\">\(Letter.escape(book.text("mail.\(key).link")))</a></p>\n"
      }
    }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(book.locale)">
      <head><meta charset="utf-8"><title>\(Letter.escape(subject))</title></head>
      <body>
      \(body)</body>
      </html>

      """
  }

  /// A text of one's own: paragraphs, with the link where `{link}` stands, or else at the end.
  private static func split(_ text: String) -> [Piece] {
    let halves = text.split(separator: "{link}", maxSplits: 1, omittingEmptySubsequences: false)
    func paragraphs(_ text: Substring) -> [Piece] {
      text.split(separator: "\n\n").map { .paragraph($0.trimmed) }.filter {
        if case .paragraph(let text) = $0 { !text.isEmpty } else { true }
      }
    }
    return paragraphs(halves[0]) + [.link] + (halves.count > 1 ? paragraphs(halves[1]) : [])
  }

  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Substring {
  /// The text without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
