import ManifestModel

/// How a Partner ID is written, and what may be wrong with it.
enum PartnerIdForm {
  case wellFormed
  /// A tenant's GUID, which some interfaces call a partner's id as well.
  case tenantId
  case notDigits
  /// Digits, but fewer or more than any known Partner ID has.
  case unusualLength

  /// Whether it is a number at all, so that it can be compared with others.
  var isNumber: Bool { self == .wellFormed || self == .unusualLength }

  /// Looks at a Partner ID; no source states its length, five to seven digits have been seen.
  init(_ text: String) {
    if TextFormat.guid(text) != nil {
      self = .tenantId
    } else if text.isEmpty || !text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = .notDigits
    } else {
      self = (5...8).contains(text.utf8.count) ? .wellFormed : .unusualLength
    }
  }
}
