import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The outside world of the commands: standard output, standard error and the clock.
enum Terminal {
  /// Writes a text to standard output.
  static func say(_ text: String) {
    print(text, terminator: "")
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) { explain("portal: \(line)") }

  /// Writes a text of several lines to standard error.
  static func explain(_ text: String) {
    var bytes = Array("\(text)\n".utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// The day in the local time zone.
  static func today() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? Day.epoch
  }
}
