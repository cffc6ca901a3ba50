"""Names among the words of a sentence: runs of words with a capital, titles and roles cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.reading.names.name_openings import is_given, is_title, opening_of
from variorum.reading.speakers.name_edges import is_namesake, is_surname
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.text.tokens import Token

Key = tuple[str, ...]
POSSESSIVE = ("'s", "’s", "s'", "s’")
_POSSESSIVE_S, _POSSESSIVE_PLURAL = POSSESSIVE[:2], POSSESSIVE[2:]
_LONGEST = 4  # words of a person's name
_NICKNAME = 24  # letters of a nickname in quotation marks
_FULL = 2  # words of a full name
_INSERTS = frozenset((",", QUOTE))  # marks that may stand within a name: "Jun Lee, Jr"


class Name(msgspec.Struct, frozen=True, gc=False):
    """A name as printed at one place of a sentence. A struct, as tokens are."""

    start: int
    end: int
    key: Key  # its words in lower case, titles and "Jr." left out
    first: int  # place of its first token in the sentence
    stop: int  # and the place behind its last
    doubtful: bool  # a single word that has its capital for another reason, perhaps


def names_in(text: str, tokens: Sequence[Token], capitals: Sequence[int], language: Language) -> list[Name]:
    """The names among the tokens of a sentence, in reading order; ``capitals`` are the places of capitals."""
    found: list[Name] = []
    behind = 0  # the last name
    closed, titles = language.closed_to_names, language.names.titles
    for at in capitals:
        if at < behind:
            continue
        token = tokens[at]
        word = token.word
        opens = word not in closed and (word.isalnum() or _can_open(token, language))
        if not opens and not _is_hidden(tokens, at, language):
            continue
        if at and _is_governed(tokens, at, language):
            continue
        behind = _end_of_run(text, tokens, at, language) if _may_go_on(tokens, at, language) else at + 1
        if behind > at + 1:
            found.extend(_of_several(text, tokens, at, behind, language))
        elif word not in titles:
            found.append(_single(text, tokens, at, language))
    return found


def _of_several(
    text: str, tokens: Sequence[Token], at: int, end: int, language: Language
) -> tuple[Name, ...]:
    """The name in a run of several words, behind titles and nouns."""
    first = opening_of(tokens, at, end, language)
    while first < end and not tokens[first].capital:  # "Anhänger von Ann Lee"
        first += 1
    if first == end or (first > at and _is_in_heading(text, tokens, first, language)):
        return ()
    return (_name(text, tokens, max(first, end - _LONGEST), end, language),)


def _is_governed(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether the word before makes of a capital what is no name: "9 Uhr", "Secretary of State"."""
    if language.speech.nouns_have_capitals and tokens[at - 1].word.isdigit():
        return True
    return tokens[at].word in language.names.portfolios and _is_office(tokens, at, language)


def _is_office(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a word ends a title: "Secretary of State Ada Crane"."""
    if at < _FULL or tokens[at - 1].word not in language.speech.of_words:
        return False
    return is_title(tokens[at - 2].word, language.names)


def _is_in_heading(text: str, tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a small word behind a role has a capital as everything has: "OBISPO DE LARA:"."""
    if tokens[first].word not in language.speech.of_words:
        return False
    return text[tokens[first - 1].start : tokens[first].end].isupper()


def capitals_of(tokens: Sequence[Token]) -> list[int]:
    """The places of the tokens with a capital."""
    return [at for at, token in enumerate(tokens) if token.capital]


def without_possessive(word: str) -> str:
    """The name without "'s"."""
    if word.isalnum():
        return word
    return word[:-2] if word.endswith(_POSSESSIVE_S) else word.rstrip("'’")


def _may_go_on(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether the word behind a capital can be part of the same name."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    return following.capital or following.word in language.within_names or following.word in _INSERTS


def _end_of_run(text: str, tokens: Sequence[Token], at: int, language: Language) -> int:
    """Where the words end that go on with the one with a capital at ``at``."""
    end, words = at + 1, language.within_names
    while end < len(tokens):
        token = tokens[end]
        if not (token.capital or token.word in words or token.word in _INSERTS):
            break
        step = _goes_on(text, tokens, end, language)
        if not step:
            break
        end += step
    while not tokens[end - 1].capital and tokens[end - 1].word in language.names.particles:
        end -= 1  # "Fuentes de" la investigación
    return end


def _name(text: str, tokens: Sequence[Token], first: int, end: int, language: Language) -> Name:
    names = language.names
    words = [token.word.lower() for token in tokens[first:end]]
    if "".join(words).isalnum() and names.suffixes.isdisjoint(words):  # as they mostly are
        doubtful = end == first + 1 and _is_doubtful(tokens, first, language)
        return Name(tokens[first].start, tokens[end - 1].end, tuple(words), first, end, doubtful)
    words = [word for word in words if word not in _INSERTS]
    key = tuple([without_possessive(word) for word in words if word not in names.suffixes])
    stop = tokens[end - 1].end
    dotted = words[-1] in names.suffixes and text[stop : stop + 1] == "."
    doubtful = len(key) == 1 and _is_doubtful(tokens, first, language)
    return Name(tokens[first].start, stop + dotted, key or (words[0],), first, end, doubtful)


def _single(text: str, tokens: Sequence[Token], at: int, language: Language) -> Name:
    """A name of one word, as most are."""
    token = tokens[at]
    word, stop = token.word, token.end
    doubtful = _is_doubtful(tokens, at, language)
    if word in language.names.suffixes:
        return Name(token.start, stop + (text[stop : stop + 1] == "."), (word,), at, at + 1, doubtful)
    return Name(token.start, stop, (without_possessive(word),), at, at + 1, doubtful)


def _is_doubtful(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a capital shows no name: at the start of a sentence, and of any noun in German."""
    if tokens[first].word in language.names.given:
        return False
    before = tokens[first - 1].word if first else ""
    if language.speech.nouns_have_capitals:
        return not is_title(before, language.names)
    return first == 0 or (first == 1 and before in language.speech.determiners)


def _can_open(token: Token, language: Language) -> bool:
    word = token.word
    if not token.capital or word in language.closed_to_names:
        return False
    return word.isalnum() or word.replace("’", "'").partition("'")[0] not in language.speech.subject_pronouns


def _goes_on(text: str, tokens: Sequence[Token], at: int, language: Language) -> int:
    """How many tokens from ``at`` on belong to the name before them; 0 if it ends there."""
    token, before, names = tokens[at], tokens[at - 1], language.names
    if _goes_on_plainly(text, before, token, language):
        return 1
    owner = not before.word.isalnum() and before.word.endswith(POSSESSIVE)
    if owner and not before.word.startswith("o'"):
        return int(token.capital and _owns_body(before.word, token.word, language))
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.word == ",":
        return 2 if following and following.word in names.suffixes else 0
    gap = text[before.end : token.start]
    if gap != " " and not _is_within_name(gap, before, language):
        return 0
    if token.word in language.speech.name_adjectives:
        return 1
    if token.word in names.joining and before.word in language.desk.bodies:
        return int(following is not None and following.capital)
    if token.word in names.particles:
        if _is_full(tokens, at, language) or _joins_family(tokens, at, language):
            return 0  # "Aldo Nervi di Confagraria"
        return int(following is not None and (following.capital or following.word in names.particles))
    if token.word == QUOTE:
        short = token.end - token.start <= _NICKNAME
        return 2 if short and following and following.capital and _close(text, token, following) else 0
    opens = _can_open(token, language) or _is_odd_surname(token, language)
    return int(opens or _is_hidden(tokens, at, language))


def _goes_on_plainly(text: str, before: Token, token: Token, language: Language) -> bool:
    """Whether a word is a name's for its capital and its place, as most words within names are."""
    word = token.word
    if not token.capital or token.start != before.end + 1 or text[before.end] != " ":
        return False
    small = word in language.closed_to_names or word in language.within_names
    return not small and word.isalnum() and before.word.isalnum()


def _is_hidden(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a word that looks like no name is one: "Herr Weiß", "Theresa May"."""
    return is_surname(tokens, at, language.speech) or is_namesake(tokens, at, language.speech)


def _is_within_name(gap: str, before: Token, language: Language) -> bool:
    """Whether what stands between two words is no more than the stop of a shortened one and a space."""
    if gap.strip(". ") or len(gap) > 2:
        return False
    return "." not in gap or _is_shortened(before.word, language)


def _owns_body(owners: str, body: str, language: Language) -> bool:
    """Whether many own a body by its name: "the Farmers' League", "the Women's Institute"."""
    plural = owners.endswith(_POSSESSIVE_PLURAL) or without_possessive(owners) in language.speech.plurals
    return plural and body in language.body_words


def _is_full(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a given name and a surname end before a small "of", where no name goes on behind them."""
    if not language.speech.full_names_end or at < _FULL or tokens[at].capital:
        return False
    return tokens[at - 1].capital and is_given(tokens[at - 2].word, language.names)


def _joins_family(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether "and" is not within a name but between two of a family: "los hermanos Ada y Abel Paz"."""
    if tokens[at].word not in language.speech.and_words:
        return False
    return not language.names.families.isdisjoint([token.word for token in tokens[max(0, at - 3) : at - 1]])


def _is_odd_surname(token: Token, language: Language) -> bool:
    """Whether a pronoun with a capital, or an initial, ends a name: "Pietro Loro", "Ana Y."."""
    if not language.speech.nouns_need_articles:
        return False
    word, speech = token.word, language.speech
    return len(word) == 1 or word in speech.subject_pronouns or (len(word) > 2 and word in speech.determiners)


def _close(text: str, token: Token, following: Token) -> bool:
    return text[token.end : following.start] == " "


def _is_shortened(word: str, language: Language) -> bool:
    """Whether the full stop behind a word within a name ends no sentence: "J", "St", "Jr"."""
    return (
        len(word) == 1
        or "." in word
        or word in language.names.titles
        or word in language.names.suffixes
        or word in language.sentences.abbreviations
    )
