"""A rendering that shares too few words with its base accuses nobody, unless she joined them herself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from made_comparison import COASTWIRE, made_comparison, place
from variorum.findings.families.sound import soundly_matched

if TYPE_CHECKING:
    from variorum.model import Comparison, Family


def with_a_stranger(*, by_hand: bool) -> Comparison:
    comparison = made_comparison()
    family = comparison.families[1]
    stranger = replace(
        family.renderings[1], spans=(place(COASTWIRE, "The dam was opened in 1958").span,), verdict="trimmed"
    )
    wrong = replace(family, renderings=(stranger, *family.renderings), base=family.base + 1, by_hand=by_hand)
    return replace(comparison, families=(wrong,))


def base_words(family: Family, comparison: Comparison) -> str:
    base = family.renderings[family.base]
    return comparison.sources[base.source].text[base.spans[0].start : base.spans[0].end]


def test_a_stranger_is_left_out_and_the_base_stays() -> None:
    comparison = with_a_stranger(by_hand=False)
    (before,), (after,) = comparison.families, soundly_matched(comparison).families
    assert len(after.renderings) == len(before.renderings) - 1
    assert base_words(after, comparison) == base_words(before, comparison)


def test_what_she_joined_stays_joined() -> None:
    comparison = with_a_stranger(by_hand=True)
    assert soundly_matched(comparison).families == comparison.families


def test_every_honest_rendering_is_kept() -> None:
    comparison = made_comparison()
    assert soundly_matched(comparison).families == comparison.families
