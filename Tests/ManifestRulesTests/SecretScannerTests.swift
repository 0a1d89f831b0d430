import Diagnostics
import ManifestModel
import ManifestRules
import ManifestSyntax
import TestSupport
import Testing

/// Which texts are secrets and which only speak of them.
@Suite struct SecretScannerTests {
  @Test(
    "T22: finds secrets by their key",
    arguments: [
      "password: hunter", "Passwd: hunter", "pwd: '123456'", "smtpPassword: hunter",
      "client_secret: hunter", "clientSecret: hunter", "API-Key: hunter", "apiKey: hunter",
      "APIKey: hunter", "token: hunter", "accessToken: hunter", "credentials: [ida, hunter]",
      "credential: {user: ida, value: hunter}", "passphrase: correct horse battery",
      "pass: hunter", "pw: hunter", "psw: hunter", "passcode: hunter", "connectionString: hunter",
      "zugangsdaten: hunter", "shared-key: hunter", "password1: hunter", "Kennwort: hunter",
      "credenziali: hunter", "secret: hunter",
    ])
  func keys(entry: String) throws {
    let found = try spans("kind: Reseller\nname: lake\n\(entry)\n")
    #expect(found.count == 1)
    #expect(found.first?.key == String(try #require(entry.split(separator: ":").first)))
  }

  @Test(
    "T22: finds secrets in running text",
    arguments: [
      "'first sign-in, password: hunter'", "pwd=hunter", "'DB_PASSWORD=hunter, user ida'",
      "'Server=db;User=ida;Password=hunter;'", "'password for Otto: Hunter2!'",
      "La password temporanea è Estate2026!", "'Passwort: geheim'", "'his token: a81bc93f'",
      "https://files.example/x?sv=1&sig=aB3dE5fG7hJ9kL1mN3pQ", "https://ida:hunter@files.example/",
      "the password is Summer-2026",
    ])
  func runningText(text: String) throws {
    #expect(try spans("kind: Reseller\nnotes: \(text)\n").count == 1)
  }

  @Test(
    "T22: finds secrets by their form",
    arguments: [
      "ghp_" + String(repeating: "a1", count: 18), "AKIA" + String(repeating: "Z7", count: 8),
      "eyJ" + String(repeating: "a", count: 20) + ".eyJ" + String(repeating: "b", count: 20)
        + ".c9",
      "glpat-" + String(repeating: "x", count: 20),
      "a1b8Q~" + String(repeating: "x", count: 34),
    ])
  func forms(token: String) throws {
    let found = try spans("kind: Reseller\nnotes: see \(token) there\n")
    #expect(found.map(\.span.start.column) == [12])
    #expect(found.map(\.span.end.column) == [Int32(12 + token.count)])
    #expect(SecretScanner.redact(line: "see \(token) there") == "see ••• there")
  }

  @Test("finds private keys in block scalars")
  func privateKey() throws {
    let key = "-----BEGIN RSA PRIVATE KEY-----\n  MIIE\n  -----END RSA PRIVATE KEY-----"
    #expect(try spans("kind: Reseller\nnotes: |\n  \(key)\n").count == 1)
  }

  @Test(
    "leaves sentences about secrets alone",
    arguments: [
      "password changed on Monday", "'password changed on Monday: all fine'",
      "'Password: ask Ida for it'", "'Passwort: nicht per Mail schicken'",
      "Das Kennwort ist seit Montag geändert", "La password è stata cambiata lunedì",
      "'Password: cambiata'", "'credenziali: consegnate a mano'", "'Zugangsdaten: telefonisch'",
      "'The secret: start early'", "'Password policy: 12 characters'", "'password: ********'",
      "'Password: anna@lake.example sends it'", "'password reset: 2026-11-02'",
      "the password is 12 characters long", "https://lake.example/reset-password",
      "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&msppId=0",
      "'10:30 call about tokens'", "'token ring: old'",
    ])
  func prose(text: String) throws {
    #expect(try spans("kind: Reseller\nnotes: \(text)\n").isEmpty)
  }

  @Test("leaves the manifests' own fields alone")
  func ownFields() throws {
    let yaml = """
      kind: Workspace
      severity: {secret-in-manifest: error}
      onboarding: {credentialsSentOn: 2026-11-02, passwordChanged: true}
      credentials:
      password: false
      """
    #expect(try spans(yaml).isEmpty)
    let names = ManifestKind.allCases.flatMap { ManifestSchema.fields(of: $0) }.map {
      $0.path.split(separator: ".").last.map { $0.replacing("[]", with: "") } ?? ""
    }
    for name in Set(names) {
      #expect(try spans("kind: Reseller\n\(name): hunter\n").isEmpty, "\(name)")
    }
  }

  @Test("points at the value itself where the text is written as it is read")
  func exactPlace() throws {
    let found = try spans("kind: Reseller\nnotes: 'für Otto, password: hunter'\n")
    #expect(found.map(\.span.start) == [Position(line: 2, column: 29)])
    #expect(found.map(\.span.end) == [Position(line: 2, column: 35)])
  }

  @Test("knows the text of an invitation but leaves it to the rule about invitations")
  func invitationText() async throws {
    let yaml = "kind: Invitation\nname: hello\ntext: 'your password: hunter'\n"
    #expect(try spans(yaml).count == 1)
    #expect(await !inspect(yaml).contains { $0.rule.code == "RP-U12" })
    let notes = yaml.replacing("text:", with: "notes:")
    #expect(await inspect(notes).contains { $0.rule.code == "RP-U12" })
  }

  @Test("never repeats a secret in a finding")
  func silent() async {
    let yaml = """
      kind: Reseller
      name: lake
      password: hunter
      notes: "pwd: hunter"
      """
    let found = await inspect(yaml).filter { $0.rule.code == "RP-U12" }
    #expect(found.count == 2)
    for finding in found { #expect(!"\(finding.finding.message)".contains("hunter")) }
    #expect(found.allSatisfy { $0.finding.subject.reseller == "lake" })
  }

  @Test(
    "points at each secret in a block that keeps its lines",
    arguments: [
      "notes: |\n  für Otto\n\n    pwd: hunter\n  or pwd=hunter2\n",
      "notes: |2- # a comment\r\n  für Otto\r\n\r\n    pwd: hunter\r\n  or pwd=hunter2",
      "notes: |+\n  für Otto\n\n    pwd: hunter\n  or pwd=hunter2  \n\n\nname: otto\n",
    ])
  func block(yaml: String) throws {
    let found = try spans(yaml).map(\.span)
    #expect(found.map { "\($0.start)-\($0.end)" } == ["4:10-4:16", "5:10-5:17"])
  }

  @Test("reports two secrets in a block whose lines are folded once")
  func foldedBlock() throws {
    let found = try spans("kind: Reseller\nnotes: >\n  pwd: hunter\n  pwd: hunter2\n")
    #expect(found.map { "\($0.span.start)-\($0.span.end)" } == ["2:8-4:15"])
  }

  @Test("survives a tree of any depth")
  func depth() {
    let place = SourceSpan(source: SourceID(0), start: .start, end: .start)
    var node = SyntaxNode(.scalar(.init(text: "pwd=hunter", style: .plain)), at: place)
    for _ in 0..<2_000 { node = SyntaxNode(.sequence([node]), at: place) }
    #expect(SecretScanner.matches(in: [SyntaxDocument(root: node)]).count == 1)
  }

  @Test(
    "masks lines that could not be parsed",
    arguments: [
      ("  password: hunter", "  password: •••"),
      ("- {name: ida, pwd: 'hunter two', email: x", "- {name: ida, pwd: •••"),
      ("  passwordChanged: true", "  passwordChanged: true"),
      ("name: lake", "name: lake"),
      ("link: https://ida:hunter@files.example/ here", "link: https://ida:•••@files.example/ here"),
      ("  \"apiKey\": \"hunter\"", "  \"apiKey\": •••"),
      ("", ""),
    ])
  func masks(line: String, masked: String) {
    #expect(SecretScanner.redact(line: line) == masked)
  }

  @Test("masks what goes on below a key")
  func masksBlocks() {
    let lines = [
      "notes: fine", "users:", "  - password: |", "      hunter", "", "      two",
      "    email: ida@lake.example", "tokens:", "- hunter", "name: lake", "key: |",
      "  -----BEGIN PRIVATE KEY-----", "  MIIE", "  -----END PRIVATE KEY-----", "last: one",
    ]
    #expect(
      SecretScanner.redact(lines: lines) == [
        "notes: fine", "users:", "  - password: |", "      •••", "•••", "      •••",
        "    email: ida@lake.example", "tokens:", "•••", "name: lake", "key: |",
        "  •••", "  •••", "  •••", "last: one",
      ])
  }

  private func spans(_ yaml: String) throws -> [SecretMatch] {
    let file = YAMLReader.read(SourceText(path: "a.yaml", text: yaml), id: SourceID(0))
    #expect(file.isComplete, "\(yaml)")
    return SecretScanner.matches(in: file.documents)
  }
}
