import Diagnostics

/// The colours of a report in a terminal; without them texts stay as they are.
struct Palette {
  let isOn: Bool

  /// What a part of a report is.
  enum Role {
    case severity(Severity)
    case title, gutter, key, path
  }

  /// The text in the colour of its role.
  func paint(_ text: String, _ role: Role) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code(role))m\(text)\u{1B}[0m" : text
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .title, .path, .key: "1"
    case .gutter: "1;34"
    }
  }
}
