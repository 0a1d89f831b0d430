import Diagnostics

extension BrokenRule {
  /// The rules about invitations.
  static let invitations: [BrokenRule] = [
    BrokenRule(
      "RP-I01", "no-link", in: "resellers/sternweg/invitations.yaml",
      .replace(
        "link: https://partnercenter.microsoft.com/en-us/partner/invitation/cd406b358e0dab85\n",
        with: ""),
      line: 8, columns: 10..<17),
    BrokenRule(
      "RP-I02", "wrong-partner", in: "resellers/fjordkant/invitations.yaml",
      .replace("msppId=728164", with: "msppId=4817203"),
      line: 19, columns: 143..<150),
    BrokenRule(
      "RP-I03", "other-type", in: "resellers/bottega-dati/invitations.yaml",
      .replace(
        "name: bottega-cartiera\ntype: reseller-and-provider",
        with: "name: bottega-cartiera\ntype: reseller-relationship"),
      line: 115, columns: 60..<88),
    BrokenRule(
      "RP-I04", "cut-off", in: "resellers/fjordkant/invitations.yaml",
      .replace(
        "DAP=true#/BillingAccounts/partner-invitation\nhistory: drafted 2026-11-20",
        with: "DAP=true\nhistory: drafted 2026-11-20"),
      line: 50, columns: 7..<145),
    BrokenRule(
      "RP-I06", "own-domain", in: "resellers/bottega-dati/customers.yaml",
      .replace("email: posta@vivaiofelce.example", with: "email: vivaio.felce@bottegadati.example"),
      line: 63, columns: 12..<44),
    BrokenRule(
      "RP-I07", "named", in: "resellers/bottega-dati/invitations.yaml",
      .replace("Bastano cinque minuti;", with: "La password è Sipario-81 e bastano cinque minuti;"),
      line: 105, columns: 73..<83),
    BrokenRule(
      "RP-I08", "denied", in: "resellers/fjordkant/invitations.yaml",
      .replace("sundby-bokhandel]\nsender: sigurd", with: "sundby-bokhandel]\nsender: yusuf"),
      line: 38, columns: 9..<14),
  ]
}
