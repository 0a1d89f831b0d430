/// How much of a text is read; what lies beyond becomes a finding.
struct SyntaxLimits {
  /// Collections within collections.
  let depth = 32
  /// Nesting at which the rest of a document is given up: libyaml's work grows with its square.
  let skippedDepth = 256
  /// Values in one file.
  let nodes = 100_000
  /// Bytes of one scalar.
  let scalar = 65_536
  /// Entries of one sequence or mapping.
  let entries = 20_000
  /// Findings of one rule in one file.
  let findings = 1_000
}
