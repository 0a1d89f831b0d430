import Diagnostics
import ManifestModel

extension BrokenRule {
  /// The rules about relationships with customers.
  static let relationships: [BrokenRule] = [
    BrokenRule(
      "RP-R01", "task", in: "resellers/bottega-dati/reseller.yaml",
      .replace("customer: panificio-oriani", with: "customer: vivaio-felce"),
      line: 56, columns: 63..<75),
    BrokenRule(
      "RP-R02", "order", in: "resellers/fjordkant/customers.yaml",
      .replace(
        "withProvider: [invited 2023-06-12, accepted 2023-06-14]",
        with: "withProvider: invited 2023-06-12"),
      line: 20, columns: 42..<49),
    BrokenRule(
      "RP-R03", "invitation", in: "resellers/fjordkant/altorivo.yaml",
      .add(
        """
        kind: Invitation
        name: fjordkant-altorivo
        type: reseller-and-provider
        from: {reseller: fjordkant}
        provider: altorivo
        to: nordvik-skole
        sender: sigurd
        link: \(joint)
        history: drafted 2026-11-20 by sigurd

        """),
      line: 5, columns: 11..<19),
    BrokenRule(
      "RP-R04", "due", in: "resellers/retipiane/customers.yaml",
      .replace("    email: direzione@asilogirasole.example\n", with: ""),
      line: 13, columns: 11..<25),
    BrokenRule(
      "RP-R05", "to-invite", .warning, in: "resellers/bottega-dati/customers.yaml",
      .replace("{name: saponificio-rua,", with: "{name: saponificio-rua, origin: existing,"),
      line: 108, columns: 12..<27),
    BrokenRule(
      "RP-R10", "future", in: "resellers/fjordkant/customers.yaml",
      .replace("by sigurd, accepted 2026-09-09", with: "by sigurd, accepted 2026-12-09"),
      line: 61, columns: 59..<69),
    BrokenRule(
      "RP-R14", "provider", in: "resellers/bottega-dati/customers.yaml",
      .replace(
        "status: active, orderedThrough: skarvoy, resellerOfRecord: bottega-dati",
        with: "status: active, orderedThrough: skarvoy, resellerOfRecord: skarvoy"),
      line: 24, columns: 69..<76),
    BrokenRule(
      "RP-R06", "accepted", in: "resellers/fjordkant/customers.yaml",
      .replace(
        "    tenant: {id: df60fa95-6090-4dc4-a959-4d8f8f31d99a, primaryDomain: granliregnskap.example}\n",
        with: ""),
      line: 85, columns: 11..<26),
    BrokenRule(
      "RP-R07", "channel", .info, in: "customers/lofotpesce.yaml",
      .replace("    channel: indirect-provider\n", with: ""),
      line: 20, columns: 15..<27),
    BrokenRule(
      "RP-R08", "referred", .warning, in: "resellers/bottega-dati/customers.yaml",
      .replace(
        "channel: microsoft-referral",
        with: "channel: indirect-provider\n    channelProvider: lindwurm"),
      line: 66, columns: 22..<30),
    BrokenRule(
      "RP-R09", "open", .warning, in: "resellers/fjordkant/customers.yaml",
      .replace(
        "email: lysverk@lysverkatelier.example",
        with: "email: lysverk@lysverkatelier.example\n    provider: skarvoy"),
      foundIn: "resellers/fjordkant/invitations.yaml", line: 37, columns: 6..<21),
    BrokenRule(
      "RP-R11", "no-delegation", .warning,
      in: "resellers/bottega-dati/customers.yaml",
      .replace("{dap: granted 2026-04-15}", with: "{dap: removed 2026-08-31}"),
      foundIn: "resellers/bottega-dati/reseller.yaml", line: 56, columns: 63..<79,
      edition: .current2023),
    BrokenRule(
      "RP-R12", "region", .warning,
      in: "resellers/bottega-dati/customers.yaml",
      .replace("contact: Romina Zucconi", with: "contact: Romina Zucconi\n    country: US"),
      line: 65, columns: 14..<16,
      edition: .current2023),
    BrokenRule(
      "RP-R13", "no-right", in: "resellers/fjordkant/customers.yaml",
      .replace(
        "acceptedByRole: global-admin\n    invitation: fjordkant-advent",
        with: "acceptedByRole: helpdesk-admin\n    invitation: fjordkant-advent"),
      line: 92, columns: 21..<35),
    BrokenRule(
      "RP-R15", "missing", .warning,
      in: "resellers/bottega-dati/customers.yaml",
      .replace("    agreement: 2026-04-15\n", with: ""),
      line: 58, columns: 18..<24,
      edition: .current2023),
  ]

  /// A link of Fjordkant's that asks for Altorivo as well.
  private static let joint =
    "https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship"
    + "&partnerId=0f82cd7b-bf81-47c4-93bc-3d01391b6580&msppId=728164"
    + "&indirectCSPId=c4992cf9-9595-44d5-902e-fbb74e799c37#/partners/invitation"
}
