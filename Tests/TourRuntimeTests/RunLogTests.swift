import Foundation
import Testing
import TourModel
import TourRuntime
import TourTiming

@Suite struct RunLogTests {
  static let script = """
    stop hall
      vote 20s "Que voir ?"
        option "Un"
          pause 10s
        option "Deux"
          pause 20s
      end vote
    stop lac optional 1
      questions ..30s
      show reflet 30s
    """

  private func run(_ limits: RuntimeLimits = RuntimeLimits()) throws -> TourRun {
    var run = TourRun(try Script.sheet(Self.script), limits: limits)
    let lac = try run.machine.stop("lac")
    let reflet = try run.machine.place("lac.reflet")
    let events: [TourEvent] = [
      .drop(lac), .restore(lac), .drop(StopID(77)), .tick(to: .seconds(3)),
      .vote(option: 1, count: 3), .vote(option: 5, count: 1), .next, .late(.seconds(40)),
      .request(
        text: "水\u{301}，\"?\"\n", language: Language("zh-hant"), count: 9, understood: reflet),
      .show(.detail(DetailID(99))), .note("à revoir"), .delay(.seconds(5)), .add(.seconds(2)),
      .answerPlace(reflet), .goto(lac), .tick(to: .seconds(1)), .again, .back, .next, .skip,
    ]
    for event in events { _ = run.handle(event) }
    return run
  }

  private func text(of log: TourLog) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try log.lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      .joined(separator: "\n")
  }

  @Test func `the same run makes the same log, byte for byte`() throws {
    #expect(try text(of: run().log) == text(of: run().log))
  }

  @Test func `a log goes through text and replays to the same state and the same log`() throws {
    var run = try run()
    #expect(run.undo() == nil)
    #expect(run.undo() == nil)
    _ = run.handle(.next)
    let text = try text(of: run.log)
    let lines = try text.split(separator: "\n").map {
      try JSONDecoder().decode(LogLine.self, from: Data($0.utf8))
    }
    let log = try TourLog(lines: lines)
    #expect(log == run.log)
    let again = try TourRun.replay(log, on: Script.sheet(Self.script))
    #expect(again.state == run.state)
    #expect(again.log == run.log)
  }

  @Test func `an entry has names, times in milliseconds, and what was refused`() throws {
    let lines = try text(of: run().log).split(separator: "\n")
    #expect(lines[1] == #"{"at":0,"event":"drop","stop":"lac"}"#)
    #expect(lines[3] == ##"{"at":0,"event":"drop","refused":"no-such-stop","stop":"#stop 77"}"##)
    #expect(lines[4] == #"{"at":0,"event":"tick","to":3000}"#)
    #expect(lines[5] == #"{"at":3000,"count":3,"event":"vote","option":2}"#)
    #expect(
      lines[9]
        == #"{"at":20000,"count":9,"event":"request","language":"zh-Hant","place":"lac.reflet","text":"水\#u{301}，\"?\"\n","work":"hall"}"#
    )
  }

  @Test func `a log is refused by another tour, another version of it, and another format`() throws
  {
    let log = try run().log
    let other = try Script.sheet(Self.script.replacing("30s", with: "31s"))
    #expect(throws: ReplayError.self) { try TourRun.replay(log, on: other) }
    let sheet = try Script.sheet(Self.script)
    let text = try text(of: log)
    let header = try #require(text.split(separator: "\n").first)
    let newer = try JSONDecoder().decode(
      LogLine.self, from: Data(header.replacing(#""log":1"#, with: #""log":2"#).utf8))
    let ofNewer = try TourLog(lines: [newer])
    #expect(throws: ReplayError.unsupportedVersion(2)) { try TourRun.replay(ofNewer, on: sheet) }
    #expect(throws: ReplayError.empty) { try TourLog(lines: []) }
    #expect(throws: ReplayError.misplacedHeader(line: 2)) {
      try TourLog(lines: [newer, newer])
    }
  }

  @Test(arguments: [
    ("to salle 1m", "to salle 2m"), ("to salle 1m", "to salle 1m stairs"),
    (#"deny fr "zut""#, #"deny fr "flûte""#),
  ])
  func `a log is refused where a way that is on no walk, or what is denied, is another`(
    _ old: String, _ new: String
  ) throws {
    let head = Script.place + "room cour \"La cour\"\n  to salle 1m\n"
    let script = Self.script + "\naudience\n  deny fr \"zut\"\n"
    let log = TourRun(try Script.sheet(script, head: head)).log
    #expect(throws: Never.self) {
      try TourRun.replay(log, on: Script.sheet(script, head: head))
    }
    let changed = try Script.sheet(
      script.replacing(old, with: new), head: head.replacing(old, with: new))
    #expect(throws: ReplayError.self) { try TourRun.replay(log, on: changed) }
  }

  @Test func `how long a paragraph took is in the log, and changes nothing in the run`() throws {
    let sheet = try Script.sheet(Self.script)
    var run = TourRun(sheet)
    _ = run.handle(.next)
    let before = run.state
    run.note(.init(Language("zh"), "月亮", took: .milliseconds(12_345)))
    #expect(run.state == before)
    let text = try text(of: run.log)
    #expect(
      text.contains(#"{"at":0,"duration":12345,"event":"took","language":"zh","text":"月亮"}"#))
    let replayed = try TourRun.replay(run.log, on: sheet)
    #expect(replayed.log == run.log)
    #expect(replayed.log.entries.map(\.take?.duration) == [nil, .milliseconds(12_345)])
  }

  @Test(arguments: ["-1", "9223372036854775807"])
  func `a take of no possible length is none`(_ duration: String) throws {
    let json =
      #"{"at":0,"duration":\#(duration),"event":"took","language":"zh","text":"月亮"}"#
    let entry = try JSONDecoder().decode(LogEntry.self, from: Data(json.utf8))
    #expect(entry.take == nil)
  }

  @Test func `a standstill that is ended early moves nothing more, and replays`() throws {
    let sheet = try Script.sheet("stop hall\n  pause 1m\n")
    var run = TourRun(sheet)
    _ = run.handle(.next)
    _ = run.handle(.linger(to: .seconds(10)))
    _ = run.handle(.late(.minutes(2)))
    _ = run.handle(.linger(to: .seconds(25)))
    #expect(run.handle(.resume).isEmpty)
    #expect(run.state.standsStillUntil == .seconds(25))
    #expect(run.state.activity.until == .seconds(75))
    #expect(run.state.activity.elapsed(at: .seconds(30), standsStillUntil: .zero) == .seconds(15))
    #expect(run.handle(.resume).isEmpty)
    #expect(run.state.activity.until == .seconds(75))
    let again = try TourRun.replay(TourLog(lines: run.log.lines), on: sheet)
    #expect(again.state == run.state)
  }

  @Test func `a damaged log is refused at its line`() throws {
    let sheet = try Script.sheet(Self.script)
    let header = LogHeader(sheet, options: RunOptions(), limits: RuntimeLimits())
    func replay(_ json: String) throws {
      let entry = try JSONDecoder().decode(LogEntry.self, from: Data(json.utf8))
      _ = try TourRun.replay(TourLog(header: header, entries: [entry]), on: sheet)
    }
    #expect(throws: ReplayError.malformed(line: 2)) { try replay(#"{"at":0,"event":"dance"}"#) }
    #expect(throws: ReplayError.malformed(line: 2)) { try replay(#"{"at":0,"event":"late"}"#) }
    #expect(throws: ReplayError.unknownName("nord", line: 2)) {
      try replay(#"{"at":0,"event":"goto","stop":"nord"}"#)
    }
    #expect(throws: ReplayError.diverged(line: 2)) {
      try replay(#"{"at":0,"event":"next","refused":"tour-is-over"}"#)
    }
    #expect(throws: ReplayError.diverged(line: 2)) { try replay(#"{"at":5,"event":"next"}"#) }
    #expect(throws: ReplayError.malformed(line: 2)) {
      try replay(#"{"at":0,"event":"vote","count":1,"option":-9223372036854775808}"#)
    }
  }

  @Test func `a log goes on in a changed script as far as it makes sense`() throws {
    let log = try run().log
    let changed = try Script.sheet("stop hall\n  pause 5m\n")
    let run = try TourRun.replay(log, on: changed, acceptsChangedTour: true)
    #expect(run.state.now >= .seconds(3))
    #expect(run.log.header.stops == 1)
  }

  @Test func `a run that goes on in a changed script has a log that replays from there`() throws {
    var run = try run()
    let before = run.log.lines
    let changed = try Script.sheet(Self.script + "\nstop hall as adieu\n  pause 5m\n")
    _ = run.go(on: changed)
    #expect(run.undo() == .nothingBefore)
    _ = run.handle(.next)
    let decoded = try text(of: run.log).split(separator: "\n").map {
      try JSONDecoder().decode(LogLine.self, from: Data($0.utf8))
    }
    let log = try TourLog(lines: decoded)
    #expect(log == run.log)
    for count in 0...log.lineCount {
      #expect(log.lines(after: count) == Array(log.lines.dropFirst(count)))
    }
    #expect(Array(log.lines.prefix(before.count)) == before)
    let again = try TourRun.replay(log, on: changed)
    #expect(again.state == run.state)
    #expect(again.log == run.log)
    let unfit = try Script.sheet("stop hall\n")
    #expect(throws: ReplayError.unfitState) {
      try TourRun.replay(log, on: unfit, acceptsChangedTour: true)
    }
  }

  @Test func `undo gives the state before, the clock included`() throws {
    var run = TourRun(try Script.sheet(Self.script))
    _ = run.handle(.next)
    let before = run.state
    _ = run.handle(.next)
    _ = run.handle(.vote(option: 0, count: 1))
    #expect(run.state.now == .seconds(20))
    #expect(run.undo() == nil)
    #expect(run.state == before)
    #expect(run.undo() == nil)
    #expect(run.state == TourState())
    #expect(!run.canUndo)
    #expect(run.undo() == .nothingBefore)
    #expect(run.log.entries.map(\.event) == ["next", "next", "vote", "undo", "undo", "undo"])
    #expect(run.log.entries.last?.refused == "nothing-before")
  }

  @Test func `undo goes back as far as the limit, and no further`() throws {
    var limits = RuntimeLimits()
    limits.undoDepth = 2
    var run = try run(limits)
    #expect(run.undo() == nil)
    #expect(run.undo() == nil)
    #expect(run.undo() == .nothingBefore)
  }
}
