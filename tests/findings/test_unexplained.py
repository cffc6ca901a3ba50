"""Sources without a quote that tell something else explains nothing of: nobody says that they lack it."""

from __future__ import annotations

import pytest
from compared import compared

DRY = {
    "en": "The council met on Monday evening in the old mill.",
    "de": "Der Rat tagte am Montagabend in der alten Mühle.",
    "fr": "Le conseil s’est réuni lundi soir dans le vieux moulin.",
}


LAWYER = "“My client lay under three blankets and shivered,” said the lawyer Ada Brenn."


def known(quote: str, other: str, language: str = "en") -> str:
    """What is said of a second source that does not print the first one's first quote."""
    texts = {"Mail": f"{quote}\n\n{DRY[language]}", "Post": f"{DRY[language]}\n\n{other}"}
    families = compared(texts, language=language).families
    (found,) = families[0].missing
    return found.verdict


@pytest.mark.parametrize(
    ("quote", "other", "language"),
    [
        (
            LAWYER,
            "Ada Brenn said the singer had been unwell.",
            "en",
        ),
        (
            "“They did the clever thing and kept off the ice,” said the warden, Tobin Marlowe.",
            "Tobyn Marlow told us that their patience had been rewarded.",
            "en",
        ),
        (
            "„Der Bericht lässt uns keine Wahl“, sagte Baurätin Ada Brenn.",
            "Eine andere Möglichkeit gebe es nicht, sagte Ada Brenn.",
            "de",
        ),
        (
            "« La différence a pu fausser la sincérité du vote », ont écrit les juges.",
            "Selon les juges, des papiers mal remplis ont tout changé.",
            "fr",
        ),
        (
            "“Nothing in the harbour can reach the pumps,” said Ada Brenn.",
            "Taps are not at risk: the well stands far above the reach of the sea.",
            "en",
        ),
        (
            "“If you meet the bear, dial 112 and walk away slowly,” said the warden, Tobin Marlowe.",
            "Whoever comes across it should call 112 and keep a long way off.",
            "en",
        ),
        (
            "„Wer ihn sieht, wählt die 112 und geht langsam weg“, sagte Wildhüter Tobias Marl.",
            "Spaziergänger sollen Abstand halten und die 112 rufen.",
            "de",
        ),
    ],
)
def test_a_speaker_is_reported_in_words_of_nothing_else(quote: str, other: str, language: str) -> None:
    assert known(quote, other, language) != "absent"


@pytest.mark.parametrize(
    ("quote", "other"),
    [
        # somebody else
        (
            LAWYER,
            "Colm Ferris said the concert was sold out.",
        ),
        # a refusal to speak tells nothing
        (
            LAWYER,
            "Ada Brenn declined to comment on the contract.",
        ),
        # figures of another matter
        (
            LAWYER,
            "Ada Brenn said 4,200 tickets had been sold.",
        ),
        # the clause belongs to the quote beside it
        (
            LAWYER,
            "The hall had been “a palace of draughts”, Ada Brenn said.",
        ),
        # the first source tells the same in another place
        (
            f"{LAWYER}\n\nIt rains in Orme.\n\nAda Brenn also said the promoter sold the rights.",
            "Ada Brenn said that the rights were sold by the promoter.",
        ),
    ],
)
def test_what_is_reported_is_another_matter(quote: str, other: str) -> None:
    assert known(quote, other) == "absent"
