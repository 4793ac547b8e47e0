import Glibc
import Testing
import TourModel
import TourRuntime
import TourTiming

@testable import DocentCommands

/// What stands in a log where the disk did not take all of it at once.
@Suite struct LogFileTests {
  /// A disk with room for so many more bytes.
  private final class Disk: ByteOutput {
    private(set) var bytes: [UInt8] = []
    var room: Int

    init(room: Int) { self.room = room }

    func writeSome(_ bytes: ArraySlice<UInt8>) throws(WriteFailure) -> Int {
      guard room > 0 else { throw WriteFailure(code: ENOSPC) }
      let taken = bytes.prefix(room)
      self.bytes += taken
      room -= taken.count
      return taken.count
    }
  }

  private static let notes = ["un", "deux 月亮", "trois", "quatre"]

  private func newRun() throws -> TourRun {
    TourRun(RunSheet(try ShippedScript(path: "Tours/petit-palais-2016.tour").result.tour))
  }

  /// Plays some steps, the log written after each, and what is done before one of them.
  private func record(
    _ run: TourRun, in file: LogFile, before: (_ step: Int) -> Void = { _ in }
  ) -> TourLog {
    var run = run
    for (step, note) in Self.notes.enumerated() {
      before(step)
      _ = run.handle(.note(note))
      file.write(run.log)
    }
    return run.log
  }

  @Test func `wherever a disk was full, the log goes on there once it has room`() throws {
    let run = try newRun()
    let healthy = Disk(room: .max)
    _ = record(run, in: LogFile(healthy))
    #expect(healthy.bytes.count { $0 == 0x0A } == Self.notes.count + 1)
    for room in 0..<healthy.bytes.count {
      let disk = Disk(room: room)
      let file = LogFile(disk)
      let log = record(run, in: file)
      #expect(disk.bytes == Array(healthy.bytes.prefix(room)))
      #expect(file.failure == "No space left on device")
      disk.room = .max
      file.write(log)
      #expect(disk.bytes == healthy.bytes)
      #expect(file.failure == nil)
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a disk that has room again in between loses nothing and writes nothing twice`(step: Int)
    throws
  {
    let run = try newRun()
    let healthy = Disk(room: .max)
    _ = record(run, in: LogFile(healthy))
    let disk = Disk(room: 300)
    let file = LogFile(disk)
    _ = record(run, in: file) { if $0 == step { disk.room = .max } }
    #expect(disk.bytes == healthy.bytes)
    #expect(file.failure == nil)
  }

  @Test func `what a run forgets before there is room is written all the same`() throws {
    var run = try newRun()
    let (healthy, disk) = (Disk(room: .max), Disk(room: 40))
    let (whole, file) = (LogFile(healthy), LogFile(disk))
    for note in Self.notes {
      _ = run.handle(.note(note))
      whole.write(run.log)
      file.write(run.log)
      run.forgetEntries(butLast: 0)
    }
    disk.room = .max
    file.write(run.log)
    #expect(disk.bytes == healthy.bytes)
    #expect(disk.bytes.count { $0 == 0x0A } == Self.notes.count + 1)
  }
}
