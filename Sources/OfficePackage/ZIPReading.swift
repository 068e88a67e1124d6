import CLibZip

// Reading with libzip. Handles live inside one function call each.

/// Lists the entries of an archive that are not folders.
///
/// - Throws: ``PackageError`` – `notAZip`, `corrupt`, `bomb` for too many entries.
func readDirectory(
  of bytes: [UInt8], maximumEntries: Int
) throws(PackageError) -> [PackagePart] {
  try withArchive(bytes) { archive throws(PackageError) in
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= maximumEntries else {
      throw .bomb(part: nil, bound: .entries(maximumEntries))
    }
    var parts: [PackagePart] = []
    parts.reserveCapacity(max(count, 0))
    for entry in 0..<max(count, 0) {
      let part = try describe(entry, of: archive)
      if !part.name.hasSuffix("/") { parts.append(part) }
    }
    return parts
  }
}

/// Unpacks `parts` in order.
///
/// - Throws: ``PackageError`` – `encrypted`, `unsupportedCompression`, `corrupt`.
func unpack(
  _ parts: [PackagePart], from bytes: [UInt8], body: (PackagePart, [UInt8]) -> Void
) throws(PackageError) {
  try withArchive(bytes) { archive throws(PackageError) in
    for part in parts { body(part, try contents(of: part, in: archive)) }
  }
}

private func withArchive<Value>(
  _ bytes: [UInt8], body: (OpaquePointer) throws(PackageError) -> Value
) throws(PackageError) -> Value {
  // libzip takes no bytes at all for an archive without entries.
  guard !bytes.isEmpty else { throw .notAZip }
  return try bytes.withUnsafeBufferPointer { buffer throws(PackageError) in
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // libzip does not own the buffer, which outlives the archive.
    guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
    else { throw .corrupt(message: String(cString: zip_error_strerror(&error))) }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw openingError(&error, startsAsZip: bytes.starts(with: [0x50, 0x4B, 3, 4]))
    }
    defer { zip_discard(archive) }
    return try body(archive)
  }
}

private func openingError(_ error: inout zip_error_t, startsAsZip: Bool) -> PackageError {
  guard zip_error_code_zip(&error) == ZIP_ER_NOZIP else {
    return .corrupt(message: String(cString: zip_error_strerror(&error)))
  }
  return startsAsZip ? .corrupt(message: "the directory at the end is missing") : .notAZip
}

private func describe(
  _ entry: Int, of archive: OpaquePointer
) throws(PackageError) -> PackagePart {
  var stat = zip_stat_t()
  zip_stat_init(&stat)
  guard zip_stat_index(archive, UInt64(entry), 0, &stat) == 0, let name = stat.name else {
    throw .corrupt(message: String(cString: zip_strerror(archive)))
  }
  return PackagePart(
    name: String(cString: name),
    compressedSize: Int(clamping: stat.comp_size),
    uncompressedSize: Int(clamping: stat.size),
    isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE),
    compressionMethod: Int(stat.comp_method),
    entry: entry)
}

private func contents(
  of part: PackagePart, in archive: OpaquePointer
) throws(PackageError) -> [UInt8] {
  guard !part.isEncrypted else { throw .encrypted(part: part.name) }
  guard let file = zip_fopen_index(archive, UInt64(part.entry), 0) else {
    if zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_COMPNOTSUPP {
      throw .unsupportedCompression(part: part.name, method: part.compressionMethod)
    }
    throw .corrupt(message: "\(part.name): \(String(cString: zip_strerror(archive)))")
  }
  defer { zip_fclose(file) }
  // One byte more than the directory promises, so that a part that holds more is noticed.
  let capacity = part.uncompressedSize + 1
  var failure: String?
  let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    while count < capacity, let start = buffer.baseAddress {
      let read = zip_fread(file, start + count, UInt64(capacity - count))
      if read < 0 { failure = String(cString: zip_file_strerror(file)) }
      guard read > 0 else { break }
      count += Int(read)
    }
  }
  if let failure { throw .corrupt(message: "\(part.name): \(failure)") }
  guard bytes.count == part.uncompressedSize else {
    throw .corrupt(message: "\(part.name): its size is not the one in the directory")
  }
  return bytes
}
