"""A stretch of text and its differences -> runs of words, each with its mark.

One value serves every drawing: the report's HTML, the window's painter, a test. Dropped words take part
in the runs at the place where they stood, so that what is missing can be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Difference, Flag, Span

Mark = Literal["plain", "deleted", "inserted", "tidied", "ellipsis", "moved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words that are drawn alike. ``deleted`` ones do not stand in the source: they are the base's."""

    text: str
    mark: Mark = "plain"
    flags: tuple[Flag, ...] = ()


def marked_words(text: str, spans: Sequence[Span], differences: Sequence[Difference]) -> tuple[Run, ...]:
    """The runs of a rendering: its own words with what was changed, its stretches joined by " … ".

    Args:
        text: the whole text of the rendering's source.
        spans: the rendering's stretches, in reading order.
        differences: its differences, with ``at`` within or at the edge of the stretches.
    """
    runs: list[Run] = []
    left = list(differences)
    for n, span in enumerate(spans):
        if n:
            runs.append(Run(text=" … "))
        last = n == len(spans) - 1
        here = [d for d in left if d.at.start >= span.start and (last or d.at.end <= span.end)]
        left = [d for d in left if d not in here]
        runs.extend(_stretch(text, span, sorted(here, key=lambda d: (d.at, d.base_at))))
    return tuple(run for run in runs if run.text)


def _stretch(text: str, span: Span, differences: Sequence[Difference]) -> Iterator[Run]:
    at = span.start
    for difference in differences:
        start, end = max(at, difference.at.start), min(span.end, difference.at.end)
        if start > at:
            yield Run(text=text[at:start])
        before, after = text[span.start : start], text[end : span.end]
        yield from _change(difference, text[start:end], before, after)
        at = max(start, end)
    if at < span.end:
        yield Run(text=text[at : span.end])


def _change(difference: Difference, words: str, before: str, after: str) -> Iterator[Run]:
    flags = difference.flags
    if difference.kind == "dropped":
        yield from _spaced(Run(text=difference.base_words, mark="deleted", flags=flags), before, after)
    elif difference.kind == "replaced":
        yield Run(text=difference.base_words, mark="deleted", flags=flags)
        yield Run(text=" ")
        yield Run(text=words, mark="inserted", flags=flags)
    elif difference.kind == "added":
        yield Run(text=words, mark="inserted", flags=flags)
    else:
        yield Run(text=words, mark=difference.kind, flags=flags)


def _spaced(run: Run, before: str, after: str) -> Iterator[Run]:
    """Put the space that dropped words had around them on the side where the text has none."""
    if before and not before[-1].isspace() and run.text[:1].isalnum():
        yield Run(text=" ")
    yield run
    if after and not run.text[-1:].isspace() and after[0].isalnum():
        yield Run(text=" ")
