import ManifestModel

/// What a reseller wants to know of a provider, and what of it is not recorded.
struct ProviderFacts {
  /// The facts that are not recorded, in the order in which pages compare them.
  let unknown: [String]
  /// Whether none is recorded.
  let isNothingKnown: Bool

  init(_ provider: Provider) {
    let services = provider.services
    let known: [(fact: String, isKnown: Bool)] = [
      ("technicalTraining", services?.technicalTraining != nil),
      ("technicalAssistance", services?.technicalAssistance != nil),
      ("marketing", services?.marketing != nil),
      ("financingAndCredit", services?.financingAndCredit != nil),
      ("billing", services?.billing != nil),
      ("support", services?.support != nil),
      ("areas", !provider.areas.isEmpty),
      ("officialListing", provider.officialListing != nil),
      ("contact", provider.contact != nil),
      ("programmes", provider.programmes != nil),
      ("supportLevel", provider.supportLevel != nil),
      ("terms", provider.terms != nil),
    ]
    unknown = known.filter { !$0.isKnown }.map(\.fact)
    isNothingKnown = unknown.count == known.count
  }

  /// The keys under which the unknown facts are recorded.
  var unknownKeys: [String] {
    unknown.map { ProviderFacts.services.contains($0) ? "services.\($0)" : $0 }
  }

  private static let services: Set<String> = [
    "technicalTraining", "technicalAssistance", "marketing", "financingAndCredit", "billing",
    "support",
  ]
}
