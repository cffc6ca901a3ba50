"""Whose a document is: "a report by Ann Lee", "the letter that Ann Lee sent"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from variorum.reading.names.apposition import head_of
from variorum.reading.names.name_openings import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Key, Name
    from variorum.reading.names.named import Gender
    from variorum.reading.names.scene import Scene
    from variorum.reading.text.tokens import Token


def is_author(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name at the end of a mention is whose the document is: no "letter to the mayor, Ann Lee"."""
    return _link_before(name, tokens, language) in _authors_behind(language)


def is_addressed(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name in the mention of a document is not its author's: "una carta al alcalde Luis Ortiz"."""
    link = _link_before(name, tokens, language)
    return link is not None and link not in _authors_behind(language)


def _link_before(name: Name, tokens: Sequence[Token], language: Language) -> str | None:
    """The word that hangs a name on a document; None if the mention is of none."""
    if _head(tokens, language) not in language.names.documents:
        return None
    speech = language.speech
    links = (
        speech.prepositions
        | speech.oblique_determiners
        | speech.linking_prepositions
        | _authors_behind(language)
    )
    before = [token.word for token in tokens if token.end <= name.start and token.word in links]
    return before[-1] if before else None


def _authors_behind(language: Language) -> frozenset[str]:
    speech = language.speech
    return language.names.authors_behind or speech.linking_prepositions | speech.genitives


def _head(tokens: Sequence[Token], language: Language) -> str:
    """The head of a mention, also before a genitive: German "eine Mitteilung der Stiftung"."""
    words, genitives = [token.word for token in tokens], language.speech.genitives
    behind = next((at for at in range(1, len(words)) if words[at] in genitives), None)
    return words[behind - 1] if behind else head_of(words, language)


def gender_of_owner(words: Sequence[str], language: Language) -> Gender | None:
    """Of whoever is meant by a possessive before a document: "her message to the board"."""
    if len(words) == 1 or head_of(words, language) not in language.names.documents:
        return None
    if words[0] in language.names.he_possessives:
        return "he"
    return "she" if words[0] in language.names.she_possessives else None


def signer_behind(at: Span, scene: Scene) -> Key | None:
    """Whose name stands below a document: ``a note taped to the door and signed by Ann Lee``."""
    named, place = scene.named, bisect_left(scene.named.starts, at.end)
    sentence = bisect_left(scene.starts, at.end)
    end = scene.starts[sentence] if sentence < len(scene.starts) else len(scene.text)
    for name in named.names[place : bisect_left(named.starts, end)]:
        if scene.text[at.start : name.start].lower().rstrip().endswith(tuple(scene.language.names.signing)):
            return named.fullest.get(name.key, name.key)
    return None


def writer_behind(at: Span, scene: Scene) -> Key | None:
    """Who wrote a document by the clause behind it: ``the letter that Ann Lee, a nurse, sent``."""
    named, place = scene.named, bisect_left(scene.named.starts, at.end)
    if place == len(named.names):
        return None
    name = named.names[place]
    between = scene.text[at.end : name.start].lower().split()
    relative = bool(between) and between[0].lstrip(",") in scene.language.speech.relatives
    titled = all(is_title(word.rstrip("."), scene.language.names) for word in between[1:])
    key = named.fullest.get(name.key, name.key)
    return key if relative and titled and key in named.people else None
