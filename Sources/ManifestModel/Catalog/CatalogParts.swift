import Diagnostics

/// The manifests by kind, before they are linked.
struct CatalogParts {
  var workspace: Workspace?
  var resellers: [Reseller] = []
  var providers: [Provider] = []
  var customers: [Customer] = []
  var invitations: [Invitation] = []
  var roleCatalogs: [RoleCatalog] = []
  var manifests: [Manifest] = []
  var furtherWorkspaces: [Workspace] = []

  init(_ manifests: [Manifest]) {
    self.manifests = manifests
    for manifest in manifests { add(manifest) }
  }

  private mutating func add(_ manifest: Manifest) {
    switch manifest {
    case .workspace(let manifest) where workspace == nil: workspace = manifest
    case .workspace(let manifest): furtherWorkspaces.append(manifest)
    case .reseller(let manifest): resellers.append(manifest)
    case .provider(let manifest): providers.append(manifest)
    case .customer(let manifest): customers.append(manifest)
    case .customerList(let manifest): customers += manifest.customers
    case .invitation(let manifest): invitations.append(manifest)
    case .roleCatalog(let manifest): roleCatalogs.append(manifest)
    }
  }
}
