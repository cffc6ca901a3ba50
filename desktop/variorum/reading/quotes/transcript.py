"""A transcript's turns: what each speaker says until the next one is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Quote, Span
from variorum.reading.text.paragraphs import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = r"(?:[A-Z][a-z]{0,5}\. )*"
_WORD = r"[^\W\d_a-z][\w.'’-]*"
_ASIDE = r"(?: ?[(\[][^()\[\]:]{1,60}[)\]])?"
_COLON = r"[ \u00a0\u202f]?:"  # French puts a space before it
# A name in capitals may stand anywhere after a sentence; any other only where a paragraph begins.
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]"
_SHOUTED = rf"(?:[A-Z]{{1,4}}\. )*{_CAPITALS}+(?: {_CAPITALS}*){{0,4}}(?:, [A-Z][\w .'’-]{{1,40}})?"
_QUESTION = r"[QA](?:uestion|nswer)?|FRAGE|ANTWORT|Frage|Antwort"
_LABEL = re.compile(
    rf"(?:^|(?<=[.?!\")”\]…—] )|(?<=[.?!]))(?P<label>{_SHOUTED}|{_QUESTION}){_ASIDE}{_COLON}(?=\s|$)"
    rf"|^(?P<named>{_TITLE}{_WORD}(?: (?:{_WORD}|de|van|von|der|al)){{0,5}}){_ASIDE}{_COLON}(?=\s|$)"
    rf"|^(?P<letter>[QA])[.] (?=\S)",
    re.MULTILINE,
)
_STAGE = re.compile(r"\s*[(\[][^()\[\]]*[)\]][.\s]*")
_FEWEST_MARKED = 0.2  # share of the text between marks from which an unlabelled text is no plain speech


class _Turn(NamedTuple):
    span: Span
    speaker: Span | None
    turn: int
    paragraph: int


def turns_of(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quote, ...]:
    """Each speaker's turn within a paragraph, as a quote; the paragraphs of one turn share an utterance.

    Words before the first label and stage directions are nobody's. Empty if nobody is labelled.
    """
    turns = list(_turns(text, paragraphs))
    if all(turn.speaker is None for turn in turns):
        return ()
    names = _fullest({text[t.speaker.start : t.speaker.end] for t in turns if t.speaker})
    return tuple(_quote(text, turn, names) for turn in turns if turn.speaker is not None)


def whole_speech(paragraphs: tuple[Span, ...], quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The paragraphs of a speech that labels nobody; the quotes found, where they are much of the text."""
    length = sum(paragraph.end - paragraph.start for paragraph in paragraphs)
    marked = sum(quote.span.end - quote.span.start for quote in quotes)
    if marked >= _FEWEST_MARKED * length:
        return quotes
    return tuple(Quote(span=paragraph, kind="speech", utterance=0) for paragraph in paragraphs)


def _turns(text: str, paragraphs: tuple[Span, ...]) -> Iterator[_Turn]:
    speaker: Span | None = None
    turn = 0
    for number, paragraph in enumerate(paragraphs):
        at = paragraph.start
        for label in _LABEL.finditer(text, *paragraph):
            yield from _said(text, Span(at, label.start()), speaker, turn, number)
            kind = label.lastgroup or "label"
            speaker, turn, at = Span(*label.span(kind)), turn + 1, label.end()
        yield from _said(text, Span(at, paragraph.end), speaker, turn, number)


def _said(text: str, span: Span, speaker: Span | None, turn: int, paragraph: int) -> Iterator[_Turn]:
    start, end = trimmed(text, *span)
    if start < end and not _STAGE.fullmatch(text, start, end):
        if text[start] in '"“' and text[end - 1] in '"”':
            start, end = trimmed(text, start + 1, end - 1)
        if start < end:
            yield _Turn(Span(start, end), speaker, turn, paragraph)


def _quote(text: str, turn: _Turn, names: dict[str, str]) -> Quote:
    speaker = turn.speaker
    mention = text[speaker.start : speaker.end] if speaker else None
    return Quote(
        span=turn.span,
        kind="speech",
        utterance=turn.turn,
        speaker=mention,
        speaker_at=speaker,
        speaker_name=names.get(mention) if mention else None,
    )


def _fullest(labels: set[str]) -> dict[str, str]:
    """For each label the longest one with the same last name, in ordinary capitals; none for "Q" and "A"."""
    named = {label: _plain(label) for label in labels if len(label) > 1}
    by_last: dict[str, str] = {}
    for name in sorted(named.values(), key=len):
        by_last[name.split()[-1].lower()] = name
    return {label: by_last[name.split()[-1].lower()] for label, name in named.items()}


def _plain(label: str) -> str:
    name = label.partition(",")[0]
    if name.upper() != name:
        return name
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), name)
