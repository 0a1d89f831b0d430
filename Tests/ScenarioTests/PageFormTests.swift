import Foundation
import Testing

extension ExampleTests {
  @Suite("Pages")
  struct PageFormTests {
    private static let policy =
      "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"

    private func pages() throws -> [(path: String, tags: [Tag])] {
      let files = try BuiltExample.current().files(below: "Output")
      let pages = files.filter { $0.key.hasSuffix(".html") }
      #expect(pages.count > 300)
      return pages.sorted { $0.key < $1.key }.map { path, data in
        (path, Tags.all(in: String(decoding: data, as: UTF8.self)))
      }
    }

    @Test("have one title, the language of their folder and the same strict policy")
    func frame() throws {
      for (path, tags) in try pages() {
        #expect(tags.filter { $0.name == "h1" }.count == 1, "\(path)")
        #expect(tags.filter { $0.name == "title" }.count == 1, "\(path)")
        let policies = tags.filter { $0["http-equiv"] == "Content-Security-Policy" }
        #expect(policies.map { $0["content"] } == [Self.policy], "\(path)")
        let language = tags.first { $0.name == "html" }?["lang"]
        let folder = path.split(separator: "/").dropLast().last.map(String.init)
        #expect(
          language == folder || path.hasSuffix("/index.html") || path.hasSuffix("/404.html"),
          "\(path)")
        #expect(["en", "it"].contains(language), "\(path)")
      }
    }

    @Test("hold no script of their own, style, handler, frame or form")
    func nothingInline() throws {
      let refused = ["style", "iframe", "object", "embed", "form", "base", "template"]
      for (path, tags) in try pages() {
        for tag in tags {
          #expect(!refused.contains(tag.name), "\(path)")
          #expect(tag.name != "script" || tag["src"] == "../portal.js", "\(path)")
          #expect(
            !tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }, "\(path)")
          let link = (tag["href"] ?? tag["src"] ?? "").lowercased()
          #expect(!link.hasPrefix("javascript:") && !link.hasPrefix("data:"), "\(path)")
        }
      }
    }

    @Test("load nothing from elsewhere")
    func nothingFromElsewhere() throws {
      for (path, tags) in try pages() {
        let loaded =
          tags.filter { $0.name == "link" && $0["rel"] != "alternate" }
          .compactMap { $0["href"] } + tags.compactMap { $0["src"] }
        #expect(
          Set(loaded).isSubset(of: [
            "style.css", "favicon.svg", "../style.css", "../favicon.svg", "../portal.js",
            "tiers.svg",
            "pipeline.svg", "turns.svg", "blocked.svg", "months.svg", "channels.svg",
          ]), "\(path)")
      }
    }

    @Test("have the same ids on their headings in both languages")
    func headings() throws {
      let pages = try pages()
      let ids = Dictionary(
        uniqueKeysWithValues: pages.map { page in
          (
            page.path,
            page.tags.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }
              .map { [$0.name, $0["id"]] }
          )
        })
      let english = ids.filter { $0.key.contains("/en/") }
      #expect(english.count * 2 + 7 * 2 == pages.count)
      for (path, headings) in english {
        #expect(headings.allSatisfy { $0[1] != nil }, "\(path)")
        let italian = path.replacingOccurrences(of: "/en/", with: "/it/")
        #expect(ids[italian] == headings, "\(path)")
      }
    }
  }
}
