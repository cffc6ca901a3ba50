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
    from variorum.reading.names.scene import Scene
    from variorum.reading.text.tokens import Token


def is_author(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name at the end of a mention is whose the document is: no "letter to the mayor, Ann Lee"."""
    if head_of([token.word for token in tokens], language) not in language.names.documents:
        return False
    speech, authors = language.speech, language.names.authors_behind or language.speech.linking_prepositions
    links = speech.prepositions | speech.linking_prepositions | authors
    before = [token.word for token in tokens if token.end <= name.start and token.word in links]
    return bool(before) and before[-1] in authors


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
