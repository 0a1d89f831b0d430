import Diagnostics
import ManifestModel
import ManifestRules
import ManifestSyntax

/// One text with its trees and manifests.
struct ReadFile: Sendable {
  let id: SourceID
  let documents: [SyntaxDocument]
  let decoded: DecodedFile
  let suppressions: SuppressionReader
  let findings: [Finding]
  let isComplete: Bool

  init(_ text: SourceText, id: SourceID) {
    let file = YAMLReader.read(text, id: id)
    self.id = id
    documents = file.documents
    findings = file.findings
    isComplete = file.isComplete
    suppressions = SuppressionReader(file.comments)
    decoded = ManifestDecoder.decode(file.documents, path: text.path)
  }
}
