"""Utterances judged: every rendering held against its base, and what is known of the sources that lack it."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from variorum.collation.wordings import Wordings
from variorum.findings.families.absence import Absences
from variorum.findings.families.bases import choose_base_of
from variorum.findings.families.concepts import meanings_of
from variorum.findings.families.other_pieces import with_other_pieces
from variorum.findings.families.unexplained import doubted
from variorum.findings.families.verdicts import held_against, judged, printing_of
from variorum.findings.wording.change_weight import is_fitted
from variorum.findings.wording.differ import WordDifferences
from variorum.model import Family
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.findings.families.concepts import Meanings
    from variorum.findings.wording.changes import Side
    from variorum.model import Certainty, Difference, Link, Printed, Reading, Source, Utterance
    from variorum.reading.language import Languages

CERTAIN = 0.75
LIKELY = 0.6
"""Scores of the weakest match from which a family is called certain, or likely."""


def judge_families(
    utterances: Sequence[Utterance],
    sources: Sequence[Source],
    readings: Sequence[Reading],
    links: Sequence[Link],
    languages: Languages,
    record: int | None,
    wordings: Wordings | None = None,
    meanings: Sequence[Meanings] = (),
) -> tuple[Family, ...]:
    """One family for each utterance, also for those that one source alone prints.

    Families come in reading order: by the record where it has them, else by how far into their sources they
    stand on average. Identifiers derive from the base's words.
    """
    said = meanings or meanings_of(readings, languages)
    absences = Absences.of(sources, readings, links, languages, said)
    ordered = sorted(utterances, key=lambda u: _reading_order(u, readings, record))
    used: dict[str, int] = {}
    taken_apart = wordings or Wordings()
    families = [
        _family(utterance, sources, readings, languages, record, absences, used, taken_apart)
        for utterance in ordered
    ]
    return doubted(families, ordered, absences, record)


def _family(
    utterance: Utterance,
    sources: Sequence[Source],
    readings: Sequence[Reading],
    languages: Languages,
    record: int | None,
    absences: Absences,
    used: dict[str, int],
    wordings: Wordings,
) -> Family:
    printed = utterance.printed
    language = language_for(languages, readings[printed[0].source].language)
    printings = [printing_of(p, readings[p.source], language, wordings) for p in printed]
    base = choose_base_of(printed, printings, sources, language, record)
    pieces = [printings[i] for i, p in enumerate(printed) if i != base and p.source == printed[base].source]

    def found(i: int, here: Printed) -> WordDifferences:
        if i == base:
            return WordDifferences()
        found = held_against(printings[base], printings[i], here.spans, language)
        if here.source != printed[base].source:
            found = with_other_pieces(found, printings[i], pieces, language)
        return _fitted(found, here, printed[base])

    renderings = tuple(judged(p, found(i, p)) for i, p in enumerate(printed))
    return Family(
        id=_identifier(printings[base], used),
        base=base,
        renderings=renderings,
        missing=absences.missing_from(utterance, base, printings[base]),
        certainty="certain" if utterance.by_hand else _certainty(utterance.score),
        by_hand=utterance.by_hand,
    )


def _fitted(found: WordDifferences, here: Printed, base: Printed) -> WordDifferences:
    """A fragment's first word in the form that the outlet's own sentence asks for is house style.

    “I look forward to it” printed as: she “looks forward to it”. Another tense is a change all the same.
    """

    def fitted(difference: Difference) -> Difference:
        opens = any(span.start == difference.at.start for span in here.spans)
        opens |= any(span.start == difference.base_at.start for span in base.spans)
        inflected = difference.flags == ("content-word",) and is_fitted(difference, here.spans, base.spans)
        if not opens or not inflected:
            return difference
        return replace(difference, kind="tidied", flags=())

    return replace(found, differences=tuple(map(fitted, found.differences)))


def _certainty(score: float) -> Certainty:
    return "certain" if score >= CERTAIN else "likely" if score >= LIKELY else "possible"


def _identifier(base: Side, used: dict[str, int]) -> str:
    """From the words alone, so that notes find the family again; a number tells apart equal ones."""
    digest = sha256(" ".join(word.key for word in base.words).encode()).hexdigest()[:12]
    used[digest] = used.get(digest, 0) + 1
    return digest if used[digest] == 1 else f"{digest}-{used[digest]}"


def _reading_order(
    utterance: Utterance, readings: Sequence[Reading], record: int | None
) -> tuple[float, tuple[str, ...]]:
    places = [p for p in utterance.printed if p.source == record] or list(utterance.printed)
    first: dict[int, float] = {}
    for printed in places:
        reading = readings[printed.source]
        where = printed.spans[0].start / max(1, len(reading.text))
        first[printed.source] = min(where, first.get(printed.source, 1.0))
    texts = tuple(sorted(readings[p.source].text[p.spans[0].start : p.spans[-1].end] for p in places))
    return sum(first.values()) / len(first), texts
