import Foundation

/// Data goes to standard output, everything else to standard error.
enum StandardStreams {
  /// Writes bytes to standard output.
  static func output(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes a line to standard error.
  static func error(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
