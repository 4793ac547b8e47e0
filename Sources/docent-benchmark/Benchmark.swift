/// `docent-benchmark parse [MB…]`: how fast a script becomes a tree, on one core.
@main
struct Benchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "parse" else {
      print("usage: docent-benchmark parse [MB…]")
      return
    }
    let sizes = arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 && $0 < 4000 }
    for megabytes in sizes.isEmpty ? [1, 10, 100] : sizes {
      ParseBenchmark(megabytes: megabytes).run()
    }
  }
}
