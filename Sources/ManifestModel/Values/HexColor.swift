/// A colour as the web writes it: red, green and blue.
public struct HexColor: Hashable, Sendable, CustomStringConvertible {
  private let red: UInt8
  private let green: UInt8
  private let blue: UInt8

  /// Makes a colour of 24 bits, such as `0x0B3A40`.
  public init(_ bits: UInt32) {
    red = UInt8(truncatingIfNeeded: bits >> 16)
    green = UInt8(truncatingIfNeeded: bits >> 8)
    blue = UInt8(truncatingIfNeeded: bits)
  }

  /// Reads `#0b3a40` or `#0b3`; the number sign may be missing.
  public init?(_ text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy(TextFormat.isHexDigit) else { return nil }
    switch digits.utf8.count {
    case 3: self.init(hex: digits.reduce(into: "") { $0 += "\($1)\($1)" })
    case 6: self.init(hex: String(digits))
    default: return nil
    }
  }

  private init?(hex: String) {
    guard let bits = UInt32(hex, radix: 16) else { return nil }
    self.init(bits)
  }

  /// The colour as `#0b3a40`.
  public var description: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  /// The colour with a share of another one in it; 0 leaves it, 1 replaces it.
  public func mixed(with other: HexColor, share: Double) -> HexColor {
    let parts = [(red, other.red), (green, other.green), (blue, other.blue)]
    return HexColor(
      parts.reduce(0) { bits, pair in
        let part = Double(pair.0) + (Double(pair.1) - Double(pair.0)) * share
        return bits << 8 | UInt32(min(255, max(0, part.rounded())))
      })
  }

  /// How much lighter one of two colours is than the other, from 1 to 21, as WCAG 2 defines it.
  public func contrast(to other: HexColor) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    0.2126 * HexColor.linear(red) + 0.7152 * HexColor.linear(green)
      + 0.0722 * HexColor.linear(blue)
  }

  /// The light that a part of a colour gives: its power of 2.4 above the dark end.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // The fifth root by Newton's method, which comes down to it from 1.
    var root = 1.0
    for _ in 0..<16 { root -= (root - base / (root * root * root * root)) / 5 }
    let square = base * base
    return square * root * root
  }
}
