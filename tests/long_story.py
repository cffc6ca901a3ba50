"""An invented story of any length, for tests and measurements: outlets that report much the same things."""

from __future__ import annotations

import random

from variorum.model import Source, Story

_PEOPLE = ("Ada Brandt", "Ruben Okoye", "Nora Feld", "Paul Weir", "Iris Holm", "Tomas Vale", "Lena Osei")
_TITLES = ("engineer", "harbour master", "mayor", "inspector", "spokeswoman", "surveyor", "minister")
_THINGS = (
    "bridge",
    "quay",
    "crane",
    "ferry",
    "tunnel",
    "valve",
    "pipeline",
    "reservoir",
    "turbine",
    "lighthouse",
    "depot",
    "warehouse",
    "tramway",
    "embankment",
    "culvert",
    "sluice",
    "canteen",
    "archive",
    "hangar",
    "signal",
    "beacon",
    "cistern",
    "viaduct",
    "granary",
    "foundry",
    "tannery",
    "orchard",
    "quarry",
)
_DEEDS = (
    "inspected",
    "closed",
    "repaired",
    "flooded",
    "rebuilt",
    "measured",
    "abandoned",
    "painted",
    "sold",
    "guarded",
    "drained",
    "searched",
    "photographed",
    "reopened",
    "insured",
    "emptied",
    "widened",
    "lowered",
)
_WHEN = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "March",
    "April",
    "June",
    "August",
    "October",
)


def long_story(sources: int = 20, sentences: int = 1_000, *, seed: int = 7) -> Story:
    """A story of so many sources with so many sentences each; every third sentence is, or holds, a quote."""
    chance = random.Random(seed)  # noqa: S311 -- the same story every time
    told = [_sentence(chance, number) for number in range(sentences)]
    return Story(
        title="The long story",
        sources=tuple(_source(number, told, random.Random(seed + number)) for number in range(sources)),  # noqa: S311
    )


def _source(number: int, told: list[str], chance: random.Random) -> Source:
    """One outlet's version: some sentences changed, some moved, a tenth its own."""
    printed = []
    for at, sentence in enumerate(told):
        draw = chance.random()
        if draw < 0.1:
            printed.append(_sentence(chance, 10_000 * (number + 1) + at))
        elif draw < 0.25:
            printed.append(sentence.replace(" the ", " one ", 1).replace(" not", ""))
        else:
            printed.append(sentence)
    paragraphs = [" ".join(printed[at : at + 3]) for at in range(0, len(printed), 3)]
    text = "\n\n".join(paragraphs)
    return Source(id=f"outlet-{number}", label=f"Outlet {number + 1}", text=text, language="en")


def _sentence(chance: random.Random, number: int) -> str:
    thing, other = chance.choice(_THINGS), chance.choice(_THINGS)
    deed, when = chance.choice(_DEEDS), chance.choice(_WHEN)
    who, title = chance.choice(_PEOPLE), chance.choice(_TITLES)
    if number % 3 == 0:
        said = f"We have not {deed} the {thing} near section {number} since {when}, and the {other} will wait"
        return f"“{said},” said {who}, the {title} in charge."
    if number % 3 == 1:
        count = number % 90 + 3
        return f"The {thing} of district {number} was {deed} on {when} by at least {count} of the {other}."
    return f"{who} told the council in {when} that the {thing} and {other} of lot {number} be {deed} again."
