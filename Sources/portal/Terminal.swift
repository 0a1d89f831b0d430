import Diagnostics

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// The outside world of the commands: the standard streams, variables and the clock.
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

  /// Reads standard input to its end or up to a number of bytes, nil when it cannot be read.
  static func input(upTo limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = read(0, &buffer, min(buffer.count, limit - bytes.count))
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return count == 0 ? bytes : nil
      }
    }
    return bytes
  }

  /// The variables that the program was started with.
  static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      let name = text.prefix { $0 != "=" }
      variables[String(name)] = String(text.dropFirst(name.count + 1))
      next += 1
    }
    return variables
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
