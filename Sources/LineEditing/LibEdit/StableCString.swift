/// A C string that stays at its address until the next one is set: libedit does not copy prompts.
final class StableCString {
  private(set) var pointer: UnsafeMutablePointer<CChar>

  init() {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: 0)
  }

  deinit {
    pointer.deallocate()
  }

  func set(_ text: String) {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy.advanced(by: index).initialize(to: byte) }
    pointer.deallocate()
    pointer = copy
  }
}
