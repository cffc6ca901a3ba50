"""Which sentences report the same thing."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentences_by_hand import COURIER, POST, WIRE, linked, reading

from variorum.collation.constraints import Constraints
from variorum.collation.explanation import explain
from variorum.collation.learned import WEIGHTS
from variorum.collation.links import link_sentences
from variorum.collation.told_evidence import TOLD_AS
from variorum.collation.utterances import gather_utterances
from variorum.equipment import languages, phrases
from variorum.model import Link, Quote, Reading, SentenceRef, Span, silent

WORDS = ("harbour", "bridge", "mayor", "said", "the", "a", "“no”", "12", "crowns", "Über", "—", "…", "closed")
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=6
).map(tuple)


def firm(links: tuple[Link, ...]) -> set[tuple[SentenceRef, SentenceRef]]:
    return {(link.a, link.b) for link in links if link.firm}


def test_a_paraphrase_a_quote_and_a_moved_sentence_are_linked() -> None:
    found = firm(linked(reading(COURIER), reading(POST)))
    assert {(SentenceRef(0, 0), SentenceRef(1, 0)), (SentenceRef(0, 2), SentenceRef(1, 3))} <= found
    assert (SentenceRef(0, 3), SentenceRef(1, 2)) in found


def test_what_only_one_reports_is_not_linked() -> None:
    found = firm(linked(reading(COURIER), reading(POST), reading(WIRE)))
    assert not {end for pair in found for end in pair} & {SentenceRef(1, 1), SentenceRef(1, 4)}


def test_a_link_says_of_what_kind_it_is_and_what_carried_it() -> None:
    readings = reading(COURIER), reading(POST)
    utterances = gather_utterances(readings, languages(), Constraints(), silent)
    found = link_sentences(readings, utterances, languages(), Constraints(), silent)
    links = {(link.a.sentence, link.b.sentence): link for link in found}
    assert (links[2, 3].kind, links[0, 0].kind) == ("quote", "paraphrase")
    assert all(link.evidence and 0 <= link.score <= 1 for link in links.values())


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_every_sentence_is_linked_to_its_copy(text: tuple[str, ...]) -> None:
    copies = {
        (link.a.sentence, link.b.sentence) for link in linked(reading(text), reading(text)) if link.firm
    }
    assert {(place, place) for place in range(len(text))} <= copies


@given(st.lists(TEXTS, min_size=3, max_size=3))
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_sources_changes_nothing(texts: list[tuple[str, ...]]) -> None:
    answers = set()
    for order in permutations(range(3)):
        links = linked(*(reading(texts[source]) for source in order))
        answers.add(frozenset((_ends(link, order), link.score, link.firm, link.kind) for link in links))
    assert len(answers) == 1


def _ends(link: Link, order: tuple[int, ...]) -> frozenset[tuple[int, int]]:
    return frozenset((order[end.source], end.sentence) for end in (link.a, link.b))


def test_her_corrections_are_obeyed() -> None:
    together = (SentenceRef(0, 4), SentenceRef(1, 1))
    apart = (SentenceRef(0, 0), SentenceRef(1, 0))
    constraints = Constraints(links=frozenset((together,)), forbidden=frozenset((apart,)))
    links = {
        (link.a, link.b): link for link in linked(reading(COURIER), reading(POST), constraints=constraints)
    }
    assert apart not in links
    assert links[together].by_hand
    assert links[together].firm


def test_two_people_in_nearly_the_same_words_are_two() -> None:
    words = "“The bridge over the harbour should have been closed in March,” {} said."
    one, other = (_spoken(words.format(name), name) for name in ("Halloran", "Okafor"))
    different = _spoken("“The bridge over the harbour is safe for lorries,” Okafor said.", "Okafor")
    assert firm(linked(one, other))
    assert not linked(one, different)


STATEMENT = (
    "“I waited far too long with the bridge.",
    "The engineers told me in March what the bearings looked like, and I hoped for a milder spring.",
    "Nobody should have to hope for the weather when a bus crosses the bridge.”",
)


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Ms. Halloran, who closed the bridge, says she “waited far too long”.", 0),
        ("The mayor of Marlow Bay “hoped for a milder spring”, she told the council.", 1),
        ("“Nobody should have to hope for the weather,” Ms. Halloran said of the bridge.", 2),
    ],
)
def test_a_part_of_a_long_statement_is_linked_where_its_words_stand(lead: str, place: int) -> None:
    readings = reading((lead,)), reading(STATEMENT)
    utterances = gather_utterances(readings, languages(), Constraints(), silent)
    found = link_sentences(readings, utterances, languages(), Constraints(), silent)
    assert firm(found) == {(SentenceRef(0, 0), SentenceRef(1, place))}


def _spoken(sentence: str, name: str) -> Reading:
    found = reading((sentence,))
    at = sentence.index(name)
    quote = Quote(
        span=found.quotes[0].span,
        kind="speech",
        utterance=0,
        speaker=name,
        speaker_at=Span(at, at + len(name)),
        speaker_name=name,
        cue="said",
    )
    return Reading(
        text=found.text,
        language="en",
        paragraphs=found.paragraphs,
        sentences=found.sentences,
        quotes=(quote,),
        reported=(),
        figures=(),
        repairs=(),
    )


def test_headlines_and_captions_are_not_reporting() -> None:
    assert linked(reading(COURIER), reading(COURIER, role="caption")) == ()


@pytest.mark.parametrize("texts", [(), (COURIER,), (COURIER, ()), (("…",), ("?!", "\u200b"))])
def test_nothing_to_compare_is_no_error(texts: tuple[tuple[str, ...], ...]) -> None:
    assert linked(*map(reading, texts)) == ()


def test_it_can_be_cancelled() -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        link_sentences((reading(COURIER), reading(POST)), (), languages(), Constraints(), stop)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("side", ["for", "against"])
def test_all_evidence_can_be_told_in_words(language: str, side: str) -> None:
    assert TOLD_AS.keys() == {weight.name for weight in WEIGHTS.weights}
    told = phrases(language).table["inspector"]["evidence"][side]
    assert told.keys() == set(TOLD_AS.values())


def test_a_link_explains_itself() -> None:
    readings = reading(COURIER), reading(POST)
    links = linked(*readings)
    link = next(link for link in links if (link.a.sentence, link.b.sentence) == (3, 2))
    why = explain(link, links, readings)
    assert len(why.words) == 5
    assert set(why.words) < {"pell", "lane", "detour", "40", "minutes", "Hauliers", "every", "delivery"}
    assert why.speaks_for
    assert set(why.speaks_for).isdisjoint(why.speaks_against)


def test_a_link_names_words_as_they_are_printed() -> None:
    here = "Das Klinikum investiert 4,8 Millionen Euro in neue Kreißsäle."
    there = "Für die neuen Kreißsäle gibt das Klinikum 4,8 Millionen Euro aus."
    readings = reading((here,)), reading((there,))
    (link,) = linked(*readings)
    why = explain(link, [link], readings)
    assert {"4,8", "Klinikum"} <= set(why.words)
    assert all(word in here for word in why.words)


def test_the_runner_up_is_what_either_sentence_would_be_linked_to_instead() -> None:
    readings = reading(COURIER), reading((POST[2], f"{POST[2]} Some drivers disagree."))
    links = linked(*readings)
    best = max(links, key=lambda link: link.score)
    rival = explain(best, links, readings).runner_up
    assert rival
    assert (best.a, rival.score <= best.score) == (rival.a, True)
    assert explain(best, [best], readings).runner_up is None
