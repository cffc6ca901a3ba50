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
    from told_stories import Expected, Story
    from variorum.model import Family, FigureGroup, Finding

Table = dict[str, Any]
"""An entry of a story's file."""

TOP = 10

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
        family = _family(story, utterance)
        base = next((r["source"] for r in utterance["renderings"] if r.get("base")), None)
        for rendering in utterance["renderings"]:
            _score_verdict(story, family, rendering, base, scores)
        for label, verdict in utterance.get("missing", {}).items():
            _score_cell(story, family, label, verdict, utterance, scores)


def _family(story: Story, utterance: Table) -> Family | None:
    """The family with most of the renderings."""
    counts: Counter[int] = Counter()
    for rendering in utterance["renderings"]:
        spans = story.spans(rendering["source"], rendering["words"])
        source = story.place(rendering["source"])
        for number, family in enumerate(story.comparison.families):
            if any(r.source == source and _meet(r.spans, spans) for r in family.renderings):
                counts[number] += 1
    best = min(counts, key=lambda number: (-counts[number], number), default=None)
    return None if best is None else story.comparison.families[best]


def _score_verdict(
    story: Story, family: Family | None, rendering: Table, base: str | None, scores: Scores
) -> None:
    label, words = str(rendering["source"]), rendering["words"]
    spans, source = story.spans(label, words), story.place(label)
    held = family.renderings if family else ()
    given = next((r for r in held if r.source == source and _meet(r.spans, spans)), None)
    verdict = given.verdict if given else "not in the family"
    scores.verdicts_all += 1
    if verdict == rendering["verdict"] or _is_whole_sentence_of_turn(story, verdict, rendering["verdict"]):
        scores.verdicts_right += 1
        return
    ours = story.comparison.sources[family.renderings[family.base].source].label if family else "nobody"
    scores.note(
        story,
        f"verdict {label} {words}: {verdict} against {ours}, expected {rendering['verdict']} against {base}",
    )
    if verdict in ("altered", "cut") and rendering["verdict"] not in ("altered", "cut"):
        scores.false_altered.append(f"{story.name}: {label} {words}")


def _is_whole_sentence_of_turn(story: Story, given: str, expected: str) -> bool:
    """Of a turn that goes on, one whole sentence is the turn trimmed, or that sentence verbatim."""
    record = story.comparison.record
    spoken = record is not None and story.comparison.sources[record].kind == "transcript"
    return spoken and (given, expected) == ("verbatim", "trimmed")


def _score_cell(
    story: Story, family: Family | None, label: str, expected: str, utterance: Table, scores: Scores
) -> None:
    source = story.place(label)
    given = (
        next((m.verdict for m in family.missing if m.source == source), "printed") if family else "unknown"
    )
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
