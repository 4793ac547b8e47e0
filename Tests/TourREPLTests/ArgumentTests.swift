import Testing
import TourModel

@testable import TourREPL

@Suite struct ArgumentTests {
  @Test(arguments: [
    ("45s", 45), ("2m", 120), ("6m30s", 390), ("1h05m", 3900), ("1d", 86_400), ("1s", 1),
  ])
  func `a duration is read in the language's form`(text: String, seconds: Int) throws {
    #expect(try DurationArgument.duration(text) == .seconds(seconds))
  }

  @Test(arguments: [
    ("", "a duration is missing, such as 2m or 1m30s"),
    ("2", "“2” has no unit: write 2m for minutes, 2s for seconds"),
    ("1m30", "“30” at the end of “1m30” has no unit: write 1m30s"),
    ("1h30", "“30” at the end of “1h30” has no unit: write 1h30m"),
    ("1s30", "“1s30” is not a duration: write it as 45s, 2m, 1m30s or 1h05m"),
    ("30s1m", "“30s1m” is not a duration: write it as 45s, 2m, 1m30s or 1h05m"),
    ("-2m", "“-2m” is not a duration: write it as 45s, 2m, 1m30s or 1h05m"),
    ("0s", "“0s” is no time at all"), ("0m0s", "“0m0s” is no time at all"),
    ("400d", "“400d” is too long: the longest is 24h"),
    ("24h1s", "“24h1s” is too long: the longest is 24h"),
    ("99999999999999999999s", "“99999999999999999999s” is too long: the longest is 24h"),
  ])
  func `what is no duration is said clearly`(text: String, message: String) {
    #expect(throws: CommandProblem(message)) { try DurationArgument.duration(text) }
  }

  @Test func `words may stand in quotation marks of any kind`() throws {
    let words = try CommandArguments(#" 12 "La coupole" «deux mots» “trois” 倒影 "#).words()
    #expect(words.map(\.text) == ["12", "La coupole", "deux mots", "trois", "倒影"])
    #expect(words.map(\.isQuoted) == [false, true, true, true, false])
  }

  @Test func `numbers and names in full width are read, titles are left`() throws {
    let words = try CommandArguments("１２　２ｍ ｈａｌｌ 《月（二）》 “１”").words()
    #expect(words.map(\.text) == ["12", "2m", "hall", "《月（二）》", "１"])
    #expect(try DurationArgument.duration("２ｍ３０ｓ") == .seconds(150))
  }

  @Test func `a quotation mark that is not closed is reported`() {
    #expect(throws: CommandProblem("the quotation mark “ has no ” after it")) {
      try CommandArguments("“La coupole").words()
    }
  }

  @Test(arguments: [
    ("next", "next"), ("n", "next"), ("N", "next"), ("ne", "next"), ("go", "goto"), ("q", "quit"),
    ("b", "back"), ("undo", "undo"), ("rep", "report"), ("lan", "language"), ("exit", "quit"),
  ])
  func `a name, an alias or a beginning that fits one command finds it`(
    typed: String, name: String
  ) throws {
    #expect(try CommandTable.command(named: typed).name == name)
  }

  @Test(arguments: [
    ("re", "“re” may be requests, restore, reload, report"),
    ("gotto", "there is no command “gotto”; did you mean “goto”?"),
    ("raport", "there is no command “raport”; did you mean “report”?"),
    ("xyzzy", "there is no command “xyzzy”; help: lists them"),
  ])
  func `an ambiguous or unknown command says what there is`(typed: String, message: String) {
    #expect(throws: CommandProblem(message)) { try CommandTable.command(named: typed) }
  }

  @Test func `an empty line is next, a comment is nothing, a question mark asks`() throws {
    #expect(try CommandTable.command(in: "  ")?.0.name == "next")
    #expect(try CommandTable.command(in: "// to the hall") == nil)
    let ask = try #require(try CommandTable.command(in: "？月亮在哪里"))
    #expect(ask.0.name == "ask")
    #expect(ask.1.text == "月亮在哪里")
  }

  @Test func `every command has a name of its own, a usage that begins with it, and an example`() {
    let commands = CommandTable.commands
    let names = commands.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for command in commands {
      #expect(command.usage.hasPrefix(command.name))
      #expect(command.details.contains("Example: "))
      #expect(!command.summary.hasSuffix("."))
    }
  }
}
