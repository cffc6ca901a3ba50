"""The clause that an attribution is set into or beside: ``Taxes, she said, would fall``, ``As Lee said``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.indirect.clause_ends import clause_end
from variorum.reading.indirect.clause_places import Place, has_own_words, longer, trimmed
from variorum.reading.indirect.clause_verbs import is_clause

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.text.tokens import Token

_OPENER = 3  # words of "tal y como"


def around(
    tokens: Sequence[Token], first: int, claim: Claim, claims: Sequence[Claim], used: int, language: Language
) -> Place | None:
    """The longer part of what an inserted attribution splits: ``Taxes, she said, would fall``.

    It begins at ``first``, with the adverbs and auxiliaries before the claim.
    """
    if first <= used or tokens[first - 1].word != ",":
        return None
    if first > 1 and tokens[first - 2].quote >= 0 and not has_own_words(tokens[used:first], 1):
        return None  # "“…”, dice Lee, che abita lì": all that is told stands within marks
    end = claim.end
    if end >= len(tokens) or tokens[end].word != ",":
        return None
    if end + 1 < len(tokens) and tokens[end + 1].word in language.speech.and_words:
        return trimmed(tokens, used, first)
    behind = trimmed(tokens, end, clause_end(tokens, end + 1, claim, claims, language))
    if behind and language.speech.comma_opens_clause and not is_clause(tokens[slice(*behind)], language):
        behind = None  # "…, sagte Lee, der Sprecher"
    return longer(trimmed(tokens, used, first), behind)


def as_told(
    tokens: Sequence[Token], first: int, claim: Claim, claims: Sequence[Claim], used: int, language: Language
) -> Place | None:
    """``As Lee explained, the pier is rotten``, ``The pier is rotten, tal y como explicó Lee``."""
    opener = first - 1
    if opener < 0 or tokens[opener].word not in language.speech.as_words:
        return None
    start = next((at for at in range(opener, opener - _OPENER, -1) if _opens(tokens, at)), None)
    if start is None or not (claim.end == len(tokens) or tokens[claim.end].word == ","):
        return None
    end = clause_end(tokens, claim.end + 1, claim, claims, language)
    behind = trimmed(tokens, claim.end, end) if claim.end < len(tokens) else None
    return longer(trimmed(tokens, used, start), behind)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence or what a comma parts from it begins there."""
    return at == 0 or (at > 0 and tokens[at - 1].word == ",")
