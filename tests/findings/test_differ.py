"""Word differences a reader can follow."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.equipment import languages
from variorum.findings.wording.differ import WordDifferences, agreement, printing, rewording, word_differences
from variorum.model import Reading, Span
from variorum.reading.text.words import words_in

EN = languages()["en"]


def compared(base: str, here: str, language: str = "en") -> WordDifferences:
    data = languages()[language]
    return word_differences(printing(base, words_in(base), data), printing(here, words_in(here), data), data)


def edits(base: str, here: str) -> list[tuple[str, str, str]]:
    return [(d.kind, d.base_words, d.words) for d in compared(base, here).differences]


SAID = "We will not, at this time, send barges to the upper lock."


@pytest.mark.parametrize(
    ("base", "here", "expected"),
    [
        (SAID, "We will not send barges to the upper lock", [("dropped", "at this time", "")]),
        (SAID, "We would not, at this time, send barges to the upper lock", [("replaced", "will", "would")]),
        (SAID, "We will not … send barges to the upper lock", [("ellipsis", "at this time", "")]),
        (SAID, "We will not, at this very time, send barges to the upper lock", [("added", "", "very")]),
        (
            "It had been open from the first day on.",
            "[The lock] had been open from the first day on",
            [("tidied", "It", "The lock")],
        ),
        (SAID, "We’ll not, at this time, send barges to the upper lock", [("tidied", "We will", "We’ll")]),
        (
            "The miller either sells flour to the baker or to us.",
            "The miller sells flour either to the baker or to us.",
            [("moved", "either", "either")],
        ),
        (
            "They destroyed his barn and his life.",
            "They ruined his barn and his life.",
            [("replaced", "destroyed", "ruined")],
        ),
        (
            "They have destroyed the whole barn and his life.",
            "They had ruined the whole barn and his life.",
            [("replaced", "have destroyed", "had ruined")],
        ),
    ],
)
def test_an_edit_is_named_for_what_it_is(base: str, here: str, expected: list[tuple[str, str, str]]) -> None:
    assert edits(base, here) == expected


@pytest.mark.parametrize(
    ("here", "shared", "changed"),
    [
        (SAID, 12, 0),
        ("We would not, at this time, send barges to the upper lock", 11, 1),
        ("We’d not, at this time, send barges to the upper lock", 11, 2),
        ("We will not send barges to the upper lock", 9, 3),
        ("We will not … send barges to the upper lock", 9, 0),
        ("They will not, at this time, send the barges", 7, 2),
        ("A heron stood there.", 0, 0),
    ],
)
def test_printings_agree_in_the_words_they_share_but_for_those_that_differ(
    here: str, shared: int, changed: int
) -> None:
    sides = [printing(text, words_in(text), EN) for text in (SAID, here)]
    assert agreement(sides[0], sides[1], EN) == (shared, changed)


def test_style_is_no_disagreement() -> None:
    spelt, contracted = "I would like to know the colour.", "I'd like to know the color."
    sides = [printing(text, words_in(text), EN) for text in (spelt, contracted)]
    assert agreement(sides[0], sides[1], EN)[1] == 0


@pytest.mark.parametrize(
    "here",
    [
        "send barges to the upper lock",
        "We will not, at this time",
        "not, at this time, send",
        "“We will not, AT THIS TIME, send barges to the upper lock!”",
    ],
)
def test_leaving_words_off_at_an_end_is_no_difference(here: str) -> None:
    assert edits(SAID, here) == []


def test_words_left_off_are_counted_at_each_end() -> None:
    found = compared(SAID, "at this time, send barges")
    assert (found.left_off_start, found.left_off_end) == (3, 4)


def test_where_both_go_on_with_other_words_it_is_a_difference() -> None:
    assert edits(
        "They cannot believe what they are finding,", "They cannot believe what they are saying."
    ) == [("replaced", "finding", "saying")]


def test_another_sentence_on_either_side_is_only_more_of_the_speech() -> None:
    assert edits("The weir broke. We lost the eels.", "It rained. The weir broke. Then came the frost.") == []


def test_words_of_a_far_sentence_are_not_picked_up_by_chance() -> None:
    base = "The council and the mayor of the town know that the bridge and the weir of the mill are unsafe."
    assert edits(base, "the weir of the mill") == []


def test_texts_that_share_nothing_have_no_differences() -> None:
    found = compared("The eels are gone.", "Bread costs more now.")
    assert (found.differences, found.shared) == ((), 0)


def test_a_change_is_shown_in_whole_words() -> None:
    assert edits("We’ll send barges to the lock", "We would send barges to the lock") == [
        ("replaced", "We’ll", "We would")
    ]


def test_flags_say_what_a_change_touches() -> None:
    changes = {
        "We will send barges to the upper lock.": "negation",
        "We might not, at this time, send barges to the upper lock.": "modal",
        "We will not, at this time, send three barges to the upper lock.": "number",
        "We will not, at this time, send Okafor to the upper lock.": "name",
        "We will not, at this time, sending barges to the upper lock.": "tense",
        "We will not, at this time, send eels to the upper lock.": "content-word",
        "We will not, at this time, send barges to an upper lock.": "function-word",
    }
    for here, flag in changes.items():
        flags = [f for d in compared(SAID, here).differences for f in d.flags]
        assert flag in flags, here


@pytest.mark.parametrize(
    ("language", "base", "here"),
    [
        ("it", "Non si fida dell'inchiesta del Comune", "Non si fida dell'indagine del Comune"),
        ("fr", "La mairie ferme l'école du port", "La mairie ferme l'usine du port"),
    ],
)
def test_a_noun_is_one_behind_its_elided_article(language: str, base: str, here: str) -> None:
    assert [d.flags for d in compared(base, here, language).differences] == [("content-word",)]


def test_a_bracket_that_hides_a_negation_is_no_clarification() -> None:
    found = compared("She will never sell the mill.", "She [will] sell the mill.")
    assert any(d.kind == "dropped" and "negation" in d.flags for d in found.differences)


def test_rewording_compares_whole_sentences() -> None:
    def made(text: str) -> Reading:
        return Reading(
            text=text,
            language="en",
            paragraphs=(),
            sentences=(),
            quotes=(),
            reported=(),
            figures=(),
            repairs=(),
        )

    a, b = made("At least twenty eels died."), made("Twenty eels died on Sunday.")
    found = rewording(a, Span(0, len(a.text)), b, Span(0, len(b.text)), EN)
    assert [(d.kind, d.base_words, d.words) for d in found] == [
        ("dropped", "At least", ""),
        ("added", "", "on Sunday"),
    ]


WORDS = """we we'll not would 20 twenty one … [she] F.B.I. & b***dy same-day barn barns , . “ ’ é 約 束 um"""
TEXT = st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=14).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXT, TEXT)
def test_differences_are_spans_into_the_two_texts(base: str, here: str) -> None:
    for d in compared(base, here).differences:
        assert here[d.at.start : d.at.end] == d.words
        assert base[d.base_at.start : d.base_at.end] == d.base_words
        assert d.words or d.base_words


@settings(max_examples=60, deadline=None)
@given(TEXT)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert edits(text, text) == []


def test_a_small_word_beyond_an_ellipsis_does_not_join_what_follows() -> None:
    base = (
        "Nobody shall lend, hire or give away a barge...or moor one overnight ...without the warden’s leave."
    )
    here = (
        "Nobody shall lend, hire or give away a barge or raise the price of coal on any wharf of the county."
    )
    assert edits(base, here) == []
