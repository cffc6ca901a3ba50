"""A headline's quote that what it leaves off would turn: “I took nothing”, “… that nobody gave me”."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.headline_quotes import below, heard_words, shows_change
from variorum.model import Span
from variorum.reading.text.tries import any_of
from variorum.reading.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.disagreement.headlines import Headline
    from variorum.reading.language import Language
    from variorum.reading.text.words import Word

SHORTEST = 3  # words
BEFORE = 3  # words among which a denial turns what follows
FAR = 8  # words behind that are told
_CLAUSE_END = re.compile(r"[.;:!?…—]")
_CUT = re.compile(r"(?:…|\.\.\.)\W*$")


class Whole(NamedTuple):
    """The headline's words as the text below quotes them."""

    text: str
    words: Sequence[Word]
    first: int
    last: int

    def between(self, first: int, last: int) -> str:
        """What is printed from one word to before another."""
        return self.text[self.words[first].span.start : self.words[last].span.start]


def turned(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """The headline's quoted words, the same with what it left off, and where; if the text never has less."""
    language = headline.language
    if not language.desk.turning:
        return
    for quote in headline.quotes():
        printed = headline.page.reading.text[quote.span.start : quote.span.end]
        words = words_in(headline.page.reading.text, quote.span)
        if len(words) < SHORTEST or _CUT.search(printed) or any(map(shows_change, words)):
            continue
        wholes = list(_wholes(heard_words(words, language), headline))
        rests = [_rest(whole, language) for whole in wholes]
        if rests and (rest := rests[0]) and all(rests):
            said = " ".join(printed.split()).rstrip(",.;")
            yield said, " ".join(wholes[0].text[rest.start : rest.end].split()).rstrip(",.;"), rest


def _wholes(keys: Sequence[str], headline: Headline) -> Iterator[Whole]:
    """Each place where a quote of the text has the words in one stretch."""
    reading, language = headline.body.reading, headline.language
    for span in below(headline):
        words = words_in(reading.text, span)
        theirs = heard_words(words, language)
        if len(theirs) == len(words):  # each word is heard as one, so that places are the same
            for at in range(len(theirs) - len(keys) + 1):
                if theirs[at : at + len(keys)] == list(keys):
                    yield Whole(reading.text, words, at, at + len(keys) - 1)


def _rest(whole: Whole, language: Language) -> Span | None:
    """The words with what turns them, before or behind; None if nothing does."""
    words = whole.words
    if denial := _denial_before(whole, language):
        return Span(words[denial - 1].span.start, words[whole.last].span.end)
    behind = words[whole.last].span.start
    if whole.last + 1 == len(words) or not _turning(language).match(whole.text, behind):
        return None
    last = min(whole.last + FAR, len(words) - 1)
    ends = (m.start() for m in _CLAUSE_END.finditer(whole.text, behind, words[last].span.end))
    return Span(words[whole.first].span.start, min(islice(ends, 1), default=words[last].span.end))


def _denial_before(whole: Whole, language: Language) -> int:
    """The place behind a denial shortly before the words and in their clause; 0 if there is none."""
    turning = language.grammar.negations | language.desk.unsettled
    for at in range(whole.first - 1, max(-1, whole.first - 1 - BEFORE), -1):
        if _CLAUSE_END.search(whole.between(at, whole.first)):
            return 0
        word = whole.words[at].text.casefold()
        if word in turning or word.endswith(language.speech.negated_endings or ("\0",)):
            return at + 1
    return 0


@cache
def _turning(language: Language) -> re.Pattern[str]:
    """A word and what turns it behind it, perhaps with the word itself: "nothing that"."""
    phrases = any_of(language.desk.turning)
    return re.compile(rf"(?:[^\W_]+(?:['’][^\W_]+)*,?\s+)??{phrases}(?!\w)", re.IGNORECASE)
