import CLibZip

// Writing with libzip. Handles live inside one function call each.

/// A part to be written: which bytes of which buffer.
struct ZIPEntry: Sendable {
  let name: String
  let buffer: Int
  let range: Range<Int>
}

/// An archive of `parts`, whose contents are ranges of `buffers`.
///
/// - Throws: ``PackageError/corrupt(message:)``.
func writeArchive(
  of parts: [ZIPEntry], in buffers: [[UInt8]]
) throws(PackageError) -> [UInt8] {
  var error = zip_error_t()
  zip_error_init(&error)
  defer { zip_error_fini(&error) }
  guard let output = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure(&error) }
  defer { zip_source_free(output) }
  guard let archive = zip_open_from_source(output, ZIP_TRUNCATE, &error) else {
    throw failure(&error)
  }
  // The archive drops one reference to its output when it closes; the other keeps the bytes.
  zip_source_keep(output)
  // libzip reads the contents when the archive closes, so that must happen in here.
  try withPointers(to: buffers[...], []) { pointers throws(PackageError) in
    do throws(PackageError) {
      for part in parts {
        let bytes = UnsafeBufferPointer(rebasing: pointers[part.buffer][part.range])
        try add(part.name, bytes, to: archive)
      }
      guard zip_close(archive) == 0 else { throw failure(archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
  }
  return try written(to: output)
}

/// Runs `body` while all buffers stay in their places.
private func withPointers(
  to buffers: ArraySlice<[UInt8]>, _ pointers: [UnsafeBufferPointer<UInt8>],
  _ body: ([UnsafeBufferPointer<UInt8>]) throws(PackageError) -> Void
) throws(PackageError) {
  guard let first = buffers.first else { return try body(pointers) }
  try first.withUnsafeBufferPointer { pointer throws(PackageError) in
    try withPointers(to: buffers.dropFirst(), pointers + [pointer], body)
  }
}

private func add(
  _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, to archive: OpaquePointer
) throws(PackageError) {
  guard let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0) else {
    throw failure(archive)
  }
  let entry = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
  guard entry >= 0 else {
    zip_source_free(source)
    throw failure(archive)
  }
  guard zip_set_file_compression(archive, UInt64(entry), ZIP_CM_DEFLATE, 6) == 0,
    zip_file_set_dostime(archive, UInt64(entry), 0, firstDate, 0) == 0
  else { throw failure(archive) }
}

/// 1980-01-01 as ZIP writes dates: years since 1980, month and day in 7, 4 and 5 bits.
private let firstDate: UInt16 = 1 << 5 | 1

private func written(to output: OpaquePointer) throws(PackageError) -> [UInt8] {
  var stat = zip_stat_t()
  zip_stat_init(&stat)
  guard zip_source_stat(output, &stat) == 0, zip_source_open(output) == 0 else {
    throw .corrupt(message: "the written archive cannot be read back")
  }
  defer { zip_source_close(output) }
  let size = Int(clamping: stat.size)
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size, let start = buffer.baseAddress {
      let read = zip_source_read(output, start + count, UInt64(size - count))
      guard read > 0 else { break }
      count += Int(read)
    }
  }
  guard bytes.count == size else {
    throw .corrupt(message: "the written archive cannot be read back")
  }
  return bytes
}

private func failure(_ archive: OpaquePointer) -> PackageError {
  .corrupt(message: String(cString: zip_strerror(archive)))
}

private func failure(_ error: inout zip_error_t) -> PackageError {
  .corrupt(message: String(cString: zip_error_strerror(&error)))
}
