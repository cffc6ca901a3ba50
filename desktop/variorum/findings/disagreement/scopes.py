"""What one source has for some only and another for all: "applies only to Ostra", "covers every mill".

Both sentences say of one thing how far it reaches, and what it is confined to stands nowhere in the other:
"every Ostra mill" leaves it so. What is "only from Monday" is no narrower.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, asks, tell_of_two_things
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Comparison, SentenceRef
    from variorum.reading.language import Language, Languages

TO_SUBJECT = 4  # words before a verb among which stands what it is said of
NEAR = 3  # words from a verb to "only" or "every"
LONGEST = 8  # words that are shown


class Reach(NamedTuple):
    """A sentence that says how far something reaches."""

    words: PlainWords
    of: frozenset[str]  # the stems of what is said to reach
    to: frozenset[str]  # those of whom it reaches
    printed: str


def scope_clashes(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Apart]:
    """The sentences that confine something with those that have it for all, where no source says both."""
    for code in sorted({reading.language for reading in comparison.readings}):
        language = language_for(languages, code)
        if not language.desk.universal:
            continue
        narrow = _reaches(sentences.with_any(_narrowing(language), language), _confines)
        wide = _reaches(sentences.with_any(language.desk.universal, language), _is_for_all) if narrow else []
        pairs = [(a, b) for a, b in product(narrow, wide) if _clash(a, b)]
        for other in sorted({b.words.ref for _, b in pairs}):
            ours = [a for a, b in pairs if b.words.ref == other]
            (theirs,) = {b.printed for _, b in pairs if b.words.ref == other}
            if other.source not in {a.words.ref.source for a in ours}:
                yield Apart(min(a.printed for a in ours), theirs, _refs(ours), (other,))


def _refs(told: Sequence[Reach]) -> tuple[SentenceRef, ...]:
    return tuple(sorted({one.words.ref for one in told}))


def _clash(a: Reach, b: Reach) -> bool:
    """Whether both say it of one thing, and it reaches others in the second."""
    if a.of.isdisjoint(b.of) or not a.to.isdisjoint(b.to) or not a.to:
        return False
    return not tell_of_two_things(a.words, b.words)


def _reaches(
    told: Collection[PlainWords], asked: Callable[[PlainWords], tuple[int, int] | None]
) -> list[Reach]:
    found = []
    for words in sorted(told, key=_by_place):
        at = None if asks(words) else asked(words)
        reach = _reach(words, *at) if at else None
        found += [reach] if reach and reach.of else []
    return found


def _by_place(words: PlainWords) -> SentenceRef:
    return words.ref


def _reach(words: PlainWords, verb: int, behind: int) -> Reach:
    """What a verb says of what, from the word on that follows "only" or "every"."""
    before = words.all[max(0, verb - TO_SUBJECT) : verb]
    tail = words.clause_around(verb).all
    first = next((at for at in range(verb + 1) if words.all[at : at + len(tail)] == tail), 0)
    end = first + len(tail)
    telling = frozenset(map(words.stem, words.all[behind:end])) & words.content
    of = frozenset(map(words.stem, before)) & words.content
    return Reach(words, of, telling, words.printed_between(verb, min(end, verb + LONGEST)))


def _confines(words: PlainWords) -> tuple[int, int] | None:
    """Where a sentence confines something, and where it says to whom."""
    desk = words.language.desk
    for at, word in enumerate(words.all):
        behind = words.all[at + 1 : at + 2]
        if not behind or behind[0] in desk.not_narrowed or behind[0][0].isdigit() or _is_denied(words, at):
            continue
        if word in desk.limited:
            return at, at + 1
        if word in desk.narrowing and (verb := _verb_near(words, at)) is not None:
            return verb, at + 1
    return None


def _is_for_all(words: PlainWords) -> tuple[int, int] | None:
    """Where a sentence says that something is for all, and where it says all of what."""
    if words.negations or not words.language.desk.narrowing or _has_narrowing(words):
        return None
    for at, word in enumerate(words.all):
        if word in words.language.desk.universal:
            verb = next((n for n in range(at - 1, max(-1, at - 1 - NEAR), -1) if _extends(words, n)), None)
            if verb is not None:
                return verb, at + 1
    return None


def _has_narrowing(words: PlainWords) -> bool:
    desk = words.language.desk
    return any(word in desk.narrowing or word in desk.limited for word in words.all)


def _is_denied(words: PlainWords, at: int) -> bool:
    """Whether "not" stands right before: "not only"."""
    return at > 0 and words.all[at - 1] in words.language.grammar.negations


def _verb_near(words: PlainWords, at: int) -> int | None:
    """The verb right before "only", a word or two off, or right behind it."""
    places = (*range(at - 1, max(-1, at - 1 - NEAR), -1), at + 1)
    return next((n for n in places if n < len(words.all) and _extends(words, n)), None)


def _extends(words: PlainWords, at: int) -> bool:
    word = words.all[at]
    return word.replace("’", "'").rpartition("'")[2] in words.language.desk.extents


@cache
def _narrowing(language: Language) -> frozenset[str]:
    return frozenset(language.desk.narrowing) | language.desk.limited
