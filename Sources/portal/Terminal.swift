import Diagnostics

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// The outside world of the commands: the standard streams, variables and the clock.
enum Terminal {
  /// Writes a text to standard output.
  static func say(_ text: String) { say(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func say(_ bytes: [UInt8]) { _ = send(bytes, to: 1) }

  /// Writes a line to standard error.
  static func complain(_ line: String) { explain("portal: \(line)") }

  /// Writes a text of several lines to standard error.
  static func explain(_ text: String) { _ = send(Array("\(text)\n".utf8), to: 2) }

  /// Writes bytes to an open file; false when the system refuses.
  static func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = write(file, rest.baseAddress, rest.count)
        if count > 0 {
          done += count
        } else if count == 0 || errno != EINTR {
          return false
        }
      }
      return true
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
