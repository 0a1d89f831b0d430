import Diagnostics
import ManifestSyntax

extension MappingReader {
  /// A text of one or more lines.
  func text(_ key: String) -> Located<String>? {
    guard let scalar = scalar(key, .text) else { return nil }
    warnIfResolved(scalar, key)
    return scalar.map(\.text)
  }

  /// Several texts, or one.
  func texts(_ key: String) -> [Located<String>] {
    guard let entry = entry(key, .list(.text)) else { return [] }
    return scalars(entry).map { scalar in
      warnIfResolved(scalar, key)
      return scalar.map(\.text)
    }
  }

  /// A language that pages can be written in; which ones there are is settled later.
  func language(_ key: String) -> Located<String>? {
    guard let scalar = scalar(key, .language) else { return nil }
    warnIfResolved(scalar, key)
    return scalar.map(\.text)
  }

  /// Several languages, or one.
  func languages(_ key: String) -> [Located<String>] {
    guard let entry = entry(key, .list(.language)) else { return [] }
    return scalars(entry).map { scalar in
      warnIfResolved(scalar, key)
      return scalar.map(\.text)
    }
  }

  /// A whole number.
  func number(_ key: String) -> Located<Int>? {
    formatted(key, .number, "number") { Int($0) }
  }

  /// `true` or `false`.
  func flag(_ key: String) -> Located<Bool>? {
    guard let scalar = scalar(key, .flag) else { return nil }
    switch scalar.value.text {
    case "true": return scalar.map { _ in true }
    case "false": return scalar.map { _ in false }
    default:
      let known = ["true", "false"]
      let meaning = ["yes": "true", "no": "false", "on": "true", "off": "false"]
      let found = scalar.map(\.text)
      let sure =
        meaning[found.value.lowercased()] ?? NearestName.sure(found.value, in: known)
      let near = sure ?? NearestName.of(found.value, in: known)
      reportChoice(key, found, known: known, near: near, sure: sure)
      return nil
    }
  }

  /// A day as `YYYY-MM-DD`.
  func day(_ key: String) -> Located<Day>? { formatted(key, .day, "day") { Day($0) } }

  /// A GUID in the form 8-4-4-4-12, in lower case.
  func guid(_ key: String) -> Located<String>? { formatted(key, .guid, "guid", TextFormat.guid) }

  /// A domain name, in lower case.
  func domain(_ key: String) -> Located<String>? {
    formatted(key, .domain, "domain", TextFormat.domain)
  }

  /// Several domain names, or one.
  func domains(_ key: String) -> [Located<String>] {
    formattedList(key, .domain, "domain", TextFormat.domain)
  }

  /// A country code of ISO 3166-1, in upper case.
  func country(_ key: String) -> Located<String>? {
    guard let scalar = scalar(key, .country) else { return nil }
    warnIfResolved(scalar, key)
    return checked(scalar, key, "country", TextFormat.country)
  }

  /// A key that is a country code.
  func country(_ key: Located<String>) -> Located<String>? {
    let scalar = key.map { SyntaxNode.Scalar(text: $0, style: .doubleQuoted) }
    return checked(scalar, key.value, "country", TextFormat.country)
  }

  /// Several country codes, or one.
  func countries(_ key: String) -> [Located<String>] {
    formattedList(key, .country, "country", TextFormat.country)
  }

  /// Several folders of pages, or one.
  func pageFolders(_ key: String) -> [Located<String>] {
    formattedList(key, .pageFolder, "page-folder", TextFormat.pageFolder)
  }

  /// A colour of the web.
  func color(_ key: String) -> Located<HexColor>? {
    formatted(key, .color, "color") { HexColor($0) }
  }

  /// The path of an SVG or PNG file below `Content`.
  func picture(_ key: String) -> Located<String>? {
    formatted(key, .picture, "picture", TextFormat.picture)
  }

  /// An e-mail address.
  func email(_ key: String) -> Located<String>? {
    formatted(key, .email, "email", TextFormat.email)
  }

  /// An address of a page: `https://` or `http://`.
  func url(_ key: String) -> Located<String>? { formatted(key, .url, "url", TextFormat.url) }

  /// The name of a record: lower-case letters, digits and hyphens.
  func name(_ key: String) -> Located<String>? {
    guard let scalar = scalar(key, .name) else { return nil }
    warnIfResolved(scalar, key)
    return checked(scalar, key, "name", TextFormat.name)
  }

  /// One of the values of a vocabulary.
  func choice<Value: Vocabulary>(_ key: String, _ type: Value.Type) -> Located<Value>? {
    guard let scalar = scalar(key, .choice(Value.words)) else { return nil }
    return choice(key, scalar.map(\.text), type)
  }

  /// Several values of a vocabulary, or one.
  func choices<Value: Vocabulary>(_ key: String, _ type: Value.Type) -> [Located<Value>] {
    guard let entry = entry(key, .list(.choice(Value.words))) else { return [] }
    return scalars(entry).compactMap { choice(key, $0.map(\.text), type) }
  }

  /// The name of something else; whether it exists is settled when all manifests are read.
  func reference(_ key: String, _ target: ReferenceTarget) -> Located<String>? {
    guard let scalar = scalar(key, .reference(target)) else { return nil }
    let name = scalar.map(\.text)
    log.refer(to: target, by: name)
    return name
  }

  /// The names of several things, or of one.
  func references(_ key: String, _ target: ReferenceTarget) -> [Located<String>] {
    guard let entry = entry(key, .list(.reference(target))) else { return [] }
    return scalars(entry).map { scalar in
      let name = scalar.map(\.text)
      log.refer(to: target, by: name)
      return name
    }
  }

  /// A value of a vocabulary, or nil with a finding that lists the possible ones.
  func choice<Value: Vocabulary>(
    _ key: String, _ text: Located<String>, _ type: Value.Type
  ) -> Located<Value>? {
    if let value = Value(rawValue: text.value) { return text.map { _ in value } }
    reportChoice(
      key, text, known: Value.words, near: NearestName.of(text.value, in: Value.words),
      sure: NearestName.sure(text.value, in: Value.words))
    return nil
  }

  /// The scalars of a list, or a single one; anything else is reported.
  func scalars(_ entry: SyntaxNode.Entry) -> [Located<SyntaxNode.Scalar>] {
    if case .scalar(let scalar) = entry.value.content, !scalar.isNothing {
      return [Located(scalar, at: entry.value.span)]
    }
    guard let items = items(entry, allowsOne: true) else { return [] }
    var scalars: [Located<SyntaxNode.Scalar>] = []
    scalars.reserveCapacity(items.count)
    for node in items {
      guard case .scalar(let scalar) = node.content, !scalar.isNothing else {
        reportForm(of: node, key: entry.key)
        continue
      }
      scalars.append(Located(scalar, at: node.span))
    }
    return scalars
  }
}

extension MappingReader {
  /// The scalar of a key; anything else is reported.
  func scalar(
    _ key: String, _ form: @autoclosure () -> FieldForm
  ) -> Located<SyntaxNode.Scalar>? {
    guard let entry = entry(key, form()) else { return nil }
    guard case .scalar(let scalar) = entry.value.content, !scalar.isNothing else {
      reportForm(of: entry.value, key: entry.key)
      return nil
    }
    return Located(scalar, at: entry.value.span)
  }

  private func reportForm(of node: SyntaxNode, key: Located<String>) {
    let (message, span) =
      switch node.content {
      case .scalar: ("no-value", key.span)
      case .sequence: ("list-for-value", node.span)
      case .mapping: ("mapping-for-value", node.span)
      }
    log.report(Finding("RP-X13", Message(message, [.text("key", key.value)]), at: span))
  }

  private func formatted<Value>(
    _ key: String, _ form: @autoclosure () -> FieldForm, _ format: String,
    _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let scalar = scalar(key, form()) else { return nil }
    return checked(scalar, key, format, read)
  }

  private func formattedList(
    _ key: String, _ form: @autoclosure () -> FieldForm, _ format: String,
    _ read: (String) -> String?
  ) -> [Located<String>] {
    guard let entry = entry(key, .list(form())) else { return [] }
    return scalars(entry).compactMap { scalar in
      if format == "country" { warnIfResolved(scalar, key) }
      return checked(scalar, key, format, read)
    }
  }

  private func checked<Value>(
    _ scalar: Located<SyntaxNode.Scalar>, _ key: String, _ format: String,
    _ read: (String) -> Value?
  ) -> Located<Value>? {
    if let value = read(scalar.value.text) { return Located(value, at: scalar.span) }
    let arguments: [Argument] = [.text("key", key), .text("found", scalar.value.text)]
    log.report(Finding("RP-X06", Message(format, arguments), at: scalar.span))
    return nil
  }

  private func reportChoice(
    _ key: String, _ found: Located<String>, known: [String], near: String?, sure: String?
  ) {
    var arguments: [Argument] = [
      .text("key", key), .text("found", found.value), .list("known", known),
    ]
    if let near { arguments.append(.text("near", near)) }
    let message = Message(near == nil ? "unknown-value" : "unknown-value-near", arguments)
    let fix = WordFix.replacing(found, with: sure)
    log.report(Finding("RP-X05", message, at: found.span, fix: fix))
  }

  private func warnIfResolved(_ scalar: Located<SyntaxNode.Scalar>, _ key: String) {
    guard scalar.value.style == .plain, let other = TextFormat.resolved(scalar.value.text) else {
      return
    }
    let arguments: [Argument] = [.text("key", key), .text("found", scalar.value.text)]
    let fix = WordFix.quoting(scalar, takenFor: other)
    log.report(Finding("RP-X04", Message(other, arguments), at: scalar.span, fix: fix))
  }
}
