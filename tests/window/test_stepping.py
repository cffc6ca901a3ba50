from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from made_comparison import COURIER, made_comparison
from variorum import equipment
from variorum.compare import compare
from variorum.model import Finding, Place
from variorum.sample import sample_story
from variorum.window.selection import Selection
from variorum.window.stepping import finding_at, place_of, selection_for, shown, step, still_there

MADE = made_comparison()
ALL = MADE.findings


@settings(max_examples=40, deadline=None)
@given(steps=st.lists(st.sampled_from([1, -1]), max_size=30))
def test_stepping_stays_among_the_findings(steps: list[int]) -> None:
    current = None
    for by in steps:
        found = step(ALL, current, by)
        assert found is not None
        current = found.id
        assert 1 <= place_of(ALL, current) <= len(ALL)


def test_nothing_to_step_through_is_nothing() -> None:
    assert step((), None, 1) is None
    assert place_of((), "x") == 0


def test_a_finding_about_a_quote_chooses_it_in_the_source_it_names() -> None:
    expected = Selection(kind="family", key="lake", source=COURIER, finding="cut-lake")
    assert selection_for(ALL[0], MADE) == expected


def test_a_finding_without_row_is_found_by_its_place() -> None:
    loose = replace(ALL[-2], family=None, row=None)
    selection = selection_for(loose, MADE)
    assert selection is not None
    assert selection.key == ALL[-2].row
    assert selection.finding == loose.id


def test_a_cell_shows_the_most_serious_finding_about_it() -> None:
    cell = Selection(kind="family", key="sunday", source=COURIER)
    found = finding_at(cell, ALL)
    assert found is not None
    assert found.id == "speaker_differs-sunday"
    assert finding_at(Selection(kind="family", key="nobody", source=1), ALL) is None


def test_a_finding_that_speaks_of_no_row_or_family_of_its_own_is_the_one_she_stepped_to() -> None:
    place = Place(0, MADE.readings[0].sentences[0].span)
    bundle = Finding(id="only_here-all", kind="only_here", rank=9, parameters=(), where=(place,))
    selection = selection_for(bundle, MADE)
    assert selection is not None
    assert finding_at(selection, (*ALL, bundle)) == bundle


def test_stepping_through_a_story_shows_every_finding_once() -> None:
    story = sample_story()
    comparison = compare(story.sources, languages=equipment.languages(), record=story.record)
    visited, current = [], None
    for _ in comparison.findings:
        found = step(comparison.findings, current, 1)
        assert found is not None
        selection = selection_for(found, comparison)
        assert selection is not None
        shown_there = finding_at(selection, comparison.findings)
        assert shown_there is not None
        current = shown_there.id
        visited.append(current)
    assert visited == [finding.id for finding in comparison.findings]


def test_what_was_chosen_is_found_again_in_a_newer_comparison_or_given_up() -> None:
    chosen = selection_for(ALL[0], MADE)
    assert still_there(chosen, MADE) == chosen
    without = replace(MADE, findings=ALL[1:], families=MADE.families[2:])
    assert still_there(chosen, without) is None
    assert still_there(None, MADE) is None


def test_only_the_chosen_kinds_are_shown() -> None:
    assert {f.kind for f in shown(ALL, {"cut"})} == {"cut"}
    assert shown(ALL, set()) == ALL
