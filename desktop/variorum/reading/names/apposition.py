"""What a sentence calls the people it names: "auditor Jun Lee", "his sister, Ruth", "Ann Lee, a nurse"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.names.name_openings import is_title
from variorum.reading.names.name_runs import POSSESSIVE
from variorum.reading.speakers.gestures import is_gesture
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.nouns import is_noun
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Name
    from variorum.reading.text.tokens import Token

_CLOSED = COMMAS | {QUOTE, ":", ";", "(", ")"}
_LONGEST_INTRODUCTION = 8  # words of "who is known to all only by the name of"
_LONGEST_TITLE = 4  # words of "former deputy prime minister"


class Role(msgspec.Struct, frozen=True, gc=False):
    """What somebody is called at one place."""

    head: str  # "minister"
    words: frozenset[str]  # all of "the deputy prime minister for trade"


def may_have_role(tokens: Sequence[Token], name: Name, language: Language) -> bool:
    """Whether a name's neighbours leave it open that it has a role; of most they do not."""
    first, stop = name.first, name.stop
    if first:
        beside = tokens[first - 1].word
        if beside not in language.closed_to_roles and beside not in _CLOSED:
            return True
        if beside == "," or (first > 1 and tokens[first - 2].word == ","):
            return True
        if beside in language.names.introducing or beside in language.names.introduced_with:
            return True
    stop = _behind_origin(tokens, stop, language)
    return stop + 1 < len(tokens) and _may_apposition_follow(tokens[stop].word, language)


def roles_of(tokens: Sequence[Token], name: Name, language: Language) -> Iterator[Role]:
    """The roles that a sentence gives to one of its names."""
    if name.first:
        beside = tokens[name.first - 1].word
        if beside not in language.closed_to_roles and (before := _right_before(tokens, name, language)):
            yield before
        if beside == "," or (name.first > 1 and tokens[name.first - 2].word == ","):
            yield from _role(tokens, _apposed_before(tokens, name, language), language)
        if language.names.introducing:
            yield from _role(tokens, _introduced(tokens, name, language), language)
    stop = _behind_origin(tokens, name.stop, language)
    follows = stop + 1 < len(tokens) and _may_apposition_follow(tokens[stop].word, language)
    if follows and not _is_where_from(tokens, name, language):
        yield from _role(tokens, _apposed_behind(tokens, name, language), language)


def _may_apposition_follow(word: str, language: Language) -> bool:
    return word in COMMAS or word in language.speech.auxiliaries


def _is_where_from(tokens: Sequence[Token], name: Name, language: Language) -> bool:
    """Whether a name only says where the one before it is from: "Ann Lee of Norland, the deputy"."""
    of = name.first - 1
    return of > 1 and tokens[of].word in language.speech.of_words and tokens[of - 1].capital


def _behind_origin(tokens: Sequence[Token], stop: int, language: Language) -> int:
    """Past where somebody is from, to what is said of them: "Ann Lee of New Norland, the deputy"."""
    if stop + 1 >= len(tokens) or tokens[stop].word not in language.speech.of_words:
        return stop
    at = stop + 1
    while at < len(tokens) and tokens[at].capital:
        at += 1
    return at if stop + 1 < at < len(tokens) and tokens[at].word in COMMAS else stop


def is_person_by_grammar(tokens: Sequence[Token], name: Name, language: Language) -> bool:
    """Whether what follows shows a person: "Ann Lee, 31,", "Ann Lee, who", "Lee shrugged"."""
    at = _behind_origin(tokens, name.stop, language)
    if at >= len(tokens):
        return False
    if is_gesture(tokens, at, language.speech):
        return True
    if tokens[at].word not in COMMAS or at + 1 >= len(tokens) or _is_where_from(tokens, name, language):
        return False
    return _is_age(tokens, at) or tokens[at + 1].word in language.names.who


def head_of(words: Sequence[str], language: Language) -> str:
    """The head of a noun phrase: the last word before what hangs on it."""
    speech = language.speech
    for place, word in enumerate(words[1:], 1):
        if (
            word in speech.linking_prepositions
            or word in speech.oblique_determiners
            or word in speech.prepositions
        ):
            return words[place - 1]
    return words[-1]


def _right_before(tokens: Sequence[Token], name: Name, language: Language) -> Role | None:
    """``auditor Jun Lee``, ``Foreign Minister Jun Lee``."""
    first = name.first
    while first and name.first - first < _LONGEST_TITLE and _may_be_role(tokens[first - 1], language):
        first -= 1
    if first == name.first:
        return None
    words = [token.word for token in tokens[first : name.first]]
    return Role(words[-1], frozenset(words))


def _may_be_role(token: Token, language: Language) -> bool:
    word = token.word
    if word.isalnum():
        return is_title(word, language.names) or is_noun(token, language.speech)
    if word in _CLOSED or word.endswith(POSSESSIVE):
        return False
    return is_title(word, language.names) or is_noun(token, language.speech)


def _apposed_before(tokens: Sequence[Token], name: Name, language: Language) -> Phrase | None:
    """``The minister, Ann Lee, said``; a name with no comma behind it may be the next clause's subject."""
    at = name.first - 1
    closed = name.stop >= len(tokens) or tokens[name.stop].word in _CLOSED
    titled = at > 0 and name.first - at <= 2 and is_title(tokens[at].word, language.names)
    comma = at - 1 if titled else at
    if comma < 1 or tokens[comma].word != "," or not closed:
        return None
    phrase = phrase_ending(tokens, comma, language.speech)
    if phrase is None:
        return None
    words = tokens[phrase.first : phrase.end]
    head = head_of([token.word for token in words], language)
    small = any(token.word == head and not token.capital for token in words)
    opened = words[0].word in language.speech.determiners
    owned = any(token.word.endswith(POSSESSIVE) for token in words)
    if words[-1].capital and words[-1].word != head and len(name.key) == 1:
        return None  # "a nurse in Allentown, Pa., said"
    fits = (opened or owned) and (small or language.speech.nouns_have_capitals)
    return phrase if fits or is_title(head, language.names) else None


def _apposed_behind(tokens: Sequence[Token], name: Name, language: Language) -> Phrase | None:
    """``Ann Lee, 31, a nurse``, ``Ann Lee — who was chair of the board``, ``Ann Lee is the chair``."""
    at, speech = _behind_origin(tokens, name.stop, language), language.speech
    if tokens[at].word in speech.auxiliaries:
        return _behind_article(tokens, at + 1, language)
    if tokens[at].word not in COMMAS:
        return None
    at += 3 if _is_age(tokens, at) and at + 3 < len(tokens) and tokens[at + 2].word == "," else 1
    if tokens[at].word in language.names.who:
        at += 1
        if at + 1 >= len(tokens) or tokens[at].word not in speech.auxiliaries:
            return None
        at += 1
        return phrase_after(tokens, at, speech)
    if tokens[at].word in speech.determiners:
        return _closed(tokens, phrase_after(tokens, at, speech), language)
    bare = phrase_after(tokens, at, speech) if is_noun(tokens[at], speech) else None
    return bare if bare and _is_bare_role(tokens, bare, language) else None


def _introduced(tokens: Sequence[Token], name: Name, language: Language) -> Phrase | None:
    """Who is named as what: ``the boy, later named as Bo Lee,``, ``the poet, who signs himself Corvid``."""
    names, first = language.names, name.first
    if (
        tokens[first - 1].word not in names.introducing
        and tokens[first - 1].word not in names.introduced_with
    ):
        return None
    while first and name.first - first < _LONGEST_INTRODUCTION and tokens[first - 1].word != ",":
        word = tokens[first - 1].word
        if word not in names.introducing and word not in names.introduced_with:
            return None
        first -= 1
    between = [token.word for token in tokens[first : name.first]]
    if not first or tokens[first - 1].word != "," or names.introducing.isdisjoint(between):
        return None
    return phrase_ending(tokens, first - 1, language.speech)


def _closed(tokens: Sequence[Token], phrase: Phrase | None, language: Language) -> Phrase | None:
    """A phrase with a comma, a relative clause or the end behind it: else it is a subject of its own."""
    if phrase is None or phrase.end >= len(tokens):
        return phrase
    word = tokens[phrase.end].word
    return phrase if word in _CLOSED or word in language.speech.relatives else None


def _behind_article(tokens: Sequence[Token], at: int, language: Language) -> Phrase | None:
    known = tokens[at].word in language.speech.determiners
    return phrase_after(tokens, at, language.speech) if known else None


def _is_bare_role(tokens: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """``chair of the board``: a role without its article ends before a preposition or the sentence."""
    head = head_of([token.word for token in tokens[phrase.first : phrase.end]], language)
    return is_title(head, language.names) or phrase.end >= len(tokens) or tokens[phrase.end].word in _CLOSED


def _is_age(tokens: Sequence[Token], comma: int) -> bool:
    word = tokens[comma + 1].word
    return word.isdigit() and len(word) <= 3


def _role(tokens: Sequence[Token], phrase: Phrase | None, language: Language) -> Iterator[Role]:
    if phrase is None:
        return
    words = [token.word for token in tokens[phrase.first : phrase.end]]
    head = head_of(words, language)
    if head.replace("-", "").isalpha() and head not in language.speech.determiners:
        yield Role(head, frozenset(words))
