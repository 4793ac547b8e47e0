#!/usr/bin/env python3
"""Writes Sources/DetailSearch/Words/Lexicon/MuseumLexicon+Thesaurus+Generated.swift: English words beside those of
MuseumLexicon, from the thesaurus of Debian's mythes-en-us, which is made from WordNet
(its notice stands in THIRD-PARTY-NOTICES.md).

    apt-get download mythes-en-us && dpkg -x mythes-en-us_*.deb /tmp/mythes
    python3 Sources/TextIndex/Tables/thesaurus.py /tmp/mythes/usr/share/mythes/th_en_US_v2.dat

For each word of a line, of its first noun senses those that share a second word with the line, and the first
one: their single words, of four letters and more, that the lexicon does not have.
"""
import pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
WORDS = ROOT / "Sources/DetailSearch/Words/Lexicon"
MOST = 8


def senses(path):
    found = {}
    with open(path, encoding="utf-8", errors="replace") as file:
        next(file)
        for line in file:
            word, _, count = line.rstrip("\n").rpartition("|")
            found[word] = [next(file).rstrip("\n").split("|") for _ in range(int(count))]
    return found


def lines():
    for domain in sorted(WORDS.glob("MuseumLexicon+*.swift")):
        if domain.name.endswith("+Generated.swift"):
            continue
        for line in domain.read_text("utf-8").split('"""')[1].splitlines():
            parts = line.strip().lstrip("= ").rstrip("* ").split(";")
            if len(parts) == 3:
                yield line.strip(), parts[1].split()


def main():
    thesaurus = senses(sys.argv[1])
    rows = list(lines())
    known = {word for _, english in rows for word in english}
    output = []
    for number, (_, english) in enumerate(rows):
        extra = []
        for word in english:
            nouns = [s[1:] for s in thesaurus.get(word, []) if s[0] == "(noun)"]
            for rank, sense in enumerate(nouns[:4]):
                words = [w for w in sense if re.fullmatch("[a-z]{4,}", w)]
                if rank == 0 and len(words) <= 6 or any(w in english for w in words if w != word):
                    extra += [w for w in words if w not in known and w not in extra]
        if extra:
            output.append(f"    {english[0]} {' '.join(extra[:MOST])}")
    target = WORDS / "MuseumLexicon+Thesaurus+Generated.swift"
    target.write_text(f'''// Written by Sources/TextIndex/Tables/thesaurus.py; not by hand.
// From the thesaurus of mythes-en-us, made from WordNet (Princeton University's licence). See THIRD-PARTY-NOTICES.md.
// swift-format-ignore-file

extension MuseumLexicon {{
  /// An English word of the lexicon, then words that stand for it, a line each.
  static let thesaurus = """
{chr(10).join(output)}
    """
}}
''', "utf-8")
    print(len(output), "lines,", sum(len(o.split()) - 1 for o in output), "words")


main()
