/// Turns away the few inputs that keep libcmark-gfm 0.29.0.gfm.6 busy for minutes.
///
/// An unclosed declaration or processing instruction makes it read to the end of the paragraph each
/// time, and a short row of a wide table is filled up with empty cells.
enum ComplexityGuard {
  private static let declarationLimit = 200
  private static let cellLimit = 400_000

  /// What there is too much of, nil for an ordinary text.
  static func objection(to source: [UInt8]) -> String? {
    var declarations = 0
    var lines = 1
    var pipes = 0
    var mostPipes = 0
    var previous: UInt8 = 0
    for byte in source {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lines += 1
        mostPipes = max(mostPipes, pipes)
        pipes = 0
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if previous == UInt8(ascii: "<") { declarations += 1 }
      default: break
      }
      previous = byte
    }
    if declarations > declarationLimit { return "declarations" }
    let widest = max(mostPipes, pipes)
    return widest > 0 && (widest + 1) * lines > cellLimit ? "cells" : nil
  }
}
