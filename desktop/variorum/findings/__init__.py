"""Rows and families say what corresponds; findings say what matters.

``differ``, ``verdicts`` and ``families`` hold every rendering against its base, ``absence`` says what is
known of a source without one, ``figures`` groups counts. From these each of the modules below drafts findings
of its kind, and ``ranking`` makes one list of them. A draft that could accuse someone falsely is not drafted,
or said to be doubtful and put last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.coverage.coverage import coverage
from variorum.findings.coverage.reprints import reprints
from variorum.findings.coverage.witnesses import Witnesses
from variorum.findings.disagreement.contradictions import contradictions
from variorum.findings.disagreement.headline_differs import headline_differs
from variorum.findings.facts import Facts
from variorum.findings.families.concepts import meanings_of
from variorum.findings.families.sound import soundly_matched
from variorum.findings.figures.figure_conflicts import figure_conflicts
from variorum.findings.quotes.cues import cue_findings
from variorum.findings.quotes.not_in_record import not_in_record
from variorum.findings.quotes.quoted_here import quoted_here
from variorum.findings.quotes.quotes import changed_quotes
from variorum.findings.quotes.second_hand import second_hand
from variorum.findings.quotes.speakers import speaker_findings
from variorum.findings.quotes.spliced_apart import spliced_apart
from variorum.findings.quotes.splices import spliced
from variorum.findings.quotes.unprinted import nobody_printed
from variorum.findings.ranking import ranked
from variorum.findings.versions.revisions import correction_notes, revisions
from variorum.findings.versions.within_versions import not_within_versions
from variorum.model import silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.draft import Draft
    from variorum.findings.families.concepts import Meanings
    from variorum.model import Comparison, Finding, Progress
    from variorum.reading.language import Languages


def find(
    comparison: Comparison,
    languages: Languages,
    report: Progress = silent,
    meanings: Sequence[Meanings] = (),
) -> tuple[Finding, ...]:
    """The differences worth her eye, most serious first.

    Args:
        comparison: everything else that is known; its own findings are not looked at.
        languages: language data by code.
        report: told when the work begins and ends; what it raises passes through.
        meanings: what the texts say, by source, if that was asked before.
    """
    report(0, 1, "findings")
    hers = {source.label for source in comparison.sources if source.kind == "draft"}
    said = meanings or meanings_of(comparison.readings, languages)
    found = ranked(_drafts(Facts(soundly_matched(comparison), languages, said)), hers)
    report(1, 1, "findings")
    return found


def _drafts(facts: Facts) -> Iterator[Draft]:
    comparison, languages = facts.comparison, facts.languages
    witnesses = Witnesses.of(comparison)
    yield from not_within_versions(_between_outlets(facts), comparison)
    notes = tuple(correction_notes(comparison, languages))
    yield from (draft for draft in coverage(facts, witnesses) if not _is_of_note(draft, notes))
    yield from reprints(comparison, witnesses)
    yield from revisions(comparison, languages)
    yield from notes


def _is_of_note(draft: Draft, notes: Sequence[Draft]) -> bool:
    """Whether what only one source has is its own note of correction, which is told as such."""
    noted = [place for note in notes for place in note.where]
    return draft.kind == "only_here" and all(
        any(at.source == place.source and at.span.start <= place.span.start < at.span.end for at in noted)
        for place in draft.where
    )


def _between_outlets(facts: Facts) -> Iterator[Draft]:
    comparison, languages = facts.comparison, facts.languages
    yield from changed_quotes(facts)
    yield from spliced(comparison)
    yield from spliced_apart(comparison)
    yield from speaker_findings(comparison, languages)
    yield from cue_findings(facts)
    yield from second_hand(facts)
    yield from quoted_here(facts)
    yield from not_in_record(facts)
    yield from nobody_printed(facts)
    yield from figure_conflicts(comparison, languages)
    yield from contradictions(comparison, languages)
    yield from headline_differs(comparison, languages)
