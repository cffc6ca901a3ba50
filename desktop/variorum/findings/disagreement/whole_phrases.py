"""The words of a clash as an editor prints them: not "gegen den" but "gegen den Betreiber"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.plain_words import PlainWords

LONGEST = 3  # words that carry sense, behind a phrase that does not end by itself
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def whole_phrase(phrase: str, words: PlainWords) -> str:
    """The phrase as its sentence prints it, with the noun behind an article or a preposition at its end."""
    forms = r"\W+".join(re.escape(word) for word in phrase.split())
    printed = re.search(rf"(?<!\w){forms}(?!\w)", words.text, re.IGNORECASE)
    if printed is None or not forms:
        return phrase
    last = phrase.rsplit(maxsplit=1)[-1].casefold()
    speech = words.language.speech
    ends = printed.end()
    if last in speech.articles or last in speech.prepositions:
        ends = max((word.end() for word in _noun_behind(words, ends)), default=ends)
    return words.text[_helper_before(words, printed.start()) : ends]


def _helper_before(words: PlainWords, start: int) -> int:
    """Where the helper of a denial begins, "did" of "did not pay"; else the start itself."""
    denial = _WORD.match(words.text, start)
    before = list(_WORD.finditer(words.text, 0, start))[-1:]
    if not denial or not before or denial[0].casefold() not in words.language.desk.denials:
        return start
    helps = before[0][0].casefold() in words.language.speech.auxiliaries | words.language.grammar.modals
    return before[0].start() if helps else start


def _noun_behind(words: PlainWords, at: int) -> Iterator[re.Match[str]]:
    """From articles on to the end of what they stand before; nothing where no noun follows at once."""
    articles, empty = words.language.speech.articles, words.language.grammar.function_words
    capitals = words.language.speech.nouns_have_capitals
    before: list[re.Match[str]] = []
    telling = 0
    for word in _WORD.finditer(words.text, at):
        low = word[0].casefold()
        ended = telling and (low in empty or telling == LONGEST)
        if ended or words.text[at : word.start()].strip() or (low in empty and low not in articles):
            return
        before.append(word)
        at = word.end()
        telling += low not in articles
        if telling and (word[0][0].isupper() or not capitals):
            yield from before
            before = []
            if capitals:
                return
