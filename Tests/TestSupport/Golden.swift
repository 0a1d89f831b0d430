import Foundation

/// Compares a text with a recorded file.
///
/// With `PORTAL_RECORD=1` the file is written, and the comparison still fails: a run that records
/// must never pass.
public enum Golden {
  /// What is wrong, nil when the text equals the file.
  public static func difference(_ text: String, path: String) -> String? {
    let file = Repository.root.appending(path: path)
    if ProcessInfo.processInfo.environment["PORTAL_RECORD"] == "1" {
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      let old = try? String(contentsOf: file, encoding: .utf8)
      if old == text { return nil }
      try? text.write(to: file, atomically: true, encoding: .utf8)
      return "\(path) was recorded; review it and run the tests again"
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(path) is missing; record it with PORTAL_RECORD=1"
    }
    return expected == text ? nil : firstDifference(expected, text, path)
  }

  private static func firstDifference(_ expected: String, _ text: String, _ path: String) -> String
  {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      return "\(path):\(number + 1) expected\n\(pair.0)\nfound\n\(pair.1)"
    }
    return "\(path) has \(old.count) lines, found \(new.count)"
  }
}
