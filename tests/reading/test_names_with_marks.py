"""Marks within names: nicknames, and bodies that many own."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

NICKNAMES = {
    "in front": "Dominic “Nicky Bolts” Farrugia shouted: “They want us on our knees.”",
    "behind a role": "Union boss Dominic “Nicky Bolts” Farrugia shouted: “They want us on our knees.”",
    "before an apposition": "Dominic “Nicky Bolts” Farrugia, a cook, shouted: “They want us on our knees.”",
    "behind the quote": "“They want us on our knees,” said Dominic “Nicky Bolts” Farrugia.",
    "between the quote and the verb": "“They want us on our knees,” Dominic “Nicky” Farrugia told us.",
    "in single marks": "Dominic 'Nicky' Farrugia said: “They want us on our knees.”",
    "behind a quote that ends its sentence": "“They want us on our knees!” Dominic “Nicky” Farrugia shouted.",
    "in an apposition behind such a quote": (
        "“Who wants us on our knees?” Orr's uncle, Coun. Dominic “Nicky” Farrugia (Ind-Ash), asked the hall."
    ),
    "by surname later": "Dominic “Nicky” Farrugia rose. “They want us on our knees,” Farrugia said.",
}


@pytest.mark.parametrize("text", NICKNAMES.values(), ids=NICKNAMES)
def test_a_nickname_within_a_name_is_no_part_of_it(text: str) -> None:
    quotes = read(text, languages=languages(), language="en").quotes
    found = {quote.kind: quote.speaker_name for quote in quotes}
    assert found == {"nickname": None, "speech": "Dominic Farrugia"}


BODIES = {
    "in capitals": ("UNITED FARMERS’ LEAGUE: “We asked for rain.”", "United Farmers’ League"),
    "in front": ("The United Farmers’ League said: “We asked for rain.”", "United Farmers’ League"),
    "a typewriter's apostrophe": (
        "The National Nurses' Union called it “an insult.”",
        "National Nurses' Union",
    ),
    "behind": ("“We asked for rain,” the Writers’ Guild said.", "Writers’ Guild"),
    "an odd plural": ("“We asked for rain,” the Women’s Institute said.", "Women’s Institute"),
}


@pytest.mark.parametrize(("text", "name"), BODIES.values(), ids=BODIES)
def test_a_body_that_many_own_keeps_its_whole_name(text: str, name: str) -> None:
    assert [quote.speaker_name for quote in read(text, languages=languages(), language="en").quotes] == [name]


def test_one_persons_body_is_no_name() -> None:
    text = "Orla Finch's Party met. “We asked for rain,” Finch said."
    assert [quote.speaker_name for quote in read(text, languages=languages(), language="en").quotes] == [
        "Orla Finch"
    ]
