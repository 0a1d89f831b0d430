/// The keys that a record can have, with what was found out about misspelt ones.
///
/// One slip of a keyboard or a script may stand in thousands of records.
final class KnownKeys {
  /// The keys in the order of decoding.
  let all: [String]
  private var meant: [String: (near: String?, sure: String?)] = [:]

  init(_ all: [String]) { self.all = all }

  /// The key that somebody meant: probably, and surely.
  func meant(by found: String) -> (near: String?, sure: String?) {
    if let known = meant[found] { return known }
    let near = NearestName.of(found, in: all)
    let answer = (near, near == nil ? nil : NearestName.sure(found, in: all))
    meant[found] = answer
    return answer
  }
}
