import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// The page about the editions says what the catalogues say, and leaves out no reversed answer.
@Suite struct EditionsPageTests {
  private static let questions: [(String, RoleQuestion)] = [
    ("manage users", .manageUsers), ("accept a partnership", .acceptPartnership),
    ("offer a partnership", .offerPartnership),
    ("ask a customer for a relationship", .requestRelationship),
    ("ask for granular administration", .requestGranularAdmin),
    ("change a customer's subscriptions", .manageSubscriptions),
  ]

  @Test("lists every edition with its date and the number of its roles")
  func editions() async throws {
    let rows = try tables()[0].rows
    var expected: [[String]] = []
    for edition in Edition.allCases {
      let catalog = await catalog(edition)
      let date = try #require(catalog.source?.date?.value)
      expected.append(["`\(edition.rawValue)`", date.description, "\(catalog.roles.count)"])
    }
    #expect(rows.map { [$0[0], $0[2], $0[3]] } == expected)
  }

  @Test("says for every question who may in which edition")
  func questions() async throws {
    let rows = try tables()[1].rows
    #expect(Self.questions.map(\.1) == RoleQuestion.allCases)
    var expected: [[String]] = []
    for (words, question) in Self.questions {
      var row = [words]
      for edition in Edition.allCases {
        let catalog = await catalog(edition)
        let roles = catalog.roles.filter { catalog.answer(question, for: $0) == .allowed }
        row.append(roles.compactMap(\.id?.value).map { "`\($0)`" }.joined(separator: ", "))
      }
      expected.append(row)
    }
    #expect(rows == expected)
  }

  @Test("gives the answers of the catalogues")
  func answers() async throws {
    let catalogs = await catalogs()
    for row in try tables()[2].rows {
      let role = try #require(namesInCode(row[0]).first)
      let permission = try #require(namesInCode(row[1]).first)
      let answers = answers(role, permission, catalogs)
      #expect(Array(row.dropFirst(2)) == answers, "\(role) \(permission)")
    }
  }

  @Test("leaves out no answer that a later edition takes back or gives")
  func reversals() async throws {
    let listed = Set(try tables()[2].rows.map { namesInCode($0[0] + $0[1]).joined(separator: " ") })
    let catalogs = await catalogs()
    let roles = Set(catalogs.flatMap { $0.roles.compactMap(\.id?.value) })
    let permissions = Set(catalogs.flatMap { $0.permissions.compactMap(\.id?.value) })
    for role in roles.sorted() {
      for permission in permissions.sorted() where !listed.contains("\(role) \(permission)") {
        let stated = Set(answers(role, permission, catalogs)).subtracting(["not stated"])
        #expect(stated.count < 2, "docs/editions.md lacks \(role) \(permission)")
      }
    }
  }

  private func answers(
    _ role: String, _ permission: String, _ catalogs: [RoleCatalog]
  ) -> [String] {
    catalogs.map { catalog in
      switch catalog.role(role).map({ catalog.answer(permission, for: $0) }) {
      case .allowed: "allowed"
      case .conditional: "conditional"
      case .denied: "denied"
      case .notStated, nil: "not stated"
      }
    }
  }

  private func catalogs() async -> [RoleCatalog] {
    var catalogs: [RoleCatalog] = []
    for edition in Edition.allCases { catalogs.append(await catalog(edition)) }
    return catalogs
  }

  private func catalog(_ edition: Edition) async -> RoleCatalog {
    await inspection(of: "kind: Workspace\nedition: \(edition.rawValue)").catalog.roles
  }

  private func tables() throws -> [MarkdownTable] {
    let tables = MarkdownTable.all(in: try Repository.text("docs/editions.md"))
    try #require(tables.count == 3)
    return tables
  }
}
