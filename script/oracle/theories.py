"""Random norm theories: a treaty clause, domestic provisions, a small rule base, all invented."""

REQUIREMENTS = (
    "positiveDuty criminalisation minimumStandard ceiling prohibitionOfMeasure equalTreatment "
    "individualRight progressive reporting interState uniformRule exception option bestEndeavour "
    "definition declaratory"
).split()
MODALITIES = "obligation prohibition permission right power definition none".split()
STRENGTHS = "mandatory best_endeavour discretionary declaratory".split()
LEVELS = (
    "compatible partlyCompatible incompatible gap noContraryProvision notApplicable undetermined"
).split()
CALM = "noContraryProvision undetermined notApplicable".split()
FIGURES = "met exceeded short beyond opposite differs mixed absent added".split()
ELEMENTS = "satisfied avoided conflict partial gap".split()
FIELDS = "same other unknown".split()
POLARITIES = "same opposed unknown".split()
PERSONS = "same narrower wider unknown".split()
BOUNDS = "exactly atLeast atMost moreThan lessThan between".split()
TRAITS = "sanction savesTreaties conditional exceptions".split()
SIGNALS = "ban release s2 s3 s4".split()

# Units in whole base units: a 240th of a day, a percent, a piece. A working day may be a day and a
# night, a working hour three hours of the clock.
UNITS = {
    "hour": ("duration", 10, 10),
    "working_hour": ("duration", 10, 30),
    "day": ("duration", 240, 240),
    "working_day": ("duration", 240, 336),
    "week": ("duration", 1680, 1680),
    "month": ("duration", 7305, 7305),
    "year": ("duration", 87660, 87660),
    "percent": ("share", 1, 1),
    "piece": ("count", 1, 1),
}
# Amounts that often lie near to one another, across units too.
AMOUNTS = {
    "hour": (24, 48, 72),
    "working_hour": (16, 24, 48),
    "day": (1, 2, 3, 7, 14, 30, 49, 50, 98, 365),
    "working_day": (1, 2, 5, 7, 10),
    "week": (1, 2, 4, 14, 52),
    "month": (1, 3, 6, 12, 24),
    "year": (1, 2, 3, 10),
    "percent": (5, 10, 49, 50, 51),
    "piece": (1, 2, 3, 10),
}


def some(random, values, most, least=0):
    """A few of the values, in their order."""
    chosen = random.sample(range(len(values)), random.randint(least, min(most, len(values))))
    return [values[index] for index in sorted(chosen)]


def theory(random):
    """One theory, as it stands in the fixture."""
    concepts = hierarchy(random)

    def some_of(make, counts):
        return [make(random, concepts, elements) for _ in range(random.choice(counts))]

    elements = [
        [random.choice(("required", "forbidden")), random.choice(("conflict", "partial", "gap"))]
        for _ in range(random.randint(1, 3))
    ]
    # A calm clause has several norms, and rules that find nothing wanting.
    is_calm = random.random() < 0.06
    norms = some_of(treaty_norm, (4,) if is_calm else (1, 1, 1, 1, 1, 1, 2, 2, 2, 3))
    laws = some_of(law, (0, 1) if is_calm else (0, 1, 1, 1, 1, 1, 2, 2, 3))
    liken(random, norms, laws)
    shares = random.sample((0, 2, 4, 7, 10), random.choice((1, 1, 2, 3)))
    meets = [
        [
            [random.choice(shares), random.randint(0, 10), random.choice(FIELDS)]
            for _ in laws
        ]
        for _ in norms
    ]
    return {
        "concepts": concepts,
        "elements": elements,
        "clause": some(random, SIGNALS[2:], 1),
        "norms": norms,
        "laws": laws,
        "meets": meets,
        "given": random.random() < 0.5,
        "complete": random.random() < 0.5,
        "rules": rules(random, norms, CALM if is_calm else LEVELS),
    }


def hierarchy(random):
    """Concepts with those above them and a class of persons: persons, public bodies, and things."""
    families = [("person", "organisation"), ("authority", "state"), (None,)]
    concepts = []
    family_of = []
    for index in range(random.randint(3, 5)):
        family = random.choice((0, 0, 0, 0, 1, 2)) if index > 2 else 0
        kin = [other for other in range(index) if family_of[other] == family]
        above = some(random, kin, 2) if random.random() < 0.8 else []
        own = random.choice(families[family]) if not above or random.random() < 0.2 else None
        concepts.append([above, own] if own else [above])
        family_of.append(family)
    return concepts


def side(random, concepts):
    """What both sides have."""
    facts = {"modality": random.choice(MODALITIES[:5] * 3 + MODALITIES)}
    facts["strength"] = random.choice(STRENGTHS)
    facts["signals"] = some(random, SIGNALS, 2)
    facts["traits"] = some(random, TRAITS, 2)
    traits = facts["traits"]
    if "savesTreaties" in traits and not {"conditional", "exceptions"} & set(traits):
        traits.append("exceptions")
    facts["figures"] = [figure(random) for _ in range(random.choice((0, 0, 1, 1, 2)))]
    facts["persons"] = some(random, list(range(len(concepts))), 2, random.choice((0, 1, 1)))
    return {key: value for key, value in facts.items() if value}


def figure(random):
    """Amount, unit, bound, and the upper amount of a range."""
    unit = random.choice(list(UNITS) + ["day", "month", "year"])
    bound = random.choice(BOUNDS)
    amount = random.choice(AMOUNTS[unit])
    return [amount, unit, bound] + upper(random, amount, bound)


def upper(random, amount, bound):
    return [amount + random.choice((1, 2, 10))] if bound == "between" else []


def liken(random, norms, laws):
    """Gives some figures of the laws the unit, and some the amount, of a figure of the treaty."""
    wanted = [own for norm in norms for own in norm.get("figures", [])]
    for own in [own for provision in laws for own in provision.get("figures", [])]:
        if not wanted or random.random() < 0.3:
            continue
        amount, unit, bound = random.choice(wanted)[:3]
        amount = amount if random.random() < 0.5 else random.choice(AMOUNTS[unit])
        bound = bound if random.random() < 0.4 else own[2]
        own[:] = [amount, unit, bound] + upper(random, amount, bound)


def treaty_norm(random, concepts, elements):
    norm = side(random, concepts)
    often = ["minimumStandard", "ceiling", "uniformRule"]
    norm["requirement"] = random.choice(REQUIREMENTS + often)
    norm["elements"] = some(random, list(range(len(elements))), 2)
    norm["mandated"] = random.random() < (0.5 if norm["requirement"] == "option" else 0.1)
    return {key: value for key, value in norm.items() if value}


def law(random, concepts, elements):
    provision = side(random, concepts) if random.random() < 0.95 else {}
    provision["further"] = some(random, SIGNALS[2:], 1)
    provision["elements"] = some(random, list(range(len(elements))), 2)
    provision["releases"] = some(random, list(range(len(elements))), 1)
    provision["nearness"] = random.choice((0, 0, 5, 10))
    if random.random() < 0.8:
        provision["rank"] = random.randint(1, 9)
    return {key: value for key, value in provision.items() if value}


def rules(random, norms, levels):
    """Rules whose names tell nothing of their priority."""
    count = random.choice((2, 2, 3, 3, 3, 4, 5))
    names = random.sample("abcdefghijklmnopqrstuvwxyz", count)
    groups = ["g", "h"]
    levels = random.sample(levels, random.randint(2, 4) if len(levels) > 3 else 2)
    made = []
    for name in names:
        rule = {
            "id": name,
            "level": random.choice(levels),
            "priority": random.choice((10, 20, 20, 30)),
            "kind": "element" if random.random() < 0.2 else None,
            "groups": some(random, groups + ["decisive"], 1),
            "defeats": some(random, names + groups, 2),
            "when": [condition(random, norms, 2) for _ in range(random.choice((0, 1, 1, 1, 2)))],
            "unless": [condition(random, norms, 1) for _ in range(random.choice((0, 0, 0, 1)))],
        }
        made.append({key: value for key, value in rule.items() if value})
    return made


def condition(random, norms, depth):
    """A condition of the closed set, no deeper than said."""
    if depth and random.random() < 0.35:
        kind = random.choice(("all", "any", "any", "not"))
        if kind == "not":
            return {"not": condition(random, norms, depth - 1)}
        count = random.choice((0, 1, 2, 2, 2))
        return {kind: [condition(random, norms, depth - 1) for _ in range(count)]}
    key = random.choice(list(PLAIN))
    return {key: PLAIN[key](random, norms)}


def side_fact(random, _):
    key = random.choice(["modality", "strength", "signals", "anySignal", "noSignal"] + TRAITS)
    if key == "modality":
        return {key: some(random, MODALITIES, 4, 2)}
    if key == "strength":
        return {key: some(random, STRENGTHS, 2, 1)}
    if key in TRAITS:
        return {key: random.random() < 0.5}
    return {key: some(random, SIGNALS, 2)}


def clause_fact(random, _):
    return {random.choice(("signals", "anySignal", "noSignal")): some(random, SIGNALS, 2)}


def share(random, _):
    least = random.choice((None, 2, 4, 7))
    below = random.choice((None, 8, 10, 11)) if least else random.choice((4, 7, 10))
    return {key: value for key, value in (("atLeast", least), ("below", below)) if value}


def rank(random, _):
    least = random.randint(1, 6)
    return {"atLeast": least, "atMost": least + random.randint(0, 5)}


def flag(random, _):
    return random.random() < 0.5


PLAIN = {
    # What the clause asks, so that rules meet their case, beside what may be asked.
    "requirement": lambda random, norms: sorted(
        {random.choice(norms)["requirement"], random.choice(REQUIREMENTS)}
    ),
    "treaty": side_fact,
    "domestic": side_fact,
    "clause": clause_fact,
    "subject": share,
    "reverse": share,
    "figure": lambda random, _: some(random, FIGURES, 5, 2),
    "element": lambda random, _: some(random, ELEMENTS, 3, 1),
    "field": lambda random, _: some(random, FIELDS, 2, 1),
    "polarity": lambda random, _: some(random, POLARITIES, 2, 1),
    "persons": lambda random, _: some(random, PERSONS, 2, 1),
    "rank": rank,
    "silence": flag,
    "given": flag,
    "complete": flag,
}
