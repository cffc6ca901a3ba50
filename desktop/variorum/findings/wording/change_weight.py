"""How much changed words matter to a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Prefix

from variorum.findings.printed import trimmed_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Difference, Flag, Span
    from variorum.reading.language import Language

FLAG_WEIGHTS: dict[Flag, float] = {
    "negation": 95.0,
    "modal": 93.0,
    "number": 86.0,
    "name": 80.0,
    "content-word": 72.0,
    "pronoun": 54.0,
    "tense": 52.0,
    "function-word": 14.0,
    "typo": 12.0,
}
GRAVE: frozenset[Flag] = frozenset({"negation", "modal", "number", "name"})
UNFLAGGED = 40.0
SHORTEST_STEM, LONGEST_ENDING = 3, 3  # letters


def weight_of(differences: Sequence[Difference], language: Language) -> float:
    """The heaviest flag decides; further differences add a little."""
    heaviest = max(heaviness(difference, language) for difference in differences)
    return heaviest + min(len(differences) - 1, 4) * 0.4


def heaviness(difference: Difference, language: Language) -> float:
    """Of one difference, on the scale of all findings: 0 to 100. A hedge weighs what its number weighs."""
    weight = max((FLAG_WEIGHTS[flag] for flag in difference.flags), default=UNFLAGGED)
    hedges = language.numbers.hedges
    if folded(difference.base_words) in hedges or folded(difference.words) in hedges:
        return max(weight, FLAG_WEIGHTS["number"])
    if weight == FLAG_WEIGHTS["content-word"] and _is_inflection(difference.words, difference.base_words):
        return FLAG_WEIGHTS["tense"]
    return weight


def flags_of(differences: Sequence[Difference]) -> list[Flag]:
    """All flags, the heaviest first."""
    flags = {flag for difference in differences for flag in difference.flags}
    return sorted(flags, key=lambda flag: (-FLAG_WEIGHTS[flag], flag))


def is_fitted(difference: Difference, spans: Sequence[Span], base_spans: Sequence[Span]) -> bool:
    """Whether a fragment's first or last word only has the form that the outlet's own sentence asks for.

    "Whoever takes" printed as: anyone “who takes”; "they look away" as: he “looks away”.
    """
    if difference.kind != "replaced" or GRAVE & set(difference.flags):
        return False
    edges = {span.start for span in spans} | {span.end for span in spans}
    base_edges = {span.start for span in base_spans} | {span.end for span in base_spans}
    if not (edges & set(difference.at) or base_edges & set(difference.base_at)):
        return False
    one, other = sorted((folded(difference.words), folded(difference.base_words)), key=len)
    extends = len(one) >= SHORTEST_STEM and other.startswith(one) and " " not in other
    return extends or _is_inflection(one, other)


def folded(words: str) -> str:
    """Words as they are compared: without case and the punctuation around."""
    return trimmed_marks(words).casefold()


def _is_inflection(words: str, base_words: str) -> bool:
    """Whether two words differ in their endings only: look, looks."""
    one, other = folded(words), folded(base_words)
    start = Prefix.similarity(one, other)
    return start >= SHORTEST_STEM and max(len(one), len(other)) - start <= LONGEST_ENDING
