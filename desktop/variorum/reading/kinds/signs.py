"""What speaks for quoted words being speech, or against it: the words and what stands around them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.kinds.marked import words_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language

_APPOSITION = 4  # words within which it names what a title is
_STOP = re.compile("[.!?;]")
_NEAR = 40  # letters looked at behind the words
_AROUND = "\"“”„‟«»'‘’‚‛‹›`´ \n"
_CONTENT = 4  # letters from which a word of a title has a capital: "Gone with the Wind"


def signs_of(text: str, one: Marked, cue: str | None, language: Language) -> Iterator[str]:
    """The names of the signs that a stretch shows; ``cue`` is the verb or phrase that announces it.

    All but those of its words one by one, which ``signs_of_words`` gives.
    """
    if not one.words:
        return
    yield _length(len(one.words))
    if cue:
        yield "cue" if is_strong(cue, language) else "weak cue"
        if len(one.words) <= 3:
            yield "short with cue"
    if one.stretch.level and not (language.kinds.nested and cue):
        yield "within a quote"
    if one.stretch.repaired:
        yield "lost mark"
    title = has_title_case(one.words, language)
    if title:
        yield "title case"
    yield from _signs_at_edges(one.inside)
    yield from _signs_before(one, cue, language, title=title)
    yield from _signs_after(text, one, language)


def signs_of_words(one: Marked, language: Language) -> Iterator[str]:
    """The names of the signs that the words of a stretch give, each by itself."""
    inside = one.inside.replace("’", "'")
    low = {word.strip(".,!?;:\"'()") for word in inside.lower().split()}
    if not language.kinds.persons.isdisjoint(low):
        yield "person"
    if not language.speech.predicates.isdisjoint(low):
        yield "verb"


def has_title_case(words: list[str], language: Language) -> bool:
    """Whether all longer words begin with a capital, of at least two words.

    Where all nouns have capitals, two of them must meet: "Neues Deutschland", not "Leib und Leben".
    """
    if len(words) < 2 or not words[0][0].isupper():
        return False
    content = False
    for printed in words:
        word = _without_elision(printed, language)
        if len(word) >= _CONTENT and word[0].isalpha():
            if not word[0].isupper():
                return False
            content = True
    if not (content and language.speech.nouns_have_capitals):
        return content
    return any(a[0].isupper() and b[0].isupper() for a, b in pairwise(words))


def _without_elision(word: str, language: Language) -> str:
    """``Aubenais`` of "d'Aubenais"."""
    if not language.speech.elisions:
        return word
    small, _, rest = word.replace("’", "'").partition("'")
    return rest if rest and small.lower() in language.speech.elisions else word


def is_strong(cue: str, language: Language) -> bool:
    """Whether a cue announces speech by itself; a weak one is a verb that may govern anything quoted."""
    speech = language.speech
    low = cue.lower()
    if low in speech.source_prepositions or low in speech.source_postpositions:
        return True
    if low.split()[0] in speech.view_prepositions:
        return True
    if low in speech.phrasal_cues:
        return True
    return not speech.strong_cues.isdisjoint(low.split())


def _length(words: int) -> str:
    for most, name in ((1, "one word"), (2, "two words"), (3, "three words"), (5, "four or five words")):
        if words <= most:
            return name
    return "six to nine words" if words <= 9 else "ten words or more"


def _signs_at_edges(inside: str) -> Iterator[str]:
    if inside[0].islower():
        yield "small letter"
    if inside[-1] in ".!?…":
        yield "ends a sentence"
    elif inside[-1] == ",":
        yield "ends with a comma"
    if not any(letter.isalpha() for letter in inside):
        yield "no letters"
    if "@" in inside or "#" in inside or "http" in inside:
        yield "address"


def _signs_before(one: Marked, cue: str | None, language: Language, *, title: bool) -> Iterator[str]:
    bare, words = one.near.rstrip(_AROUND), one.before
    if not bare or "\n" in one.near[len(bare) :]:
        yield "opens a paragraph"
        return
    last = words[-1] if words else ""
    capital = title or not one.inside[0].islower()
    near = words[-4:] if capital else words[-1:]
    if bare[-1] not in ".!?:" and any(_is_work(word, language) for word in near):
        yield "a work"
        if last in language.kinds.works and (title or len(one.words) == 1):
            yield "title of a work"  # nobody says "the film, “Frozen Harbour,”" of anything else
    if bare[-1] in ":,.!?":
        yield {":": "behind a colon", ",": "behind a comma"}.get(bare[-1], "opens a sentence")
        return
    yield "capital within a sentence" if capital else "within a sentence"
    speech = language.speech
    if last.endswith(("'s", "s'")):
        yield "capital behind a possessive" if capital else "behind a possessive"
    if last in speech.strong_cues:
        yield "right behind a cue"
    if cue and last in language.kinds.comparing:
        yield "compared"
    if capital and (last in speech.determiners or last in speech.oblique_determiners):
        yield "capital behind an article"
    if capital and last in speech.prepositions:
        yield "capital behind a preposition"
    if last in speech.relatives or last in speech.auxiliaries:
        yield "goes on with a clause"
    if not language.kinds.naming.isdisjoint(words[-3:]):
        yield "named"


def _is_work(word: str, language: Language) -> bool:
    kinds, bare = language.kinds, word.rpartition("'")[2]  # French "l'autrice"
    return bare in kinds.works or word.endswith(kinds.work_endings)


def _signs_after(text: str, one: Marked, language: Language) -> Iterator[str]:
    inside, end = one.inside, one.stretch.outer.end
    if _has_author(text, end, inside, language):
        yield "title of a work"
    if inside[-1] in ".,!?…":
        return
    if text[end : end + 1] in {",", ".", ";", ":", "!", "?"}:
        yield "stop behind it"
        if text[end] == "," and inside[0].isupper() and _is_said_to_be_a_work(text, end + 1, language):
            yield "title of a work"
    elif text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha():
        following = one.after[0]
        speech = language.speech
        small = following in speech.prepositions or following in speech.conjunctions
        yield "goes on with a small word" if small else "goes on"
        last = one.before[-1:]
        if not small and last and (last[0] in speech.determiners or last[0] in speech.oblique_determiners):
            yield "between an article and its noun"
        if inside[0].isupper() and any(_is_work(word, language) for word in one.after[:2]):
            yield "a work"


def _has_author(text: str, end: int, inside: str, language: Language) -> bool:
    """Whether a byline follows: ``“The Long Thaw,” by Ada Crowe`` and ``«El deshielo», de Ada Crowe``."""
    apart = inside[-1] == "," or text.startswith(",", end)
    if not (apart and inside[0].isupper()):
        return False
    words = text[end : end + _NEAR].lstrip(", ").split(maxsplit=3)
    if len(words) < 2 or words[0] not in language.kinds.authoring:
        return False
    name = words[2:3] if words[1] in language.speech.determiners else words[1:2]
    return bool(name) and name[0][0].isupper()


def _is_said_to_be_a_work(text: str, start: int, language: Language) -> bool:
    """Whether an apposition says so: ``“Der lange Sommer”, sein zweiter Film,``."""
    words, speech = words_after(_STOP.split(text[start : start + _NEAR])[0], 0), language.speech
    place = next((at for at, word in enumerate(words[:_APPOSITION]) if _is_work(word, language)), None)
    if place is None or (place and words[0] not in speech.determiners):
        return False
    around = {*words[:place], *words[place + 1 : place + 2]}
    return not around & (speech.verbs | speech.cues | speech.auxiliaries - speech.determiners)
