import ArgumentParser

extension ExitCode {
  /// Says why the program cannot do what it was asked for, and gives the code for it.
  static func cannotRun(_ reason: String) -> ExitCode {
    Terminal.complain(reason)
    return ExitCode(2)
  }
}
