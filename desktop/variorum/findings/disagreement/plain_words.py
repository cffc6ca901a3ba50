"""A sentence's own words, without what it quotes, for holding two sentences against each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Reading, SentenceRef, Span
    from variorum.reading.grammar_rules import Grammar
    from variorum.reading.language import Language

STEM = 5  # letters; meets, meeting, meet
DEEPEST = 3  # quotes within quotes that may have begun before a sentence
EITHER_SIDE = 4  # words beside a phrase that set the scene for it
_SIGN = re.compile(r"[,;:.!?—–()]")
_DATELINE = re.compile(r"^.{1,60}?(?:--|[—–]|\s-)\s")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ASCII_WORD = re.compile(r"[a-z0-9]++(?:'[a-z0-9]++)*+")  # the same where there is nothing else

Groups = tuple[tuple[str, ...], ...]

Sides = dict[int, dict[int, str]]
"""Of each group of phrases that exclude each other, which sides stand in a sentence, each with its phrase."""


@dataclass(frozen=True)
class PlainWords:
    """The words of a sentence outside its quotes, folded."""

    ref: SentenceRef
    language: Language
    text: str  # as printed, on one line
    all: tuple[str, ...]
    negations: tuple[str, ...]  # every word that turns the sense, in order

    @cached_property
    def figures(self) -> frozenset[str]:
        """The words that are numbers, other than the days of a month."""
        months, beside = self.language.numbers.months, ("", *self.all, "")
        return frozenset(
            word
            for at, word in enumerate(self.all)
            if word[0].isdigit() and beside[at] not in months and beside[at + 2] not in months
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """The names within the sentence; none where every noun has a capital."""
        if self.language.speech.nouns_have_capitals:
            return frozenset()
        printed = _DATELINE.sub("", self.text, count=1)
        names = {_owner(word.casefold()) for word in _WORD.findall(printed)[1:] if word[0].isupper()}
        return frozenset(names - self.language.numbers.months.keys())

    @cached_property
    def owners(self) -> frozenset[str]:
        """The words, of owners their names."""
        return frozenset(map(_owner, self.all))

    @cached_property
    def days(self) -> frozenset[str]:
        """The weekdays."""
        return _folded(self.language.desk.weekdays).intersection(self.all)

    @cached_property
    def content(self) -> frozenset[str]:
        """The stems of the words that carry sense; forms of one irregular verb are one."""
        empty = self.language.grammar.function_words
        verbs, telling = _verbs(self.language.grammar), frozenset(self.all) - empty - self.figures
        return frozenset([verbs.get(word) or word.removesuffix("s")[:STEM] for word in telling])

    @cached_property
    def groups(self) -> int:
        """A bit for each group of opposites and of antonyms of which a side stands here."""
        if _first_words(self.language).isdisjoint(self.all):
            return 0
        apart = len(self.language.desk.opposites)
        bits = (*self.opposites, *(apart + group for group in self.antonyms))
        return sum(1 << bit for bit in bits)

    def stem(self, word: str) -> str:
        """Crude, and the same for both sides: what it joins wrongly makes two sentences look more alike."""
        return _verbs(self.language.grammar).get(word) or word.removesuffix("s")[:STEM]

    def has_like(self, word: str) -> bool:
        """Whether a word with the same stem stands here."""
        return any(self.stem(other) == self.stem(word) for other in self.all)

    def printed(self, first: str, last: str) -> str:
        """The words from one to the next other behind it, as printed; of a single word only that."""
        low = self.text.casefold()
        low = low if len(low) == len(self.text) else self.text.lower()  # "Voß" is "voss", which is longer
        ends = [m.end() for m in _whole(last).finditer(low)]
        starts = [m.start() for m in _whole(first).finditer(low)]
        spans = [(next((end for end in ends if end > start), 0) - start, start) for start in starts]
        length, start = min(((length, start) for length, start in spans if length > 0), default=(0, 0))
        return self.text[start : start + length] if length else last

    def printed_between(self, first: int, end: int) -> str:
        """The words from one place to before another, as printed."""
        spans = [match.span() for match in _WORD.finditer(self.text)][first:end]
        return self.text[spans[0][0] : spans[-1][1]] if spans else ""

    @cached_property
    def denied(self) -> str:
        """The word that the sentence's only denial denies, "" if there is none: "pay" of "did not pay"."""
        if len(self.negations) != 1 or bare(self.negations[0]) not in self._denials:
            return ""
        at = self.all.index(self.negations[0]) + 1
        behind = self.all[at : at + EITHER_SIDE]
        if behind and behind[0] in self.language.desk.not_denied:
            return ""
        return next((word for word in behind if word not in self.language.grammar.function_words), "")

    @property
    def _denials(self) -> frozenset[str]:
        return self.language.desk.denials | frozenset(self.language.speech.negated_endings)

    def beside(self, phrase: str) -> frozenset[str]:
        """The stems of the content words close to a phrase."""
        at = _place(self.all, tuple(phrase.split()))
        return frozenset() if at is None else self.near(at, len(phrase.split()))

    def near(self, at: int, many: int = 1) -> frozenset[str]:
        """The stems of the content words close to words by their place."""
        end = at + many
        near = self.all[max(0, at - EITHER_SIDE) : at] + self.all[end : end + EITHER_SIDE]
        return frozenset(self.stem(word) for word in near) & self.content

    def around(self, at: int, far: int) -> PlainWords:
        """The words on either side of one of them, as if there were no others."""
        words = self.all[max(0, at - far) : at + far + 1]
        return replace(self, all=words, text=self.printed_between(max(0, at - far), at + far + 1))

    def clause_around(self, at: int) -> PlainWords:
        """The words between the signs on either side of one of them, as if there were no others."""
        spans = [match.span() for match in _WORD.finditer(self.text)]
        breaks = [n for n in range(1, len(spans)) if _SIGN.search(self.text[spans[n - 1][1] : spans[n][0]])]
        first = max((n for n in breaks if n <= at), default=0)
        end = min((n for n in breaks if n > at), default=len(spans))
        return replace(self, all=self.all[first:end], text=self.printed_between(first, end))

    @cached_property
    def line(self) -> str:
        """The folded words, a space on either side of each."""
        return f" {' '.join(self.all)} "

    @cached_property
    def antonyms(self) -> Sides:
        """Which sides of antonyms stand here."""
        return self._sides(self.language.desk.antonyms)

    @cached_property
    def opposites(self) -> Sides:
        """Which sides of opposites stand here."""
        return self._sides(self.language.desk.opposites)

    def _sides(self, groups: Groups) -> Sides:
        found: dict[int, dict[int, str]] = {}
        known = _phrases(groups)
        phrases = [p for first in known.keys() & self.all for p in known[first]]
        if not phrases:
            return {}
        here = [(p, g, s) for p, g, s in phrases if f" {p} " in self.line]
        for phrase, group, side in sorted(here):
            longer = any(phrase != p and g == group and f" {phrase} " in f" {p} " for p, g, _ in here)
            if not longer:
                found.setdefault(group, {}).setdefault(side, phrase)
        return found


def plain_words(ref: SentenceRef, reading: Reading, language: Language) -> PlainWords:
    """The words of a sentence outside its quotes."""
    text = " ".join(_without_quotes(reading, reading.sentences[ref.sentence].span).split())
    low = text.casefold()
    words = tuple((_ASCII_WORD if low.isascii() else _WORD).findall(low))
    return PlainWords(ref, language, text, words, _negations(text, words, language))


def _negations(text: str, words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    endings = language.speech.negated_endings
    if "'" not in text and "’" not in text and language.grammar.negations.isdisjoint(words):
        words = tuple([word for word in words if word.endswith(endings)]) if endings else ()
    return tuple([word for word in words if _is_negation(word, language)])


def _is_negation(word: str, language: Language) -> bool:
    """A word by itself, as an ending, or elided: "not", "won't", French "n'est"."""
    known = language.grammar.negations
    return word in known or bare(word) in known or word.endswith(language.speech.negated_endings or ("\0",))


def bare(word: str) -> str:
    """What is elided before an apostrophe, or "n't"; else the word."""
    if word.isalnum():
        return word
    head, mark, _ = word.replace("’", "'").partition("'")
    if not mark:
        return word
    return "n't" if word.endswith(("n't", "n’t")) else f"{head}'"


def alike(a: PlainWords, b: PlainWords) -> tuple[int, float, float]:
    """How many content words two sentences share, and what part of all they have and of the shorter."""
    shared, one, other = len(a.content & b.content), len(a.content), len(b.content)
    either, fewer = one + other - shared, min(one, other)
    return shared, shared / either if either else 0.0, shared / fewer if fewer else 0.0


@cache
def _phrases(groups: Groups) -> dict[str, tuple[tuple[str, int, int], ...]]:
    """The phrases of all groups by their first word, each with its group and side."""
    phrases: dict[str, tuple[tuple[str, int, int], ...]] = {}
    for group, sides in enumerate(groups):
        for side, synonyms in enumerate(sides):
            for phrase in synonyms.casefold().split(" | "):
                first = phrase.split()[0]
                phrases[first] = (*phrases.get(first, ()), (phrase, group, side))
    return phrases


@cache
def _first_words(language: Language) -> frozenset[str]:
    """The words with which an opposite or an antonym begins."""
    desk = language.desk
    return frozenset(_phrases(desk.opposites)) | frozenset(_phrases(desk.antonyms))


def _owner(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


@lru_cache(maxsize=512)
def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


@cache
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


@cache
def _verbs(grammar: Grammar) -> dict[str, str]:
    """Each form of an irregular verb with what stands for all of them."""
    return {form: f"={min(forms)}" for forms in grammar.verb_forms for form in forms}


def _place(words: tuple[str, ...], phrase: tuple[str, ...]) -> int | None:
    """Where the phrase first stands among the words."""
    at = -1
    for _ in range(words.count(phrase[0])):
        at = words.index(phrase[0], at + 1)
        if words[at : at + len(phrase)] == phrase:
            return at
    return None


def _without_quotes(reading: Reading, span: Span) -> str:
    pieces, at = [], span.start
    first = bisect_left(reading.quotes, span.start, key=lambda quote: quote.span.start)
    for quote in islice(reading.quotes, max(0, first - DEEPEST), None):
        if quote.span.start >= span.end:
            break
        if quote.level == 0 and quote.span.end > at and quote.span.start < span.end:
            pieces.append(reading.text[at : max(at, quote.span.start)])
            at = max(at, quote.span.end)
    pieces.append(reading.text[at : max(at, span.end)])
    return " ".join(pieces)
