"""What an article said in one version and says otherwise, no longer or newly in the next."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given
from variorum.findings.versions.notes import notes_in, owns_up
from variorum.findings.versions.rewritten import rewritten
from variorum.findings.versions.taken_out import taken_out_or_put_in
from variorum.findings.versions.tracks import steps
from variorum.findings.versions.versions import chains
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.versions.notes import Note
    from variorum.findings.versions.version_change import VersionChange
    from variorum.model import Comparison
    from variorum.reading.language import Languages

NOTE = 88.0
NOTED = -10.0  # a change that a note owns up to weighs less


def revisions(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """The changes from each version of an article to the next, with the note that owns up to each, if any."""
    for chain in chains(comparison.sources):
        for earlier, later in pairwise(chain):
            notes = notes_in(comparison, later, languages)
            told = [note.place.span for note in notes]
            here = [
                step
                for step in steps(comparison, earlier, later)
                if step.later is None or not _within(step.later.sentence, later, told, comparison)
            ]
            for change in (
                *rewritten(comparison, languages, here),
                *taken_out_or_put_in(comparison, here),
            ):
                yield _revised(comparison, (earlier, later), change, notes, languages)


def correction_notes(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """The notes of all sources, of an article's versions in the first that has them."""
    before = {later: earlier for chain in chains(comparison.sources) for earlier, later in pairwise(chain)}
    notes = {at: notes_in(comparison, at, languages) for at in range(len(comparison.sources))}
    for source, found in notes.items():
        earlier = before.get(source)
        known = {note.text for note in notes[earlier]} if earlier is not None else set()
        for note in found:
            if note.text not in known:
                yield _noted(comparison, note, earlier)


def _within(sentence: int, source: int, spans: Sequence[tuple[int, int]], comparison: Comparison) -> bool:
    start = comparison.readings[source].sentences[sentence].span.start
    return any(first <= start < end for first, end in spans)


def _revised(
    comparison: Comparison,
    versions: tuple[int, int],
    change: VersionChange,
    notes: Sequence[Note],
    languages: Languages,
) -> Draft:
    earlier, later = versions
    language = language_for(languages, comparison.readings[later].language)
    changed = f"{change.base_words} {change.words}"
    note = next((note for note in notes if owns_up(note, changed, change.values, language)), None)
    return Draft(
        kind="revised",
        weight=change.weight + (NOTED if note else 0.0),
        parameters=(
            ("source", comparison.sources[later].label),
            *given(
                sort=change.sort,
                words=change.words,
                base_words=change.base_words,
                base=comparison.sources[earlier].label,
                count=change.sentences,
                rest=change.sentences - 1 or None,
                line=note.text if note else None,
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=(*change.where, *((note.place,) if note else ())),
        family=change.family,
    )


def _noted(comparison: Comparison, note: Note, earlier: int | None) -> Draft:
    return Draft(
        kind="correction_note",
        weight=NOTE,
        parameters=(
            ("source", comparison.sources[note.place.source].label),
            *given(
                sort="new" if earlier is not None else None,
                words=note.text,
                base=None if earlier is None else comparison.sources[earlier].label,
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=(note.place,),
    )
