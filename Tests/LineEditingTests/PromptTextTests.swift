import Testing

@testable import LineEditing

@Test func `a colour becomes one literal that takes no column`() {
  let prompt = PromptText("\u{1B}[1m\u{1B}[32m山\u{1B}[0m › ")
  #expect(prompt.marked == "\u{1}\u{1B}[1m\u{1B}[32m\u{1}山\u{1}\u{1B}[0m\u{1} › ")
  #expect(prompt.visible == "山 › ")
}

@Test func `a colour at the very end goes before the last space`() {
  let prompt = PromptText("\u{1B}[1mtour› \u{1B}[0m")
  #expect(prompt.marked == "\u{1}\u{1B}[1m\u{1}tour›\u{1}\u{1B}[0m\u{1} ")
  #expect(prompt.visible == "tour› ")
}

@Test func `a colour after the last visible character gets a space behind it`() {
  #expect(PromptText("\u{1B}[1m›\u{1B}[0m").visible == "› ")
}

@Test func `no other control sequence reaches the terminal`() {
  let prompt = PromptText("a\u{1B}[2Jb\u{07}\u{9B}31m\u{1}c")
  #expect(prompt.marked == "a[2Jb31mc")
}
