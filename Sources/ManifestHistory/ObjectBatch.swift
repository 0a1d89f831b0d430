/// The answer of `git cat-file --batch`: objects with their bytes, in the order of the questions.
struct ObjectBatch {
  let contents: [[UInt8]]

  /// Reads the answer, nil when an object is missing or the answer has another form.
  ///
  /// Each entry is `NAME blob SIZE`, a line end, as many bytes and another line end.
  init?(_ output: [UInt8]) {
    let lineEnd = UInt8(ascii: "\n")
    var contents: [[UInt8]] = []
    var rest = output[...]
    while !rest.isEmpty {
      let head = rest.prefix { $0 != lineEnd }
      let fields = String(decoding: head, as: UTF8.self).split(separator: " ")
      guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]), size >= 0 else {
        return nil
      }
      rest = rest.dropFirst(head.count + 1)
      guard rest.count > size else { return nil }
      contents.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    self.contents = contents
  }
}
