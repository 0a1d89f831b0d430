import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// The word that somebody meant is the first one suggested.
@Suite struct NearestNameTests {
  @Test("suggests the key, kind, role, state and name that are meant")
  func suggestions() async {
    let head = "kind: Reseller\nname: lakeside\n"
    for (yaml, suggestion) in [
      (head + "mpnid: 1", "mpnId"), ("kind: Provder", "Provider"),
      (head + "users: [{name: ida, agent: admin-agen}]", "admin-agent"),
      (head + "enrolment: {history: startd}", "started"),
      (
        head + "partnerships: [{provider: northgte}]\n---\nkind: Provider\nname: northgate",
        "northgate"
      ),
    ] {
      let found = await structure(yaml)
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.hasSuffix("near=\(suggestion)") }, "\(found)")
    }
  }

  // Of 206,662 typos in 69 sets of words the right word comes first for all but 37 (99.98 %); the
  // others lie as near to a neighbour, such as "adap" to "dap" and to "gdap".
  @Test("suggests the right word for at least 95 of 100 typos of one edit, in each set of words")
  func singleEdits() async {
    var sets: Set<[String]> = [ManifestKind.words, Self.resellers, Self.customers, Self.people]
    for kind in ManifestKind.allCases {
      let fields = ManifestSchema.fields(of: kind)
      sets.formUnion(Self.keys(of: fields))
      // The format's number is no word that anybody could misspell.
      sets.formUnion(fields.compactMap { Self.words(of: $0.form) }.filter { $0 != ["1"] })
    }
    let roles = await inspection(of: "").catalog.roles
    sets.formUnion(RoleAxis.allCases.map { roles.roleIDs($0) + ["none"] })
    sets.insert(roles.permissions.compactMap(\.id?.value))
    let scores = await Self.scores(of: Array(sets))
    let tried = scores.map(\.tried).reduce(0, +)
    let right = scores.map(\.right).reduce(0, +)
    #expect(sets.count == 70)
    #expect((tried, tried - right) == (209_048, 37))
    #expect(scores.filter { $0.right * 100 < $0.tried * 95 }.map(\.words) == [["dap", "gdap"]])
  }

  @Test("suggests nothing where nothing is near")
  func nothing() {
    #expect(NearestName.of("telephone", in: ["email", "website"]) == nil)
    #expect(NearestName.of("", in: ["id"]) == nil)
    #expect(NearestName.of("x", in: []) == nil)
    #expect(NearestName.of("2", in: ["1"]) == nil)
    #expect(NearestName.of(String(repeating: "a", count: 1_000), in: ["a"]) == nil)
  }

  @Test("takes letters of another case for the nearest difference")
  func letterCase() {
    #expect(NearestName.of("MPNID", in: ["mpnIds", "mpnId"]) == "mpnId")
    #expect(NearestName.of("ÉCOLE", in: ["école", "ecole"]) == "école")
  }

  private static let resellers = [
    "bottega-dati", "fjordkant", "mazurek", "puente-claro", "retipiane", "sternweg", "officine",
  ]

  private static let customers = [
    "alpina", "bianchi", "molino", "risaia-adige", "carrozzeria-bruni", "asilo-girasole", "teatro",
  ]

  private static let people = ["elena", "giulia", "marta", "ida", "ilaria", "gabriele", "ingrid"]

  /// The scores of sets of words, on several cores.
  private static func scores(of sets: [[String]]) async -> [TypoScore] {
    await withTaskGroup(of: TypoScore.self) { group in
      for words in sets { group.addTask { TypoScore(words) { NearestName.of($0, in: $1) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// The keys that stand beside each other.
  private static func keys(of fields: [FieldDescription]) -> [[String]] {
    let groups = Dictionary(grouping: fields.map { $0.path.split(separator: ".") }) {
      $0.dropLast().joined(separator: ".")
    }
    return groups.values.map { paths in paths.compactMap { $0.last.map(String.init) } }
  }

  private static func words(of form: FieldForm) -> [String]? {
    switch form {
    case .choice(let words), .history(let words): words
    case .list(let form): words(of: form)
    default: nil
    }
  }
}
