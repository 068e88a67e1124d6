/// Gives each name a token while a document is read.
///
/// libxml2 keeps every name once in the dictionary of its parser, so within one parse the address
/// stands for the spelling and a name that was seen before costs no string.
struct XMLNameTable {
  private(set) var spellings: [String] = []
  private(set) var tokens: [String: XMLTree.NameToken] = [:]
  /// Open addressing, power of two, at most half full; address 0 is a free place.
  private var addresses = [UInt](repeating: 0, count: 256)
  private var indices = [UInt32](repeating: 0, count: 256)
  private var used = 0

  /// The token index of the name that libxml2 keeps at `name`.
  mutating func index(of name: UnsafePointer<UInt8>) -> UInt32 {
    let address = UInt(bitPattern: name)
    let place = place(of: address)
    return addresses[place] == address ? indices[place] : add(name, at: place)
  }

  private func place(of address: UInt) -> Int {
    let mask = addresses.count - 1
    var place = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while addresses[place] != 0 && addresses[place] != address { place = (place + 1) & mask }
    return place
  }

  private mutating func add(_ name: UnsafePointer<UInt8>, at place: Int) -> UInt32 {
    let spelling = String(cString: name)
    let token = tokens[spelling] ?? XMLTree.NameToken(index: UInt32(spellings.count))
    if Int(token.index) == spellings.count {
      spellings.append(spelling)
      tokens[spelling] = token
    }
    addresses[place] = UInt(bitPattern: name)
    indices[place] = token.index
    used += 1
    if used * 2 > addresses.count { grow() }
    return token.index
  }

  private mutating func grow() {
    let old = zip(addresses, indices).filter { $0.0 != 0 }
    addresses = [UInt](repeating: 0, count: addresses.count * 2)
    indices = [UInt32](repeating: 0, count: addresses.count)
    for (address, index) in old {
      let place = place(of: address)
      addresses[place] = address
      indices[place] = index
    }
  }
}
