"""Verbs and phrases that announce speech."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from variorum.reading.speakers.back_references import noun_of_saying
from variorum.reading.speakers.cue_words import is_noun_here, is_perfect, is_verb_here
from variorum.reading.speakers.mentions import COMMAS
from variorum.reading.speakers.name_edges import is_surname
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.speakers.opinions import holds_opinion, implied_end
from variorum.reading.speakers.phrases import first_words, phrase_length, phrase_lengths
from variorum.reading.speakers.sources import opens_view, view_at
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

    _Reader: TypeAlias = "Callable[[Sequence[Token], int, Speech], Cue | None]"

_OPEN = COMMAS | {QUOTE, ":"}
_CLAUSE_ENDS = COMMAS | {":", ";"}
_WORDS_FOLLOW = frozenset((",", ":", QUOTE))
_SENTENCE_OPENS = frozenset((QUOTE, ":"))
_SMALL = 3  # letters of words that a headline may set without a capital
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


def find_cues(tokens: Sequence[Token], quoted: Sequence[int], speech: Speech) -> list[Cue]:
    """The cues of a sentence in reading order; ``quoted`` are the places of the stretches in it."""
    words, readers = (_beside_quotes if quoted else _elsewhere)(speech)
    found: list[Cue] = []
    for at in [at for at, token in enumerate(tokens) if token.word in words]:
        token = tokens[at]
        if token.capital and at and _is_inside(tokens[at - 1].word, speech):
            if f"{tokens[at - 1].word} {token.word}" in speech.impersonal_cues:
                found.append(Cue(at, at + 1, "finite", strong=True))
                continue
            if speech.nouns_have_capitals or not _is_headline(tokens):
                continue
        elif not at and is_surname(tokens, at, speech):
            continue
        for reader in readers[token.word]:
            if cue := reader(tokens, at, speech):
                found.append(cue)
                break
    return found


def _is_inside(before: str, speech: Speech) -> bool:
    """Whether a word opens nothing behind the one before it, so that its capital is a name's."""
    return before not in (_SENTENCE_OPENS if speech.nouns_have_capitals else _OPEN)


@cache
def _beside_quotes(speech: Speech) -> tuple[frozenset[str], Mapping[str, Sequence[_Reader]]]:
    """The words at which a cue may begin, since a set tells the others faster, and what reads it there."""
    readers = _readers_of(speech, quoted=True)
    return frozenset(readers), readers


@cache
def _elsewhere(speech: Speech) -> tuple[frozenset[str], Mapping[str, Sequence[_Reader]]]:
    readers = _readers_of(speech, quoted=False)
    return frozenset(readers), readers


def _readers_of(speech: Speech, *, quoted: bool) -> Mapping[str, Sequence[_Reader]]:
    """Every word at which a cue may begin, with what reads it there, in the order of asking."""
    finite = speech.cues | speech.weak_cues
    verbs = finite | speech.bare_cues | speech.weak_bare_cues
    asked = (
        (first_words(speech.implied_sources), _implied_at),
        (speech.view_prepositions | first_words(speech.source_prepositions), _source_at),
        (first_words(speech.phrasal_cues), _verb_phrase_at),
        (first_words(speech.particle_cues), _particle_at),
        (speech.saying_nouns if quoted else frozenset(), _presented_at),
        (speech.opening_sources, _opinion_at),
        (speech.source_postpositions, _postposition_at),
        (finite, _finite_at),
        (verbs - finite, _bare_at),
        ((speech.perfect_cues | speech.weak_perfect_cues) - verbs, _perfect_at),
        ((speech.participle_cues | speech.weak_participle_cues) - verbs, _participle_at),
        (speech.order.holding - verbs, _holding_at),
        (frozenset(_rests(speech)) - verbs, _completed_at),
    )
    found: dict[str, list[_Reader]] = {phrase.split()[-1]: [] for phrase in speech.impersonal_cues}
    for words, reader in asked:
        for word in words:
            found.setdefault(word, []).append(reader)
    return found


def _finite_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    lacks_object = tokens[at].word in speech.pronoun_cues and not _has_pronoun(tokens, at, speech)
    if lacks_object or is_noun_here(tokens, at, speech):
        return None
    strong = tokens[at].word in speech.cues or _is_completed(tokens, at, speech)
    return Cue(at, at + 1, "finite", strong)


def _bare_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    verb = is_verb_here(tokens, at, speech)
    return Cue(at, at + 1, "finite", tokens[at].word in speech.bare_cues) if verb else None


def _perfect_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    perfect = is_perfect(tokens, at, speech)
    return Cue(at, at + 1, "finite", tokens[at].word in speech.perfect_cues) if perfect else None


def _participle_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    if speech.commas_part_quotes and at and tokens[at - 1].word in speech.articles:
        return None  # "the ruling"
    return Cue(at, at + 1, "participle", tokens[at].word in speech.participle_cues)


def _holding_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    return Cue(at, at + 1, "finite", strong=False) if _touches_words(tokens, at, speech) else None


def _completed_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    return Cue(at, at + 1, "finite", strong=True) if _is_completed(tokens, at, speech) else None


def _postposition_at(_tokens: Sequence[Token], at: int, _speech: Speech) -> Cue:
    return Cue(at, at + 1, "source after", strong=True)


def _implied_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    end = implied_end(tokens, at, speech)
    return Cue(at, end, "implied", strong=True) if end else None


def _opinion_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    views = opens_view(tokens, at, speech) or holds_opinion(tokens, at, speech)
    return Cue(at, at + 1, "source before", strong=False) if views else None


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
def _rests(speech: Speech) -> Mapping[str, tuple[str, ...]]:
    """For each verb that is parted from what makes a cue of it: what may do so, each behind a space."""
    found: dict[str, tuple[str, ...]] = {}
    for verbs, rests in speech.parted_cues:
        for verb in verbs:
            found[verb] = (*found.get(verb, ()), *(f" {rest}" for rest in rests))
    return found


def _is_completed(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether what makes a cue of a verb ends its clause: "geht … davon aus", "stellte er fest und ging"."""
    rests = _rests(speech).get(tokens[at].word)
    if rests is None:
        return False
    end = next((k for k in range(at + 1, len(tokens)) if tokens[k].word in _CLAUSE_ENDS), len(tokens))
    words = [token.word for token in tokens[at + 1 : end]]
    clause = " ".join(["", *words])
    if clause.endswith(rests):
        return True
    joining = speech.and_words.intersection(words)
    return any(f"{rest} {word} " in f"{clause} " for word in joining for rest in rests)


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether nearly every word has a capital, so that a capital says nothing."""
    shown = [token.capital for token in tokens if len(token.word) > _SMALL]
    return sum(shown) > 0.8 * len(shown)


def _source_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
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
    length = phrase_length(tokens, at, speech.phrasal_cues)
    return Cue(at, at + length, "finite", strong=True) if length > 1 else None


def _particle_at(tokens: Sequence[Token], at: int, speech: Speech) -> Cue | None:
    """``“…,” put in his cousin``, ``“…,” his cousin put in.``, ``Moss shot back: “…”``: beside a quote."""
    length = phrase_length(tokens, at, speech.particle_cues)
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
