import Diagnostics
import ManifestModel

/// What a reseller's people are to do for a customer that only delegated administration allows.
struct DelegatedWork {
  let reseller: Reseller
  let customer: Customer
  let link: ResellerLink
  /// The tasks with their users, in the order of the manifest, never none.
  var tasks: [(user: User, task: PlannedTask, customer: Located<String>)]

  /// A relationship alone is for orders and subscriptions; these go into the customer's tenant.
  static let permissions: Set<String> = [
    "customer.administer-on-behalf", "customer.request-support",
    "customer.service-health-and-requests",
  ]

  /// The work of a reseller by customer, for those who have accepted a relationship.
  static func all(of reseller: Reseller, _ context: RuleContext) -> [DelegatedWork] {
    var work: [DelegatedWork] = []
    for user in reseller.users where user.isPresent(on: context.today) {
      for task in user.tasks where permissions.contains(task.permission?.value ?? "") {
        guard let name = task.customer,
          let customer = context.catalog.customer(name.value, of: reseller.name),
          let link = customer.link(toReseller: reseller.name), link.history.current == .accepted
        else { continue }
        if let index = work.firstIndex(where: { $0.customer.name == customer.name }) {
          work[index].tasks.append((user, task, name))
        } else {
          work.append(
            DelegatedWork(
              reseller: reseller, customer: customer, link: link, tasks: [(user, task, name)]))
        }
      }
    }
    return work
  }
}
