public import Diagnostics

/// The messages about files that are not read; each raw value is a key of a rule page's `messages`.
public enum SourceMessage: String, CaseIterable, Sendable {
  /// Phrase `reason`, one of `UnreadableReason`.
  case unreadable = "unreadable"
  case symbolicLink = "symbolic-link"
  /// Number `limit`, in bytes.
  case fileTooLarge = "file-too-large"
  /// Number `limit`.
  case folderTooDeep = "folder-too-deep"
  /// Number `limit`.
  case tooManyFiles = "too-many-files"

  /// The rule whose page words the message.
  public var rule: RuleCode {
    switch self {
    case .unreadable, .symbolicLink: "RP-X08"
    case .fileTooLarge, .folderTooDeep, .tooManyFiles: "RP-X12"
    }
  }
}

/// Why a file or folder cannot be read; each raw value is the key of a phrase.
public enum UnreadableReason: String, CaseIterable, Sendable {
  case missing = "unreadable-missing"
  case permission = "unreadable-permission"
  case notAFile = "unreadable-not-a-file"
  case notAFolder = "unreadable-not-a-folder"
  /// Its name is not UTF-8 or has control characters.
  case name = "unreadable-name"
  case failure = "unreadable-failure"
}
