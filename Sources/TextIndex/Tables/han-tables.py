#!/usr/bin/env python3
"""Writes Sources/TextIndex/Han/HanTables+Generated.swift.

    python3 -m venv /tmp/tables && /tmp/tables/bin/pip install pypinyin==0.55.0 opencc-python-reimplemented==0.1.7
    /tmp/tables/bin/python Sources/TextIndex/Tables/han-tables.py

Readings: pypinyin (MIT). Traditional to simplified: OpenCC's TSCharacters.txt (Apache-2.0).
Their notices stand in THIRD-PARTY-NOTICES.md.
"""
import json, pathlib, unicodedata
import opencc, pypinyin

ROOT = pathlib.Path(__file__).resolve().parents[3]
TARGET = ROOT / "Sources/TextIndex/Han/HanTables+Generated.swift"
FIRST, LAST = 0x4E00, 0x9FFF
# A second reading is kept where so many phrases of the dictionary have it.
PHRASES_FOR_READING = 4


def plain(reading):
    """nǚ -> nu, lüè -> lue: without tones; ü is u, for people type u, v or ü."""
    letters = unicodedata.normalize("NFD", reading)
    return "".join(x for x in letters if "a" <= x <= "z").replace("v", "u")


def inside(character):
    return len(character) == 1 and FIRST <= ord(character) <= LAST


def simplified():
    folder = pathlib.Path(opencc.__file__).parent / "dictionary"
    pairs = []
    for line in (folder / "TSCharacters.txt").read_text("utf-8").splitlines():
        written, targets = line.split("\t")
        target = targets.split(" ")[0]
        if inside(written) and inside(target) and written != target:
            pairs.append((written, target))
    return sorted(pairs)


def readings():
    folder = pathlib.Path(pypinyin.__file__).parent
    first = {}
    for code, listed in json.loads((folder / "pinyin_dict.json").read_text("utf-8")).items():
        character = chr(int(code))
        if inside(character):
            first[character] = plain(listed.split(",")[0])
    counts = {}
    for phrase, listed in json.loads((folder / "phrases_dict.json").read_text("utf-8")).items():
        if len(phrase) != len(listed):
            continue
        for character, options in zip(phrase, listed):
            if character in first:
                key = (character, plain(options[0]))
                counts[key] = counts.get(key, 0) + 1
    second = {}
    for (character, reading), count in sorted(counts.items()):
        if reading and reading != first[character] and count >= PHRASES_FOR_READING:
            best = second.get(character)
            if best is None or counts[(character, best)] < count:
                second[character] = reading
    return first, second


def by_reading(table):
    groups = {}
    for character, reading in sorted(table.items()):
        if reading.isascii() and reading.isalpha():
            groups.setdefault(reading, []).append(character)
    return "\n".join(f"    {reading}{''.join(groups[reading])}" for reading in sorted(groups))


def main():
    pairs = "".join(a + b for a, b in simplified())
    lines = "\n".join("    " + pairs[i:i + 80] for i in range(0, len(pairs), 80))
    first, second = readings()
    TARGET.write_text(f'''// Written by Sources/TextIndex/Tables/han-tables.py; not by hand.
// Readings: pypinyin 0.55.0, MIT. Traditional to simplified: OpenCC, Apache-2.0. See THIRD-PARTY-NOTICES.md.
// swift-format-ignore-file

extension HanTables {{
  /// Traditional and simplified character, by turns; white space between lines.
  static let simplifiedPairs = """
{lines}
    """

  /// A syllable without its tone, then the characters that are read so, a line each.
  static let readings = """
{by_reading(first)}
    """

  /// The same for characters with a second common reading.
  static let secondReadings = """
{by_reading(second)}
    """
}}
''', "utf-8")
    print(len(pairs) // 2, "pairs,", len(first), "readings,", len(second), "second ones")


main()
