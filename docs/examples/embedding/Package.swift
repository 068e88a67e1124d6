// swift-tools-version: 6.2
import PackageDescription

// A package of its own that embeds Pacta, as yours would. Yours names a URL and a version instead of the
// path. The same source is a target of Pacta's package too, so that it is compiled and run by the tests.
let package = Package(
  name: "EmbeddingExample",
  dependencies: [
    .package(name: "Pacta", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "EmbeddingExample",
      dependencies: [
        .product(name: "Pacta", package: "Pacta"),
        .product(name: "PactaReports", package: "Pacta"),
      ])
  ]
)
