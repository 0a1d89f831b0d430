import Mustache
import Synchronization

/// A template that goes through Mustache once for each shape of layout and is filled by bytes then.
///
/// Mustache fills some 2,000 pages in a second, which would be most of a build's time.
final class PageTemplate: Sendable {
  /// More shapes than a set of sites has, so that odd ones cannot pile up.
  private static let shapeLimit = 4_096

  private let path: String
  private let template: MustacheTemplate
  private let skeletons = Mutex<[[UInt8]: Skeleton]>([:])

  init(path: String, text: String) throws {
    self.path = path
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw SiteError.malformedTemplate(path: path, reason: "\(error)")
    }
  }

  /// Fills the template; the body goes in as it is.
  func fill(
    _ layout: some Layout, body: [UInt8] = []
  ) throws -> (bytes: [UInt8], body: Range<Int>) {
    let values = LayoutValues(layout)
    return try skeleton(of: layout, shape: values.shape).filled(values, body: body)
  }

  private func skeleton(of layout: some Layout, shape: [UInt8]) throws -> Skeleton {
    if let known = skeletons.withLock({ $0[shape] }) { return known }
    guard let skeleton = Skeleton(template.render(LayoutMarks(layout).object)) else {
      throw SiteError.unsupportedTemplate(path: path)
    }
    skeletons.withLock { known in
      if known.count >= PageTemplate.shapeLimit { known.removeAll() }
      known[shape] = skeleton
    }
    return skeleton
  }
}
