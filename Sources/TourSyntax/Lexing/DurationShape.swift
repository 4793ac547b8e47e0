/// What a duration looks like, and how people spell its units.
enum DurationShape {
  /// Digits and d, h, m or s, in that order, each at most once.
  static func isDuration(_ text: String) -> Bool {
    var units = Substring("dhms")
    var hasDigits = false
    for character in text.utf8 {
      if (0x30...0x39).contains(character) {
        hasDigits = true
      } else {
        guard hasDigits, let found = units.utf8.firstIndex(of: character) else { return false }
        units = units[units.utf8.index(after: found)...]
        hasDigits = false
      }
    }
    return !hasDigits && !text.isEmpty
  }

  /// Whether a duration has one unit only.
  static func isSingle(_ text: String) -> Bool {
    isDuration(text) && text.utf8.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The unit that a word in French, English or Chinese means.
  static func unit(spelled word: String) -> String? {
    switch word.lowercased() {
    case "d", "day", "days", "j", "jour", "jours", "天", "日": "d"
    case "h", "hr", "hrs", "hour", "hours", "heure", "heures", "小时", "時", "时": "h"
    case "m", "min", "mins", "mn", "minute", "minutes", "分", "分钟", "分鐘": "m"
    case "s", "sec", "secs", "second", "seconds", "seconde", "secondes", "秒", "秒钟": "s"
    default: nil
    }
  }
}
