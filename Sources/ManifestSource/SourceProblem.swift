import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a path is not read, until the texts are numbered and it can become a finding.
struct SourceProblem: Error {
  let message: SourceMessage
  let arguments: [Argument]

  /// The path is a symbolic link.
  static let symbolicLink = SourceProblem(message: .symbolicLink, arguments: [])

  /// The path cannot be read.
  static func unreadable(_ reason: UnreadableReason) -> SourceProblem {
    SourceProblem(message: .unreadable, arguments: [.phrase("reason", reason.rawValue)])
  }

  /// The path is over a limit.
  static func limit(_ message: SourceMessage, _ limit: Int) -> SourceProblem {
    SourceProblem(message: message, arguments: [.number("limit", limit)])
  }

  /// The system refuses the path with an error number.
  static func refused(_ code: Int32) -> SourceProblem {
    switch code {
    case ENOENT: .unreadable(.missing)
    case EACCES, EPERM: .unreadable(.permission)
    case ENOTDIR: .unreadable(.notAFolder)
    case ELOOP: .symbolicLink
    default: .unreadable(.failure)
    }
  }

  /// The finding about the text that stands for the path.
  func finding(_ source: SourceID) -> Finding {
    let span = SourceSpan(source: source, start: .start, end: .start)
    return Finding(message.rule, Message(message.rawValue, arguments), at: span)
  }
}
