import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether what goes to standard output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// The choice, with what the terminal and the environment say.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: ColorChoice.isWanted
    }
  }

  /// NO_COLOR forbids, CLICOLOR_FORCE forces, and otherwise a terminal decides that knows colours.
  private static var isWanted: Bool {
    let variables = Terminal.environment()
    if let forbidden = variables["NO_COLOR"], !forbidden.isEmpty { return false }
    if let forced = variables["CLICOLOR_FORCE"], !forced.isEmpty, forced != "0" { return true }
    return isatty(1) == 1 && variables["TERM"] != "dumb"
  }
}
