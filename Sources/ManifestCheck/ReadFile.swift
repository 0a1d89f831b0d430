import Diagnostics
import ManifestModel
import ManifestRules
import ManifestSyntax

/// What one text says; its trees are gone once they are decoded, as they take the most memory.
struct ReadFile: Sendable {
  let id: SourceID
  let secrets: [SecretMatch]
  let decoded: DecodedFile
  let suppressions: SuppressionReader
  let findings: [Finding]
  let isComplete: Bool

  init(_ text: SourceText, id: SourceID) {
    let file = YAMLReader.read(text, id: id)
    self.id = id
    secrets = SecretScanner.matches(in: file.documents)
    findings = file.findings
    isComplete = file.isComplete
    suppressions = SuppressionReader(file.comments)
    decoded = ManifestDecoder.decode(file.documents, path: text.path)
  }
}
