import Foundation
import TestSupport

/// A Swift file of this repository.
struct SwiftFile {
  let path: String
  let text: String

  /// All files of the program.
  static let sources = all(below: "Sources")

  /// All Swift files below a folder.
  static func all(below folder: String) -> [SwiftFile] {
    Repository.files(below: folder).filter { $0.hasSuffix(".swift") }.map {
      SwiftFile(path: "\(folder)/\($0)", text: (try? Repository.text("\(folder)/\($0)")) ?? "")
    }
  }

  /// The folder of the target, such as `Diagnostics`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Whether the file belongs to the commands, which alone know the terminal and the clock.
  var isCommand: Bool { target == "portal" }

  var lines: [Substring] {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    return all.last == "" ? all.dropLast() : all
  }

  /// The modules that the file imports; the C library of each platform counts as `Glibc`.
  var imports: Set<String> {
    Set(
      lines.compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index < words.count - 1,
          words[..<index].allSatisfy({ $0 == "public" || $0.hasPrefix("@") })
        else { return nil }
        let name = words[index + 1].split(separator: ".").first.map(String.init)
        return name == "Darwin" ? "Glibc" : name
      })
  }

  /// The lines in which a word stands that no letter precedes.
  func lines(with word: String) -> [Int] {
    guard text.contains(word) else { return [] }
    return lines.enumerated().filter { _, line in
      var rest = line
      while let range = rest.range(of: word) {
        let before = line[..<range.lowerBound].last
        if before?.isLetter != true { return true }
        rest = rest[range.upperBound...]
      }
      return false
    }.map { $0.offset + 1 }
  }
}
