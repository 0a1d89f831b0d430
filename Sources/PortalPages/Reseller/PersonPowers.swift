import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus

/// Person by person: what the roles together allow, and where that is more than the tasks need.
struct PersonPowers {
  let writer: Writer
  let powers: [PersonPower]

  func append(to builder: inout MarkdownBuilder) {
    guard !powers.isEmpty else { return }
    builder.heading(2, id: "powers", writer.say("powers.title"))
    builder.paragraph(writer.say("powers.intro"))
    for (number, power) in powers.enumerated() {
      // A name in the id would tell who it is where names are not shown.
      builder.heading(3, id: "person-\(number + 1)", writer.person(power.user))
      builder.bullets(lines(power))
    }
  }

  private func lines(_ power: PersonPower) -> [String] {
    var lines = ["\(writer.say("powers.allow")): \(allowed(power))"]
    if !power.tasks.isEmpty {
      let tasks = power.tasks.map { "\(task($0)) (\(writer.answer($0.answer)))" }
      lines.append("\(writer.say("powers.tasks")): \(tasks.joined(separator: "; "))")
    }
    lines.append(fit(power))
    if power.hasFullAccess { lines.append(beyond(power)) }
    return lines
  }

  private func allowed(_ power: PersonPower) -> String {
    if power.hasFullAccess { return writer.say("powers.everything") }
    guard !power.allowed.isEmpty else { return writer.say("powers.nothing") }
    return power.allowed.map { permission, exception in
      guard let exception else { return writer.permission(permission) }
      return writer.say(
        "people.but-not-for",
        [
          .verbatim("person", writer.permission(permission)),
          .verbatim("service", writer.word("service", exception)),
        ])
    }.joined(separator: "; ")
  }

  private func task(_ task: PersonPower.Task) -> String {
    let customer = task.customer.map {
      writer.link(writer.plain($0.displayName), CustomerPage.name(of: $0))
    }
    let service = task.service.map { writer.word("service", $0) }
    return [writer.permission(task.permission), customer, service].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func fit(_ power: PersonPower) -> String {
    switch power.fit {
    case .unclear: "\(writer.badge(.unknown)) \(writer.say("powers.unclear"))"
    case .noTasks: "\(writer.badge(.unknown)) \(writer.say("powers.no-tasks"))"
    case .tooLittle: "\(writer.badge(.turn)) \(writer.say("powers.too-little"))"
    case .fits: "\(writer.badge(.done)) \(writer.say("powers.fits"))"
    case .tooMuch(let choice, let lost):
      "\(writer.badge(.turn)) "
        + writer.say(
          "powers.too-much",
          [
            .verbatim("agent", writer.role(choice.statement(.agent))),
            .verbatim("admin", writer.role(choice.statement(.admin))),
            .verbatim("lost", lost.map { writer.permission($0) }.joined(separator: "; ")),
          ])
    }
  }

  private func beyond(_ power: PersonPower) -> String {
    power.needsFullAccess
      ? "\(writer.badge(.done)) \(writer.say("powers.beyond-needed"))"
      : "\(writer.badge(.unknown)) \(writer.say("powers.beyond"))"
  }
}
