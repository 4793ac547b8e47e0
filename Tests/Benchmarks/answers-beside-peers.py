"""Docent beside SQLite FTS5 and Tantivy: the same places, the same labelled requests, one run.

    make peers

The peers get texts cut into words beforehand (lower case, no diacritics, Snowball's stems, Chinese in pairs of
characters), outside the clock, a field for names and one for what is told, and queries of any of the words, ranked by
BM25. What they cannot know is given to them: how much the place on show counts for more, how much a name does, and the
score below which a request is refused, each as suits the tuned half best. Docent's time is from the request as typed. All
are timed in process, request by request; the peers' with what their Python packages add.
"""

import collections
import itertools
import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import time
import unicodedata

import snowballstemmer
import tantivy

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
REQUESTS = os.path.join(ROOT, "Tests", "DetailSearchTests", "Requests")
BENCHMARK = os.path.join(ROOT, ".build", "release", "docent-benchmark")
# What a peer would give of a request.
TIMED_HITS = 10
STEMMERS = {"fr": snowballstemmer.stemmer("french"), "en": snowballstemmer.stemmer("english")}

Place = collections.namedtuple("Place", "name owner names told")


def tokens(text, language):
    """Words by their stems, in both languages where the language is not known; pairs of characters."""
    text = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    found = []
    for word in re.findall(r"[一-鿿]+|[0-9a-z]+", text):
        if word[0] >= "一":
            found += [word[i:i + 2] for i in range(len(word) - 1)] or [word]
        elif language in STEMMERS:
            found.append(STEMMERS[language].stemWord(word))
        else:
            found += {stemmer.stemWord(word) for stemmer in STEMMERS.values()}
    return found


def read_places(path):
    """The rooms, works and details of a script, as Docent reads it."""
    output = subprocess.run([BENCHMARK, "places", path], capture_output=True, text=True, check=True).stdout
    return [Place(**json.loads(line)) for line in output.splitlines()]


class FTS5:
    name = "SQLite %s FTS5" % sqlite3.sqlite_version

    def __init__(self, places):
        self.base = sqlite3.connect(":memory:")
        self.base.execute("create virtual table d using fts5(names, told, tokenize = 'unicode61')")
        rows = [(i, fields(p.names), fields(p.told)) for i, p in enumerate(places)]
        self.base.executemany("insert into d(rowid, names, told) values (?, ?, ?)", rows)
        self.base.commit()

    def prepare(self, words):
        return " OR ".join('"%s"' % word for word in dict.fromkeys(words))

    def search(self, query, names, limit):
        if not query:
            return []
        statement = "select rowid, -bm25(d, ?, 1.0) from d where d match ? order by 2 desc limit ?"
        return self.base.execute(statement, (names, query, limit)).fetchall()


class Tantivy:
    name = tantivy.__version__.split(",")[0].replace("tantivy v", "Tantivy ")

    def __init__(self, places):
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("id", stored=True, fast=True)
        builder.add_text_field("names", tokenizer_name="whitespace")
        builder.add_text_field("told", tokenizer_name="whitespace")
        self.index = tantivy.Index(builder.build())
        writer = self.index.writer(heap_size=50_000_000, num_threads=1)
        for i, place in enumerate(places):
            writer.add_document(tantivy.Document(id=i, names=fields(place.names), told=fields(place.told)))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def prepare(self, words):
        return " ".join(dict.fromkeys(words))

    def search(self, query, names, limit):
        if not query:
            return []
        parsed = self.index.parse_query(query, ["names", "told"], field_boosts={"names": names})
        hits = self.searcher.search(parsed, limit, count=False).hits
        return [(self.searcher.doc(address)["id"][0], score) for score, address in hits]


def fields(texts):
    return " ".join(word for text in texts for word in tokens(text["text"], text.get("language")))


class Run:
    """A peer's answers to some requests for one weight of names: what was found, with scores, and how long it took."""

    def __init__(self, peer, corpora, names):
        self.peer, self.corpora, self.names = peer, corpora, names
        self.indices = {tour: peer(places) for tour, places in corpora.items()}

    def find(self, lines):
        found, times = [], []
        for line in lines:
            index = self.indices[line["tour"]]
            query = index.prepare(tokens(line["text"], line.get("language")))
            start = time.perf_counter()
            index.search(query, self.names, TIMED_HITS)
            times.append((time.perf_counter() - start) * 1e6)
            # The answer is chosen among all, outside the clock.
            found.append(index.search(query, self.names, len(self.corpora[line["tour"]])))
        return found, times


def best(hits, line, places, here, threshold):
    """The place of the highest score, where those of what is on show count `here` times as much."""
    top, most = None, threshold
    for number, value in hits:
        weighed = value * (here if places[number].owner == line.get("work") else 1)
        if weighed > most:
            top, most = places[number].name, weighed
    return top


def is_right(answer, line):
    return answer == line["answer"] or answer is not None and answer in line.get("accept", [])


def score(answers, lines):
    """The shares of the answerable and of those to be refused that are right, in percent."""
    groups = {True: [], False: []}
    for answer, line in zip(answers, lines):
        groups[line["answer"] is not None].append(is_right(answer, line))
    return [100 * sum(g) / len(g) if g else float("nan") for g in (groups[True], groups[False])]


def tuned(run, lines):
    """What suits the tuned half best: the most right answers."""
    found, _ = run.find(lines)
    scores = sorted(value for hits in found for _, value in hits[:1])
    thresholds = [0.0] + [scores[len(scores) * i // 40] for i in range(1, 40)]
    options = itertools.product((1, 1.5, 2, 3, 5, 1000), thresholds)

    def right(option):
        answers = (best(h, l, run.corpora[l["tour"]], *option) for h, l in zip(found, lines))
        return sum(is_right(a, l) for a, l in zip(answers, lines))

    return max(((right(option), option) for option in options), key=lambda pair: pair[0])


def docent(lines, paths):
    """Answers and microseconds of Docent, as its benchmark measures them in process."""
    answers, times = [None] * len(lines), [0.0] * len(lines)
    for tour, path in paths.items():
        numbers = [i for i, line in enumerate(lines) if line["tour"] == tour]
        asked = "".join(json.dumps(lines[i]) + "\n" for i in numbers)
        output = subprocess.run([BENCHMARK, "timed", path], input=asked, capture_output=True, text=True, check=True)
        for i, line in zip(numbers, output.stdout.splitlines()):
            told = json.loads(line)
            answers[i], times[i] = told.get("answer"), told["microseconds"]
    return answers, times


def row(name, shares, times):
    times = sorted(times)
    median, late = statistics.median(times), times[len(times) * 99 // 100]
    told = ["%5.1f %%" % share if share == share else "      –" for share in shares]
    print("  %-30s %s  %s  %9.1f µs  %9.1f µs" % (name, *told, median, late), flush=True)


def labelled(half):
    with open(os.path.join(REQUESTS, half + ".jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def compare(title, lines, tuning, paths):
    corpora = {tour: read_places(path) for tour, path in paths.items()}
    print("%s: %d requests, %d places" % (title, len(lines), sum(map(len, corpora.values()))))
    print("  %-30s %7s  %7s  %12s  %12s" % ("", "right", "refused", "median", "99 %"))
    answers, times = docent(lines, paths)
    row("Docent", score(answers, lines), times)
    for peer in (FTS5, Tantivy):
        runs = [Run(peer, corpora, names) for names in (1.0, 2.0, 5.0)]
        run, option = max(((run, tuned(run, tuning)) for run in runs), key=lambda pair: pair[1][0])
        found, times = run.find(lines)
        answers = [best(h, l, corpora[l["tour"]], *option[1]) for h, l in zip(found, lines)]
        row(peer.name, score(answers, lines), times)


def measured(count):
    """The benchmark's tour of 2,000 details, and requests for it."""
    path = os.path.join(os.environ.get("TMPDIR", "/tmp"), "docent-measured-%d.tour" % os.getpid())
    with open(path, "wb") as file:
        file.write(subprocess.run([BENCHMARK, "measured"], capture_output=True, check=True).stdout)
    output = subprocess.run([BENCHMARK, "measured", str(count)], capture_output=True, text=True, check=True).stdout
    return path, [dict(json.loads(line), tour="measured") for line in output.splitlines()]


def main():
    os.chdir(ROOT)
    tours = {name: "Tours/%s.tour" % name for name in ("petit-palais-2016", "louvre-2020")}
    tours["further-works"] = os.path.join(REQUESTS, "further-works.tour")
    tuning = labelled("tuned")
    for half in sys.argv[1:] or ("reported", "tuned"):
        compare("the %s half" % half, labelled(half), tuning, tours)
    path, lines = measured(2000)
    try:
        compare("2,000 details", lines[1000:], lines[:1000], {"measured": path})
    finally:
        os.unlink(path)


main()
