import Foundation
import Testing

extension ExampleTests {
  @Suite("The table of roles")
  struct PermissionsTableTests {
    static let resellers = [
      "bottega-dati", "fjordkant", "mazurek", "puente-claro", "retipiane", "sternweg",
    ]

    private static let english = [
      ["Role", "Can", "Cannot"],
      ["**Admin agent**", "Customers' service health and requests", "Manage users"],
      ["", "Ask for delegated administration", "Service requests about Partner Center"],
      ["", "Act as the customer's administrator", ""],
      ["**Helpdesk agent**", "Find and view customers", "See partner profiles"],
      ["", "Customers' service health", "Ask a customer for a relationship"],
      ["", "Ask for support for a customer[^1]", "Manage leads"],
      ["", "Manage a customer's subscriptions and services[^1]", ""],
      ["**Global admin**", "Full access to all Microsoft services", "none listed"],
      ["", "Support tickets about Partner Center", ""],
      ["", "Manage partner users", ""],
      ["", "Accept a provider's partnership request", ""],
      ["**User management admin**", "Manage users", "none listed"],
      ["", "See every partner profile", ""],
    ]

    private static let italian = [
      ["Ruolo", "Operazioni consentite", "Operazioni non consentite"],
      [
        "**Agente amministratore**", "Integrità e richieste di servizio dei clienti",
        "Gestione degli utenti",
      ],
      [
        "", "Richiesta di amministrazione delegata",
        "Richieste di servizio sul Centro per i partner",
      ],
      ["", "Amministrazione per conto del cliente", ""],
      [
        "**Agente help desk**", "Ricerca e consultazione dei clienti",
        "Consultazione dei profili dei partner",
      ],
      ["", "Integrità del servizio dei clienti", "Richiesta di relazione a un cliente"],
      ["", "Richiesta di supporto per un cliente[^1]", "Gestione dei lead"],
      ["", "Gestione di sottoscrizioni e servizi di un cliente[^1]", ""],
      [
        "**Amministratore globale**", "Accesso completo a tutti i servizi Microsoft",
        "nessuna indicata",
      ],
      ["", "Ticket di supporto sul Centro per i partner", ""],
      ["", "Gestione degli utenti partner", ""],
      ["", "Accettazione della richiesta di partnership di un provider", ""],
      ["**Amministratore gestione utenti**", "Gestione degli utenti", "nessuna indicata"],
      ["", "Consultazione di tutti i profili dei partner", ""],
    ]

    @Test("is whole in English in every reseller's guide", arguments: resellers)
    func english(reseller: String) throws {
      let page = try page(reseller, "en")
      #expect(tables(of: page).filter { $0.first == Self.english[0] } == [Self.english])
      #expect(page.contains("\n[^1]: For Office 365 only with the role Admin agent.\n"))
    }

    @Test("is whole in Italian in every reseller's guide", arguments: resellers)
    func italian(reseller: String) throws {
      let page = try page(reseller, "it")
      #expect(tables(of: page).filter { $0.first == Self.italian[0] } == [Self.italian])
      #expect(page.contains("\n[^1]: Per Office 365 solo con il ruolo Agente amministratore.\n"))
    }

    @Test("leads to its footnote from two cells, and back")
    func footnotes() throws {
      let path = "Output/resellers/retipiane/en/guide-permissions.html"
      let html = try BuiltExample.current().text(path)
      let links = Tags.all(in: html).compactMap { $0["href"] }.filter { $0.hasPrefix("#fn") }
      #expect(links == ["#fn:1", "#fn:1", "#fnref:1", "#fnref:1:2"])
    }

    @Test("stands for every reseller of the example")
    func complete() throws {
      let bench = try BuiltExample.current()
      let folder = bench.url("Output/resellers").path
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == Self.resellers)
    }

    private func page(_ reseller: String, _ locale: String) throws -> String {
      try BuiltExample.current().text("Output/resellers/\(reseller)/\(locale)/guide-permissions.md")
    }

    /// The tables of a Markdown page as trimmed cells, without the lines of dashes.
    private func tables(of page: String) -> [[[String]]] {
      page.components(separatedBy: "\n\n").filter { $0.hasPrefix("|") }.map { table in
        table.split(separator: "\n").filter { !$0.hasPrefix("|--") }.map { line in
          line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
      }
    }
  }
}
