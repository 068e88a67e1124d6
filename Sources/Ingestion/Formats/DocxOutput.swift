/// The rendered text as it grows, with what is known of its lines.
struct DocxOutput {
  /// A run of rendered text that carries marks.
  struct Marked {
    var range: Range<Int>
    var marks: Line.Marks
  }

  /// A note: where its mark stands and where its body is, in bytes of the rendered text.
  struct Note {
    var at: Int
    var mark: String
    /// Bytes of the mark where it is written in the text, 0 where Word only draws it.
    var writtenMarkBytes: Int
    var body: Range<Int>
  }

  private(set) var bytes: [UInt8] = []
  private(set) var marked: [Marked] = []
  var notes: [Note] = []
  /// How many cells surround the place that is written to.
  var cellDepth = 0

  var count: Int { bytes.count }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends text; line ends and other controls inside it are blanks.
  mutating func append(_ text: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    for at in start..<bytes.count where bytes[at] < 0x20 && bytes[at] != 0x09 { bytes[at] = 0x20 }
  }

  mutating func append(_ text: String) { append(text.utf8) }

  /// A line break inside a paragraph.
  mutating func breakLine() {
    if cellDepth > 0 { bytes.append(contentsOf: " / ".utf8) } else { bytes.append(0x0A) }
  }

  /// The break behind a paragraph; inside a cell the next paragraph brings its own.
  mutating func endParagraph() {
    if cellDepth == 0 { bytes.append(0x0A) }
  }

  /// What parts two blocks of a cell.
  mutating func separateBlocks() { bytes.append(contentsOf: " / ".utf8) }

  /// What parts two cells of a row.
  mutating func separateCells() { bytes.append(contentsOf: " | ".utf8) }

  mutating func mark(from start: Int, _ marks: Line.Marks) {
    guard bytes.count > start else { return }
    marked.append(Marked(range: start..<bytes.count, marks: marks))
  }

  /// Whether nothing but blanks was written since an offset.
  func isBlank(from start: Int) -> Bool {
    bytes[start...].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
  }
}
