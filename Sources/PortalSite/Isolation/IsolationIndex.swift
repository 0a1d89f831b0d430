/// Finds identifiers of one reseller in the site of another, in time linear in the text.
///
/// Identifiers are sequences of whole tokens, kept as the hashes of all their beginnings.
public struct IsolationIndex: Sendable {
  private struct Holder {
    let owner: String
    let identifier: IsolationOwner.Identifier
  }

  private var beginnings = Beginnings()
  /// Who holds a sequence, by its hash.
  private var holders: [UInt64: [Holder]] = [:]

  /// Indexes the owners' identifiers, without those in texts that every site may show.
  public init(owners: [IsolationOwner], common: [String] = []) {
    var reader = TokenReader()
    for owner in owners {
      for identifier in owner.identifiers {
        for form in IdentifierForms.forms(of: identifier.text, &reader) {
          let sequence = beginnings.insert(form)
          holders[sequence, default: []].append(Holder(owner: owner.name, identifier: identifier))
        }
      }
    }
    for sequence in found(inOwn: common, &reader) { holders[sequence] = nil }
  }

  /// The leaks in the files of an owner's site.
  ///
  /// What the owner's own texts hold is no leak, whoever else holds it too.
  public func leaks(
    in files: [RenderedFile], site: String, owner: String, ownTexts: () -> [String]
  ) -> [Leak] {
    var reader = TokenReader()
    var allowed: Set<UInt64>?
    var leaks: [Leak] = []
    for file in files {
      let suspects = suspects(in: file, &reader).filter { sequence, _ in
        holders[sequence].map { !$0.contains { $0.owner == owner } } ?? false
      }
      guard !suspects.isEmpty else { continue }
      let own = allowed ?? found(inOwn: ownTexts(), &reader)
      allowed = own
      for (sequence, line) in suspects where !own.contains(sequence) {
        guard let holder = holders[sequence]?.first else { continue }
        leaks.append(
          Leak(
            site: site, file: file.path, line: line, identifier: holder.identifier.text,
            owner: holder.owner, place: holder.identifier.place))
      }
    }
    return Set(leaks).sorted()
  }

  /// The sequences in a file, each with the first line that it is found on.
  private func suspects(in file: RenderedFile, _ reader: inout TokenReader) -> [UInt64: Int] {
    var lines: [UInt64: Int] = [:]
    beginnings.find(in: Array(file.path.utf8), &reader) { sequence, _ in lines[sequence] = 0 }
    for form in DecodedText.forms(of: file) {
      beginnings.find(in: form, &reader) { sequence, line in
        if lines[sequence] == nil { lines[sequence] = line }
      }
    }
    return lines
  }

  private func found(inOwn texts: [String], _ reader: inout TokenReader) -> Set<UInt64> {
    var sequences: Set<UInt64> = []
    for text in texts {
      beginnings.find(in: Array(text.utf8), &reader) { sequence, _ in sequences.insert(sequence) }
      if let joined = IdentifierForms.joinedDigits(text) {
        beginnings.find(in: Array(joined.utf8), &reader) { sequence, _ in
          sequences.insert(sequence)
        }
      }
    }
    return sequences
  }
}
