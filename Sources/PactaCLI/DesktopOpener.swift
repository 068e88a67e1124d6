import Foundation

/// Hands a file to the program that the desktop has for it.
enum DesktopOpener {
  #if os(macOS)
    private static let name = "open"
  #else
    private static let name = "xdg-open"
  #endif

  /// How long an opener may take to fail. Some end at once, others only with the program they start.
  private static let patience = DispatchTimeInterval.seconds(3)

  /// Opens a file; where that cannot be done, a warning says where the file is.
  static func open(_ path: String) {
    let file = URL(fileURLWithPath: path).path
    guard let trouble = trouble(opening: file) else { return }
    StandardStreams.error("warning: \(trouble), so that nothing was opened; the file is \(file)")
  }

  private static func trouble(opening file: String) -> String? {
    guard let opener = find() else { return "there is no \(name) on this machine" }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [file]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      return "\(opener) cannot be started"
    }
    guard ended.wait(timeout: .now() + patience) == .success, process.terminationStatus != 0 else {
      return nil
    }
    return "\(opener) failed (\(process.terminationStatus))"
  }

  /// The opener, in the folders where programs are looked for.
  private static func find() -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/" + name }.first(where: FileManager.default.isExecutableFile)
  }
}
