"""Her decisions are found again in the texts, or handed back."""

from __future__ import annotations

from sentences_by_hand import COURIER, POST, reading, source

from variorum.collation.constraints import Constraints, resolve
from variorum.model import Anchor, Correction, CorrectionKind, SentenceRef

READINGS = (reading(COURIER), reading(POST))
SOURCES = (source("Courier", READINGS[0]), source("Post", READINGS[1]))


def anchor(at: int, words: str, start: int = 0) -> Anchor:
    return Anchor(source=SOURCES[at].id, text=words, start=start)


def resolved(kind: CorrectionKind, *anchors: Anchor, speaker: str | None = None) -> Constraints:
    found, unfitting = resolve([Correction(kind=kind, anchors=anchors, speaker=speaker)], SOURCES, READINGS)
    assert unfitting == ()
    return found


def test_a_link_is_found_by_its_words() -> None:
    found = resolved("link", anchor(0, COURIER[3]), anchor(1, POST[2]))
    assert found.links == {(SentenceRef(0, 3), SentenceRef(1, 2))}


def test_the_earlier_source_comes_first_however_it_was_decided() -> None:
    found = resolved("forbid", anchor(1, POST[2]), anchor(0, COURIER[3]))
    assert found.forbidden == {(SentenceRef(0, 3), SentenceRef(1, 2))}


def test_a_sentence_reworded_since_is_still_the_one_she_meant() -> None:
    edited = COURIER[3].replace("40", "forty")
    found = resolved("link", anchor(0, edited), anchor(1, POST[2]))
    assert found.links == {(SentenceRef(0, 3), SentenceRef(1, 2))}


def test_of_equal_sentences_the_nearest_is_meant() -> None:
    twice = reading(("It rained.", "Lorries queued.", "It rained."))
    once = reading(("It rained.",))
    sources = (source("A", twice), source("B", once))
    later = Anchor(source=sources[0].id, text="It rained.", start=27)
    other = Anchor(source=sources[1].id, text="It rained.", start=0)
    found, _ = resolve([Correction(kind="link", anchors=(later, other))], sources, (twice, once))
    assert found.links == {(SentenceRef(0, 2), SentenceRef(1, 0))}


def test_quotes_and_speakers_are_places() -> None:
    quote = "We will not wait for a bus to fall into the harbour"
    found = resolved("same-utterance", anchor(0, quote), anchor(1, quote))
    ((left, right),) = found.same_utterance
    assert READINGS[0].text[slice(*left.span)] == READINGS[1].text[slice(*right.span)] == quote
    assert resolved("speaker", anchor(0, quote), speaker="Ines Halloran").speakers == {left: "Ines Halloran"}


def test_the_later_decision_overrules() -> None:
    ends = (anchor(0, COURIER[3]), anchor(1, POST[2]))
    both = [Correction(kind="link", anchors=ends), Correction(kind="forbid", anchors=ends)]
    found, _ = resolve(both, SOURCES, READINGS)
    assert (found.links, found.forbidden) == (frozenset(), {(SentenceRef(0, 3), SentenceRef(1, 2))})


def test_what_no_longer_fits_is_handed_back() -> None:
    gone = Correction(
        kind="link", anchors=(anchor(0, "The swans came back to the lake."), anchor(1, POST[2]))
    )
    removed = Correction(
        kind="forbid", anchors=(Anchor(source="nobody", text="x", start=0), anchor(1, POST[2]))
    )
    alone = Correction(kind="link", anchors=(anchor(0, COURIER[0]), anchor(0, COURIER[1])))
    empty = Correction(kind="speaker", anchors=(anchor(0, " "),), speaker="X")
    corrections = (gone, removed, alone, empty)
    assert resolve(corrections, SOURCES, READINGS) == (Constraints(), corrections)
