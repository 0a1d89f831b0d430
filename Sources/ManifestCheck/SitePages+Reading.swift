import Diagnostics
import ManifestModel
import ManifestRules
import MarkdownHTML
import Phrases

extension SitePages {
  /// Reads the pages of a site's own among the texts, with the chapters that stand around them.
  init(_ sources: SourceSet, _ resources: Resources, _ settings: Settings) {
    let texts = sources.all.compactMap { PageText($0.text, id: $0.id) }
    let pictures = PictureReader.pictures(sources, settings)
    guard !texts.isEmpty else {
      self.init(pictures: pictures)
      return
    }
    let guide = GuideTexts(texts, resources, settings)
    let locales = Set(texts.map(\.path.locale))
    self.init(
      texts.map { PageReader.page($0, options: guide.options($0.path)) },
      anchors: Dictionary(
        locales.map { ($0, guide.anchors(in: $0)) }, uniquingKeysWith: { first, _ in first }),
      marks: guide.marks, files: Set(guide.texts.keys), pictures: pictures)
  }
}

/// All chapters of the guide, the site's own in front of those that come with the program.
private struct GuideTexts {
  let texts: [PagePath: PageText]
  /// The ids of the English headings by chapter; a translation takes them over.
  private let english: [String: [String]]
  /// The pages whose HTML passes an allow-list.
  private let trusted: Set<PagePath>

  init(_ own: [PageText], _ resources: Resources, _ settings: Settings) {
    var texts: [PagePath: PageText] = [:]
    for path in resources.paths(below: "Guide/") {
      guard let chapter = PagePath(chapter: path), let bytes = resources.bytes(path) else {
        continue
      }
      texts[chapter] = PageText(bytes, path: chapter)
    }
    for text in own { texts[text.path] = text }
    self.texts = texts
    let trusted = Set(own.map(\.path).filter(settings.trusts))
    self.trusted = trusted
    var english: [String: [String]] = [:]
    for (path, text) in texts where path.locale == "en" {
      let options = MarkdownOptions(trustsHTML: trusted.contains(path))
      english[path.name] = ChapterAnchors.of(text, options: options).headings
    }
    self.english = english
  }

  func options(_ path: PagePath) -> MarkdownOptions {
    MarkdownOptions(headingIDs: english[path.name] ?? [], trustsHTML: trusted.contains(path))
  }

  /// By chapter of a language, or the English one in its place, where links can lead to.
  func anchors(in locale: String) -> [String: Set<String>] {
    var anchors: [String: Set<String>] = [:]
    for path in texts.keys where path.locale == locale || path.locale == "en" {
      let own = texts[PagePath(locale: locale, name: path.name)]
      guard let text = own ?? texts[path] else { continue }
      anchors[path.name] = Set(ChapterAnchors.of(text, options: options(text.path)).all)
    }
    return anchors
  }

  /// The marks of the English texts by chapter.
  var marks: [String: String] {
    var marks: [String: String] = [:]
    for (path, text) in texts where path.locale == "en" { marks[path.name] = text.mark }
    return marks
  }
}
