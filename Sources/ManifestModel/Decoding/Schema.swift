/// A field of a kind, as the decoder reads it.
public struct FieldDescription: Hashable, Sendable {
  /// The keys from the document's root; `[]` after a key that holds a list.
  public let path: String
  /// What may stand there.
  public let form: FieldForm
}

/// What a field may hold.
public indirect enum FieldForm: Hashable, Sendable {
  case text, number, flag, day, email, guid, domain, country, url, name
  /// One of these values.
  case choice([String])
  /// A name of something else.
  case reference(ReferenceTarget)
  /// One or several dated states.
  case history([String])
  /// A day, perhaps with who did it.
  case mark
  /// A mapping with fields of its own.
  case part
  /// A mapping with keys that are not fixed.
  case dictionary
  /// A list; a single value stands for a list of one where the values are scalars.
  case list(FieldForm)
}

/// Records the fields that a decoder asks for, so that schema and decoder cannot differ.
final class SchemaRecorder {
  private(set) var fields: [FieldDescription] = []

  func record(_ path: String, _ form: FieldForm) {
    fields.append(FieldDescription(path: path, form: form))
  }
}

/// The schema of the kinds, read off the decoders themselves.
public enum ManifestSchema {
  /// All fields of a kind, in the order in which they are decoded.
  public static func fields(of kind: ManifestKind) -> [FieldDescription] {
    let recorder = SchemaRecorder()
    let reader = MappingReader(describing: recorder, log: DecodeLog())
    _ = Manifest(kind: kind, reader: reader, fallbackName: "")
    return recorder.fields
  }
}
