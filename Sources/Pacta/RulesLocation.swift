import BundledRules
public import Foundation
import KnowledgeFiles

/// Where the rules folder comes from.
public struct RulesLocation: Sendable {
  /// The places that are tried.
  let places: BundledRules

  /// The rules that came with the program or package.
  public static var bundled: RulesLocation {
    RulesLocation(places: BundledRules(binary: Bundle.main.executableURL))
  }

  /// A folder with `lexicon/` and `wording/`.
  public static func folder(_ folder: URL) -> RulesLocation {
    RulesLocation(places: BundledRules(explicit: folder))
  }

  /// Places in the order in which a program tries them: a named folder, the value of an environment
  /// variable, then those beside the binary.
  public static func search(
    explicit: URL?, environment: String?, binary: URL?
  ) -> RulesLocation {
    RulesLocation(
      places: BundledRules(explicit: explicit, environment: environment, binary: binary))
  }

  /// The rules folder itself.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` naming every place that was tried.
  public func folder() throws(AnalysisError) -> URL {
    do {
      return try places.folder()
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }

  /// What is read from the rules folder.
  ///
  /// - Throws: ``AnalysisError`` with code `rules` when there is none, or a file of it cannot be used.
  func read<Value>(
    _ body: (URL) throws(KnowledgeError) -> Value
  ) throws(AnalysisError) -> Value {
    let folder = try folder()
    do throws(KnowledgeError) {
      return try body(folder)
    } catch {
      throw AnalysisError(code: .rules, message: "\(error)")
    }
  }
}
