public import Diagnostics
public import ManifestModel

/// The people of one reseller or provider.
struct Roster {
  /// The people in the order of the manifest.
  let users: [User]
  /// Whom they belong to.
  let owner: Subject

  /// The kind of partner that they work for.
  var partnerKind: PartnerKind { owner.reseller == nil ? .provider : .reseller }

  /// A subject for a finding about one of them.
  func subject(_ user: User) -> Subject {
    var subject = owner
    subject.user = user.name?.value
    return subject
  }
}

extension Catalog {
  /// The people of all resellers and providers.
  var rosters: [Roster] {
    resellers.map { Roster(users: $0.users, owner: Subject(reseller: $0.name)) }
      + providers.map { Roster(users: $0.users, owner: Subject(provider: $0.name)) }
  }
}

extension User {
  /// Whether the user's last day is over; somebody who is still to come has not left.
  public func hasLeft(by day: Day) -> Bool {
    until.map { $0.value < day } ?? false
  }

  /// The narrowest place that stands for the user.
  var place: SourceSpan { name?.span ?? fullName?.span ?? email?.span ?? span }
}
