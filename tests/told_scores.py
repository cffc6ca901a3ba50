"""How well the app tells what the authors of the stories expect: findings, verdicts, cells, figures."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from variorum import equipment
from variorum.model import Span
from variorum.phrases import says

if TYPE_CHECKING:
    from collections.abc import Sequence

    from told_stories import Expected, Story
    from variorum.model import Family, FigureGroup, Finding, Rendering

Table = dict[str, Any]
"""An entry of a story's file."""

Held = tuple["Family", "Rendering"]
"""A rendering and its family."""

TOP = 10

NO_FAMILY = "not in the family"

GRAVER = ("verbatim", "tidied", "trimmed", "cut", "altered")
"""Verdicts, the gravest last: that of a quote whose parts differ."""

WHOLE = {"verbatim", "tidied"}

FOR_ALL = ("printed", "paraphrased")
"""What is true of a source that may lack a quote if it is so of a part of it; else the fullest part tells."""

LEFT_OFF = 8
"""Letters that an utterance has beyond a part of it."""

DISAGREE = {"contradiction", "figure_conflict"}
"""A day may be told as either."""


@dataclass(slots=True)
class Scores:
    """Counts over stories, with every mistake in words."""

    right: Counter[str] = field(default_factory=Counter)  # findings told and expected, by kind
    false: Counter[str] = field(default_factory=Counter)  # told, neither expected nor allowed
    met: Counter[str] = field(default_factory=Counter)  # expected, and told by one finding or several
    missed: Counter[str] = field(default_factory=Counter)  # expected, not told
    top_right: int = 0  # expected among the first ten, and there
    top_all: int = 0
    verdicts_right: int = 0
    verdicts_all: int = 0
    cells_right: int = 0
    cells_all: int = 0
    false_altered: list[str] = field(default_factory=list)
    false_absent: list[str] = field(default_factory=list)
    figures_right: int = 0
    figures_all: int = 0
    mistakes: list[str] = field(default_factory=list)

    def note(self, story: Story, what: str) -> None:
        """Keep a mistake in words."""
        self.mistakes.append(f"{story.name}: {what}")


def score(stories: list[Story]) -> Scores:
    """Score all stories together."""
    scores = Scores()
    for story in stories:
        _score_findings(story, scores)
        _score_quotes(story, scores)
        _score_figures(story, scores)
    return scores


# ---------------------------------------------------------------- findings


def _score_findings(story: Story, scores: Scores) -> None:
    findings, expected = story.comparison.findings, story.expected
    met: set[int] = set()
    for finding in findings:
        fits = [n for n, one in enumerate(expected) if _fits(finding, one, story)]
        met.update(fits)
        if fits:
            scores.right[finding.kind] += 1
        elif not any(_fits(finding, one, story) for one in story.allowed):
            scores.false[finding.kind] += 1
            scores.note(story, f"false {finding.rank} {finding.kind}: {_says(finding)}")
    for number, one in enumerate(expected):
        if number in met:
            scores.met[one.kind] += 1
        else:
            scores.missed[one.kind] += 1
            scores.note(story, f"missed {one.kind} {sorted(one.sources)}: {one.words}")
    first = findings[:TOP]
    tops = [one for one in expected if one.top]
    scores.top_all += len(tops)
    scores.top_right += sum(any(_fits(finding, one, story) for finding in first) for one in tops)


def _fits(finding: Finding, one: Expected, story: Story) -> bool:
    if one.kind != finding.kind and not {one.kind, finding.kind} <= DISAGREE:
        return False
    told = {value for name, value in finding.parameters if name in ("source", "other", "by", "base")}
    told |= {story.comparison.sources[place.source].label for place in finding.where}
    return bool(told & one.sources) and (
        _says_so(finding, one.words) or _points_at(finding, one.words, story)
    )


def _says_so(finding: Finding, words: str) -> bool:
    """Whether the words stand in the finding's sentences, or in one of the things it names."""
    parameters = (value for _, value in finding.parameters)
    return any(_plain(words) in _plain(told) for told in (_says(finding), *parameters))


def _points_at(finding: Finding, words: str, story: Story) -> bool:
    """Whether one of its places is where a source has the words."""
    comparison = story.comparison
    pattern = re.compile(re.escape(words))
    return any(
        _meet((place.span,), [Span(*match.span()) for match in pattern.finditer(source.text)])
        for place in finding.where
        for source in (comparison.sources[place.source],)
    )


def _says(finding: Finding) -> str:
    return says(finding, equipment.phrases())


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


# ---------------------------------------------------------------- quotes


def _score_quotes(story: Story, scores: Scores) -> None:
    for utterance in story.table.get("utterances", ()):
        parts = _parts(story, utterance)
        for rendering in utterance["renderings"]:
            _score_verdict(story, parts, rendering, utterance, scores)
        for label, verdict in utterance.get("missing", {}).items():
            _score_cell(story, parts, label, verdict, utterance, scores)


def _parts(story: Story, utterance: Table) -> list[Family]:
    """The families that hold words of the utterance as several sources print them, the fullest first.

    What an author takes for one utterance, a turn or a quote on both sides of an attribution, the app may
    part: a family for each part of it that somebody prints.
    """
    counts: Counter[int] = Counter()
    for rendering in utterance["renderings"]:
        spans = story.spans(rendering["source"], rendering["words"])
        source = story.place(rendering["source"])
        for number, family in enumerate(story.comparison.families):
            if any(r.source == source and _meet(r.spans, spans) for r in family.renderings):
                counts[number] += 1
    fullest = sorted(counts, key=lambda number: (-counts[number], number))
    shared = [number for number in fullest if counts[number] > 1] or fullest[:1]
    return [story.comparison.families[number] for number in shared]


def _score_verdict(
    story: Story, parts: Sequence[Family], rendering: Table, utterance: Table, scores: Scores
) -> None:
    label, words, expected = str(rendering["source"]), rendering["words"], rendering["verdict"]
    held = _held(story, parts, rendering)
    verdict = _verdict(story, held, rendering, utterance)
    scores.verdicts_all += 1
    if verdict == expected or (expected == "trimmed" and verdict in WHOLE and _goes_on(utterance, held)):
        scores.verdicts_right += 1
        return
    base = next((r["source"] for r in utterance["renderings"] if r.get("base")), None)
    family = next((family for family, _ in held), parts[0] if parts else None)
    ours = story.comparison.sources[family.renderings[family.base].source].label if family else "nobody"
    scores.note(
        story, f"verdict {label} {words}: {verdict} against {ours}, expected {expected} against {base}"
    )
    if verdict in ("altered", "cut") and expected not in ("altered", "cut"):
        scores.false_altered.append(f"{story.name}: {label} {words}")


def _held(story: Story, parts: Sequence[Family], rendering: Table) -> list[Held]:
    """The app's renderings of the quote, each with its family."""
    source, spans = story.place(rendering["source"]), story.spans(rendering["source"], rendering["words"])
    return [
        (family, one)
        for family in parts
        for one in family.renderings
        if one.source == source and _meet(one.spans, spans)
    ]


def _verdict(story: Story, held: Sequence[Held], rendering: Table, utterance: Table) -> str:
    """The gravest of its parts; "not in the family" if a stretch that others print is in none of them."""
    there = [span for _, one in held for span in one.spans]
    for stretch in rendering["words"]:
        alone = not _meet(tuple(story.spans(rendering["source"], [stretch])), there)
        if alone and _others_have(stretch, rendering, utterance):
            return NO_FAMILY
    return max((one.verdict for _, one in held), key=GRAVER.index, default=NO_FAMILY)


def _others_have(stretch: str, rendering: Table, utterance: Table) -> bool:
    """Whether most words of a stretch stand in another rendering; what one source alone has is by itself."""
    words = set(_plain(stretch).split())
    others = (_plain(" ".join(one["words"])) for one in utterance["renderings"] if one is not rendering)
    return any(len(words & set(other.split())) > len(words) / 2 for other in others)


def _goes_on(utterance: Table, held: Sequence[Held]) -> bool:
    """Whether the author's utterance has more words than the parts of it that a source prints.

    One whole part of it is the utterance trimmed, or that part verbatim.
    """
    whole = max(sum(map(len, rendering["words"])) for rendering in utterance["renderings"])
    bases = {span for family, _ in held for span in family.renderings[family.base].spans}
    return sum(span.end - span.start for span in bases) < whole - LEFT_OFF


def _score_cell(
    story: Story, parts: Sequence[Family], label: str, expected: str, utterance: Table, scores: Scores
) -> None:
    source = story.place(label)
    cells = [next((m.verdict for m in family.missing if m.source == source), "printed") for family in parts]
    given = next((verdict for verdict in FOR_ALL if verdict in cells), cells[0] if cells else "unknown")
    scores.cells_all += 1
    if given == expected:
        scores.cells_right += 1
        return
    first = utterance["renderings"][0]["words"]
    scores.note(story, f"cell {label} of {first}: {given}, expected {expected}")
    if given == "absent":
        scores.false_absent.append(f"{story.name}: {label} of {first}, expected {expected}")


def _meet(ours: tuple[Span, ...], theirs: list[Span]) -> bool:
    return any(max(a.start, b.start) < min(a.end, b.end) for a in ours for b in theirs)


# ---------------------------------------------------------------- figures


def _score_figures(story: Story, scores: Scores) -> None:
    for group in story.table.get("figures", []):
        scores.figures_all += 1
        if any(_is_told(found, group, story) for found in story.comparison.figures):
            scores.figures_right += 1
        else:
            said = [f"{claim['source']}: {claim['words']}" for claim in group["claims"]]
            scores.note(story, f"figure {group['of']}, conflict {group['conflict']}: {said}")


def _is_told(found: FigureGroup, group: Table, story: Story) -> bool:
    """Whether a group has every claim, and agrees about the conflict."""
    if found.conflict != group["conflict"]:
        return False
    ours = [(c.source, story.comparison.readings[c.source].figures[c.figure].span) for c in found.claims]
    return all(
        any(source == story.place(claim["source"]) and _meet((span,), there) for source, span in ours)
        for claim in group["claims"]
        for there in (story.spans(claim["source"], [claim["words"]]),)
    )
