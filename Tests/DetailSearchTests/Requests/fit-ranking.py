#!/usr/bin/env python3
"""Fits the weights by which answers are ranked and requests refused, on the tuned half of the labelled requests.

    docent-benchmark accuracy tuned evidence > evidence.jsonl
    python3 Tests/DetailSearchTests/Requests/fit-ranking.py evidence.jsonl

Prints what is right of each work's requests when the weights are fitted on the other works' (what works that
nobody has seen may expect), then writes Sources/DetailSearch/Ranking/RankingWeights+Fitted.swift from all.
Needs numpy and scipy.

The model is a multinomial logit over what a request may mean and the refusal. Where several places are right,
their probabilities add up. Requests that are a name word for word are answered without it, and left out. What can only
speak for a place, or only against it, may have no weight of the other sign; a few weights have a bound besides,
for what the requests have too few examples of.
"""
import collections, json, pathlib, sys
import numpy
from scipy.optimize import minimize

TARGET = pathlib.Path(__file__).resolve().parents[3] / "Sources/DetailSearch/Ranking/RankingWeights+Fitted.swift"
RIDGE = 0.5
# Added to the fitted weight of a refusal: a wrong answer is worse than none.
CAUTION = 0.4
FOR = """coverage named telling nameShare ownerShare proseShare wordName meaningName kindName wordProse
nameMass ownerMass proseMass uniqueName uniqueProse attributeHeld timeTold personTold isPerson
sideRight fieldAlone fieldAlmost fieldWithMore identityAlone identityWithMore material price
previousAlone previousQuestion sibling saysNothing attributeAsked fieldMissing softMass personNamed sharedAlone
sharedWithMore""".split()
AGAINST = """ofElsewhere unknownThing unknownMeaning unknownWord leftToOthers namedWithThing attributeMissing fieldOfPart fieldOfNamed
timeUntold personUntold isNoPerson isElsewhere isElsewhereOfRoom sideWrong
fieldAbsent anotherAsked partMeant meaningAlone toldOfOther""".split()
LEAST = {"phrase": 6, "named": 0.95, "offTopic": 4, "heading": 1.5, "siblingAsked": 1, "attribution": 4, "elsewhereAsked": 0}
MOST = {"previousNotThis": -1, "anotherAsked": -2.5, "toldOfOther": -1,
        "meaningAlone": -1, "partMeant": -0.6}


def read(path):
    lines = [json.loads(line) for line in open(path, encoding="utf-8")]
    names = lines[0]["names"]
    requests = lines[1:]
    for request in requests:
        request["values"] = numpy.array([c["values"] for c in request["candidates"]])
        request["is_right"] = numpy.array([c["isRight"] for c in request["candidates"]], bool)
    return names, requests


def bounds(names):
    def bound(name):
        if name in LEAST or name in MOST:
            return LEAST.get(name), MOST.get(name)
        return (0, None) if name in FOR else (None, 0) if name in AGAINST else (None, None)

    return [bound(name) for name in names]


def fit(requests, names):
    requests = [r for r in requests if r["is_right"].any() and not r["isWhole"]]
    values = numpy.concatenate([r["values"] for r in requests])
    right = numpy.concatenate([r["is_right"] for r in requests])
    counts = [len(r["values"]) for r in requests]
    of = numpy.repeat(numpy.arange(len(requests)), counts)
    starts = numpy.concatenate([[0], numpy.cumsum(counts)[:-1]])

    def loss(weights):
        scores = values @ weights
        parts = numpy.exp(scores - numpy.maximum.reduceat(scores, starts)[of])
        whole = numpy.add.reduceat(parts, starts)
        good = numpy.add.reduceat(parts * right, starts)
        slope = values.T @ (parts / whole[of] - parts * right / good[of])
        return numpy.log(whole / good).sum() + RIDGE * (weights @ weights), slope + 2 * RIDGE * weights

    start = numpy.zeros(len(names))
    weights = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds(names), options={"maxiter": 400}).x
    weights[names.index("refusal")] += CAUTION
    return weights


def is_right(request, weights):
    if request["isWhole"]:
        return request["isAnsweredRight"]
    return bool(request["is_right"][int((request["values"] @ weights).argmax())])


def report(requests, weights_of):
    tally = collections.defaultdict(lambda: [0, 0])
    for request in requests:
        sort = "to refuse" if request["isToRefuse"] else "answerable"
        for key in (sort, sort + ", " + request["language"]):
            tally[key][0] += is_right(request, weights_of(request))
            tally[key][1] += 1
    for key, (right, count) in sorted(tally.items()):
        print(f"  {key:20} {right} of {count}  {100 * right / count:.1f} %")


def main():
    names, requests = read(sys.argv[1])
    works = {r["work"] for r in requests}
    by_work = {work: fit([r for r in requests if r["work"] != work], names) for work in works}
    print("fitted on the other works:")
    report(requests, lambda r: by_work[r["work"]])
    weights = fit(requests, names)
    print("fitted on all:")
    report(requests, lambda r: weights)
    rows = "".join(f"    (.{name}, {weight:.3f}),\n" for name, weight in zip(names, weights))
    TARGET.write_text(
        "// Written by Tests/DetailSearchTests/Requests/fit-ranking.py; not by hand.\n\n"
        "extension RankingWeights {\n  static let fitted: [(Evidence.Kind, Float)] = [\n" + rows + "  ]\n}\n")


main()
