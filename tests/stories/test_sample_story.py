"""The story that ships with the app shows every verdict and nearly every kind of finding."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, get_args

import pytest

from variorum import equipment, phrases
from variorum.compare import compare
from variorum.model import Absence, FindingKind, Verdict
from variorum.sample import sample_story

if TYPE_CHECKING:
    from variorum.model import Comparison, Finding


@cache
def sample() -> Comparison:
    story = sample_story()
    return compare(story.sources, languages=equipment.languages(), record=story.record)


def said(kind: FindingKind) -> list[str]:
    return [phrases.headline(finding, equipment.phrases()) for finding in found(kind)]


def found(kind: FindingKind) -> list[Finding]:
    return [finding for finding in sample().findings if finding.kind == kind]


def test_five_versions_one_of_them_the_record_and_one_cut_off() -> None:
    story = sample_story()
    assert [source.kind for source in story.sources] == ["transcript", "wire", "article", "article", "draft"]
    assert story.record == story.sources[0].id
    assert [source.complete for source in story.sources] == [True, True, True, False, True]


SHOWN: tuple[FindingKind, ...] = (
    "cut",
    "altered",
    "spliced",
    "contradiction",
    "figure_conflict",
    "speaker_differs",
    "speaker_dropped",
    "cue_changed",
    "quoted_here",
    "not_in_record",
    "only_here",
    "draft_lacks",
    "moved",
)


@pytest.mark.parametrize("kind", SHOWN)
def test_the_kinds_of_finding_that_a_story_of_one_day_has(kind: FindingKind) -> None:
    assert found(kind)


@pytest.mark.parametrize("verdict", get_args(Verdict))
def test_every_verdict(verdict: Verdict) -> None:
    assert any(r.verdict == verdict for family in sample().families for r in family.renderings)


@pytest.mark.parametrize("absence", get_args(Absence))
def test_every_way_to_be_missing(absence: Absence) -> None:
    assert any(m.verdict == absence for family in sample().families for m in family.missing)


def test_quotes_are_trimmed_at_an_end_and_by_an_ellipsis() -> None:
    renderings = [r for f in sample().families for r in f.renderings if r.verdict == "trimmed"]
    assert any(r.left_off_end and not r.differences for r in renderings)
    assert any(d.kind == "ellipsis" for r in renderings for d in r.differences)


def test_the_lost_negation_comes_first() -> None:
    first = sample().findings[0]
    assert phrases.headline(first, equipment.phrases()) == (
        "Herald cut “but not yet sealed” from Tomas Reyle’s line."
    )


def test_the_other_accusations_are_the_ones_the_story_was_written_for() -> None:
    assert "Herald cut “at least” from Tomas Reyle’s line." in said("cut")
    assert "Lantern turned “will” into “should”." in said("altered")
    assert "Herald turned “nine” into “six”." in said("altered")
    (two,) = said("speaker_differs")
    assert two.startswith("One line, two speakers: Tomas Reyle in Herald, Callum Dray in Coastwire,")
    assert "Lantern gives Callum Dray’s line to company officials." in said("speaker_dropped")
    assert said("contradiction") == [
        "Herald says “in person”, Coastwire, Lantern and My draft: “in writing”."
    ]
    assert "One date, two claims: Monday and Friday." in said("figure_conflict")


def test_nobody_else_is_accused_of_changing_a_line() -> None:
    accused = {label for kind in ("cut", "altered", "spliced") for f in found(kind) for label in _sources(f)}
    assert accused == {"Herald", "Lantern", "My draft"}


def test_fourteen_quotes_and_more_are_shared() -> None:
    shared = [family for family in sample().families if len({r.source for r in family.renderings}) > 1]
    assert len(shared) >= 14


def _sources(finding: Finding) -> list[str]:
    return [value for name, value in finding.parameters if name == "source"]
