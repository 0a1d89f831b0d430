/// What a template is filled with, told name by name in a fixed order.
protocol Layout {
  func visit(_ visitor: inout some LayoutVisitor)
}

/// Somebody to whom a layout tells its names and values.
protocol LayoutVisitor: SendableMetatype {
  mutating func text(_ name: String, _ value: String)
  /// A text that is absent rather than empty.
  mutating func optional(_ name: String, _ value: String?)
  mutating func flag(_ name: String, _ value: Bool)
  /// The place of the page itself, which is HTML already.
  mutating func body(_ name: String)
  mutating func list<Item>(
    _ name: String, _ items: [Item], _ visit: (inout Self, Item) -> Void)
  mutating func group(_ name: String, _ visit: (inout Self) -> Void)
}
