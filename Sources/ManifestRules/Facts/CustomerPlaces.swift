import Diagnostics
public import ManifestModel

extension Customer {
  /// A place in the customer's own record; its name where the value comes from the list's defaults.
  func ownPlace(_ span: SourceSpan) -> SourceSpan {
    self.span.contains(span) ? span : name.span
  }

  /// Where the relationship with a reseller begins: its entry, or the customer's line of a list.
  func place(of link: ResellerLink) -> SourceSpan {
    head.kind == .customer ? link.reseller.span : name.span
  }

  /// The reseller of whom a fact about the whole customer may tell, nil when there are several.
  var onlyReseller: String? { resellers.count == 1 ? resellers.first?.reseller.value : nil }
}

extension History where State == RelationshipState {
  /// Whether the customer said no, or the relationship has ended.
  public var isOver: Bool { current == .declined || current == .removed }
}
