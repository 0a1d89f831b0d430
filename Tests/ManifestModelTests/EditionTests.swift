import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// The role catalogues of all editions, none of which borrows an answer from another.
@Suite struct EditionTests {
  private func catalog(_ edition: Edition) async -> RoleCatalog {
    await inspection(of: "kind: Workspace\nedition: \(edition.rawValue)").catalog.roles
  }

  @Test("has the roles of the edition in the order of the source", arguments: Edition.allCases)
  func roles(edition: Edition) async {
    let catalog = await catalog(edition)
    #expect(catalog.edition?.value == edition)
    let expected = ExpectedRole.all(of: edition)
    #expect(catalog.roles.map { $0.id?.value } == expected.map(\.id))
    #expect(catalog.roles.map { $0.axis?.value } == expected.map(\.axis))
  }

  @Test("answers each permission of each role as its document does", arguments: Edition.allCases)
  func answers(edition: Edition) async throws {
    let catalog = await catalog(edition)
    let expected = ExpectedRole.all(of: edition)
    let named = Set(expected.flatMap { $0.can + $0.cannot + $0.conditional })
    #expect(named == Set(catalog.permissions.compactMap(\.id?.value)))
    let elsewhere = Edition.allCases.flatMap { ExpectedRole.all(of: $0) }
      .flatMap { $0.can + $0.cannot + $0.conditional }
    for row in expected {
      let role = try #require(catalog.role(row.id))
      for permission in named.union(elsewhere) {
        #expect(
          catalog.answer(permission, for: role) == row.answer(permission),
          "\(edition.rawValue) \(row.id) \(permission)")
      }
    }
  }

  @Test(
    "names its source with a date, and everything in both languages", arguments: Edition.allCases)
  func words(edition: Edition) async {
    let catalog = await catalog(edition)
    #expect(catalog.source?.document?.value.hasPrefix("Partner Center, ") == true)
    #expect(catalog.source?.revision != nil)
    #expect(
      catalog.source?.date?.value.description
        == [
          .reseller2017: "2017-12-15", .general2017: "2017-11-22", .current2023: "2022-11-22",
        ][edition])
    let labels =
      catalog.permissions.map(\.label) + catalog.roles.map(\.label)
      + catalog.roles.filter { $0.remark != nil }.map(\.remark) + catalog.remarks
    for label in labels {
      #expect(label.map { $0.texts.keys.sorted() } == ["en", "it"])
    }
    for locale in ["en", "it"] {
      for list in [catalog.permissions.map(\.label), catalog.roles.map(\.label)] {
        let texts = list.compactMap { $0?.text(locale) }
        #expect(Set(texts).count == list.count, "two labels of \(edition.rawValue) are the same")
      }
    }
  }

  @Test("holds together as a catalogue of one's own would have to", arguments: Edition.allCases)
  func links(edition: Edition) async throws {
    let path = "Sources/CBundle/Roles/\(edition.rawValue).yaml"
    #expect(structure(await inspection(of: try Repository.text(path))) == [])
  }

  @Test("says who manages users, accepts, offers and asks", arguments: Question.all)
  func questions(question: Question) async {
    let catalog = await catalog(question.edition)
    for role in catalog.roles {
      let id = role.id?.value ?? ""
      let expected: PermissionAnswer =
        question.allowed.contains(id)
        ? .allowed
        : question.denied.contains(id)
          ? .denied
          : question.conditional.contains(id)
            ? .conditional(service: .office365, requires: "admin-agent") : .notStated
      #expect(catalog.answer(question.question, for: role) == expected, "\(question) \(id)")
    }
  }

  @Test("offers the sales agent of 2023 to providers alone")
  func salesAgent() async {
    let catalog = await catalog(.current2023)
    #expect(catalog.roleIDs(.agent, for: .reseller) == ["admin-agent", "helpdesk-agent"])
    #expect(
      catalog.roleIDs(.agent, for: .provider) == ["admin-agent", "sales-agent", "helpdesk-agent"])
    #expect(await self.catalog(.general2017).roleIDs(.agent, for: .reseller).count == 3)
  }
}

/// A question to an edition with the roles that are a yes and those that are a no.
struct Question: CustomTestStringConvertible {
  let edition: Edition
  let question: RoleQuestion
  let allowed: Set<String>
  let denied: Set<String>
  let conditional: Set<String>

  init(
    _ edition: Edition, _ question: RoleQuestion, _ allowed: Set<String>,
    denied: Set<String> = [], conditional: Set<String> = []
  ) {
    self.edition = edition
    self.question = question
    self.allowed = allowed
    self.denied = denied
    self.conditional = conditional
  }

  var testDescription: String { "\(edition.rawValue) \(question)" }

  static let all = [
    Question(
      .reseller2017, .manageUsers, ["global-admin", "user-management-admin"],
      denied: ["admin-agent"]),
    Question(
      .general2017, .manageUsers, ["global-admin", "user-management-admin"],
      denied: ["admin-agent"]),
    Question(
      .current2023, .manageUsers, ["global-admin", "user-management-admin", "account-admin"]),
    Question(.reseller2017, .acceptPartnership, ["global-admin"]),
    Question(.general2017, .acceptPartnership, ["global-admin"]),
    Question(.current2023, .acceptPartnership, ["global-admin"]),
    Question(.reseller2017, .offerPartnership, ["global-admin"]),
    Question(.general2017, .offerPartnership, ["global-admin"]),
    Question(.current2023, .offerPartnership, ["global-admin", "sales-agent"]),
    Question(
      .reseller2017, .requestRelationship, ["global-admin", "admin-agent"],
      denied: ["helpdesk-agent"]),
    Question(
      .general2017, .requestRelationship, ["global-admin", "admin-agent", "sales-agent"],
      denied: ["helpdesk-agent"]),
    Question(
      .current2023, .requestRelationship, ["global-admin", "admin-agent", "sales-agent"]),
    Question(.reseller2017, .requestGranularAdmin, ["global-admin", "admin-agent"]),
    Question(.general2017, .requestGranularAdmin, ["global-admin", "admin-agent"]),
    Question(.current2023, .requestGranularAdmin, ["global-admin", "admin-agent"]),
    Question(
      .reseller2017, .manageSubscriptions, ["global-admin", "admin-agent"],
      conditional: ["helpdesk-agent"]),
    Question(
      .general2017, .manageSubscriptions, ["global-admin", "admin-agent", "sales-agent"],
      denied: ["helpdesk-agent"]),
    Question(.current2023, .manageSubscriptions, ["global-admin", "admin-agent", "sales-agent"]),
  ]
}
