#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs git as a process, without a shell between.
struct GitCall {
  /// The folder to run in.
  let folder: String
  /// The variables that git gets, each as `NAME=value`.
  let environment: [String]

  /// What a run came to.
  struct Answer {
    let code: Int32
    let output: [UInt8]
    /// The first line of standard error.
    let complaint: String
  }

  /// Calls git in a folder with the variables of its caller.
  ///
  /// A hook of git passes on which repository and index it runs for, by paths relative to another
  /// folder; git finds them anew.
  init(folder: String, environment: [String: String]) {
    let local = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"]
    let fixed = ["GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"]
    self.folder = folder
    self.environment = environment.filter { !local.contains($0.key) }
      .merging(fixed) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// Runs git to its end.
  ///
  /// Input and complaints go through files that have no name any more, so that only one pipe is
  /// left to be read and nobody can wait for the other.
  func run(_ arguments: [String], input: [UInt8] = []) throws(HistoryProblem) -> Answer {
    let given = try UnnamedFile(input)
    let errors = try UnnamedFile([])
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed("pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = start(arguments, input: given, output: ends[1], errors: errors)
    close(ends[1])
    defer { close(ends[0]) }
    switch child {
    case .failure(let problem): throw problem
    case .success(let child):
      let output = UnnamedFile.bytes(of: ends[0])
      let code = wait(for: child)
      return Answer(code: code, output: output, complaint: firstLine(errors.content()))
    }
  }

  private func start(
    _ arguments: [String], input: UnnamedFile, output: Int32, errors: UnnamedFile
  ) -> Result<pid_t, HistoryProblem> {
    let safe = ["-C", folder, "--literal-pathspecs", "-c", "core.fsmonitor=false"]
    var words = (["git"] + safe + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.descriptor, 2)
    var child = pid_t()
    switch posix_spawnp(&child, "git", &actions, nil, &words, &variables) {
    case 0: return .success(child)
    case ENOENT, EACCES: return .failure(.noGit)
    case let code: return .failure(.failed("posix_spawn: \(code)"))
    }
  }

  /// Waits until a process has ended; one that a signal ended gives a code over 128, as in shells.
  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func firstLine(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
