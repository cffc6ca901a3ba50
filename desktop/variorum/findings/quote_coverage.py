"""Quotes that one source has alone, or lacks alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import base_of, labels, places_of, speaker_of, words_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Family

SHORTEST_QUOTE = 6  # words; what only one source has should be worth a line
LACKED_BY_DRAFT, LACKED, ALONE = 56.0, 46.0, 18.0


def quote_coverage(comparison: Comparison) -> Iterator[Draft]:
    """What only one source quotes, and what only one source does not have at all."""
    alone: dict[int, list[Family]] = defaultdict(list)
    for family in comparison.families:
        if words_in(words_of(base_of(family), comparison.readings)) < SHORTEST_QUOTE:
            continue
        sources = {r.source for r in family.renderings}
        if len(sources) == 1:
            if _absent_elsewhere(family, comparison):
                alone[min(sources)].append(family)
        elif (source := _lacking(family, comparison)) is not None:
            yield _lacked(comparison, family, source)
    for source, families in alone.items():
        if comparison.sources[source].kind != "transcript":
            yield _alone(comparison, source, families)


def _absent_elsewhere(family: Family, comparison: Comparison) -> bool:
    return len(comparison.sources) > 1 and all(missing.verdict == "absent" for missing in family.missing)


def _lacking(family: Family, comparison: Comparison) -> int | None:
    """The one source in which nothing corresponds, while all others print or paraphrase the quote.

    A transcript lacks what was said elsewhere, and a source that is cut off lacks nothing for certain.
    """
    articles = [m for m in family.missing if comparison.sources[m.source].kind != "transcript"]
    absent = [m.source for m in articles if m.verdict == "absent"]
    having = {r.source for r in family.renderings if comparison.sources[r.source].kind != "transcript"}
    if len(absent) != 1 or len(having) < 2 or not comparison.sources[absent[0]].complete:
        return None
    return absent[0]


def _lacked(comparison: Comparison, family: Family, source: int) -> Draft:
    base = base_of(family)
    having = {r.source for r in family.renderings}
    told = {m.source for m in family.missing if m.verdict == "paraphrased"}
    is_draft = comparison.sources[source].kind == "draft"
    return Draft(
        kind="all_but_one",
        weight=(LACKED_BY_DRAFT if is_draft else LACKED) + min(len(having), 9) * 0.3,
        parameters=(
            ("source", comparison.sources[source].label),
            *repeated("other", labels(comparison, having | told)),
            *given(
                sort="quote",
                words=words_of(base, comparison.readings),
                speaker=speaker_of(family),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(place for r in family.renderings for place in places_of(r)),
        family=family.id,
        certainty=family.certainty,
    )


def _alone(comparison: Comparison, source: int, families: Sequence[Family]) -> Draft:
    """One finding for all of them; the longest is named."""
    longest = max(
        families, key=lambda family: (len(words_of(base_of(family), comparison.readings)), family.id)
    )
    rest = len(families) - 1
    return Draft(
        kind="only_here",
        weight=ALONE + min(len(families), 20) * 0.1,
        parameters=(
            ("source", comparison.sources[source].label),
            *given(
                sort="quotes" if rest else "quote",
                count=len(families),
                rest=rest,
                words=words_of(base_of(longest), comparison.readings),
                speaker=speaker_of(longest),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(place for family in families for r in family.renderings for place in places_of(r)),
        family=None if rest else longest.id,
    )
