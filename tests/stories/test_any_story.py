"""What holds of every comparison, whatever the texts are and whatever order they come in."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from variorum import equipment
from variorum.compare import compare
from variorum.model import Anchor, Correction, SentenceRef, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Comparison, CorrectionKind, Family

SENTENCES = (
    "The council of Wendle Sands voted on Monday to close the salt bridge for 14 days.",
    "Wendle Sands council voted Monday to shut the salt bridge for two weeks.",
    "“We will not wait for the bridge to fall,” said Mayor Odile Farrant.",
    "“We will not wait until the bridge falls,” the mayor said. “Nobody asked for this.”",
    "Farrant said they would “not wait for the bridge to fall”.",
    "“Nobody asked for this,” Odile Farrant told reporters.",
    "“Nobody asked for this,” said Jon Pellow, who drives the salt carts.",
    "Pellow said that the carters had lost 400 crowns a day.",
    "The carters have lost 400 crowns a day, according to Jon Pellow.",
    "The carters have lost at least 600 crowns a day.",
    "“It is what it is.”",
    "He denied it.",
    "A new bridge would cost 12 million crowns.",
    "“A new bridge,” she added, “would cost 12 million.”",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=7).map(
    lambda sentences: "\n\n".join(" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2))
)
STORIES = st.lists(TEXTS, min_size=2, max_size=3, unique=True)


def source(text: str, label: str) -> Source:
    return Source(id=label, label=label, text=text, language="en")


def compared(sources: Sequence[Source], *corrections: Correction) -> Comparison:
    return compare(sources, languages=equipment.languages(), corrections=corrections)


def told(comparison: Comparison) -> tuple[object, ...]:
    """Rows, families with their verdicts, and the kinds of findings: by label, in no order."""
    label = [source.label for source in comparison.sources]
    rows = {frozenset((label[m.source], m.sentence) for m in row.members) for row in comparison.rows}
    families = frozenset(_family(family, label) for family in comparison.families)
    return frozenset(rows), families, tuple(sorted(finding.kind for finding in comparison.findings))


def _family(family: Family, label: Sequence[str]) -> tuple[object, ...]:
    return (
        frozenset((label[r.source], r.spans, r.verdict) for r in family.renderings),
        frozenset((label[m.source], m.verdict, m.reason) for m in family.missing),
    )


@settings(max_examples=25, deadline=None)
@given(STORIES)
def test_the_order_of_the_sources_changes_nothing(texts: list[str]) -> None:
    sources = [source(text, f"Paper {number}") for number, text in enumerate(texts)]
    assert len({told(compared(order)) for order in permutations(sources)}) == 1


@settings(max_examples=25, deadline=None)
@given(STORIES)
def test_every_sentence_stands_in_one_row(texts: list[str]) -> None:
    comparison = compared([source(text, f"Paper {number}") for number, text in enumerate(texts)])
    members = sorted(member for row in comparison.rows for member in row.members)
    assert members == [
        SentenceRef(at, place)
        for at, reading in enumerate(comparison.readings)
        for place in range(len(reading.sentences))
    ]


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_every_quote_of_a_text_is_verbatim_in_its_copy(text: str) -> None:
    comparison = compared([source(text, "Post"), source(text, "Copy")])
    for family in comparison.families:
        assert not family.missing
        assert {rendering.verdict for rendering in family.renderings} <= {"verbatim", "trimmed"}
        places = [{r.spans for r in family.renderings if r.source == at} for at in (0, 1)]
        assert places[0] == places[1]


@settings(max_examples=40, deadline=None)
@given(STORIES, st.sampled_from(["link", "forbid"]), st.data())
def test_her_decision_about_two_sentences_is_obeyed(
    texts: list[str], kind: CorrectionKind, data: st.DataObject
) -> None:
    sources = [source(text, f"Paper {number}") for number, text in enumerate(texts)]
    plain = compared(sources)
    ends = []
    for at in (0, 1):
        place = data.draw(st.integers(0, len(plain.readings[at].sentences) - 1))
        start, end = plain.readings[at].sentences[place].span
        ends.append(
            (SentenceRef(at, place), Anchor(source=f"Paper {at}", text=texts[at][start:end], start=start))
        )
    (first, one), (second, other) = ends
    comparison = compared(sources, Correction(kind=kind, anchors=(one, other)))
    assume(not comparison.unfitting)
    together = any({first, second} <= set(row.members) for row in comparison.rows)
    assert together is (kind == "link")
