@main
struct Portal {
  static func main() {}
}
