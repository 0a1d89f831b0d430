import ManifestModel

/// The host of an e-mail address and who runs it.
enum MailHost {
  /// The host in lower case without a final dot, nil for a malformed address.
  static func of(_ address: String) -> String? {
    let plain = address.hasSuffix(".") ? String(address.dropLast()) : address
    guard let email = TextFormat.email(plain), let host = email.split(separator: "@").last else {
      return nil
    }
    return host.lowercased()
  }

  /// The brand behind a host among the five that the source page names.
  ///
  /// Hosts are compared label by label, so that `notgmail.com` and `gmail.com.example` are fine.
  static func namedBrand(of host: String) -> String? {
    if let brand = brands[host] { return brand }
    let labels = host.split(separator: ".").map(String.init)
    guard let first = labels.first, isCommercialOrNational(labels.dropFirst()) else { return nil }
    return brandsByLabel[first]
  }

  /// Whether an ending is `com`, a country's, or a country's for companies such as `co.uk`.
  private static func isCommercialOrNational(_ ending: ArraySlice<String>) -> Bool {
    guard let last = ending.last else { return false }
    if last == "com" { return ending.count == 1 }
    guard last.utf8.count == 2, !resoldEndings.contains(last) else { return false }
    return ending.count == 1 || ending.count == 2 && ["co", "com", "ne"].contains(ending.first)
  }

  private static let brands = [
    "gmail.com": "Gmail", "googlemail.com": "Gmail",
    "ymail.com": "Yahoo! Mail", "rocketmail.com": "Yahoo! Mail", "myyahoo.com": "Yahoo! Mail",
    "icloud.com": "iCloud Mail", "me.com": "iCloud Mail", "mac.com": "iCloud Mail",
    "aim.com": "AOL Mail",
    "msn.com": "Outlook Mail", "windowslive.com": "Outlook Mail", "passport.com": "Outlook Mail",
  ]

  /// Brands that have a host in many countries, such as `yahoo.it` and `yahoo.co.uk`.
  private static let brandsByLabel = [
    "yahoo": "Yahoo! Mail", "aol": "AOL Mail",
    "outlook": "Outlook Mail", "hotmail": "Outlook Mail", "live": "Outlook Mail",
  ]

  /// Country endings that are sold for any purpose: `live.tv` need not be a brand's host.
  private static let resoldEndings: Set<String> = [
    "ai", "cc", "co", "fm", "gg", "io", "ly", "me", "sh", "so", "to", "tv", "vc", "ws",
  ]
}
