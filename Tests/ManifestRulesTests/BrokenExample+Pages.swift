import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about a site's own pages; each page stands in the place of another chapter.
  static let pages: [BrokenRule] = [
    BrokenRule(
      "RP-L01", "page", .warning, in: "Pages/en/house-rules.md",
      .add("---\ntitle: House rules\n---\n# House rules\n"), line: 2, columns: 8..<19),
    BrokenRule(
      "RP-L02", "stale", .warning, in: "Pages/it/guide-connect-provider.md",
      .add("---\ntitle: Collegamento\noriginal: 0000000000000000\n---\n# Collegamento\n"),
      line: 3, columns: 11..<27),
    BrokenRule(
      "RP-W01", "missing-page", in: "Pages/en/guide-prepare.md",
      .add("# Prepare\n\nRead [the next one](guide-nowhere.md).\n"), line: 3, columns: 21..<37),
    BrokenRule(
      "RP-W02", "identifier", in: "Pages/en/guide-enrol.md",
      .add("# Enrol\n\nDo as Puente Claro Sistemas S.L. did.\n"), line: 3, columns: 7..<32),
    BrokenRule(
      "RP-W03", "raw-html", .warning, in: "Pages/en/guide-add-user.md",
      .add("# Add users\n\nCall <b>us.\n"), line: 3, columns: 6..<9),
    BrokenRule(
      "RP-W04", "low-contrast", in: "portal.yaml",
      .replace("thresholds: {reviewDays: 5}", with: "theme: {band: '#7fb5b9'}"),
      line: 13, columns: 15..<24),
    BrokenRule(
      "RP-W05", "script", in: "Pages/pictures/gate.svg", .add("<svg>\n<script/>\n</svg>\n"),
      line: 2, columns: 2..<8),
  ]
}
