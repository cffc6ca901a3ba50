"""Which pairs of sentences are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sentences_by_hand import COURIER, POST, reading

from variorum.collation.candidates import find_candidates, identical, least_cosine
from variorum.collation.profiles import Profile, profile_sentences
from variorum.equipment import languages
from variorum.model import Printed, Reading, SentenceRef, Utterance, silent

if TYPE_CHECKING:
    from variorum.collation.vectors import Vectors


def profiles(
    *readings: Reading, utterances: tuple[Utterance, ...] = ()
) -> tuple[tuple[Profile, ...], Vectors]:
    return profile_sentences(readings, utterances, languages(), silent)


def found_pairs(found: tuple[Profile, ...], vectors: Vectors) -> set[tuple[int, int]]:
    pairs = find_candidates(found, vectors, silent)
    return set(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True))


def test_sentences_that_share_rare_words_are_found_and_those_of_one_source_are_not() -> None:
    found, vectors = profiles(reading(COURIER), reading(POST))
    refs = {(found[a].ref, found[b].ref) for a, b in found_pairs(found, vectors)}
    assert (SentenceRef(0, 3), SentenceRef(1, 2)) in refs
    assert all(a.source < b.source for a, b in refs)


def test_a_short_quote_of_everyday_words_is_found_through_its_utterance() -> None:
    readings = reading(("“I went too far.”", *COURIER)), reading((*POST, "“I did,” he said."))
    quoted = tuple(
        Printed(source=at, spans=(found.quotes[place].span,), quotes=(place,))
        for at, found, place in ((0, readings[0], 0), (1, readings[1], len(readings[1].quotes) - 1))
    )
    found, vectors = profiles(*readings, utterances=(Utterance(printed=quoted, score=1.0),))
    assert (0, len(found) - 1) in found_pairs(found, vectors)


def test_equal_sentences_pair_off_in_order() -> None:
    found, _ = profiles(reading(("Yes.", "No.", "Yes.")), reading(("Yes.", "Yes.", "Yes.")))
    assert set(identical(found)) == {(0, 3), (2, 4)}


def test_a_large_story_asks_for_more() -> None:
    assert least_cosine(60) == 0.1
    assert least_cosine(60) < least_cosine(2_000) < least_cosine(20_000) == 0.2
