"""Findings in her order: those like what she dismissed later, those like what she marked sooner.

Window and report put them in this order when they show them. What is found does not change by it, and nothing
is learned beyond the story.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.model import Decision, Finding, Remark

PUSH: Mapping[Decision, float] = {"dismissed": 5.0, "ask desk": -4.0, "confirmed": -4.0}
"""Places that one decision pushes a finding like in all: down, or up."""

MOST = 15.0  # places, however many decisions speak for it
KIND, SORT, SOURCE = 0.4, 0.3, 0.3  # likeness of the same kind; sort of change within it; source


class Traits(NamedTuple):
    """What two findings may have in common."""

    kind: str
    sort: str = ""  # "" of any sort
    source: str = ""  # "" of any source


def in_her_order(findings: Sequence[Finding], remarks: Sequence[Remark]) -> tuple[Finding, ...]:
    """The findings, those that she has yet to decide on moved among their own places.

    What she decides on stays where it then stands, and so does all before it: nothing moves behind her.

    Args:
        findings: the most serious first.
        remarks: in the order of her decisions.
    """
    ordered = list(findings)
    found_at = {finding.id: place for place, finding in enumerate(findings)}
    open_ones = {finding.id: finding for finding in findings}
    pushes: defaultdict[Traits, float] = defaultdict(float)
    for remark in remarks:
        if remark.decision == "open" or remark.on not in open_ones:
            continue
        for traits, likeness in _traits(open_ones.pop(remark.on)).items():
            pushes[traits] += PUSH[remark.decision] * likeness
        here = next(place for place, finding in enumerate(ordered) if finding.id == remark.on)
        places = [place for place in range(here, len(ordered)) if ordered[place].id in open_ones]
        moved = sorted((ordered[place] for place in places), key=lambda f: found_at[f.id] + _push(f, pushes))
        for place, finding in zip(places, moved, strict=True):
            ordered[place] = finding
    return tuple(ordered)


def _push(finding: Finding, pushes: Mapping[Traits, float]) -> float:
    together = sum(pushes.get(traits, 0.0) for traits in _traits(finding))
    return max(-MOST, min(MOST, together))


def _traits(finding: Finding) -> Mapping[Traits, float]:
    """Kind, kind with sort, kind with each source; and how much each makes a finding like another."""
    sources = [value for name, value in finding.parameters if name in ("source", "by")]
    sorts = [value for name, value in finding.parameters if name in ("sort", "flag")] or ["none"]
    return {
        Traits(finding.kind): KIND,
        **{Traits(finding.kind, sort=sort): SORT / len(sorts) for sort in sorts},
        **{Traits(finding.kind, source=source): SOURCE for source in dict.fromkeys(sources)},
    }
