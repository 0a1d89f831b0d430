public import Diagnostics

/// A role on one of the two axes, or beside them.
public struct Role: ManifestPart {
  /// The id.
  public let id: Located<String>?
  /// The axis.
  public let axis: Located<RoleAxis>?
  /// The label by locale.
  public let label: Label?
  /// What else is to know of the role, by locale.
  public let remark: Label?
  /// The partners that have the role; empty when all have it.
  public let offeredTo: [Located<PartnerKind>]
  /// The span of the source.
  public let span: Located<String>?
  /// What the role may do.
  public let can: [RoleCell]
  /// What the role may not do.
  public let cannot: [RoleCell]
  /// What the role may do but for one service.
  public let conditional: [RoleCell]

  init(_ reader: MappingReader) {
    id = reader.name("id")
    axis = reader.choice("axis", RoleAxis.self)
    label = reader.part("label", Label.self)
    remark = reader.part("remark", Label.self)
    offeredTo = reader.choices("offeredTo", PartnerKind.self)
    span = reader.text("span")
    can = reader.parts("can", RoleCell.self)
    cannot = reader.parts("cannot", RoleCell.self)
    conditional = reader.parts("conditional", RoleCell.self)
  }

  /// Whether a kind of partner has the role; without a kind, whether anybody has.
  public func isOffered(to kind: PartnerKind?) -> Bool {
    guard let kind, !offeredTo.isEmpty else { return true }
    return offeredTo.contains { $0.value == kind }
  }
}

/// One cell of the role table.
public struct RoleCell: ManifestPart {
  /// The permission.
  public let permission: Located<String>?
  /// The span of the source.
  public let span: Located<String>?
  /// The service for which another role is needed.
  public let service: Located<Service>?
  /// The role that is needed for it.
  public let requires: Located<String>?

  init(_ reader: MappingReader) {
    permission = reader.text("permission")
    span = reader.text("span")
    service = reader.part("when", CellCondition.self)?.service
    requires = reader.text("requires")
  }
}

private struct CellCondition: ManifestPart {
  let service: Located<Service>?

  init(_ reader: MappingReader) {
    service = reader.choice("service", Service.self)
  }
}
