import Diagnostics
import Foundation
import Phrases
import TestSupport
import Testing

@Suite("Source documents")
struct SourceDocumentTests {
  private static let path = "Sources/CBundle/Data/sources.yaml"

  @Test("have a title, a revision and an address each, and an id of their own")
  func complete() throws {
    let documents = SourceDocument.all(Repository.resources)
    let entries = try Repository.text(SourceDocumentTests.path).split(separator: "\n").filter {
      !$0.hasPrefix("#") && !$0.hasPrefix(" ")
    }
    #expect(documents.map { "\($0.id):" } == entries.map(String.init))
    #expect(Set(documents.map(\.id)).count == documents.count)
    for document in documents {
      #expect(!document.title.isEmpty && !document.revision.isEmpty, "\(document.id)")
    }
  }

  @Test("are found on the web or in this repository")
  func addresses() {
    for document in SourceDocument.all(Repository.resources)
    where !document.url.hasPrefix("https://") {
      let file = Repository.root.appending(path: document.url).path
      #expect(FileManager.default.fileExists(atPath: file), "\(document.id): \(document.url)")
    }
  }

  @Test("begin with the one whose spans the rules number")
  func first() throws {
    let first = try #require(SourceDocument.all(Repository.resources).first)
    #expect(first.id == SourceDocument.first)
    #expect(first.title == "Indirect reseller tasks in Partner Center")
    #expect(first.date == Day(year: 2017, month: 12, day: 15))
  }

  @Test("leave out an entry that lacks something, and keep the others")
  func incomplete() {
    let text = """
      one: {title: One, revision: 1, url: https://one.example}
      two: {title: Two, url: https://two.example}
      three: Three
      four: {title: Four, revision: 4, url: https://four.example, date: 2024-02-30}
      """
    let resources = Resources(own: ["Data/sources.yaml": Array(text.utf8)])
    let documents = SourceDocument.all(resources)
    #expect(documents.map(\.id) == ["one", "four"])
    #expect(documents.map(\.date) == [nil, nil])
  }
}
