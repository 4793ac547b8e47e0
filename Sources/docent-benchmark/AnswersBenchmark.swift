internal import DetailSearch
internal import Foundation
internal import TourModel

/// How long a request takes, and the index, on a tour of 2,000 details in three languages; one core.
struct AnswersBenchmark {
  let requestCount: Int

  func run() {
    let measured = MeasuredTour()
    let tour = measured.tour
    let before = Self.residentBytes
    var search: DetailSearch?
    let first = ContinuousClock().measure { search = DetailSearch(tour) }
    guard let search else { return }
    let memory = Double(Self.residentBytes - before) / 1e6
    let built = (0..<5).map { _ in ContinuousClock().measure { _ = DetailSearch(tour) } }.min()
    let requests = (0..<requestCount).map(measured.request)
    var times: [Double] = []
    var right = 0
    var checksum = AnswerChecksum()
    let cpuBefore = Self.processorSeconds
    for round in 0..<3 {
      for request in requests {
        var answer: SearchAnswer?
        let time = ContinuousClock().measure {
          answer = search.answer(request.text, in: request.context)
        }
        if round == 2 {
          times.append(time / .nanoseconds(1) / 1000)
          if answer?.place == request.wanted { right += 1 }
          if let answer { checksum.add(answer, of: tour) }
        }
      }
    }
    let cpu = (Self.processorSeconds - cpuBefore) * 1e6 / Double(3 * requestCount)
    times.sort()
    let total = times.reduce(0, +) / 1e6
    print(
      "answers: \(tour.details.count) details, \(requestCount) requests:",
      "median \(Self.rounded(times[times.count / 2])) µs,",
      "99th percentile \(Self.rounded(times[times.count * 99 / 100])) µs,",
      "longest \(Self.rounded(times[times.count - 1])) µs,",
      "of the processor's time \(Self.rounded(cpu)) µs on average,",
      "\(Int(Double(requestCount) / total)) a second, \(right * 100 / requestCount) % as wanted,",
      "checksum \(checksum)")
    print(
      "  the index: \(Self.milliseconds(first)) ms with its tables,",
      "\(built.map(Self.milliseconds) ?? "–") ms without, \(Self.rounded(memory)) MB")
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
  private static func milliseconds(_ time: Duration) -> String { rounded(time / .milliseconds(1)) }

  /// That of this process: it tells more than the clock where others compute too.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var residentBytes: Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ")
    return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * Int(getpagesize())
  }
}
