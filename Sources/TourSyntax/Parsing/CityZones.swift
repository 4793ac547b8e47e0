/// Great cities that the time zone database knows by the name of another, and short names of zones that mean one: authors
/// write what they know.
package enum CityZones {
  /// - Parameter city: or `CET` and the like; in any case, in French, English or Chinese.
  package static func zone(of city: String) -> String? {
    let city = city.lowercased()
    return zones.first { $0.cities.contains(city) }?.zone
  }

  private static let zones: [(zone: String, cities: Set<String>)] = [
    (
      "Asia/Shanghai",
      [
        "beijing", "shanghai", "peking", "pékin", "pekin", "北京", "上海", "guangzhou", "canton", "广州",
        "shenzhen",
        "深圳", "hangzhou", "杭州", "chengdu", "成都", "wuhan", "武汉", "xian", "xi'an", "西安", "nanjing",
        "nankin", "南京",
      ]
    ),
    (
      "Europe/Paris",
      [
        "paris", "巴黎", "lyon", "marseille", "lille", "bordeaux", "strasbourg", "nice", "toulouse",
        "versailles", "cet", "cest",
      ]
    ),
    ("Europe/London", ["london", "londres", "伦敦", "edinburgh", "édimbourg", "manchester", "bst"]),
    ("America/New_York", ["纽约", "washington", "boston", "philadelphia", "montréal", "montreal"]),
    ("Asia/Tokyo", ["tokyo", "东京", "kyoto", "京都", "osaka", "大阪", "jst"]),
    ("Asia/Hong_Kong", ["香港"]),
    ("Asia/Taipei", ["台北", "臺北"]),
  ]
}
