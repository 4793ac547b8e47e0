extension SpeechTable {
  /// Units: 中华人民共和国法定计量单位 (1984). Also read for Japanese, whose numbers are about as long.
  static let chinese = SpeechTable(
    spelling: ChineseNumber(),
    groupSigns: ["\u{A0}", "\u{202F}", "\u{2009}", ","],
    decimalSign: "点",
    range: "至",
    times: "乘",
    signs: [
      "%": "百分之", "％": "百分之", "€": "欧元", "$": "美元", "£": "英镑", "¥": "元", "×": "乘",
      "&": "和", "+": "加", "=": "等于", "°": "度", "℃": "摄氏度", "²": "平方", "³": "立方",
    ],
    months: [
      "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
    ],
    hours: "点",
    minutes: "分",
    saysZeroMinutes: true,
    units: [
      "mm": "毫米", "cm": "厘米", "m": "米", "km": "公里", "g": "克", "kg": "公斤", "t": "吨",
      "h": "小时", "min": "分钟", "s": "秒", "ha": "公顷", "l": "升", "L": "升", "dm": "分米",
    ])
}
