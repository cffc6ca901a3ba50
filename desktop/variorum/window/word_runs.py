"""A source's words with their differences -> runs that are drawn alike. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.window.cell_content import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.model import Difference, Rendering

_OPENING = "“„«»‹›‘‚\"'「『"
_CLOSING = "”“»«›‹’‘\"'」』"
_CLINGING = ",.;:!?…)]’”"


def rendering_runs(
    text: str, rendering: Rendering, chip: str = "", *, strict: bool = True
) -> tuple[Run, ...]:
    """A rendering's words as its source prints them, its differences marked in their place.

    Args:
        text: the source's text.
        rendering: what is to be printed.
        chip: words for what was left off at an end ("6 words left off"), "" for none.
        strict: mark the differences (False prints the words alone).
    """
    runs: list[Run] = []
    for span in rendering.spans:
        opened, closed = _marks(text, span)
        differences = [d for d in rendering.differences if _within(d.at, span)] if strict else []
        runs += [Run(" ")] if runs else []
        runs += [Run(opened), *marked(text, span, differences, first_group=len(runs) + 1), Run(closed)]
    if chip:
        off_start = rendering.left_off_start and not rendering.left_off_end
        runs = [Run(chip, "chip"), Run(" "), *runs] if off_start else [*runs, Run(" "), Run(chip, "chip")]
    return _joined(runs)


def marked(
    text: str,
    span: Span,
    differences: Iterable[Difference],
    *,
    first_group: int = 1,
    reworded: Sequence[Span] = (),
) -> list[Run]:
    """The words of a span: lost ones in their place, new ones marked, reworded ones underlined pale."""
    runs: list[Run] = []
    at, group = span.start, first_group
    for difference in sorted(differences, key=lambda d: d.at):
        if difference.at.start < at or difference.kind == "tidied":
            continue  # overlapping ones would print words twice
        runs += _plain(text, Span(at, difference.at.start), reworded)
        runs += _difference_runs(text, difference, group)
        at, group = difference.at.end, group + 1
    return [*runs, *_plain(text, Span(at, span.end), reworded)]


def _difference_runs(text: str, difference: Difference, group: int) -> Iterator[Run]:
    here = _flat(text[difference.at.start : difference.at.end])
    match difference.kind:
        case "dropped":
            yield from _spaced(text, difference, group)
        case "replaced":
            yield from (Run(_flat(difference.base_words), "deleted", group), Run(" ", "plain", group))
            yield Run(here, "inserted", group)
        case "ellipsis":
            yield Run(here, "ellipsis")
        case _:
            yield Run(here, "inserted", group)


def _spaced(text: str, difference: Difference, group: int) -> Iterator[Run]:
    """Lost words between their neighbours, with the spaces that they would have had."""
    lost, at = _flat(difference.base_words), difference.at.start
    before, after = text[at - 1 : at], text[at : at + 1]
    if before.strip() and before not in _OPENING and lost[:1] not in _CLINGING:
        yield Run(" ")
    yield Run(lost, "deleted", group)
    if after.strip() and after not in _CLINGING:
        yield Run(" ")


def _plain(text: str, span: Span, reworded: Sequence[Span]) -> Iterator[Run]:
    at = span.start
    for other in reworded:
        start, end = max(at, other.start), min(span.end, other.end)
        if start < end:
            yield Run(_flat(text[at:start], keep_ends=True))
            yield Run(_flat(text[start:end], keep_ends=True), "reworded")
            at = end
    yield Run(_flat(text[at : span.end], keep_ends=True))


def _flat(text: str, *, keep_ends: bool = False) -> str:
    """The words on one line; a line break in print means nothing here."""
    words = " ".join(text.split())
    if not keep_ends or not text:
        return words
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and words else ""
    return before + words + after


def _marks(text: str, span: Span) -> tuple[str, str]:
    """The quotation marks around a span as printed; plain curly ones where a transcript prints none."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return (before if before and before in _OPENING else "“", after if after and after in _CLOSING else "”")


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbours that are drawn alike as one run, empty ones left out."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].mark == run.mark and joined[-1].group == run.group:
            joined[-1] = joined[-1]._replace(text=joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    return tuple(joined)
