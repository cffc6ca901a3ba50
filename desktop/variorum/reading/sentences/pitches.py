"""Lines in which a paper speaks to its reader: "Get the Post in your inbox", "Stay with HDL 4 for updates".

No single word shows one, since prose quotes orders and tells of newsletters, too. So what speaks for it is
counted: that something is asked for, of whom, by whom, what papers offer, an outlet's name, no stop.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.pitch_rules import PitchWords

_ENOUGH = 3
_MOST = 3  # kinds of offers that count
_WORD = re.compile(r"[^\W\d_]+|[$€£@]")
_CALL_SIGN = re.compile(r"\b[A-Z]{2,5} \d{1,3}\b")  # "HDL 4"
_QUOTES = frozenset('"“”„«»')
_CLOSING = ")]}’' "
_LONGEST = 18  # words of a line without a stop
_STOPS = frozenset(".!?…:;,")
_BEFORE_NAME = 3  # letters at most of "the", "con", between what is asked for and an outlet's name


def is_pitch(line: str, low: str, starts: Sequence[int], language: Language) -> bool:
    """Whether a sentence of the line asks the reader for what papers want; ``starts`` are its sentences'."""
    rules = language.roles.pitch
    ends = _ends_asking(low, language)
    asks = list(_asks(low, starts, language))
    asked, again = 0 if ends else next(iter(asks), None), len(asks) > 1
    if asked is None or not _may_be_pitch(line, low[asked:], language):
        return False
    offers, own, loose = _offers(line, low, language), _has_own(line, rules), _is_loose(line)
    if not (offers or loose):
        return False
    name = _is_name_next(line, asked, language)
    reader = _has_reader(line if loose else line[asked:], rules)
    if not (loose or ends or again or own or name or reader or offers == _MOST):
        return False  # it may be told of anybody: "Turn on the news, and there he is on every channel."
    points = 1 + again + offers + own + name + loose + reader
    return points >= _ENOUGH and (offers > 1 or own or name or loose)


def is_address(line: str, language: Language) -> bool:
    """Whether a line without a stop speaks to the reader of offers: "The day's news in your inbox".

    With a stop it may be an answer of an interview: "We will want that email from you."
    """
    if not _is_loose(line):
        return False
    rules, low = language.roles.pitch, line.lower()
    reader, own = _has_reader(line, rules), _has_own(line, rules)
    if not (reader or own) or not _may_be_pitch(line, low, language):
        return False
    offers = _offers(line, low, language)
    return offers > 0 and offers + reader + own + 1 >= _ENOUGH


def _is_loose(line: str) -> bool:
    """Whether a line is short and ends without a stop, also before a closing mark."""
    bare = line.rstrip(_CLOSING)
    return bare[-1:] not in _STOPS and len(line.split(None, _LONGEST)) <= _LONGEST


def _asks(low: str, starts: Sequence[int], language: Language) -> Iterator[int]:
    """Where the words end that ask for something at the start of a sentence."""
    asks = language.roles.pitch.asks
    for start in starts:
        if low.startswith(asks, start):
            end = start + max((len(ask) for ask in asks if _begins(low, ask, start)), default=0)
            following = _WORD.search(low, end)
            if end > start and (following is None or not _is_predicate(following[0], language)):
                yield end


def _ends_asking(low: str, language: Language) -> bool:
    """Whether the last sentence is an infinitive with what belongs to it: "Vier Wochen gratis testen."."""
    ends = language.roles.pitch.ask_ends
    if not ends or low[low.rfind(" ") + 1 :].rstrip("!.") not in ends:
        return False
    words = _WORD.findall(low, low.rfind(". ") + 1)
    speech = language.speech
    return not any(word in speech.predicates or word in speech.modals for word in words[:-1])


def _begins(low: str, ask: str, start: int) -> bool:
    """Whether the words stand there, whole."""
    return low.startswith(ask, start) and not low[start + len(ask) : start + len(ask) + 1].isalpha()


def _is_predicate(word: str, language: Language) -> bool:
    """Whether a verb follows, so that the words before it were its subject: "Support is growing"."""
    speech = language.speech
    if word in speech.articles or word in speech.prepositions or word in speech.object_pronouns:
        return False
    return word in speech.predicates or word in speech.modals


def _may_be_pitch(line: str, low: str, language: Language) -> bool:
    """Whether nobody is quoted and nobody but the paper asks: "Send us your pictures, the police said"."""
    if not _QUOTES.isdisjoint(line):
        return False
    words, rules = set(_WORD.findall(low)), language.roles.pitch
    return rules.askers.isdisjoint(words) and language.speech.finite_cues.isdisjoint(words - rules.media)


def _offers(line: str, low: str, language: Language) -> int:
    words = _WORD.findall(line)
    outlets = language.desk.outlets
    known = set(_WORD.findall(low)) & language.roles.pitch.media
    named = any(word[0].isupper() and word.lower() in outlets - known for word in words[1:])
    return min(_MOST, len(known) + (named or _CALL_SIGN.search(line) is not None))


def _has_reader(line: str, rules: PitchWords) -> bool:
    first, *words = _WORD.findall(line) or [""]
    return first.lower() in rules.readers or not rules.readers.isdisjoint(words)


def _has_own(line: str, rules: PitchWords) -> bool:
    return not rules.own.isdisjoint(_WORD.findall(line.lower()))


def _is_name_next(line: str, at: int, language: Language) -> bool:
    """Whether a name follows what is asked for, with an article or a preposition before it or without."""
    if language.speech.nouns_have_capitals:
        return False
    words = _WORD.findall(line, at)[:2]
    if words and len(words[0]) <= _BEFORE_NAME and words[0].islower():
        words = words[1:]
    return bool(words) and words[0][0].isupper()
