"""Readings and comparisons as plain JSON records, in the form that CONTRACT fixes for scripts.

Spans are ``[start, end]`` into the text as given; ``[sentence, start, end]`` where sentences were given.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from variorum.phrases import says

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from variorum.model import (
        Comparison,
        Difference,
        Family,
        Fidelity,
        Figure,
        FigureGroup,
        Finding,
        Lifetime,
        Link,
        Place,
        Quote,
        Reading,
        Rendering,
        Reported,
        Reuse,
        Source,
        Span,
    )
    from variorum.phrases import Phrases

Record = dict[str, Any]
NON_PROSE = ("caption", "dateline", "headline", "byline", "boilerplate")


def reading_record(reading: Reading) -> Record:
    """What `read` answers, without the id."""
    return {
        "language": reading.language,
        "sentences": [sentence.span for sentence in reading.sentences],
        "quotes": [_quote(quote) for quote in reading.quotes],
        "reported": [_reported(clause) for clause in reading.reported],
        "figures": [_figure(figure) for figure in reading.figures],
        "repairs": [
            {"start": x.span.start, "end": x.span.end, "read_as": x.read_as, "why": x.why}
            for x in reading.repairs
        ],
        "roles": {
            role: [n for n, sentence in enumerate(reading.sentences) if sentence.role == role]
            for role in NON_PROSE
        },
    }


def comparison_record(comparison: Comparison, phrases: Phrases) -> Record:
    """What `compare` answers, without the id."""
    spans = [_span_writer(source) for source in comparison.sources]
    return {
        "sources": [
            {"label": source.label, "sentences": [spans[i](s.span) for s in reading.sentences]}
            for i, (source, reading) in enumerate(zip(comparison.sources, comparison.readings, strict=True))
        ],
        "rows": [row.members for row in comparison.rows],
        "links": [_link(link) for link in comparison.links],
        "families": [_family(family, spans) for family in comparison.families],
        "figures": [_figures(group, comparison, spans) for group in comparison.figures],
        "findings": [_finding(finding, phrases, spans) for finding in comparison.findings],
        "lifetimes": [_lifetime(lifetime, spans) for lifetime in comparison.lifetimes],
        "fidelity": [_fidelity(fidelity) for fidelity in comparison.fidelity],
        "reuse": [_reuse(reuse) for reuse in comparison.reuse],
    }


def _span_writer(source: Source) -> Callable[[Span], list[int]]:
    if not source.sentences:
        return list
    starts = [span.start for span in source.sentences]

    def within_sentence(span: Span) -> list[int]:
        n = max(0, bisect_right(starts, span.start) - 1)
        return [n, span.start - starts[n], span.end - starts[n]]

    return within_sentence


def _quote(quote: Quote) -> Record:
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "kind": quote.kind,
        **_attribution(quote),
        "utterance": quote.utterance,
        "level": quote.level,
    }


def _reported(clause: Reported) -> Record:
    return {
        "start": clause.span.start,
        "end": clause.span.end,
        **_attribution(clause),
    }


def _attribution(said: Quote | Reported | Rendering) -> Record:
    return {"speaker": said.speaker, "speaker_name": said.speaker_name, "cue": said.cue}


def _figure(figure: Figure) -> Record:
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "value": figure.value,
        "unit": figure.unit,
        "approximation": figure.approximation,
        "of": figure.of,
    }


def _link(link: Link) -> Record:
    return {
        "a": link.a,
        "b": link.b,
        "score": round(link.score, 4),
        "kind": link.kind,
        "firm": link.firm,
        "by_hand": link.by_hand,
        "evidence": {x.name: round(x.weight, 3) for x in link.evidence},
    }


def _family(family: Family, spans: Sequence[Callable[[Span], list[int]]]) -> Record:
    return {
        "id": family.id,
        "base": family.base,
        "certainty": family.certainty,
        "renderings": [_rendering(x, spans[x.source]) for x in family.renderings],
        "missing": [
            {"source": x.source, "verdict": x.verdict, "reason": x.reason}
            | ({} if x.sentence is None else {"sentence": x.sentence})
            for x in family.missing
        ],
    }


def _rendering(rendering: Rendering, span: Callable[[Span], list[int]]) -> Record:
    return {
        "source": rendering.source,
        "spans": [span(x) for x in rendering.spans],
        **_attribution(rendering),
        "verdict": rendering.verdict,
        "left_off": [rendering.left_off_start, rendering.left_off_end],
        "differences": [_difference(x, span) for x in rendering.differences],
    }


def _difference(difference: Difference, span: Callable[[Span], list[int]]) -> Record:
    return {
        "kind": difference.kind,
        "at": span(difference.at),
        "words": difference.words,
        "base_words": difference.base_words,
        "flags": difference.flags,
    }


def _figures(
    group: FigureGroup, comparison: Comparison, spans: Sequence[Callable[[Span], list[int]]]
) -> Record:
    claims = []
    for claim in group.claims:
        figure = comparison.readings[claim.source].figures[claim.figure]
        claims.append(
            {
                "source": claim.source,
                "at": spans[claim.source](figure.span),
                "words": claim.words,
                "value": figure.value,
                "unit": figure.unit,
                "approximation": figure.approximation,
            }
        )
    return {
        "of": group.of,
        "around": group.around,
        "conflict": group.conflict,
        "row": group.row,
        "claims": claims,
    }


def _lifetime(lifetime: Lifetime, spans: Sequence[Callable[[Span], list[int]]]) -> Record:
    def where(place: Place | None) -> list[int] | None:
        return None if place is None else [place.source, *spans[place.source](place.span)]

    return {"first": where(lifetime.first), "last": lifetime.last, "replaced_by": where(lifetime.replaced_by)}


def _finding(
    finding: Finding,
    phrases: Phrases,
    spans: Sequence[Callable[[Span], list[int]]],
) -> Record:
    record: Record = {
        "id": finding.id,
        "kind": finding.kind,
        "rank": finding.rank,
        "certainty": finding.certainty,
        "says": says(finding, phrases),
        "where": [[place.source, *spans[place.source](place.span)] for place in finding.where],
    }
    if finding.family is not None:
        record["family"] = finding.family
    if finding.row is not None:
        record["row"] = finding.row
    return record


def _fidelity(fidelity: Fidelity) -> Record:
    return {
        "source": fidelity.source,
        "quotes": fidelity.quotes,
        "verdicts": dict(fidelity.verdicts),
        "words": fidelity.words,
        "words_changed": fidelity.changed,
        "changed_per_hundred": round(fidelity.per_hundred, 2),
    }


def _reuse(reuse: Reuse) -> Record:
    return {
        "source": reuse.source,
        "other": reuse.other,
        "sentences_kept": reuse.kept,
        "of": reuse.of,
        "share": round(reuse.share, 3),
    }
