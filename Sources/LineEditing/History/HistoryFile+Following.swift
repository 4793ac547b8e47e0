internal import Glibc

extension HistoryFile {
  /// Up to where a file has been read, and which file: a trimmed one may have replaced it.
  struct Place: Equatable {
    var device: dev_t
    var number: ino_t
    var offset: Int
  }

  /// The end of the file; nil where there is none.
  func end() -> Place? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Place(device: status.st_dev, number: status.st_ino, offset: Int(status.st_size))
  }

  /// The entries that came behind a place, which moves on to the end; all of them where it is another file now.
  func entries(since place: inout Place?) -> [String] {
    guard let end = end(), end != place else { return [] }
    let before = place
    place = end
    guard let before, before.device == end.device, before.number == end.number,
      before.offset < end.offset
    else { return (try? load()) ?? [] }
    return entries(in: max(before.offset, end.offset - limitBytes)..<end.offset)
  }

  private func entries(in range: Range<Int>) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let bytes = (try? bytes(of: descriptor, in: range)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(limitEntries)
      .map { HistoryEntry.decoded(String($0)) }
  }
}
