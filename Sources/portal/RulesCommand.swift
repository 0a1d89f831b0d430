import ArgumentParser
import Diagnostics
import ManifestModel
import ManifestRules
import Manual
import Phrases

/// `portal rules`: the manual of the rules, without a network.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or explains one of them.",
    aliases: ["explain"])

  @ArgumentParser.Argument(
    help: ArgumentHelp("The code or name of a rule, such as RP-C02.", valueName: "rule"))
  var rule: String?

  @Option(
    help: ArgumentHelp(
      "List the rules of this part of the domain only.",
      valueName: RuleArea.allCases.map(\.rawValue).joined(separator: "|")),
    transform: word)
  var area: RuleArea?

  @Option(
    help: ArgumentHelp("List the rules of this nature only.", valueName: "data|breach|todo"),
    transform: word)
  var nature: Nature?

  @Option(
    help: ArgumentHelp(
      "List the rules that are on in this edition only.",
      valueName: Edition.words.joined(separator: "|")),
    transform: word)
  var edition: Edition?

  @Option(help: ArgumentHelp("The language to write in.", valueName: "en|it"))
  var locale = "en"

  @Option(help: "How to write the rules.")
  var format = ManualFormat.text

  @Option(
    help: ArgumentHelp(
      "A folder whose Templates may replace pages of rules or bring languages.", valueName: "dir"))
  var root: String?

  func validate() throws {
    guard rule == nil || (area == nil && nature == nil && edition == nil) else {
      throw ValidationError("a single rule cannot be filtered; leave out the rule or the filters")
    }
  }

  func run() async throws {
    let resources = Resources(own: root.map(OwnFiles.files(below:)) ?? [:])
    guard resources.locales.contains(locale) else {
      Terminal.complain(
        "there is no language '\(locale)'; there are \(resources.locales.joined(separator: ", "))")
      throw ExitCode(2)
    }
    let manuals = RuleManual.all(of: try chosen(), locale: locale, resources: resources)
    Terminal.say(text(manuals, Phrasebook(locale: locale, resources: resources)))
  }
}

extension RulesCommand {
  private static func word<Word: CaseIterable & RawRepresentable>(_ text: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is none of \(known)")
    }
    return word
  }

  private func chosen() throws -> [RuleDescription] {
    guard let rule else {
      return RuleIndex.descriptions.filter { description in
        (area.map { $0 == description.area } ?? true)
          && (nature.map { $0 == description.nature } ?? true)
          && (edition.map(description.editions.contains) ?? true)
      }
    }
    // Nobody means anything else by a code in small letters.
    let found = RuleIndex.description(of: rule) ?? RuleIndex.description(of: rule.uppercased())
    if let found { return [found] }
    let known = RuleIndex.descriptions.flatMap { [$0.code.text, $0.name] }
    let hint = NearestName.of(rule, in: known).map { "; did you mean '\($0)'?" } ?? ""
    Terminal.complain("there is no rule '\(rule)'\(hint)")
    throw ExitCode(2)
  }

  private func text(_ manuals: [RuleManual], _ book: Phrasebook) -> String {
    guard let single = rule == nil ? nil : manuals.first else {
      return switch format {
      case .text: RuleTerminal(book, width: Terminal.width).list(manuals)
      case .markdown: RuleMarkdown(book).list(manuals)
      case .json: RuleJSON.text(manuals)
      }
    }
    return switch format {
    case .text: RuleTerminal(book, width: Terminal.width).page(single)
    case .markdown: RuleMarkdown(book).page(single)
    case .json: RuleJSON.text([single])
    }
  }
}

/// The forms of the manual.
enum ManualFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json
}
