// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "portal",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "portal", targets: ["portal"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CPlatform"),
    .target(
      name: "CBundle", exclude: ["Guide", "Locales", "Roles", "Rules", "Data"]),
    module("Diagnostics"),
    module("CheckMemory"),
    module("JSONText"),
    module("ManifestSource", ["Diagnostics"]),
    module("ManifestHistory", ["ManifestSource"]),
    module("ManifestSyntax", ["CYAML", "Diagnostics"]),
    module("ManifestModel", ["Diagnostics", "ManifestSyntax"]),
    module("ManifestRules", ["Diagnostics", "ManifestModel", "ManifestSyntax"]),
    module("ManifestFix", ["Diagnostics", "ManifestRules"]),
    module(
      "ManifestCheck",
      [
        "Diagnostics", "ManifestModel", "ManifestRules", "ManifestSyntax", "MarkdownHTML",
        "Phrases",
      ]),
    module("Phrases", ["CBundle", "Diagnostics", "ManifestSyntax"]),
    module("Manual", ["Diagnostics", "ManifestModel", "ManifestRules", "Phrases"]),
    module(
      "Reporting",
      ["Diagnostics", "ManifestModel", "ManifestRules", "ManifestSyntax", "Phrases"]),
    module("MailDraft"),
    module("MarkdownHTML", ["CCMarkGFM"], settings: [.strictMemorySafety()]),
    module("PortalStatus", ["Diagnostics", "ManifestModel", "ManifestRules"]),
    module(
      "PortalPages",
      [
        "Diagnostics", "JSONText", "MailDraft", "ManifestModel", "ManifestRules", "MarkdownHTML",
        "Phrases", "PortalStatus", "Reporting",
      ]),
    module(
      "PortalSite",
      [
        "CPlatform", "Diagnostics", "JSONText", "ManifestModel", "ManifestRules", "MarkdownHTML",
        "Phrases", "PortalPages",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "portal",
      dependencies: [
        "CheckMemory", "Diagnostics", "MailDraft", "ManifestCheck", "ManifestFix",
        "ManifestHistory", "ManifestModel", "ManifestRules", "ManifestSource", "ManifestSyntax",
        "Manual", "Phrases",
        "PortalPages",
        "PortalSite", "PortalStatus", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "ManifestCheck", "ManifestModel", "ManifestRules", "Phrases", "Reporting",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests(
      "ManifestRulesTests",
      [
        "Diagnostics", "ManifestCheck", "ManifestFix", "ManifestModel", "ManifestRules",
        "ManifestSyntax",
        "Phrases", "Reporting", "TestSupport",
      ], exclude: ["Expected"]),
    tests(
      "PortalPagesTests",
      [
        "Diagnostics", "MailDraft", "ManifestCheck", "ManifestModel", "ManifestRules", "Phrases",
        "PortalPages", "PortalStatus", "TestSupport",
      ], exclude: ["Expected"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("CheckMemoryTests", ["CheckMemory", "TestSupport"]),
    tests("PhrasesTests", ["Diagnostics", "Phrases", "TestSupport"]),
    tests(
      "ManifestFixTests",
      ["Diagnostics", "ManifestCheck", "ManifestFix", "ManifestRules", "TestSupport"]),
    tests(
      "ManualTests",
      ["Diagnostics", "ManifestModel", "ManifestRules", "Manual", "Phrases", "TestSupport"]),
    tests(
      "ReportingTests",
      ["Diagnostics", "ManifestCheck", "ManifestRules", "Phrases", "Reporting", "TestSupport"],
      exclude: ["Expected"]),
    tests(
      "PortalStatusTests",
      [
        "Diagnostics", "ManifestCheck", "ManifestModel", "ManifestRules", "PortalStatus",
        "TestSupport",
      ]),
    tests(
      "ManifestModelTests",
      [
        "Diagnostics", "ManifestCheck", "ManifestModel", "ManifestRules", "ManifestSyntax",
        "Phrases", "TestSupport",
      ]),
    tests(
      "ArchitectureTests",
      ["Diagnostics", "ManifestCheck", "ManifestModel", "ManifestRules", "Phrases", "TestSupport"]),
    tests("ManifestHistoryTests", ["ManifestHistory", "ManifestSource", "TestSupport"]),
    tests("MailDraftTests", ["MailDraft"]),
    tests("MarkdownHTMLTests", ["MarkdownHTML"]),
    tests(
      "PortalSiteTests", ["JSONText", "MarkdownHTML", "Phrases", "PortalPages", "PortalSite"]),
    tests("ScenarioTests", ["TestSupport"], exclude: ["Expected", "Sites"]),
    tests("ManifestSyntaxTests", ["Diagnostics", "ManifestSource", "ManifestSyntax"]),
  ],
  cLanguageStandard: .c2x
)
