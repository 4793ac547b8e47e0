// swift-tools-version: 6.2
import PackageDescription

// A museum's own package: its tours' times are held by its own tests.
let package = Package(
  name: "tour-checks",
  dependencies: [.package(name: "docent", path: "../../..")],
  targets: [
    .testTarget(
      name: "TourChecksTests", dependencies: [.product(name: "DocentTours", package: "docent")])
  ],
  swiftLanguageModes: [.v6]
)
