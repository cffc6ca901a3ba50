"""Whose a set-off quote is that names its speaker within its own marks, on its last line or before a colon.

``“It will rain.⏎Ann Moss, a farmer.”`` is how a page's pull quote looks when its layout is lost; the words
``“Ann Moss: It will rain.”`` are a transcript's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.speakers.inherit import Said
from variorum.reading.speakers.mentions import Phrase, phrase_after
from variorum.reading.text.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_LINE = 120  # letters of a signature's line
_LABEL = 40  # letters of a name before a colon
_BELOW = re.compile(r"[ \t]*\n\s*(?P<dash>[—–―]|--?)[ \t]*(?P<line>[^\n]{3,120})")
_NAME = 2  # words of a full name, which nobody takes for a sentence
_ENDS = ".?!…”’\"'"


def sign(
    text: str, stretches: Sequence[Stretch], said: dict[int, Said], speech: Speech
) -> tuple[dict[int, Said], frozenset[int]]:
    """What is known of each stretch, with the places of the lines that are no words but a signature."""
    found = dict(said)
    lines: list[int] = []
    quote: list[int] = []  # the places of the quote so far, paragraph by paragraph
    for place, stretch in enumerate(stretches):
        if stretch.level:
            continue
        quote = [*quote, place] if stretch.continues else [place]
        known = found.get(place, Said())
        name = None if known.own else _signature(text, stretch, speech)
        if name and len(quote) > 1 and text[stretches[quote[-2]].span.end - 1] in _ENDS:
            lines.append(place)
            found.update((one, _by(name, stretch)) for one in quote if not found.get(one, Said()).own)
        elif not known.own and (name := _label(text, stretch, speech)):
            found[place] = _by(name, stretch)
        elif not known.own and (below := _signed_below(text, stretch, speech)):
            found[place] = below
    return found, frozenset(lines)


def _by(name: Span, stretch: Stretch) -> Said:
    return Said(speaker=name, claim=name.start, sentence=stretch.outer.start)


def _signed_below(text: str, stretch: Stretch, speech: Speech) -> Said | None:
    """``“A river does not wait.”⏎— Ada Crane``: not where a dash opens a turn of a dialogue."""
    line = None if speech.nouns_need_articles else _BELOW.match(text, stretch.outer.end)
    opens = not stretch.outer.start or text[stretch.outer.start - 1] == "\n"
    if line is None or not opens:
        return None
    tokens = tokens_between(text, Span(*line.span("line")), (), speech)
    end = next((at for at, token in enumerate(tokens) if not token.capital), len(tokens))
    closed = end == len(tokens) or tokens[end].word in {",", "."}
    if end < _NAME or not closed or any(token.word in speech.predicates for token in tokens):
        return None
    name, dash = Span(tokens[0].start, tokens[end - 1].end), Span(*line.span("dash"))
    return Said(speaker=name, cue=dash, own=True, claim=dash.start, sentence=stretch.outer.start)


def _signature(text: str, stretch: Stretch, speech: Speech) -> Span | None:
    """The name on a line of its own: a full name, perhaps behind a title and before a role."""
    start, end = stretch.span.start, stretch.span.end
    if not stretch.continues or stretch.outer.start != start or end - start > _LINE:
        return None
    tokens = tokens_between(text, Span(start, end), (), speech)
    name = _full_name(tokens, speech)
    if name is None or any(token.word in speech.predicates for token in tokens):
        return None
    behind = tokens[name.end].word if name.end < len(tokens) else ","
    return Span(start, tokens[name.end - 1].end) if behind in {",", "."} else None


def _label(text: str, stretch: Stretch, speech: Speech) -> Span | None:
    """The name before a colon that opens a quote."""
    start = stretch.span.start
    colon = text.find(": ", start, min(start + _LABEL, stretch.span.end))
    if colon < 0 or not text[colon + 2].isupper():
        return None
    tokens = tokens_between(text, Span(start, colon), (), speech)
    name = _full_name(tokens, speech)
    whole = name is not None and name.end == len(tokens) and all(token.capital for token in tokens)
    return Span(start, colon) if whole else None


def _full_name(tokens: Sequence[Token], speech: Speech) -> Phrase | None:
    name = phrase_after(tokens, 0, speech) if tokens else None
    if name is None or name.first or speech.nouns_have_capitals:
        return None
    full = name.end >= _NAME and all(token.capital for token in tokens[name.end - _NAME : name.end])
    return name if full and tokens[0].capital else None
