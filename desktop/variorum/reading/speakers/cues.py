"""Verbs and phrases that announce speech."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from variorum.reading.speakers.back_references import noun_of_saying
from variorum.reading.speakers.cue_words import is_noun_here, is_perfect, is_verb_here
from variorum.reading.speakers.mentions import COMMAS
from variorum.reading.speakers.name_edges import is_surname
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.speakers.opinions import holds_opinion, implied_end
from variorum.reading.speakers.sources import opens_view, view_at
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.reading.language import Speech
    from variorum.reading.text.tokens import Token

_OPEN = COMMAS | {QUOTE, ":"}
_CLAUSE_ENDS = COMMAS | {":", ";"}
_WORDS_FOLLOW = frozenset((",", ":", QUOTE))
_SENTENCE_OPENS = frozenset((QUOTE, ":"))
_PRESENTED = 4  # words from a quote to the noun that presents it
CueForm = Literal[
    "implied", "finite", "passive", "participle", "source before", "source after", "mark", "subject"
]


class Cue(msgspec.Struct, frozen=True, gc=False):
    """Tokens ``first`` to ``end`` (exclusive)."""

    first: int
    end: int
    form: CueForm
    strong: bool


def find_cues(tokens: Sequence[Token], speech: Speech) -> Iterator[Cue]:
    """The cues of a sentence in reading order."""
    announcing = _announcing(speech)
    opening = _SENTENCE_OPENS if speech.nouns_have_capitals else _OPEN
    for at in [at for at, token in enumerate(tokens) if token.word in announcing]:
        token = tokens[at]
        inside = token.capital and at and tokens[at - 1].word not in opening
        if inside and f"{tokens[at - 1].word} {token.word}" in speech.impersonal_cues:
            yield Cue(at, at + 1, "finite", strong=True)
        elif not at and is_surname(tokens, at, speech):
            continue
        elif (not inside or (not speech.nouns_have_capitals and _is_headline(tokens))) and (
            cue := _cue_at(tokens, at, speech)
        ):
            yield cue


def _cue_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    word = tokens[at].word
    if word in _opening(speech) and (opened := _opened_at(tokens, at, speech)):
        return opened
    if word in speech.source_postpositions:
        return Cue(at, at + 1, "source after", strong=True)
    if word in speech.pronoun_cues and not _has_pronoun(tokens, at, speech):
        return None
    if word in speech.cues or word in speech.weak_cues:
        strong = word in speech.cues or (word in _parted(speech) and _is_completed(tokens, at, speech))
        return None if is_noun_here(tokens, at, speech) else Cue(at, at + 1, "finite", strong)
    if word in speech.bare_cues or word in speech.weak_bare_cues:
        return (
            Cue(at, at + 1, "finite", word in speech.bare_cues) if is_verb_here(tokens, at, speech) else None
        )
    perfect = word in speech.perfect_cues or word in speech.weak_perfect_cues
    if perfect and is_perfect(tokens, at, speech):
        return Cue(at, at + 1, "finite", word in speech.perfect_cues)
    if word in speech.participle_cues or word in speech.weak_participle_cues:
        return Cue(at, at + 1, "participle", word in speech.participle_cues)
    if word in speech.order.holding and _touches_words(tokens, at, speech):
        return Cue(at, at + 1, "finite", strong=False)
    if word in _parted(speech) and _is_completed(tokens, at, speech):
        return Cue(at, at + 1, "finite", strong=True)
    return None


def _opened_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """The phrase of saying that the word opens, or the source that it governs."""
    word = tokens[at].word
    if word in _first_words(speech.implied_sources) and (end := implied_end(tokens, at, speech)):
        return Cue(at, end, "implied", strong=True)
    if (word in speech.view_prepositions or word in _first_words(speech.source_prepositions)) and (
        phrase := _phrase_at(tokens, at, speech)
    ):
        return phrase
    if word in _first_words(speech.phrasal_cues) and (phrase := _verb_phrase_at(tokens, at, speech)):
        return phrase
    if word in _first_words(speech.particle_cues) and (phrase := _particle_at(tokens, at, speech)):
        return phrase
    if word in speech.saying_nouns and (phrase := _presented_at(tokens, at, speech)):
        return phrase
    if word in speech.opening_sources and (
        opens_view(tokens, at, speech) or holds_opinion(tokens, at, speech)
    ):
        return Cue(at, at + 1, "source before", strong=False)
    return None


def _has_pronoun(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a verb has a pronoun for its object: "as Moss put it", not "put the house up for sale"."""
    return at + 1 < len(tokens) and tokens[at + 1].word in speech.object_pronouns


def _touches_words(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether quoted words or a clause stand right beside a verb: "steht: „…“", "„…“, so steht es dort"."""
    first = at
    while first and (tokens[first - 1].word in COMMAS or tokens[first - 1].word in speech.pointing_back):
        first -= 1
    quoted = first > 0 and tokens[first - 1].word == QUOTE
    return quoted or (at + 1 < len(tokens) and tokens[at + 1].word in _WORDS_FOLLOW)


@cache
def _parted(speech: Speech) -> frozenset[str]:
    return frozenset(verb for verbs, _ in speech.parted_cues for verb in verbs)


def _is_completed(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether what makes a cue of a verb ends its clause: "geht … davon aus", "stellte er fest und ging"."""
    end = next((k for k in range(at + 1, len(tokens)) if tokens[k].word in _CLAUSE_ENDS), len(tokens))
    clause = " ".join(token.word for token in tokens[at + 1 : end])
    ends = [rest for verbs, rests in speech.parted_cues if tokens[at].word in verbs for rest in rests]
    if any(f" {clause}".endswith(f" {rest}") for rest in ends):
        return True
    return any(f" {rest} {word} " in f" {clause} " for rest in ends for word in speech.and_words)


@cache
def _announcing(speech: Speech) -> frozenset[str]:
    """Every word at which a cue may begin."""
    verbs = speech.cues | speech.bare_cues | speech.participle_cues | speech.perfect_cues
    weak = speech.weak_cues | speech.weak_bare_cues | speech.weak_participle_cues
    weak |= speech.weak_perfect_cues
    sources = speech.source_postpositions | speech.view_prepositions | speech.opening_sources
    sources |= speech.saying_nouns
    talk = frozenset(phrase.split()[-1] for phrase in speech.impersonal_cues)
    sources |= _first_words(speech.implied_sources) | _first_words(speech.particle_cues)
    phrases = _first_words(speech.source_prepositions) | _first_words(speech.phrasal_cues)
    return verbs | weak | sources | talk | _parted(speech) | speech.order.holding | phrases


@cache
def _opening(speech: Speech) -> frozenset[str]:
    """Every word that may open a phrase of saying or govern a source."""
    words = speech.view_prepositions | speech.saying_nouns | speech.opening_sources
    words |= _first_words(speech.implied_sources) | _first_words(speech.source_prepositions)
    return words | _first_words(speech.phrasal_cues) | _first_words(speech.particle_cues)


@cache
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


@cache
def _by_first_word(phrases: frozenset[str]) -> Mapping[str, list[list[str]]]:
    """The phrases that begin with a word, the longest first."""
    found: dict[str, list[list[str]]] = {}
    for words in sorted((phrase.split() for phrase in phrases), key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return found


def phrase_lengths(tokens: Sequence[Token], at: int, phrases: frozenset[str]) -> Iterator[int]:
    """The lengths of the phrases that stand at ``at``, the longest first."""
    for words in _by_first_word(phrases).get(tokens[at].word, ()):
        if [token.word for token in tokens[at : at + len(words)]] == words:
            yield len(words)


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether nearly every word has a capital, so that a capital says nothing."""
    long = [token for token in tokens if len(token.word) > 4]
    return sum(token.capital for token in long) > 0.8 * len(long)


def _phrase_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    for length in phrase_lengths(tokens, at, speech.source_prepositions):
        if _announces(tokens, at, length, speech):
            return Cue(at, at + length, "source before", strong=True)
    end = view_at(tokens, at, speech)
    return None if end is None else Cue(at, end, "source before", strong=True)


def _presented_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """``“…”, è stata la replica di``: right behind a quote."""
    for start in range(at, max(0, at - _PRESENTED), -1):
        behind = tokens[start - 1].word in COMMAS and start > 1 and tokens[start - 2].quote >= 0
        if (behind or tokens[start - 1].quote >= 0) and noun_of_saying(tokens, start, speech) == at:
            return Cue(start, at + 1, "source before", strong=True)
    return None


def _verb_phrase_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """A verb with the words that make it announce speech: "ha fatto sapere", "went further"."""
    length = next(phrase_lengths(tokens, at, speech.phrasal_cues), 0)
    return Cue(at, at + length, "finite", strong=True) if length > 1 else None


def _particle_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """``“…,” put in his cousin``, ``“…,” his cousin put in.``, ``Moss shot back: “…”``: beside a quote."""
    length = next(phrase_lengths(tokens, at, speech.particle_cues), 0)
    if not length:
        return None
    end = at + length
    behind = tokens[end].word if end < len(tokens) else ""
    after = tokens[end + 1].word if end + 1 < len(tokens) else ""
    introduces = behind in {":", QUOTE} or (behind == "," and after == QUOTE)
    first = at
    while first and _may_be_subject(tokens[first - 1], speech):
        first -= 1
    beside = first > 0 and tokens[first - 1].quote >= 0
    return Cue(at, end, "finite", strong=True) if introduces or beside else None


def _may_be_subject(token: Token, speech: Speech) -> bool:
    """Whether a word may stand between a quote and the verb behind it."""
    word = token.word
    small = word in COMMAS or word in speech.determiners or word in speech.subject_pronouns
    return small or is_noun(token, speech)


def _announces(tokens: Sequence[Token], at: int, length: int, speech: Speech) -> bool:
    """A word that has other meanings ("so") names a source only behind a quote or a comma."""
    if tokens[at].word not in speech.conjunctions:
        return True
    return at > 0 and tokens[at - 1].word in _OPEN and at + length < len(tokens)
