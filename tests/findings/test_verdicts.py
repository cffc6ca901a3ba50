"""The table of verdicts that report and help print."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from made_quotes import families, read, source

BASE = "“We will not, at this time, send troops to the border.”"


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [
        ("“We will not, at this time, send troops to the border”", "verbatim"),
        ("“WE WILL NOT — at this time — send troops to the border!”", "verbatim"),
        ("“We’ll not, at this time, send troops to the border”", "tidied"),
        ("“We will not, at this time, send troops”", "trimmed"),
        ("“send troops to the border,” as she put it", "trimmed"),
        ("“We will not … send troops to the border”", "trimmed"),
        ("“We will not … send troops,” she said", "trimmed"),
        ("“We will not send troops to the border”", "cut"),
        ("“We would not, at this time, send troops”", "altered"),
        ("“We will, at this time, send troops to the border”", "cut"),
        ("“We will not, at this point in time, send troops to the border”", "altered"),
    ],
)
def test_each_verdict_against_the_record(printed: str, verdict: str) -> None:
    (family,) = families((source(BASE), source(printed)), record=0)
    assert family.base == 0
    assert family.renderings[0].verdict == "verbatim"
    assert family.renderings[1].verdict == verdict


def test_a_quote_broken_off_and_resumed_is_cut_visibly() -> None:
    sources = source(BASE), source("“We will not,” she said, “send troops to the border.”")
    whole, broken = (read(made) for made in sources)
    joined = replace(
        broken, quotes=tuple(msgspec.structs.replace(quote, utterance=0) for quote in broken.quotes)
    )
    (family,) = families(sources, (whole, joined), record=0)
    assert family.renderings[1].verdict == "trimmed"
    assert [d.kind for d in family.renderings[1].differences] == ["ellipsis"]


def test_left_off_words_are_counted() -> None:
    (family,) = families((source(BASE), source("“at this time, send troops,” she said")), record=0)
    rendering = family.renderings[1]
    assert (rendering.left_off_start, rendering.left_off_end) == (3, 3)


def test_a_resumed_stretch_that_the_base_does_not_have_is_held_against_nothing() -> None:
    base = "“There are mills for it and there are mills against it. Let us read it and then vote on it.”"
    here = "“read it and then vote on it,” she said, “so that the bakers may see what stands in a treaty.”"
    sources = source(base), source(here)
    whole, broken = (read(made) for made in sources)
    joined = replace(
        broken, quotes=tuple(msgspec.structs.replace(quote, utterance=0) for quote in broken.quotes)
    )
    (family,) = families(sources, (whole, joined), record=0)
    assert family.renderings[1].verdict == "trimmed"


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [
        ("The minister “looks forward to the winter on the border,” as she put it.", "trimmed"),
        ("The minister “looked forward to the winter on the border,” as she put it.", "altered"),
        ("The minister: “We looks forward to the winter on the border.”", "altered"),
    ],
)
def test_a_fragment_may_open_in_the_form_that_its_sentence_asks_for(printed: str, verdict: str) -> None:
    base = source("“We look forward to the winter on the border.”")
    (family,) = families((base, source(printed)), record=0)
    assert family.renderings[1].verdict == verdict
