// The standard library's own normalizer, which Foundation's essentials do not offer: all of Foundation
// in its place takes a millisecond of every start.
@_spi(_Unicode) internal import Swift

extension String {
  /// In Unicode's normalization form C.
  var normalizedToNFC: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
