#!/usr/bin/env python3
"""Writes the fixture of the independent oracle; docs/oracle.md tells what it is for."""

import argparse
import collections
import json
import pathlib
import random

from program import solved
from theories import UNITS, theory

FIXTURE = (
    pathlib.Path(__file__).resolve().parents[2] / "Tests/RuleEngineTests/Fixtures/oracle.jsonl"
)


def plain(symbol):
    """A term of clingo as Python has it: a number, a name, or the arguments of a function."""
    if symbol.type.name == "Number":
        return symbol.number
    if symbol.arguments:
        return (symbol.name, *map(plain, symbol.arguments))
    return symbol.name


def expected(theory):
    """What the answer set says, in the order of the theory.

    A norm beside a provision: figures, elements, polarity, persons, and the resolution.
    A resolution: level, deciding rule, rules that count, rules that are defeated.
    """
    said = collections.defaultdict(list)
    for symbol in solved(theory):
        said[symbol.name].append(tuple(plain(argument) for argument in symbol.arguments))
    names = [rule["id"] for rule in theory["rules"]]
    norms = range(len(theory["norms"]))
    laws = range(len(theory["laws"]))

    def rules(predicate, situation):
        return "".join(sorted(names[r] for r, s in said[predicate] if s == situation))

    def resolution(situation):
        (level,) = (v for s, v in said["level"] if s == situation)
        return [level] + [rules(key, situation) for key in ("decides", "counts", "beaten")]

    def beside(n, l):
        figures = {i: r for m, i, k, r in said["figure"] if (m, k) == (n, l)}
        order = sorted(figures, key=lambda i: (isinstance(i, str), i))
        elements = sorted((e, r) for m, k, e, r in said["element_stands"] if (m, k) == (n, l))
        (polarity,) = (r for m, k, r in said["polarity"] if (m, k) == (n, l))
        (persons,) = (r for m, k, r in said["persons"] if (m, k) == (n, l))
        found = [[figures[i] for i in order], [relation for _, relation in elements]]
        return found + [polarity, persons] + resolution(("beside", n, l))

    deciding = dict(said["answer"])
    ((level,),) = said["clause"]
    ((leading,),) = said["leads"]
    return {
        "beside": [[beside(n, l) for l in laws] for n in norms],
        "silence": [resolution(("silence", n)) for n in norms],
        "deciding": [deciding.get(n, -1) for n in norms],
        "verdicts": [dict(said["verdict"])[n] for n in norms],
        "level": level,
        "leading": leading,
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=20250101)
    arguments.add_argument("--output", type=pathlib.Path, default=FIXTURE)
    options = arguments.parse_args()
    source = random.Random(options.seed)
    lines = [{"seed": options.seed, "count": options.count, "units": UNITS}]
    for _ in range(options.count):
        made = theory(source)
        lines.append({**made, "expected": expected(made)})
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(text, encoding="utf-8")
    print(f"{options.count} theories, {len(text)} bytes: {options.output}")


if __name__ == "__main__":
    main()
