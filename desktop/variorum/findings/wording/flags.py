"""What a change touches: a negation weighs more than an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from variorum.findings.wording import word_kinds as kinds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Flag
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

_TYPO_LENGTH = 5
"""Shorter words are too often real words a letter apart."""


_GRAVEST: tuple[Flag, ...] = (
    "negation",
    "modal",
    "number",
    "name",
    "content-word",
    "pronoun",
    "tense",
    "typo",
    "function-word",
)


def flags_of(
    base: Sequence[Word],
    words: Sequence[Word],
    language: Language,
    *,
    opening: tuple[bool, bool] = (True, True),
) -> tuple[Flag, ...]:
    """The kinds of the words that one side has and the other has not, the gravest first.

    A word that stands on both sides of a change ("all the" for "the whole") flags nothing. ``opening``
    tells for each side whether its first word begins a sentence, where a capital shows no name.
    """
    kept = {word.key for word in base} & {word.key for word in words}
    lost = [word for word in base if word.key not in kept]
    new = [word for word in words if word.key not in kept]
    flags = list(_flags(lost, new, language))
    if _has_name(lost, base, language, opens=opening[0]) or _has_name(new, words, language, opens=opening[1]):
        flags.append("name")
    return tuple(sorted(set(flags), key=_GRAVEST.index))


def is_typo(before: str, after: str) -> bool:
    """Whether one is likely a misprint of the other: a letter lost, doubled, added or two exchanged, inside.

    Endings are left out, since there a letter is grammar.
    """
    if min(len(before), len(after)) < _TYPO_LENGTH or before[:1] != after[:1] or before[-1:] != after[-1:]:
        return False
    if not (before.isalpha() and after.isalpha()):
        return False
    return OSA.distance(before, after, score_cutoff=1) == 1


def _has_name(changed: Sequence[Word], side: Sequence[Word], language: Language, *, opens: bool) -> bool:
    return any(kinds.is_name(word, language, first=opens and word is side[0]) for word in changed)


def _flags(lost: Sequence[Word], new: Sequence[Word], language: Language) -> Iterator[Flag]:
    changed = (*lost, *new)
    if _negations(lost, language) != _negations(new, language):
        yield "negation"
    if any(kinds.is_modal(word, language) for word in changed):
        yield "modal"
    if any(kinds.is_number(word, language) for word in changed):
        yield "number"
    if any(
        kinds.is_name(word, language, first=at == 0) for side in (lost, new) for at, word in enumerate(side)
    ):
        yield "name"
    one_each = len(lost) == len(new) == 1
    if one_each and is_typo(lost[0].key, new[0].key):
        yield "typo"
    tense = one_each and kinds.tense_changes(lost[0], new[0], language)
    if not tense and any(_is_content(word, language) for word in changed):
        yield "content-word"
    if any(kinds.is_pronoun(word, language) for word in changed):
        yield "pronoun"
    if tense:
        yield "tense"
    if any(kinds.is_function_word(word, language) for word in changed):
        yield "function-word"


def _negations(words: Sequence[Word], language: Language) -> int:
    return sum(kinds.is_negation(word, language) for word in words)


def _is_content(word: Word, language: Language) -> bool:
    return not any(
        (
            kinds.is_negation(word, language),
            kinds.is_modal(word, language),
            kinds.is_number(word, language),
            kinds.is_pronoun(word, language),
            kinds.is_function_word(word, language),
        )
    )
