"""One ordered list: the ten first are the ten that a news editor would want."""

from __future__ import annotations

from collections import Counter, defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING

from variorum.model import Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from variorum.findings.draft import Draft
    from variorum.model import Place, Span

CERTAINTY_TOLL = {"certain": 0.0, "likely": 6.0, "possible": 200.0}
"""A doubtful accusation comes after everything that is plain: a false one is the worst error."""

LIKELY_TOLL = 2.0
"""For what one source probably has or lacks alone, which accuses nobody."""

WORDS = frozenset(
    {"sort", "words", "base_words", "other_words", "first", "second", "counted", "cue", "base_speaker"}
)
"""Parameters that say what was found, whoever else may have it: they name the finding."""

WHO_HAS_IT = frozenset({"only_here", "all_but_one", "moved"})
OF_ONE_SOURCE = WHO_HAS_IT | {"draft_lacks"}


HERS = 10.0
"""What her own draft has wrong is hers to mend, and comes before the like of others."""

AGAIN = 14.0
"""Toll for telling who has a line, or where it stands, when a heavier finding tells of that line already."""

MORE, BESIDE = 5.0, 150
"""Toll for what a speaker goes on to say where a heavier finding tells of their words, and within how many
letters."""

HOW_IT_IS_PRINTED = frozenset({"cut", "altered", "second_hand"})
OF_THE_SAME_LINE, GRAVE = 25.0, 60.0
"""Toll for how else that line is printed, unless it is by its words that it matters."""

BLAMES = frozenset(
    {
        "cut",
        "altered",
        "spliced",
        "contradiction",
        "figure_conflict",
        "speaker_differs",
        "speaker_dropped",
        "cue_changed",
        "not_in_record",
    }
)


def ranked(drafts: Iterable[Draft], hers: Collection[str] = ()) -> tuple[Finding, ...]:
    """Order findings by weight, then by their words, whatever order they came in.

    Args:
        drafts: what was found.
        hers: the labels of her own drafts.
    """
    ordered = _again_later(sorted(((_lightness(draft, hers), draft) for draft in drafts), key=_order))
    names = _names(ordered)
    return tuple(
        _numbered(draft, rank, name)
        for rank, (draft, name) in enumerate(zip(ordered, names, strict=True), start=1)
    )


def _lightness(draft: Draft, hers: Collection[str]) -> float:
    blamed = {value for name, value in draft.parameters if name in ("source", "by")}
    mine = HERS if draft.kind in BLAMES and not blamed.isdisjoint(hers) else 0.0
    likely_telling = draft.certainty == "likely" and draft.kind in WHO_HAS_IT
    toll = LIKELY_TOLL if likely_telling else CERTAINTY_TOLL[draft.certainty]
    return toll - draft.weight - mine


def _again_later(ordered: list[tuple[float, Draft]]) -> list[Draft]:
    """What only says more of a line that a heavier finding tells of gives way to what is new."""
    told = _Told()
    anew = []
    for lightness, draft in ordered:
        anew.append((lightness + _toll_again(draft, told), draft))
        told.add(draft)
    return [draft for _, draft in sorted(anew, key=_order)]


class _Told:
    """What the heavier findings tell of."""

    def __init__(self) -> None:
        self._families: set[str] = set()
        self._shown: list[Place] = []
        self._spoken: defaultdict[tuple[str, int], list[Span]] = defaultdict(list)

    def add(self, draft: Draft) -> None:
        """Note the line, the sentences and the words of a speaker that a finding holds up."""
        if draft.family:
            self._families.add(draft.family)
        if draft.kind == "contradiction":
            self._shown += draft.where
        speaker = _speaker(draft) if draft.kind != "only_here" else ""
        for place in draft.where if speaker else ():
            self._spoken[speaker, place.source].append(place.span)

    def has_line(self, draft: Draft) -> bool:
        """Whether a finding is about a line that is told of, or stands in a sentence that is shown."""
        at = next(iter(draft.where), None)
        shown = draft.kind in WHO_HAS_IT and at is not None and any(_meet(at, place) for place in self._shown)
        return draft.family in self._families or shown

    def has_beside(self, draft: Draft) -> bool:
        """Whether other words of the same speaker right beside are told of."""
        at = next(iter(draft.where), None)
        spans = self._spoken.get((_speaker(draft), at.source), ()) if at else ()
        return at is not None and any(
            span.start - BESIDE <= at.span.end and at.span.start - BESIDE <= span.end for span in spans
        )


def _speaker(draft: Draft) -> str:
    return next((value for name, value in draft.parameters if name == "speaker"), "")


def _meet(one: Place, other: Place) -> bool:
    same = one.source == other.source
    return same and one.span.start < other.span.end and other.span.start < one.span.end


def _toll_again(draft: Draft, told: _Told) -> float:
    if not told.has_line(draft):
        return MORE if draft.kind in WHO_HAS_IT and told.has_beside(draft) else 0.0
    if draft.kind in WHO_HAS_IT:
        return AGAIN
    return OF_THE_SAME_LINE if draft.kind in HOW_IT_IS_PRINTED and draft.weight < GRAVE else 0.0


def _order(weighed: tuple[float, Draft]) -> tuple[float, str, tuple[tuple[str, str], ...], tuple[Place, ...]]:
    lightness, draft = weighed
    return lightness, draft.kind, draft.parameters, draft.where


def _names(drafts: list[Draft]) -> list[str]:
    """Of kind and words, so that notes find them again when a source is added; equal ones by all they say.

    Where a source prints the same sentence twice, the second says nothing new: it is numbered.
    """
    short = [_name(draft, everything=False) for draft in drafts]
    often = Counter(short)
    names = [
        name if often[name] == 1 else _name(draft, everything=True)
        for draft, name in zip(drafts, short, strict=True)
    ]
    so_far: Counter[str] = Counter()
    for place, name in enumerate(names):
        so_far[name] += 1
        if so_far[name] > 1:
            names[place] = f"{name}-{so_far[name]}"
    return names


def _name(draft: Draft, *, everything: bool) -> str:
    telling = WORDS | {"source"} if draft.kind in OF_ONE_SOURCE else WORDS
    said = (f"{name}={value}" for name, value in draft.parameters if everything or name in telling)
    digest = sha256("\0".join((draft.kind, *said)).encode("utf-8", "surrogatepass"))
    return f"{draft.kind}-{digest.hexdigest()[:10]}"


def _numbered(draft: Draft, rank: int, name: str) -> Finding:
    return Finding(
        id=name,
        kind=draft.kind,
        rank=rank,
        parameters=draft.parameters,
        where=draft.where,
        family=draft.family,
        row=draft.row,
        certainty=draft.certainty,
    )
