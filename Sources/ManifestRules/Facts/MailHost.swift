/// The host of an e-mail address and who runs it.
enum MailHost {
  /// The host in lower case without a final dot, nil for a malformed address.
  static func of(_ address: String) -> String? {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let host = parts.last else { return nil }
    let lower = host.lowercased()
    return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
  }

  /// The brand behind a host among the five that the source page names.
  ///
  /// Hosts are compared label by label, so that `notgmail.com` and `gmail.com.example` are fine.
  static func namedBrand(of host: String) -> String? {
    if let brand = brands[host] { return brand }
    let labels = host.split(separator: ".")
    guard let first = labels.first, (2...3).contains(labels.count),
      labels.dropFirst().allSatisfy({ (2...3).contains($0.count) })
    else { return nil }
    return brandsByLabel[String(first)]
  }

  private static let brands = [
    "gmail.com": "Gmail", "googlemail.com": "Gmail",
    "ymail.com": "Yahoo! Mail", "rocketmail.com": "Yahoo! Mail", "myyahoo.com": "Yahoo! Mail",
    "icloud.com": "iCloud Mail", "me.com": "iCloud Mail", "mac.com": "iCloud Mail",
    "aol.com": "AOL Mail", "aim.com": "AOL Mail",
    "windowslive.com": "Outlook Mail", "passport.com": "Outlook Mail",
  ]

  /// Brands that have a host in many countries, such as `yahoo.it` and `yahoo.co.uk`.
  private static let brandsByLabel = [
    "yahoo": "Yahoo! Mail", "outlook": "Outlook Mail", "hotmail": "Outlook Mail",
    "live": "Outlook Mail", "msn": "Outlook Mail",
  ]
}
