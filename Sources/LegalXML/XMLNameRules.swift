// Which characters a name may have: XML 1.0, fifth edition, productions [4] and [4a].

/// Whether `name` can be the name of an element or attribute.
func isXMLName(_ name: String) -> Bool {
  guard let first = name.unicodeScalars.first, startsXMLName(first) else { return false }
  return name.unicodeScalars.allSatisfy(continuesXMLName)
}

/// A name like `name` with `_` for each character that may not stand in one.
func xmlName(replacing name: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in name.unicodeScalars { scalars.append(continuesXMLName(scalar) ? scalar : "_") }
  if scalars.first.map(startsXMLName) != true { scalars.insert("_", at: scalars.startIndex) }
  return String(scalars)
}

private func startsXMLName(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A: true
  case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
  case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
  case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
  default: false
  }
}

private func continuesXMLName(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
  default: startsXMLName(scalar)
  }
}
