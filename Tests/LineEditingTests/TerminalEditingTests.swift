import PseudoTerminal
import Testing

@testable import LineEditing

private let left = "\u{1B}[D"
private let up = "\u{1B}[A"

@Suite(.serialized) struct TerminalEditingTests {
  @Test(arguments: ["abc", "é", "山水", "où est la signature", "月亮在哪里", "🖼"])
  func `what is typed is what is read`(text: String) throws {
    let session = try EchoSession()
    try session.type(text + "\r", for: "line <\(text)> \(text.unicodeScalars.count)")
  }

  @Test(arguments: ["C", "POSIX", "fr_XX.ISO-8859-1"])
  func `any locale leaves every script whole`(locale: String) throws {
    let session = try EchoSession(more: ["LC_ALL": locale])
    try session.type("é山\r", for: "line <é山> 2")
  }

  @Test func `the cursor and backspace go over wide characters`() throws {
    let session = try EchoSession()
    try session.type("aé山水b\(left)\(left)\u{7F}X\r", for: "line <aéX水b> 5")
  }

  @Test func `a letter and its accent are composed`() throws {
    let session = try EchoSession()
    try session.type("e\u{301}te\u{301}\r", for: "line <\u{E9}t\u{E9}> 3")
  }

  @Test func `an accent that comes later is put on its letter, in the middle of a line too`() throws
  {
    let session = try EchoSession()
    try session.type("xo", for: "xo")
    try session.terminal.send("\u{302}")
    try session.terminal.wait(for: "\u{F4}")
    try session.terminal.send("\u{303}")
    try session.terminal.wait(for: "\u{1ED7}")
    try session.terminal.send("y\r")
    try session.terminal.wait(for: "line <x\u{1ED7}y> 3")
    try session.type("aeb", for: "aeb")
    try session.terminal.send(left)
    try session.terminal.wait(for: "\u{8}")
    try session.terminal.send("\u{301}c\r")
    try session.terminal.wait(for: "line <a\u{E9}cb> 4")
  }

  @Test func `bytes that are no text change nothing else`() throws {
    let session = try EchoSession()
    try session.waitForPrompt()
    try session.terminal.send(bytes: [0x61, 0xFF, 0x62, 0xC2, 0x88, 0x63, 0x0D])
    try session.terminal.wait(for: "line <a\u{FFFD}b\u{FFFD}c> 5")
  }

  @Test func `Ctrl-C on an empty line is an interrupt and else clears the line`() throws {
    let session = try EchoSession()
    try session.type("\u{03}", for: "interrupt")
    try session.type("half\u{03}", for: "cleared")
    try session.type("whole\r", for: "line <whole>")
  }

  @Test func `Ctrl-D leaves from an empty line and deletes forwards in another`() throws {
    let session = try EchoSession()
    try session.type("山水\(left)\u{04}\r", for: "line <山> 1")
    try session.type("\u{04}", for: "end")
    #expect(try session.terminal.waitForEnd() == .exited(0))
  }

  @Test func `keys typed ahead are kept, Ctrl-D too`() throws {
    let session = try EchoSession()
    try session.type("a\r山\r\u{04}", for: "line <a>")
    try session.terminal.wait(for: "line <山>")
    try session.terminal.wait(for: "end")
  }

  @Test func `a key that comes with the prompt is never lost`() throws {
    let session = try EchoSession()
    for number in 1...50 {
      try session.type("\u{03}", for: "interrupt")
      try session.type("\(number)\r", for: "line <\(number)>")
    }
    try session.type("\u{04}", for: "end")
  }

  @Test func `a paste is one line, whatever it holds`() throws {
    let session = try EchoSession()
    try session.type(
      "(\u{1B}[200~un\rdeux\u{03}\u{1B}[A 山\u{1B}[201~)\r", for: "line <(un deux[A 山)>")
  }

  @Test func `a paste over the limit is cut there and nothing of it is obeyed`() throws {
    let session = try EchoSession()
    let pasted = String(repeating: "x", count: 65_536) + "\rleave\r"
    try session.type("\u{1B}[200~\(pasted)\u{1B}[201~\r", for: "x> 65536")
  }

  @Test func `a line over the limit is refused`() throws {
    let session = try EchoSession()
    let pasted = String(repeating: "x", count: 65_536)
    try session.type("\u{1B}[200~\(pasted)\u{1B}[201~y\r", for: "longer than 65536")
  }

  @Test func `a line taller than the screen is edited without a crash`() throws {
    let session = try EchoSession()
    let text = String(repeating: "x", count: 2_500)
    let more = String(repeating: "y", count: 200)
    try session.type("\(text)\u{01}\u{05}\(more)\r", for: "y> 2700")
  }

  @Test func `a new width keeps the line`() throws {
    let session = try EchoSession()
    try session.type("1234567890", for: "1234567890")
    session.terminal.resize(rows: 24, columns: 20)
    try session.terminal.wait(for: "1234567890")
    try session.terminal.send("山\r")
    try session.terminal.wait(for: "line <1234567890山> 11")
  }

  @Test func `posted lines appear and leave the half-typed line whole`() throws {
    let session = try EchoSession()
    try session.type("notices\r", for: "1› ")
    try session.terminal.send("山水\(left)")
    for number in 1...3 { try session.terminal.wait(for: "notice \(number)\r\n") }
    try session.terminal.wait(for: "山水")
    try session.terminal.send("X\r")
    try session.terminal.wait(for: "line <山X水> 3")
  }

  @Test func `a prompt that changes leaves the half-typed line whole`() throws {
    let session = try EchoSession()
    try session.type("count\r", for: "1› ")
    try session.terminal.send("山水\(left)")
    for _ in 1...3 { try session.terminal.wait(for: "› 山水") }
    try session.terminal.send("X\r")
    try session.terminal.wait(for: "line <山X水> 3")
  }

  @Test func `a right prompt is shown while there is room`() throws {
    let session = try EchoSession(columns: 30)
    try session.type("right\r", for: "à droite")
    try session.terminal.send(String(repeating: "x", count: 20) + "\r")
    try session.terminal.wait(for: "x> 20")
  }

  @Test func `Tab completes one candidate, and lists several`() throws {
    let session = try EchoSession()
    try session.type("so\t\r", for: "line <sortie > 7")
    try session.type("a 哥\t\t", for: "哥特厅  哥特柱\r\n")
    try session.terminal.send("厅\r")
    try session.terminal.wait(for: "line <a 哥特厅> 5")
  }
}

@Suite(.serialized) struct TerminalListTests {
  @Test func `Tab after a list that did not fit shows the rest`() throws {
    let session = try EchoSession(rows: 6, columns: 20)
    try session.type("\t", for: "lavacourt\r\nlavandière\r\n… 3 more rows: Tab\r\n")
    try session.type("\t", for: "哥特厅\r\n哥特柱\r\nsortie\r\n")
    try session.type("\t", for: "lavacourt\r\n")
  }

  @Test func `Tab in the middle of a word types its rest once`() throws {
    let session = try EchoSession()
    try session.type("sortie\(left)\(left)\(left)\tx\r", for: "line <sortie x> 8")
  }
}

@Suite(.serialized) struct TerminalHistoryTests {
  @Test func `an arrow brings the last line back, Ctrl-R finds an older one`() throws {
    let session = try EchoSession()
    try session.type("première 山\r", for: "line <")
    try session.type("second\r", for: "line <")
    try session.type("\(up)\(up)!\r", for: "line <première 山!>")
    try session.type("\u{12}seco\u{1B}\r", for: "line <second>")
  }

  /// The low bytes of these are control keys.
  @Test(arguments: ["月", "中文", "à", "前", "标"])
  func `Ctrl-R finds text in any script`(text: String) throws {
    let session = try EchoSession()
    try session.type("a \(text) b\r", for: "line <")
    try session.type("other\r", for: "line <")
    try session.type("\u{12}\(text)", for: "search “\(text)” › a ")
    try session.terminal.send("\r")
    try session.terminal.wait(for: "line <a \(text) b>")
  }

  @Test func `a search is left by Ctrl-G as it was before, and by another key with what was found`()
    throws
  {
    let session = try EchoSession()
    try session.type("première\r", for: "line <")
    try session.type("second\r", for: "line <")
    try session.type("half\(left)\u{12}prem", for: "search “prem” › première")
    try session.terminal.send("\u{07}X\r")
    try session.terminal.wait(for: "line <halXf>")
    try session.type("\u{12}e\u{12}\u{12}\u{12}", for: ": nothing › première")
    try session.terminal.send("\u{05}!\r")
    try session.terminal.wait(for: "line <première!>")
    try session.type("\u{12}zz\u{7F}\u{7F}\u{03}", for: "interrupt")
    try session.type("\u{12}sec\u{1B}[200~pasted\u{1B}[201~\r", for: "line <pastedsecond>")
  }

  @Test func `Ctrl-S holds no output up, and goes back in a search`() throws {
    let session = try EchoSession()
    for line in ["un", "deux", "une"] { try session.type(line + "\r", for: "line <\(line)>") }
    try session.type("\u{12}u\u{12}\u{12}\u{13}\r", for: "line <deux>")
    try session.type("\u{13}un\r", for: "line <une>")
  }

  @Test func `the next run knows the lines, also of a run that was killed`() throws {
    let home = Scratch()
    let first = try EchoSession(home: home)
    try first.type("哥特厅\r", for: "line <")
    try first.waitForPrompt()
    first.terminal.signal(9)
    #expect(try first.terminal.waitForEnd() == .killed(signal: 9))
    try EchoSession(home: home).type("\(up)\r", for: "line <哥特厅>")
  }

  @Test func `a line again, and a blank one, are no entries`() throws {
    let session = try EchoSession()
    for keys in ["a\r", "b\r", "b\r", " \r"] { try session.type(keys, for: "line <") }
    try session.type("\(up)\(up)\r", for: "line <a>")
  }

  @Test func `a home that can't be written harms nothing`() throws {
    let session = try EchoSession(more: ["HOME": "/dev/null"])
    try session.type("a\r", for: "line <a>")
    try session.type("\(up)\r", for: "line <a>")
  }

  @Test func `vi keys work where editrc asks for them`() throws {
    let home = Scratch()
    try home.write("bind -v\n", to: ".editrc")
    let session = try EchoSession(home: home)
    try session.type("a 山水\u{1B}0xiX\r", for: "line <X 山水>")
    try session.type("y\u{03}", for: "cleared")
    try session.type("\u{04}", for: "end")
  }

  @Test func `what a run at the same time enters is found by a search`() throws {
    let home = Scratch()
    let first = try EchoSession(home: home)
    try first.waitForPrompt()
    let second = try EchoSession(home: home)
    try second.type("première 山\r", for: "line <première 山>")
    try second.waitForPrompt()
    try first.terminal.send("\u{12}山")
    try first.terminal.wait(for: "search “山” › première 山")
    try first.terminal.send("\r")
    try first.terminal.wait(for: "line <première 山>")
  }

  @Test func `a line that editrc has wrong, or blank, ends nothing and is told`() throws {
    let home = Scratch()
    try home.write(
      "nonsense here\r\n   \nbind '^K\n# done\nbind \"^K\" ed-move-to-beg\n", to: ".editrc")
    let session = try EchoSession(home: home)
    try session.terminal.wait(for: "/.editrc:1: not understood\r\n")
    try session.terminal.wait(for: "/.editrc:3: not understood\r\n")
    try session.type("b\u{0B}a\r", for: "line <ab>")
  }

  @Test func `a line that is cleared in vi's commands keeps its last character`() throws {
    let home = Scratch()
    try home.write("bind -v\n", to: ".editrc")
    let session = try EchoSession(home: home)
    let shown = try session.type("ab山\u{1B}\u{03}", for: "cleared")
    #expect(shown.contains("\u{1B}[2C^C"))
  }

  @Test(arguments: ["[5~", "[6~", "[15~", "[2~", "OP", "[1;2D", "[1;3D", "[1;3C", "[15;2~"])
  func `no key types what is left of its sequence`(sequence: String) throws {
    let session = try EchoSession()
    try session.type("\u{1B}\(sequence)ab\r", for: "line <ab> 2")
  }
}
