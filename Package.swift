// swift-tools-version: 6.2
import PackageDescription

// Targets stand in layer order; a target depends only on targets that stand before it.
// 0 generic · 1 language · 2 behaviour · 3 faces · 4 the command.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "docent",
  products: [
    .executable(name: "docent", targets: ["docent"]),
    // For other packages: load a tour, and hold it to its times in their own tests.
    .library(
      name: "DocentTours",
      targets: ["TourFiles", "TourTesting", "TourTiming", "TourModel", "TourDiagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // Layer 0: generic
    .target(name: "TourDiagnostics", swiftSettings: strict),
    .target(
      name: "EventSimulation",
      dependencies: [.product(name: "HeapModule", package: "swift-collections")],
      swiftSettings: strict),
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(
      name: "LineEditing", dependencies: ["CLibEdit", "CTerminalGuard"], swiftSettings: strict),

    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "TextIndex", dependencies: ["CStemmer"], exclude: ["Tables"], swiftSettings: strict,
      linkerSettings: [
        // The static one: a binary then needs no library of it where it runs.
        .linkedLibrary(":libstemmer.a")
      ]),

    // Layer 1: the language
    .target(name: "TourSyntax", dependencies: ["TourDiagnostics"], swiftSettings: strict),
    .target(
      name: "TourModel",
      dependencies: [
        "TourSyntax", "TourDiagnostics", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: strict),

    // Layer 2: behaviour
    .target(
      name: "TourTiming", dependencies: ["TourModel", "TourDiagnostics"], swiftSettings: strict),
    .target(
      name: "TourRuntime", dependencies: ["TextIndex", "TourModel", "TourTiming"],
      swiftSettings: strict),
    .target(
      name: "DetailSearch", dependencies: ["TextIndex", "TourModel"], swiftSettings: strict),
    .target(
      name: "AudienceSimulation", dependencies: ["EventSimulation", "TourModel"],
      swiftSettings: strict),
    .target(
      name: "TourTesting",
      dependencies: [
        "TourDiagnostics", "EventSimulation", "TourModel", "TourTiming", "TourRuntime",
        "DetailSearch", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: strict),

    // Layer 3: faces
    .target(
      name: "TourREPL",
      dependencies: [
        "TourDiagnostics", "TourModel", "TourTiming", "TourRuntime", "TextIndex", "DetailSearch",
        "AudienceSimulation", "LineEditing",
      ],
      swiftSettings: strict),
    .target(
      name: "TourFiles",
      dependencies: [
        "TourDiagnostics", "TourSyntax", "TourModel", "TourTiming", "DetailSearch", "TourTesting",
      ],
      swiftSettings: strict),

    // Layer 4: the command
    .target(
      name: "DocentCommands",
      dependencies: [
        "TourDiagnostics", "TourSyntax", "TourModel", "TourTiming", "TourRuntime", "TextIndex",
        "DetailSearch",
        "AudienceSimulation", "TourTesting", "LineEditing", "TourREPL", "TourFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "docent", dependencies: ["DocentCommands"], swiftSettings: strict),

    // Tests, named after their targets
    .target(
      name: "TourTestSupport", dependencies: ["TourModel"], path: "Tests/TourTestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "EventSimulationTests", dependencies: ["EventSimulation"], swiftSettings: strict),
    .testTarget(
      name: "AudienceSimulationTests",
      dependencies: ["AudienceSimulation", "TourModel", "TourDiagnostics", "TourTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TourDiagnosticsTests", dependencies: ["TourDiagnostics"], swiftSettings: strict),
    .testTarget(
      name: "TourSyntaxTests", dependencies: ["TourSyntax", "TourDiagnostics"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "TourModelTests",
      dependencies: ["TourModel", "TourSyntax", "TourDiagnostics", "TourTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TourTimingTests", dependencies: ["TourTiming", "TourModel", "TourDiagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "TourRuntimeTests",
      dependencies: [
        "TourRuntime", "TourTiming", "TourModel", "TourDiagnostics", "TourTesting", "TourFiles",
        "TourTestSupport",
      ],
      exclude: ["Timetables"],
      swiftSettings: strict),
    .testTarget(name: "TextIndexTests", dependencies: ["TextIndex"], swiftSettings: strict),
    .testTarget(
      name: "DetailSearchTests",
      dependencies: [
        "DetailSearch", "TextIndex", "TourModel", "TourDiagnostics", "TourFiles",
      ],
      exclude: ["Requests"], swiftSettings: strict),
    .target(name: "CAllocationCount", path: "Tests/CAllocationCount"),
    .testTarget(
      name: "TourTestingTests",
      dependencies: [
        "CAllocationCount",
        "TourTesting", "TourRuntime", "TourTiming", "DetailSearch", "TourModel", "TourDiagnostics",
        "TourFiles", "TourTestSupport",
      ],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "lineedit-echo", dependencies: ["LineEditing"], path: "Tests/LineEditEcho",
      swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "PseudoTerminal", "lineedit-echo"],
      swiftSettings: strict),
    .testTarget(
      name: "TourREPLTests",
      dependencies: [
        "TourREPL", "TourRuntime", "TourTiming", "TourModel", "TourDiagnostics", "LineEditing",
        "DetailSearch", "AudienceSimulation", "EventSimulation", "TourFiles", "TourTestSupport",
      ],
      swiftSettings: strict),
    .target(
      name: "HostileRequests", path: "Tests/HostileRequests", swiftSettings: strict),
    .testTarget(
      name: "DocentCommandsTests",
      dependencies: [
        "DocentCommands", "AudienceSimulation", "TourFiles", "TourTesting", "TourTiming",
        "TourRuntime", "DetailSearch", "TourModel",
        "TourDiagnostics", "EventSimulation", "PseudoTerminal", "HostileRequests",
        "TourTestSupport",
        "docent",
      ],
      swiftSettings: strict),
    // It plays viewers and terminals as the tests do.
    .executableTarget(
      name: "docent-benchmark",
      dependencies: [
        "EventSimulation", "TourDiagnostics", "TourSyntax", "TourModel", "TourTiming",
        "TourRuntime", "DetailSearch", "TourTesting", "TourFiles", "PseudoTerminal",
        "HostileRequests",
      ],
      swiftSettings: strict),
    // The example of a package that uses this one: only what is public is used in it (`make example`).
    .testTarget(
      name: "TourChecksTests",
      dependencies: ["TourFiles", "TourTesting", "TourTiming", "TourModel", "TourDiagnostics"],
      path: "Tests/Examples/tour-checks/Tests/TourChecksTests"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17
)
