import Testing

/// The example portal, built once for all tests of a suite and removed after them.
struct BuiltExample: SuiteTrait, TestScoping {
  @TaskLocal private static var bench: Workbench?

  /// The folder with the built example in `Output`.
  static func current() throws -> Workbench {
    try #require(bench, "the suite lacks the trait .builtExample")
  }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let bench = try Workbench()
    try bench.copy("Content", to: "Content")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    try await BuiltExample.$bench.withValue(bench, operation: function)
  }
}

extension Trait where Self == BuiltExample {
  static var builtExample: Self { Self() }
}

/// What the tests say about the example as it is built.
@Suite("The example", .builtExample) enum ExampleTests {}
