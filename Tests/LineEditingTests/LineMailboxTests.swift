import Testing

@testable import LineEditing

@Test func `posted lines wait until they are taken`() {
  let mailbox = LineMailbox()
  mailbox.post(["a"])
  mailbox.post(["b", "c"])
  #expect(mailbox.takeAll() == ["a", "b", "c"])
  #expect(mailbox.takeAll() == [])
}
