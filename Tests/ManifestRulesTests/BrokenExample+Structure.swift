import Diagnostics

extension BrokenRule {
  /// The rules about the form of the manifests.
  static let structure: [BrokenRule] = [
    BrokenRule(
      "RP-X01", "missing-near", in: "resellers/mazurek/reseller.yaml",
      .replace("accountManager: eleni", with: "accountManager: elena"),
      line: 6, columns: 17..<22),
    BrokenRule(
      "RP-X02", "tenant", in: "resellers/sternweg/reseller.yaml",
      .replace(
        "tenant: {id: dff59a97-2039-45a6-a88c-b26fd5b468e1",
        with: "tenant: {id: 92c2aca4-061b-4363-bb57-1be8f51202f9"),
      line: 10, columns: 14..<50),
    BrokenRule(
      "RP-X03", "unknown-key-near", in: "resellers/bottega-dati/reseller.yaml",
      .replace("authorisedSigner", with: "authorizedSigner"),
      line: 17, columns: 3..<19),
    BrokenRule(
      "RP-X04", "boolean", .warning, in: "providers/skarvoy.yaml",
      .replace(#"sky.skarvoy.example], country: "NO""#, with: "sky.skarvoy.example], country: NO"),
      line: 6, columns: 142..<144),
    BrokenRule(
      "RP-X05", "unknown-value-near", in: "resellers/puente-claro/customers.yaml",
      .replace("channel: own-marketing", with: "channel: own_marketing"),
      line: 12, columns: 14..<27),
    BrokenRule(
      "RP-X06", "day", in: "customers/lofotpesce.yaml",
      .replace("agreement: 2025-05-14", with: "agreement: 2025-14-05"),
      line: 10, columns: 12..<22),
    BrokenRule(
      "RP-X07", "unclosed-quote", in: "providers/nordlys.yaml",
      .add(
        """
        kind: Provider
        name: nordlys
        legalName: "Nordlys Skytjenester AS
        locale: en

        """),
      line: 3, columns: 12..<13),
    BrokenRule(
      "RP-X08", "line-separator", in: "resellers/mazurek/reseller.yaml",
      .replace("us and Lindwurm before", with: "us and Lindwurm\u{2028}before"),
      line: 9, columns: 37..<38),
    BrokenRule(
      "RP-X09", "no-name", in: "resellers/sternweg/customers.yaml",
      .replace("- name: praxis-lindenau\n    company:", with: "- company:"),
      line: 13, columns: 5..<12),
    BrokenRule(
      "RP-X10", "repeated-key", in: "resellers/puente-claro/customers.yaml",
      .replace(
        "contact: Macarena Jara",
        with: "contact: Macarena Jara\n    email: macarena@viverosjara.example"),
      line: 9, columns: 5..<10),
    BrokenRule(
      "RP-X11", "anchor", in: "resellers/retipiane/reseller.yaml",
      .replace("address: {", with: "address: &sede {"),
      line: 16, columns: 12..<17),
    BrokenRule(
      "RP-X12", "scalar-too-long", in: "providers/lindwurm.yaml",
      .replace(
        "notes: Their price",
        with: "notes: " + String(repeating: "An old list. ", count: 5_500) + "Their price"),
      line: 6, columns: 8..<71_579),
    BrokenRule(
      "RP-X13", "mapping-for-value", in: "resellers/fjordkant/customers.yaml",
      .replace("contact: Torleif Aune", with: "contact: {name: Torleif Aune}"),
      line: 41, columns: 14..<34),
    BrokenRule(
      "RP-X14", "malformed", .warning, in: "providers/altorivo.yaml",
      .replace(
        "officialListing: true",
        with: "officialListing: true  # portal: alow RP-P04 -- listed twice"),
      line: 7, columns: 24..<61),
  ]
}
