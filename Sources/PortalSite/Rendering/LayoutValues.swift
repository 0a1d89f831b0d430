/// The texts of a layout in their order, and its shape: everything else that a template can see.
///
/// Layouts of one shape differ in their texts alone.
struct LayoutValues: LayoutVisitor {
  private(set) var shape: [UInt8] = []
  private(set) var texts: [String] = []
  private(set) var bodyIndex: Int?

  init(_ layout: some Layout) {
    shape.reserveCapacity(64)
    texts.reserveCapacity(96)
    layout.visit(&self)
  }

  mutating func text(_ name: String, _ value: String) { texts.append(value) }

  mutating func optional(_ name: String, _ value: String?) {
    flag(name, value != nil)
    if let value { texts.append(value) }
  }

  mutating func flag(_ name: String, _ value: Bool) { shape.append(value ? 1 : 0) }

  mutating func body(_ name: String) {
    bodyIndex = texts.count
    texts.append("")
  }

  mutating func list<Item>(
    _ name: String, _ items: [Item], _ visit: (inout LayoutValues, Item) -> Void
  ) {
    for shift in [0, 8, 16] { shape.append(UInt8(truncatingIfNeeded: items.count >> shift)) }
    for item in items { visit(&self, item) }
  }

  mutating func group(_ name: String, _ visit: (inout LayoutValues) -> Void) { visit(&self) }
}
