"""Which sentences are not the article's prose: headlines, bylines, datelines, captions, boilerplate."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Sentence, SentenceRole, Span
    from variorum.reading.language import Language, Roles

_LONGEST_HEADLINE = 20  # words
_LONGEST_CROSSHEAD = 10
_LONGEST_BYLINE = 12
_LONGEST_PLUG = 25
_ENDS_PROSE = frozenset(".!?…:;,\"”“»’'")
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})?"
_DATELINE = re.compile(
    rf"{_PLACE}(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}})? ?(?:\([A-Za-z /]{{2,20}}\))? ?[-–—:]*"
)
_CREDIT = re.compile(r"\([^()]{0,40}(?:Photo|Foto|Image|Getty|AFP|Reuters|AP)\b[^()]{0,60}\)\.?$")
_CREDIT_LINE = re.compile(r"(?:Photo|Foto)\b")


def with_roles(
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Sentence, ...],
    language: Language,
    *,
    laid_out: bool,
) -> tuple[Sentence, ...]:
    """The sentences with their roles, given where they are plain: a role takes a sentence out of the rows.

    ``laid_out`` says that the paragraphs are the text's own lines, so that a short one may be a headline.
    """
    roles = _roles(text, paragraphs, language, laid_out=laid_out)
    if not roles:
        return sentences
    return tuple(
        replace(sentence, role=roles[sentence.paragraph]) if sentence.paragraph in roles else sentence
        for sentence in sentences
    )


def _roles(
    text: str, paragraphs: tuple[Span, ...], language: Language, *, laid_out: bool
) -> Mapping[int, SentenceRole]:
    found: dict[int, SentenceRole] = {}
    seen: set[str] = set()
    for number, paragraph in enumerate(paragraphs):
        line = text[paragraph.start : paragraph.end]
        role = _role(line, language.roles)
        if role is None and laid_out and _is_headline(line, number, paragraphs, seen):
            role = "headline"
        if number < 2:
            seen.add(line.casefold().rstrip("."))
        if role is not None:
            found[number] = role
    return found


def _role(line: str, roles: Roles) -> SentenceRole | None:
    if not line.strip() or len(line) > 400:
        return None
    low, words = line.lower(), len(line.split())
    if _DATELINE.fullmatch(line) and ("(" in line or any(letter.isdigit() for letter in line)):
        return "dateline"
    if low.startswith(roles.captions) or _CREDIT.search(line) or _CREDIT_LINE.match(line):
        return "caption"
    if words <= _LONGEST_PLUG and low.startswith(roles.boilerplate) and _is_plug(low, roles.boilerplate):
        return "boilerplate"
    if words <= _LONGEST_BYLINE and line[-1] not in ".!?":
        if (
            words > 1
            and any(low.startswith(f"{by} ") for by in roles.bylines)
            and line.split()[1][0].isupper()
        ):
            return "byline"
        if low.startswith(roles.dates):
            return "byline"
    return None


def _is_plug(low: str, boilerplate: tuple[str, ...]) -> bool:
    """Whether a line begins with a phrase and that is all, or punctuation or a plug follows."""
    return any(
        low.startswith(start) and not low[len(start) : len(start) + 1].isalpha() for start in boilerplate
    )


def _is_headline(line: str, number: int, paragraphs: tuple[Span, ...], seen: set[str]) -> bool:
    """The first line, its repetition, or a crosshead: few words, no stop, prose behind it."""
    opens = line.lstrip("\"“„«‘'") if number == 0 else line
    if number == len(paragraphs) - 1 or not (opens[:1].isupper() or opens[:1].isdigit()):
        return False
    words = len(line.split())
    if 0 < number < 4 and words <= _LONGEST_HEADLINE and line.casefold().rstrip(".") in seen:
        return True
    if line[-1] in _ENDS_PROSE:
        return False
    behind = paragraphs[number + 1 : number + (5 if number == 0 else 2)]
    longer = any(following.end - following.start > 2 * len(line) for following in behind)
    most = _LONGEST_HEADLINE if number == 0 else _LONGEST_CROSSHEAD
    return words <= most and longer and len(paragraphs) > 2
