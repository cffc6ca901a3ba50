from __future__ import annotations

from dataclasses import replace

import pytest

from made_comparison import COURIER, DRAFT, HEARING, POST, made_comparison
from variorum.model import Fidelity, Story
from variorum.window.source_delegate import say, spoken
from variorum.window.source_lines import clock_time, finding_tallies, source_lines, verdict_tallies
from variorum.window.story_edits import with_remark

MADE = made_comparison()
STORY = Story(sources=MADE.sources, record=MADE.sources[HEARING].id)


def said(at: int, story: Story = STORY) -> str:
    return spoken(source_lines(story, MADE)[at])


def test_a_line_says_name_time_and_what_was_found() -> None:
    assert said(HEARING) == "Hearing, 13:30, the record"
    assert said(COURIER) == "Daily Courier, 16:40, 2 cut, 1 altered, 1 block left out"
    assert "Looks cut off after ¶" in said(POST)
    assert "my draft" in said(DRAFT)


def test_without_a_record_nothing_is_called_cut_or_altered() -> None:
    lines = source_lines(replace(STORY, record=None), replace(MADE, record=None))
    words = " ".join(spoken(line) for line in lines)
    assert "2 lacking, 1 differing" in words
    assert "altered" not in words


def test_a_source_that_is_not_compared_yet_says_so() -> None:
    added = replace(MADE.sources[0], id="new", label="New")
    line = source_lines(replace(STORY, sources=(*STORY.sources, added)), MADE)[-1]
    assert say(line.notes[0]) == ("not compared yet",)
    assert all(say(line.notes[0]) for line in source_lines(STORY, None))


def test_a_source_in_another_language_says_so() -> None:
    german = replace(MADE.readings[1], language="de")
    readings = (MADE.readings[0], german, *MADE.readings[2:])
    lines = source_lines(STORY, replace(MADE, readings=readings))
    assert "another language (de)" in spoken(lines[1])
    assert not any("language" in spoken(line) for at, line in enumerate(lines) if at != 1)


def test_a_single_source_counts_its_quotes_only() -> None:
    single = replace(MADE, sources=MADE.sources[1:2], readings=MADE.readings[1:2], families=(), record=None)
    lines = source_lines(Story(sources=single.sources), single)
    assert spoken(lines[0]).endswith("quotes")


def test_findings_are_counted_by_kind_with_those_still_open() -> None:
    tallies = {t.what: (t.count, t.open) for t in finding_tallies(MADE.findings, STORY)}
    assert tallies["cut"] == (2, 2)
    decided = finding_tallies(MADE.findings, with_remark(STORY, "cut-lake", decision="dismissed"))
    assert {t.what: (t.count, t.open) for t in decided}["cut"] == (2, 1)
    assert decided[0].what == "cut"


def test_quiet_cells_are_counted_without_the_base() -> None:
    counts = {t.what: t.count for t in verdict_tallies(MADE)}
    assert counts == {
        "trimmed": 3,
        "paraphrased": 1,
        "tidied": 2,
        "verbatim": 10,
        "absent": 2,
        "uncertain": 2,
    }


@pytest.mark.parametrize(
    ("iso", "time"), [("2026-11-23T16:40:00", "16:40"), ("2026-11-23", ""), (None, ""), ("soon", "")]
)
def test_only_a_time_of_day_is_shown_as_one(iso: str | None, time: str) -> None:
    assert clock_time(iso) == time


def test_a_source_says_how_many_of_its_quoted_words_are_not_the_records() -> None:
    faithful = replace(
        MADE,
        fidelity=(
            Fidelity(source=COURIER, quotes=3, verdicts=(("cut", 1), ("verbatim", 2)), words=80, changed=2),
            Fidelity(source=DRAFT, quotes=1, verdicts=(("verbatim", 1),), words=20, changed=0),
        ),
    )
    lines = source_lines(STORY, faithful)
    assert "2.5 of 100 words changed" in spoken(lines[COURIER])
    assert "quoted words" not in spoken(lines[DRAFT])
