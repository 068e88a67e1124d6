"""A theory as facts of a clingo program, and the answer set as the expected result."""

import pathlib

import clingo

from theories import TRAITS, UNITS

SEMANTICS = pathlib.Path(__file__).with_name("semantics.lp").read_text(encoding="utf-8")


def facts(theory):
    """The facts of a theory, one a line."""
    lines = [f"unit({name},{unit[0]},{unit[1]},{unit[2]})." for name, unit in UNITS.items()]
    for index, (above, *own) in enumerate(theory["concepts"]):
        lines.append(f"concept({index}).")
        lines += [f"parent({index},{other})." for other in above]
        lines += [f"class({index},{name})." for name in own]
    lines += [f"element({i},{s},{o})." for i, (s, o) in enumerate(theory["elements"])]
    lines += [f"clause_signal({name})." for name in theory["clause"]]
    lines.append(f"given({truth(theory['given'])}). complete({truth(theory['complete'])}).")
    for index, norm in enumerate(theory["norms"]):
        lines += treaty_facts(index, norm)
    for index, law in enumerate(theory["laws"]):
        lines += law_facts(index, law)
    for n, row in enumerate(theory["meets"]):
        lines += [f"meets({n},{l},{s},{r},{f})." for l, (s, r, f) in enumerate(row)]
    return lines + rule_facts(theory["rules"])


def side_facts(who, side):
    lines = [f"side({who})."]
    lines += [f"{key}({who},{side[key]})." for key in ("modality", "strength") if key in side]
    lines += [f"own_signal({who},{name})." for name in side.get("signals", [])]
    lines += [f"flag({who},{name})." for name in side.get("traits", [])]
    return lines + [f"bearer({who},{concept})." for concept in side.get("persons", [])]


def figure_facts(predicate, index, side):
    return [
        f"{predicate}({index},{number},{amount},{sum(upper)},{unit},{bound})."
        for number, (amount, unit, bound, *upper) in enumerate(side.get("figures", []))
    ]


def treaty_facts(index, norm):
    lines = [f"norm({index}).", f"requires({index},{norm['requirement']})."]
    lines += [f"mandated({index})."] if norm.get("mandated") else []
    lines += [f"names({index},{element})." for element in norm.get("elements", [])]
    lines += side_facts(f"norm({index})", norm)
    return lines + figure_facts("treaty_figure", index, norm)


def law_facts(index, law):
    lines = [f"law({index}). nearness({index},{law.get('nearness', 0)})."]
    lines += [f"rank({index},{law['rank']})."] if "rank" in law else []
    lines += [f"further_signal({index},{name})." for name in law.get("further", [])]
    lines += [f"law_names({index},{element})." for element in law.get("elements", [])]
    lines += [f"law_releases({index},{element})." for element in law.get("releases", [])]
    lines += side_facts(f"law({index})", law)
    return lines + figure_facts("law_figure", index, law)


def rule_facts(rules):
    """Rules are numbered; their place by name is a fact of its own."""
    lines = []
    number = {rule["id"]: index for index, rule in enumerate(rules)}
    by_name = sorted(number)
    conditions = Conditions()
    for index, rule in enumerate(rules):
        place = by_name.index(rule["id"])
        lines.append(f"rule({index},{rule['level']},{rule['priority']},{place}).")
        lines += [f"kind({index},{rule['kind']})."] if "kind" in rule else []
        lines += [f"group({index},{name})." for name in rule.get("groups", [])]
        for name in rule.get("defeats", []):
            # A rule may be named like a group; the word means both then.
            lines += [f"defeats_name({index},{number[name]})."] if name in number else []
            lines.append(f"defeats_group({index},{name}).")
        for key in ("when", "unless"):
            lines += [f"{key}({index},{conditions.node(c)})." for c in rule.get(key, [])]
    return lines + conditions.lines


class Conditions:
    """Numbers the parts of conditions and writes their facts."""

    def __init__(self):
        self.lines = []
        self.count = 0

    def node(self, condition):
        self.count += 1
        own = self.count
        ((key, value),) = condition.items()
        if key in ("all", "any", "not"):
            kind = "negation" if key == "not" else key
            self.lines.append(f"node({own},{kind}).")
            for part in [value] if key == "not" else value:
                self.lines.append(f"part({own},{self.node(part)}).")
        elif key in ("subject", "reverse", "rank"):
            below = value["atMost"] + 1 if key == "rank" else value.get("below", "#sup")
            self.lines.append(f"node({own},within({key},{value.get('atLeast', 0)},{below})).")
        elif key in ("treaty", "domestic", "clause"):
            ((fact, wanted),) = value.items()
            self.wants(own, *side_question(key, fact), wanted)
        else:
            self.wants(own, "one", key, value)
        return own

    def wants(self, own, kind, key, wanted):
        self.lines.append(f"node({own},{kind}({key})).")
        values = wanted if isinstance(wanted, list) else [truth(wanted)]
        self.lines += [f"want({own},{value})." for value in values]


def side_question(side, fact):
    kinds = {"signals": "every", "anySignal": "one", "noSignal": "none"}
    if fact in kinds:
        return kinds[fact], f"({side},signal)"
    return "one", f"({side},{fact})"


def truth(value):
    return "true" if value else "false"


def solved(theory):
    """The one answer set of a theory."""
    control = clingo.Control(["--models=2", "--warn=none"])
    control.add("base", [], "\n".join(facts(theory)) + "\n" + SEMANTICS)
    control.ground([("base", [])])
    models = []
    control.solve(on_model=lambda model: models.append(model.symbols(shown=True)))
    if len(models) != 1:
        raise ValueError(f"{len(models)} answer sets instead of one")
    return models[0]
