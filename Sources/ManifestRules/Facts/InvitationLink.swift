/// The parts of an invitation link, cut from its text without decoding anything.
struct InvitationLink: Sendable {
  /// What stands before `://`, nil when the text has none.
  let scheme: Substring?
  /// What stands between the scheme and the path: a host, and nothing else in a sound link.
  let authority: Substring
  /// The path.
  let path: Substring
  /// The parameters before `#`.
  let parameters: [Parameter]
  /// What stands after `#` up to its own parameters, nil without `#`.
  let fragment: Substring?
  /// Parameters that stand after `#`, where Microsoft does not read them.
  let lostParameters: [Parameter]
  /// The first address; the text goes on when the address was pasted twice.
  let address: Substring
  /// What follows the first address when a second one was pasted behind it.
  let repetition: Substring?

  /// A name with its value.
  struct Parameter: Sendable {
    /// The name.
    let name: Substring
    /// What stands behind `=`; empty without one.
    let value: Substring

    init(_ text: Substring) {
      let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) ?? text.endIndex
      name = text[..<equals]
      value = text[equals...].dropFirst()
    }

    /// Whether the name is another one but for its letters' case.
    func isNamed(_ other: some StringProtocol) -> Bool {
      name.utf8.elementsEqual(other.utf8) { $0 == $1 || $0 & 0xDF == $1 & 0xDF && $0 >= 0x41 }
    }
  }

  /// Cuts a text into parts; every text has them, a sound link or not.
  init(_ text: String) {
    let second = InvitationLink.startOfRepetition(in: text)
    var address = text[..<(second ?? text.endIndex)]
    while second != nil, address.last == " " { address.removeLast() }
    self.address = address
    repetition = second.map { text[$0...] }
    let start = InvitationLink.start(of: "://", in: address.utf8)
    scheme = start.map { address[..<$0] }
    let rest = start.map { address[address.utf8.index($0, offsetBy: 3)...] } ?? address
    // The signs are ASCII, and so no part of another character in UTF-8.
    authority = rest[..<(rest.utf8.firstIndex(where: "/?#".utf8.contains) ?? rest.endIndex)]
    let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    let query = rest[..<hash].utf8.firstIndex(of: UInt8(ascii: "?")) ?? hash
    path = rest[authority.endIndex..<query]
    parameters = InvitationLink.parameters(rest[query..<hash].dropFirst())
    let tail = rest[hash...].dropFirst()
    let end = tail.utf8.firstIndex(where: "?&".utf8.contains) ?? tail.endIndex
    fragment = hash < rest.endIndex ? tail[..<end] : nil
    lostParameters = InvitationLink.parameters(tail[end...].dropFirst())
  }

  /// The values of a parameter before `#`.
  func values(_ name: String) -> [Substring] {
    parameters.filter { $0.isNamed(name) && !$0.value.isEmpty }.map(\.value)
  }

  /// The first character that no address may hold.
  var strayCharacter: Character? {
    let isSound = address.utf8.allSatisfy {
      (0x21...0x7E).contains($0) && !"<>\"\\".utf8.contains($0)
    }
    guard !isSound else { return nil }
    return address.first { character in
      !character.utf8.allSatisfy { (0x21...0x7E).contains($0) } || "<>\"\\".contains(character)
    }
  }

  private static func parameters(_ text: Substring) -> [Parameter] {
    text.utf8.split(separator: UInt8(ascii: "&")).map { Parameter(Substring($0)) }
  }

  /// Where a second address begins; an address as a parameter's value is none.
  private static func startOfRepetition(in text: String) -> String.Index? {
    let rest = text.dropFirst().utf8
    let starts = ["https://", "http://"].compactMap { start(of: $0, in: rest) }
    guard let start = starts.min(), text[..<start].last != "=" else { return nil }
    return start
  }

  private static func start(of text: String, in bytes: Substring.UTF8View) -> String.Index? {
    guard let first = text.utf8.first else { return nil }
    var rest = bytes
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: text.utf8) { return index }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension InvitationLink {
  /// The parameters whose name stands a second time, each once.
  var repeatedParameters: [Parameter] {
    parameters.enumerated().compactMap { index, parameter in
      let before = parameters[..<index].filter { $0.isNamed(parameter.name) }
      return before.count == 1 ? parameter : nil
    }
  }
}
