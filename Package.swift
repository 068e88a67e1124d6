// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same rules: Swift 6 mode, explicit existentials, no implicit
/// re-exports, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Pacta",
  products: [
    .executable(name: "pacta", targets: ["PactaCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // MARK: C libraries
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // MARK: The document
    .target(name: "LegalModel", swiftSettings: strict),
    .target(name: "LegalXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "OfficePackage", dependencies: ["CLibZip"], swiftSettings: strict),
    .target(
      name: "Ingestion", dependencies: ["LegalModel", "LegalXML", "OfficePackage"],
      swiftSettings: strict),

    .executableTarget(
      name: "PactaCLI",
      dependencies: ["LegalModel", "Ingestion", argumentParser], sources: ["Pacta.swift", "ParseCommand.swift"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
