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
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "Pacta",
  products: [
    // With the modules whose values a result is made of, so that embedders can name them.
    .library(
      name: "Pacta",
      targets: ["Pacta", "LegalModel", "Alignment", "Applicability", "Findings", "RuleEngine"]),
    .library(name: "PactaReports", targets: ["PactaReports"]),
    .library(name: "Audit", targets: ["Audit"]),
    .library(name: "DocumentWriters", targets: ["DocumentWriters"]),
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
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // MARK: The document
    .target(name: "LegalModel", swiftSettings: strict),
    .target(name: "LegalXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "OfficePackage", dependencies: ["CLibZip"], swiftSettings: strict),
    .target(
      name: "Spreadsheet", dependencies: ["LegalModel", "CLibXLSXWriter"], swiftSettings: strict),
    .target(
      name: "Ingestion", dependencies: ["LegalModel", "LegalXML", "OfficePackage"],
      swiftSettings: strict),

    // MARK: Analysis
    .target(name: "Citations", dependencies: ["LegalModel"], swiftSettings: strict),
    .target(name: "Lexicon", dependencies: ["LegalModel"], swiftSettings: strict),
    .target(
      name: "Norms", dependencies: ["LegalModel", "Citations", "Lexicon"], swiftSettings: strict),
    .target(
      name: "Applicability", dependencies: ["LegalModel", "Citations"], swiftSettings: strict),
    .target(
      name: "DocumentWriters",
      dependencies: ["LegalModel", "Citations", "Lexicon", "Norms", "Applicability"],
      swiftSettings: strict),
    .target(name: "Alignment", dependencies: ["LegalModel", "Lexicon"], swiftSettings: strict),
    .target(
      name: "Comparison", dependencies: ["LegalModel", "Lexicon", "Norms"], swiftSettings: strict),
    .target(name: "Findings", dependencies: ["LegalModel"], swiftSettings: strict),
    .target(
      name: "RuleEngine", dependencies: ["LegalModel", "Norms", "Comparison", "Findings"],
      swiftSettings: strict),

    // MARK: Knowledge as data
    .target(
      name: "BundledRules", path: "rules", sources: ["BundledRules.swift"],
      resources: [
        .copy("amendments"),
        .copy("cases"),
        .copy("citations"),
        .copy("consequences"),
        .copy("elements"),
        .copy("fields"),
        .copy("frequencies"),
        .copy("kinds"),
        .copy("lexicon"),
        .copy("norms"),
        .copy("packs"),
        .copy("quantities"),
        .copy("scales"),
        .copy("signals"),
        .copy("status"),
        .copy("translations"),
        .copy("validity"),
        .copy("wording"),
        .copy("words"),
      ], swiftSettings: strict),
    .target(
      name: "KnowledgeFiles",
      dependencies: [
        "LegalModel", "Citations", "Applicability", "Lexicon", "Norms", "Alignment", "Comparison",
        "Findings", "RuleEngine", yams,
      ],
      swiftSettings: strict),

    // MARK: The front door, reports, command line
    .target(
      name: "Pacta",
      dependencies: [
        "LegalModel", "Ingestion", "Citations", "Applicability", "Lexicon", "Norms", "Alignment",
        "Comparison", "Findings", "RuleEngine", "BundledRules", "KnowledgeFiles",
      ], swiftSettings: strict),
    .target(
      name: "PactaReports",
      dependencies: [
        "LegalModel", "LegalXML", "OfficePackage", "Spreadsheet", "Citations", "Applicability",
        "Lexicon", "Norms", "DocumentWriters", "Alignment", "Comparison", "Findings", "RuleEngine",
        "Pacta",
      ],
      resources: [
        .embedInCode("HTML/Assets/report.css"), .embedInCode("HTML/Assets/report.js"),
      ], swiftSettings: strict),
    .target(
      name: "Audit",
      dependencies: [
        "LegalModel", "Alignment", "Findings", "Pacta", "PactaReports",
      ], swiftSettings: strict),
    .executableTarget(
      name: "PactaCLI",
      dependencies: [
        "LegalModel", "Ingestion", "Alignment", "Citations", "Applicability", "Lexicon", "Norms",
        "DocumentWriters", "Comparison",
        "Findings", "RuleEngine", "KnowledgeFiles", "Pacta", "PactaReports", "Audit",
        argumentParser,
      ], swiftSettings: strict),

    // MARK: Benchmarks
    .executableTarget(
      name: "ReportBenchmark",
      dependencies: ["LegalModel", "Alignment", "Findings", "Pacta", "PactaReports"],
      path: "Benchmarks/Reports", exclude: ["run"], swiftSettings: strict),

    // MARK: Documentation
    // The example of docs/for-embedders.md; its folder has a package of its own besides.
    .executableTarget(
      name: "EmbeddingExample", dependencies: ["LegalModel", "Findings", "Pacta", "PactaReports"],
      path: "docs/examples/embedding/Sources/EmbeddingExample", swiftSettings: strict),

    // MARK: Tests
    .target(
      name: "SharedTexts", dependencies: ["LegalModel", "Ingestion"], path: "Tests/SharedTexts",
      swiftSettings: strict),
    .testTarget(name: "LegalModelTests", dependencies: ["LegalModel"], swiftSettings: strict),
    .testTarget(
      name: "LegalXMLTests", dependencies: ["LegalXML", "SharedTexts"], swiftSettings: strict),
    .testTarget(
      name: "OfficePackageTests", dependencies: ["OfficePackage", "SharedTexts"],
      swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetTests",
      dependencies: ["LegalModel", "LegalXML", "OfficePackage", "Spreadsheet"],
      swiftSettings: strict),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "LegalModel", "LegalXML", "OfficePackage", "Ingestion", "DocumentWriters", "SharedTexts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CitationsTests",
      dependencies: [
        "LegalModel", "Ingestion", "Citations", "KnowledgeFiles", "BundledRules", "SharedTexts",
      ], swiftSettings: strict),
    .testTarget(
      name: "ApplicabilityTests",
      dependencies: [
        "LegalModel", "Ingestion", "Citations", "Applicability", "KnowledgeFiles", "BundledRules",
        "SharedTexts",
      ], swiftSettings: strict),
    .testTarget(
      name: "NormsTests",
      dependencies: [
        "LegalModel", "Ingestion", "Citations", "Lexicon", "Norms", "KnowledgeFiles",
        "BundledRules", "SharedTexts",
      ], swiftSettings: strict),
    .testTarget(
      name: "DocumentWritersTests", dependencies: ["LegalModel", "Ingestion", "DocumentWriters"],
      swiftSettings: strict),
    .testTarget(
      name: "LexiconTests", dependencies: ["LegalModel", "Lexicon"], swiftSettings: strict),
    .testTarget(
      name: "AlignmentTests", dependencies: ["LegalModel", "Lexicon", "Alignment"],
      swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests", dependencies: ["LegalModel", "Lexicon", "Norms", "Comparison"],
      swiftSettings: strict),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: ["LegalModel", "Lexicon", "Norms", "Comparison", "Findings", "RuleEngine"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "KnowledgeFilesTests",
      dependencies: [
        "LegalModel", "Citations", "Applicability", "Lexicon", "Norms", "Alignment", "Comparison",
        "Findings",
        "RuleEngine", "BundledRules", "KnowledgeFiles",
      ], swiftSettings: strict),
    .testTarget(
      name: "PactaTests",
      dependencies: [
        "LegalModel", "Ingestion", "Applicability", "Lexicon", "Alignment", "Comparison",
        "Findings", "RuleEngine",
        "BundledRules", "KnowledgeFiles", "Pacta", "SharedTexts",
      ], swiftSettings: strict),
    .testTarget(
      name: "PactaReportsTests",
      dependencies: [
        "LegalModel", "Applicability", "LegalXML", "OfficePackage", "Citations", "Lexicon", "Norms",
        "Alignment", "Comparison", "Findings",
        "RuleEngine", "BundledRules", "KnowledgeFiles", "Pacta", "PactaReports",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AuditTests",
      dependencies: ["LegalModel", "Findings", "BundledRules", "Pacta", "PactaReports", "Audit"],
      swiftSettings: strict),
    .testTarget(
      name: "PactaCLITests", dependencies: ["Pacta", "Audit", "PactaCLI"], swiftSettings: strict),
    // Every code block of the documentation stands in it, or in the example, and is run.
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "LegalModel", "Ingestion", "Norms", "Alignment", "Findings", "RuleEngine", "KnowledgeFiles",
        "Pacta", "PactaReports", "Audit", "EmbeddingExample",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
