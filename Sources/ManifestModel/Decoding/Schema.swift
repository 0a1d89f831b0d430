/// A field of a kind, as the decoder reads it.
public struct FieldDescription: Hashable, Sendable {
  /// The keys from the document's root; `[]` after a key that holds a list.
  public let path: String
  /// What may stand there.
  public let form: FieldForm
}

/// What a field may hold.
public indirect enum FieldForm: Hashable, Sendable {
  case text, number, flag, day, email, guid, domain, country, url, name, color
  /// The path of a folder of pages, or of a picture.
  case pageFolder, picture
  /// A language that pages can be written in.
  case language
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
  /// Values for all records of the list with this key, save for their names.
  case defaults(of: String)
  /// A list; a single value stands for a list of one where the values are scalars.
  case list(FieldForm)
}

/// The fields of a kind, and what belongs together among them.
///
/// The records are named by the beginning of the paths of their fields, such as `users[].`.
public struct KindShape: Sendable {
  /// All fields, in the order in which they are decoded.
  public fileprivate(set) var fields: [FieldDescription] = []
  /// The keys that a record cannot do without.
  public fileprivate(set) var needed: [String: [String]] = [:]
  /// The keys of which a record has exactly one.
  public fileprivate(set) var alternatives: [String: [String]] = [:]
  /// The forms of keys and values where keys are free.
  public fileprivate(set) var free: [String: (keys: FieldForm, values: FieldForm)] = [:]
}

/// Records what a decoder asks for, so that schema and decoder cannot differ.
final class SchemaRecorder {
  private(set) var shape = KindShape()

  func record(_ path: String, _ form: FieldForm) {
    shape.fields.append(FieldDescription(path: path, form: form))
  }

  func record(needed key: String, in record: String) {
    shape.needed[record, default: []].append(key)
  }

  func record(oneOf keys: [String], in record: String) { shape.alternatives[record] = keys }

  func record(freeKeys keys: FieldForm, values: FieldForm, in record: String) {
    shape.free[record] = (keys, values)
  }
}

/// The schema of the kinds, read off the decoders themselves.
public enum ManifestSchema {
  /// All fields of a kind, in the order in which they are decoded.
  public static func fields(of kind: ManifestKind) -> [FieldDescription] { shape(of: kind).fields }

  /// The fields of a kind and what belongs together among them.
  public static func shape(of kind: ManifestKind) -> KindShape {
    let recorder = SchemaRecorder()
    let reader = MappingReader(describing: recorder, log: DecodeLog())
    _ = Manifest(kind: kind, reader: reader, fallbackName: "")
    return recorder.shape
  }
}
