import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about Partner IDs and primary contacts.
  static let contacts: [BrokenRule] = [
    BrokenRule(
      "RP-M01", "missing", in: "resellers/puente-claro/reseller.yaml",
      .replace("mpnId: 6318290\n", with: ""),
      line: 25, columns: 7..<19),
    BrokenRule(
      "RP-M02", "not-digits", in: "providers/lindwurm.yaml",
      .replace("mpnId: 3920657", with: "mpnId: MPN 3920657"),
      line: 8, columns: 8..<19),
    BrokenRule(
      "RP-M03", "inactive", in: "resellers/retipiane/reseller.yaml",
      .replace("status: active", with: "status: inactive"),
      line: 12, columns: 35..<43),
    BrokenRule(
      "RP-M04", "country", in: "resellers/puente-claro/reseller.yaml",
      .replace("mpnProfile: {country: ES", with: "mpnProfile: {country: PT"),
      line: 11, columns: 23..<25),
    BrokenRule(
      "RP-C01", "malformed", in: "resellers/sternweg/reseller.yaml",
      .replace("jutta.brandl@sternweg.example, phone", with: "jutta.brandl@sternweg, phone"),
      line: 15, columns: 61..<82),
    BrokenRule(
      "RP-C02", "webmail", in: "resellers/retipiane/reseller.yaml",
      .replace("caterina.vela@retipiane.example", with: "caterina.vela@gmail.com"),
      line: 17, columns: 62..<85),
    BrokenRule(
      "RP-C03", "free-mail", .warning, in: "resellers/bottega-dati/reseller.yaml",
      .replace(
        "email: lucrezia@bottegadati.example, phone",
        with: "email: lucrezia.amato@libero.it, phone"),
      line: 18, columns: 63..<87),
    BrokenRule(
      "RP-C04", "foreign", .warning, in: "resellers/fjordkant/reseller.yaml",
      .replace(
        "email: sigurd@fjordkant.example, phone",
        with: "email: sigurd@haugland.example, phone"),
      line: 13, columns: 64..<87),
    BrokenRule(
      "RP-C05", "task", .warning, in: "resellers/mazurek/reseller.yaml",
      .replace(
        "email: bozena.mazurek@mazurek-chmura.example, phone",
        with: "email: info@mazurek-chmura.example, phone"),
      line: 12, columns: 63..<90),
    BrokenRule(
      "RP-C07", "outsider", .warning, in: "resellers/puente-claro/reseller.yaml",
      .replace("memberOfOrganisation: true", with: "memberOfOrganisation: false"),
      line: 17, columns: 148..<153),
    BrokenRule(
      "RP-C08", "incomplete", in: "resellers/retipiane/reseller.yaml",
      .replace(", website: https://retipiane.example/aiuto}", with: "}"),
      line: 18, columns: 18..<41),
    BrokenRule(
      "RP-M05", "global", .warning, in: "resellers/bottega-dati/reseller.yaml",
      .replace("globalId: 6142001", with: "globalId: 6142087"),
      line: 10, columns: 8..<15),
    BrokenRule(
      "RP-M06", "two-tenants", in: "resellers/retipiane/reseller.yaml",
      .replace("mpnId: 6271554", with: "mpnId: 728164"),
      line: 11, columns: 8..<14),
    BrokenRule(
      "RP-M07", "missing", .warning, in: "resellers/retipiane/reseller.yaml",
      .replace(
        "country: IT}\nmpnId: 6271554\nmpnProfile: {country: IT",
        with: "country: PL}\nmpnId: 6271554\nmpnProfile: {country: PL"),
      line: 12, columns: 23..<25, edition: .current2023),
  ]
}
