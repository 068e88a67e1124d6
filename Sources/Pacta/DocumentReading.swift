import Ingestion
import LegalModel

/// The one place where bytes become documents.
enum DocumentReading {
  /// All instruments in a file, or the reason why there are none.
  static func documents(
    in bytes: [UInt8], name: String
  ) -> Result<[LegalDocument], InputFailure.Reason> {
    do {
      return .success(try DocumentReader().read(bytes, name: name))
    } catch {
      return .failure(InputFailure.Reason(code: error.code, message: error.message))
    }
  }
}

extension InputFailure {
  /// A failure whose input is not yet named.
  struct Reason: Error {
    let code: String
    let message: String
  }
}
