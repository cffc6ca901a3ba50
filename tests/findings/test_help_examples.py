"""The help shows every verdict and kind of finding with an example, and the app really says so of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, get_args

import pytest

from variorum import equipment
from variorum.compare import compare
from variorum.model import Absence, FindingKind, Place, Span, Verdict
from variorum.phrases import emphasis, headline
from variorum.storage.help_texts import shown
from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.family_cell import family_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Finding
    from variorum.storage.help_texts import HelpEntry, HelpPiece, HelpSource

CODES = ("en", "de")
KINDS: tuple[FindingKind, ...] = get_args(FindingKind)
VERDICTS: tuple[str, ...] = (*get_args(Verdict), *get_args(Absence))
WITHOUT_EXAMPLE: frozenset[FindingKind] = frozenset()
"""Kinds that nothing finds yet. A finder brings its example in both languages; its kind is struck here."""

SHOWN = [kind for kind in KINDS if kind not in WITHOUT_EXAMPLE]
LONGEST_MEANING = 300  # characters: what one reads at a glance


@pytest.mark.parametrize("code", CODES)
def test_every_verdict_and_kind_is_explained_once(code: str) -> None:
    explained = [entry.name for entry in equipment.findings_help(code).entries]
    assert len(explained) == len(set(explained))
    assert set(explained) == {*VERDICTS, *SHOWN}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHOWN)
def test_the_example_of_a_kind_has_that_finding_and_its_headline(kind: FindingKind, code: str) -> None:
    entry = entry_of(kind, code)
    told = [headline(finding, equipment.phrases(code)) for finding in found(kind, code)]
    assert shown(entry.says) in told


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHOWN)
def test_the_coloured_words_of_the_headline_are_those_of_the_app(kind: FindingKind, code: str) -> None:
    entry, phrases = entry_of(kind, code), equipment.phrases(code)
    (finding,) = (f for f in found(kind, code) if headline(f, phrases) == shown(entry.says))
    assert tuple(spans(entry.says)) == emphasis(finding, phrases)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", SHOWN)
def test_the_words_marked_in_an_example_stand_where_the_finding_points(kind: FindingKind, code: str) -> None:
    entry, phrases = entry_of(kind, code), equipment.phrases(code)
    (finding,) = (f for f in found(kind, code) if headline(f, phrases) == shown(entry.says))
    pointed, comparison = set(finding.where), compared(kind, code)
    marked = [Place(n, span) for n, source in enumerate(entry.sources) for span in marks(source)]
    assert any(_in_one_sentence(place, mark, comparison) for place in pointed for mark in marked)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_example_of_a_verdict_has_that_verdict(verdict: str, code: str) -> None:
    comparison = compared(verdict, code)
    record = {comparison.record}
    renderings = {r.verdict for f in comparison.families for r in f.renderings if r.source not in record}
    absences = {missing.verdict for family in comparison.families for missing in family.missing}
    assert verdict in renderings | absences


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("verdict", [verdict for verdict in VERDICTS if verdict not in KINDS])
def test_what_a_quiet_verdict_says_is_what_its_cell_says(verdict: str, code: str) -> None:
    assert shown(entry_of(verdict, code).says) in cells(compared(verdict, code), code)


@pytest.mark.parametrize("code", CODES)
def test_an_explanation_is_short_and_adds_to_the_sentence_of_the_inspector(code: str) -> None:
    phrases = equipment.phrases(code)
    for entry in equipment.findings_help(code).entries:
        assert entry.means.endswith(".")
        assert len(entry.means) <= LONGEST_MEANING
        for explained in phrases.table["explain"].values():
            assert entry.name not in explained or explained[entry.name] not in entry.means


def test_both_languages_show_the_same_example() -> None:
    english, german = (equipment.findings_help(code).entries for code in CODES)
    assert [_shape(entry) for entry in english] == [_shape(entry) for entry in german]


def entry_of(name: str, code: str) -> HelpEntry:
    return next(entry for entry in equipment.findings_help(code).entries if entry.name == name)


@cache
def compared(name: str, code: str) -> Comparison:
    entry = entry_of(name, code)
    sources = [source.source for source in entry.sources]
    return compare(sources, languages=equipment.languages(), record=entry.record)


def found(kind: FindingKind, code: str) -> list[Finding]:
    return [finding for finding in compared(kind, code).findings if finding.kind == kind]


def cells(comparison: Comparison, code: str) -> set[str]:
    maker = CellMaker(index=ComparisonIndex(comparison), phrases=equipment.phrases(code), remarks={})
    sources = range(len(comparison.sources))
    return {family_cell(maker, family, n).spoken for family in comparison.families for n in sources}


def spans(pieces: Sequence[HelpPiece]) -> Iterator[Span]:
    """Where the marked words stand in all the words."""
    at = 0
    for piece in pieces:
        if piece.mark == "telling":
            yield Span(at, at + len(piece.text))
        at += len(piece.text)


def marks(source: HelpSource) -> Iterator[Span]:
    """The same in a source's text, to which words that are missing there do not belong."""
    yield from spans([piece for piece in source.pieces if piece.mark != "lost"])


def _in_one_sentence(one: Place, other: Place, comparison: Comparison) -> bool:
    """Whether two places touch the same sentence: a finding about a speaker points at the quote."""
    sentences = comparison.readings[one.source].sentences
    return one.source == other.source and any(
        one.span.start < s.span.end
        and s.span.start < one.span.end
        and other.span.start < s.span.end
        and s.span.start < other.span.end
        for s in sentences
    )


def _shape(entry: HelpEntry) -> tuple[str, int, bool]:
    return entry.name, len(entry.sources), entry.record is not None
