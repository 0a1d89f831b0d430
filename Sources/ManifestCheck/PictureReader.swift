import Diagnostics
import ManifestModel
import ManifestRules

/// Reads the pictures among the texts that pages show, and the logo.
enum PictureReader {
  static func pictures(_ sources: SourceSet, _ settings: Settings) -> [OwnPicture] {
    let logo = settings.theme?.logo.map { "Content/\($0.value)" }
    return sources.all.compactMap { id, text in
      guard let path = PicturePath(text.path), path.onSites != nil || text.path == logo else {
        return nil
      }
      let flaws = text.bytes.isEmpty ? [] : flaws(of: text, id, path.form)
      return OwnPicture(
        path: text.path, source: id, onSites: path.onSites, size: text.bytes.count, flaws: flaws)
    }
  }

  private static func flaws(
    of text: SourceText, _ id: SourceID, _ form: PicturePath.Form
  ) -> [OwnPicture.Flaw] {
    guard hasForm(text.bytes, form) else {
      let start = SourceSpan(source: id, start: .start, end: .start)
      return [OwnPicture.Flaw(.otherForm, Located(form.rawValue.uppercased(), at: start))]
    }
    return form == .svg ? SVGScan.flaws(in: text.bytes, id: id) : []
  }

  /// Whether the bytes begin as those of a form do; an SVG has the tag of its name somewhere.
  private static func hasForm(_ bytes: [UInt8], _ form: PicturePath.Form) -> Bool {
    switch form {
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .webp: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    case .svg: String(decoding: bytes, as: UTF8.self).contains("<svg")
    }
  }
}
