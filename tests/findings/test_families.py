"""Utterances judged: which wording is the base, in what order, under what name."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from made_quotes import families, source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Family, Source

WITH = "“The weir is sound but not yet tested,” she said."
WITHOUT = "“The weir is sound,” she said at noon."
ALTERED = "“The weir is safe but not yet tested,” she said, smiling."


def base_words(family: Family, sources: Sequence[Source]) -> str:
    base = family.renderings[family.base]
    return sources[base.source].text[base.spans[0].start : base.spans[-1].end]


def test_the_base_is_the_wording_most_sources_share() -> None:
    sources = source(ALTERED), source(WITH), source("Again: " + WITH)
    (family,) = families(sources)
    assert base_words(family, sources) == "The weir is sound but not yet tested,"


def test_between_two_wordings_the_fuller_is_the_base() -> None:
    sources = source(WITHOUT), source(WITH)
    (family,) = families(sources)
    assert base_words(family, sources) == "The weir is sound but not yet tested,"


def test_words_that_only_a_paper_has_within_a_line_of_the_wire_are_its_own() -> None:
    wire = source("“There was no order. There was a call,” said Anna Moss.", kind="wire")
    paper = source("“There was no order in writing. There was a call,” said Anna Moss.")
    for sources in ((wire, paper), (paper, wire)):
        (family,) = families(sources)
        assert base_words(family, sources) == "There was no order. There was a call,"


def test_between_equals_the_earlier_published_is_the_base() -> None:
    late, early = source(ALTERED, published="2031-05-02T10:00"), source(WITH, published="2031-05-02T09:00")
    for sources in ((late, early), (early, late)):
        (family,) = families(sources)
        assert base_words(family, sources) == "The weir is sound but not yet tested,"


def test_a_short_quote_that_all_share_does_not_hide_what_the_longer_ones_change() -> None:
    full = "“The weir is sound but not yet tested, and nobody may cross before Friday.”"
    sources = (
        source(full),
        source("Here: " + full),
        source(full.replace("may", "should")),
        source("It is “sound but not yet tested.”"),
        source("It is “sound but not yet tested,” too."),
    )
    (family,) = families(sources)
    assert [rendering.verdict for rendering in family.renderings] == [
        "verbatim",
        "verbatim",
        "altered",
        "trimmed",
        "trimmed",
    ]


def test_the_record_is_the_base_whatever_the_others_print() -> None:
    sources = source(WITH), source("Again: " + WITH), source(ALTERED)
    (family,) = families(sources, record=2)
    assert family.renderings[family.base].source == 2


def test_families_come_in_the_order_of_the_record() -> None:
    record = source("“The eels are gone for good.” Later: “Bread will cost double by Friday.”")
    other = source("“Bread will cost double by Friday.” Earlier: “The eels are gone for good.”")
    found = families((other, record), record=1)
    assert [base_words(family, (other, record)) for family in found] == [
        "The eels are gone for good.",
        "Bread will cost double by Friday.",
    ]


def test_identifiers_stay_when_a_source_is_added_or_moved_and_never_collide() -> None:
    first, second = source(WITH), source("“Bread will cost double by Friday.” “Bread?”{} “Bread?”")
    third = source("Nothing but prose.")
    before = {family.id for family in families((first, second))}
    after = {family.id for family in families((third, second, first))}
    assert before == after
    assert len(families((first, second))) == len(before)


def test_the_order_of_the_sources_changes_no_verdict() -> None:
    texts = WITH, WITHOUT, ALTERED
    seen = set()
    for order in permutations(texts):
        sources = tuple(source(text) for text in order)
        seen.add(
            frozenset(
                (sources[r.source].text, r.verdict) for family in families(sources) for r in family.renderings
            )
        )
    assert len(seen) == 1


@pytest.mark.parametrize("text", ["", "No quotes.", "“”", "“ ”", "“…”", "“?!”", "“—”"])
def test_strange_quotes_raise_nothing(text: str) -> None:
    assert len(families((source(text), source(text + " ")))) <= 2
