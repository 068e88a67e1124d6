/// Why a package could not be opened, read or written.
public enum PackageError: Error, Hashable, Sendable {
  /// The bytes are no ZIP archive.
  case notAZip
  /// The archive is cut off or damaged; `message` is libzip's wording.
  case corrupt(message: String)
  /// The archive would unpack to more than it may; `part` is nil when no single part is to blame.
  case bomb(part: String?, bound: PackageLimits.Bound)
  /// The part is encrypted.
  case encrypted(part: String)
  /// There is no part of this name.
  case missingPart(name: String)
  /// The part's compression method, by its ZIP number, is not known to libzip.
  case unsupportedCompression(part: String, method: Int)
  /// The name is empty, absolute, climbs with `..`, or has a backslash, a colon or a control
  /// character.
  case unsafeName(String)
  /// Two parts have the same name, letter case aside.
  case duplicateName(String)
}

extension PackageError: CustomStringConvertible {
  /// One English sentence for logs and for the message of a wider error.
  public var description: String {
    switch self {
    case .notAZip: "the file is not a ZIP archive"
    case .corrupt(let message): "the ZIP archive is damaged: \(message)"
    case .bomb(nil, let bound): "the ZIP archive passes the limit \(bound)"
    case .bomb(let part?, let bound): "the part \(part) passes the limit \(bound)"
    case .encrypted(let part): "the part \(part) is encrypted"
    case .missingPart(let name): "the package has no part \(name)"
    case .unsupportedCompression(let part, let method):
      "the part \(part) is compressed with the unknown method \(method)"
    case .unsafeName(let name): "the part name \(name.debugDescription) is not accepted"
    case .duplicateName(let name): "the package has two parts named \(name)"
    }
  }
}
