import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// What a CustomerList says once for all of its customers.
@Suite struct DefaultsTests {
  private func list(_ defaults: String, customers: String = "[{name: a}, {name: b}]") async
    -> Inspection
  {
    await inspection(
      of: """
        kind: CustomerList
        reseller: lakeside
        defaults: \(defaults)
        customers: \(customers)
        ---
        kind: Reseller
        name: lakeside
        ---
        kind: Provider
        name: northgate
        """)
  }

  @Test("holds for each customer that does not say otherwise")
  func overridden() async {
    let found = await list(
      "{country: IT, locale: it, provider: northgate, withReseller: invited 2026-01-05}",
      customers: "[{name: a}, {name: b, country: CH, withReseller: [accepted]}]")
    let customers = found.catalog.customers(of: "lakeside")
    #expect(customers.map(\.country?.value) == ["IT", "CH"])
    #expect(customers.map(\.locale?.value) == ["it", "it"])
    #expect(customers.map { $0.providers.map(\.provider.value) } == [["northgate"], ["northgate"]])
    #expect(customers.map { $0.resellers.first?.history.current } == [.invited, .accepted])
    #expect(structure(found) == [])
  }

  @Test("replaces a whole record, not its fields")
  func wholeRecords() async {
    let found = await list(
      "{tenant: {country: IT, cloud: global}}",
      customers: "[{name: a}, {name: b, tenant: {country: CH}}]")
    let tenants = found.catalog.customers(of: "lakeside").map(\.tenant)
    #expect(tenants.map { $0?.country?.value } == ["IT", "CH"])
    #expect(tenants.map { $0?.cloud?.value } == ["global", nil])
  }

  @Test("reports a misspelt key once, on the highest level and below")
  func misspeltKeys() async {
    expectEqual(
      structure(await list("{contry: IT}")),
      [
        "RP-X03 unknown-key-near 3:12-18 found=contry owner=CustomerList.defaults near=country"
      ])
    expectEqual(
      structure(await list("{tenant: {contry: IT}}")),
      [
        "RP-X03 unknown-key-near 3:21-27 found=contry owner=CustomerList.defaults.tenant "
          + "near=country"
      ])
  }

  @Test("reports a wrong value once, however many customers take it")
  func wrongValues() async {
    for (defaults, expected) in [
      ("{country: Italy}", "RP-X06 country 3:21-26 key=country found=Italy"),
      ("{country: NO}", "RP-X04 boolean 3:21-23 key=country found=NO"),
      ("{origin: old}", "RP-X05 unknown-value 3:20-23 key=origin found=old known=existing|new"),
      ("{locale: [it]}", "RP-X13 list-for-value 3:20-24 key=locale"),
      ("{locale: }", "RP-X13 no-value 3:12-18 key=locale"),
      (
        "{provider: northgat}",
        "RP-X01 missing-near 3:22-30 found=northgat target=reference.provider near=northgate"
      ),
      (
        "{withReseller: invited by ida}",
        "RP-X01 missing 3:37-40 found=ida target=reference.user"
      ),
      (
        "{company: Rossi, Bianchi}",
        "RP-X03 comma-in-braces 3:21-35 key=company found=Rossi whole=Rossi, Bianchi"
      ),
    ] {
      expectEqual(structure(await list(defaults)), [expected])
      expectEqual(structure(await list(defaults, customers: "[]")), [expected])
    }
  }

  @Test("reports a wrong value that every customer overrides")
  func overriddenWrongValue() async {
    expectEqual(
      structure(await list("{country: Italy}", customers: "[{name: a, country: IT}]")),
      [
        "RP-X06 country 3:21-26 key=country found=Italy"
      ])
  }

  @Test("has no default for the name")
  func names() async {
    let found = await list("{name: a, country: IT}", customers: "[{name: b}, {company: C}]")
    #expect(found.catalog.customers(of: "lakeside").map(\.name.value) == ["b"])
    let first = structure(found).first
    #expect(
      first?.hasPrefix("RP-X03 unknown-key 3:12-16 found=name owner=CustomerList.defaults known=")
        == true)
    #expect(
      structure(found).dropFirst() == ["RP-X09 no-name 4:25-32 owner=CustomerList.customers"])
  }
}
