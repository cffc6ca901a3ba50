"""Quotes that were changed: words cut without a mark, replaced, added or moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import (
    base_of,
    holds,
    in_record,
    labels,
    trimmed_marks,
    words_in,
    words_of,
)
from variorum.findings.wording.change_weight import flags_of, folded, heaviness, is_fitted, weight_of
from variorum.model import Place
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.facts import Facts
    from variorum.model import Comparison, Difference, Family, FindingKind, Rendering
    from variorum.reading.language import Language, Languages

WORTH_A_SECOND_FINDING = 80.0  # what else an altered quote lost is told apart only if it is this heavy
SHORTEST_QUOTE = 4  # words; of shorter ones nobody can say that they are the same utterance
FRAGMENT_TOLL = 20.0
LONGEST_REPLACEMENT = 3  # words on both sides; longer ones are rather two ways of saying it
REAL = ("dropped", "replaced", "added", "moved")
MOST_CHANGED = 0.4  # of the words that both print


class Change(NamedTuple):
    """Differences of one kind in one rendering."""

    kind: FindingKind
    rendering: Rendering
    differences: tuple[Difference, ...]
    language: Language


def changed_quotes(facts: Facts) -> Iterator[Draft]:
    """One finding for each set of words cut or altered; sources that changed the same share it."""
    comparison, languages = facts.comparison, facts.languages
    for family in comparison.families:
        alike: dict[tuple[str, ...], list[Change]] = {}
        for rendering in family.renderings:
            for change in _changes(rendering, family, comparison, languages):
                alike.setdefault(_same_change(change), []).append(change)
        for changes in alike.values():
            yield _draft(comparison, family, changes, facts.speaker_of(family))


def _changes(
    rendering: Rendering, family: Family, comparison: Comparison, languages: Languages
) -> Iterator[Change]:
    """What the rendering changed; against its own source only what a headline replaced."""
    if rendering.verdict not in ("cut", "altered"):
        return
    dropped = tuple(d for d in rendering.differences if d.kind == "dropped")
    others = tuple(d for d in rendering.differences if _is_worth_telling(d, rendering, base_of(family)))
    base, language = base_of(family), language_for(languages, comparison.readings[rendering.source].language)
    if rendering.source == base.source:
        headed = any(_in_headline(r, comparison) for r in (rendering, base))
        others, dropped = tuple(d for d in others if d.kind == "replaced" and headed), ()
    if others:
        yield Change("altered", rendering, others, language)
    if dropped and (not others or weight_of(dropped, language) >= WORTH_A_SECOND_FINDING):
        yield Change("cut", rendering, dropped, language)


def _is_worth_telling(difference: Difference, rendering: Rendering, base: Rendering) -> bool:
    """Whether a replaced, added or moved word is more than grammar: a small word moved, a form fitted in."""
    if difference.kind not in ("replaced", "added", "moved"):
        return False
    if difference.kind == "moved" and set(difference.flags) <= {"function-word"}:
        return False
    return not is_fitted(difference, rendering.spans, base.spans)


def _in_headline(rendering: Rendering, comparison: Comparison) -> bool:
    sentences = comparison.readings[rendering.source].sentences
    headlines = [sentence.span for sentence in sentences if sentence.role == "headline"]
    return any(holds(headline, span.start) for headline in headlines for span in rendering.spans)


def _same_change(change: Change) -> tuple[str, ...]:
    edits = (f"{d.kind}\0{folded(d.base_words)}\0{folded(d.words)}" for d in change.differences)
    return (change.kind, *edits)


def _draft(comparison: Comparison, family: Family, changes: Sequence[Change], speaker: str | None) -> Draft:
    first, base = changes[0], base_of(family)
    heaviest = max(first.differences, key=lambda difference: heaviness(difference, first.language))
    told = first.differences if first.kind == "cut" else (heaviest,)
    known = in_record(comparison, family)
    doubtful = any(_is_doubtful(change, base, comparison) for change in changes)
    others = {r.source for r in family.renderings} - {change.rendering.source for change in changes}
    parameters = (
        *repeated("source", labels(comparison, (change.rendering.source for change in changes))),
        *_told_words(first.kind, told),
        *given(
            sort=_sort(first, heaviest, base),
            base_words=trimmed_marks(heaviest.base_words) if first.kind == "altered" else None,
            speaker=speaker,
            base=comparison.sources[base.source].label,
            record="yes" if known else None,
            line=words_of(base, comparison.readings),
        ),
        *_kept(first, base, comparison),
        *repeated("flag", flags_of(told)),
        *repeated("other", labels(comparison, others)),
    )
    return Draft(
        kind=first.kind,
        weight=weight_of(first.differences, first.language) - _toll(base, comparison),
        parameters=parameters,
        where=tuple(place for change in changes for place in _where(change, base)),
        family=family.id,
        certainty="possible" if doubtful else family.certainty,
    )


def _sort(change: Change, heaviest: Difference, base: Rendering) -> str | None:
    if change.kind == "cut":
        return None
    return "replaced_within" if change.rendering.source == base.source else heaviest.kind


def _told_words(kind: FindingKind, differences: Sequence[Difference]) -> tuple[tuple[str, str], ...]:
    words = (d.base_words if kind == "cut" else d.words or d.base_words for d in differences)
    return repeated("words", map(trimmed_marks, words))


def _kept(change: Change, base: Rendering, comparison: Comparison) -> tuple[tuple[str, str], ...]:
    """How many of the words that both print were kept; ends left off are not counted."""
    rendering = change.rendering
    of = words_in(words_of(base, comparison.readings)) - rendering.left_off_start - rendering.left_off_end
    kept = of - sum(words_in(d.base_words) for d in change.differences)
    return given(kept=kept, of=of) if change.kind == "cut" and 0 < kept < of else ()


def _where(change: Change, base: Rendering) -> Iterator[Place]:
    """The changed words here, or the stretch that lost them, and the words they are held against."""
    rendering = change.rendering
    for difference in change.differences:
        if difference.at.end > difference.at.start:
            yield Place(rendering.source, difference.at)
        else:
            stretch = next((s for s in rendering.spans if s.end >= difference.at.start), rendering.spans[0])
            yield Place(rendering.source, stretch)
        if difference.base_at.end > difference.base_at.start:
            yield Place(base.source, difference.base_at)


def _is_doubtful(change: Change, base: Rendering, comparison: Comparison) -> bool:
    """Whether so much is different that these may be two lines: said twice, or not the same at all."""
    rendering = change.rendering
    both = words_in(words_of(base, comparison.readings)) - rendering.left_off_start - rendering.left_off_end
    edits = [d for d in rendering.differences if d.kind in REAL]
    changed = [max(words_in(d.words), words_in(d.base_words)) for d in edits]
    replaced = [min(words_in(d.words), words_in(d.base_words)) for d in edits if d.kind == "replaced"]
    return max(replaced, default=0) >= LONGEST_REPLACEMENT or sum(changed) > MOST_CHANGED * both


def _toll(base: Rendering, comparison: Comparison) -> float:
    return FRAGMENT_TOLL if words_in(words_of(base, comparison.readings)) < SHORTEST_QUOTE else 0.0
