"""The synopsis: each sentence once, in reading order."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from sentences_by_hand import COURIER, POST, WIRE, linked, reading, source

from variorum.collation.constraints import Constraints
from variorum.collation.row_groups import CERTAIN, SPREAD, TOGETHER
from variorum.collation.rows import arrange_rows, choose_base
from variorum.model import Link, Reading, Row, SentenceRef

READINGS = (reading(COURIER), reading(POST), reading(WIRE))
SOURCES = tuple(
    source(label, found) for label, found in zip(("Courier", "Post", "Wire"), READINGS, strict=True)
)


def arranged(*readings: Reading, base: int = 0, constraints: Constraints | None = None) -> tuple[Row, ...]:
    constraints = constraints or Constraints()
    return arrange_rows(linked(*readings, constraints=constraints), readings, base, constraints)


def link(a: tuple[int, int], b: tuple[int, int], score: float) -> Link:
    return Link(a=SentenceRef(*a), b=SentenceRef(*b), score=score, kind="paraphrase", firm=True)


@st.composite
def stories(draw: st.DrawFn) -> tuple[tuple[Reading, ...], tuple[Link, ...]]:
    """Up to four sources with any links between them."""
    sizes = draw(st.lists(st.integers(0, 5), min_size=1, max_size=4))
    readings = tuple(reading(tuple(f"S{i}." for i in range(size))) for size in sizes)
    refs = [SentenceRef(source, place) for source, size in enumerate(sizes) for place in range(size)]
    pairs = [(a, b) for a in refs for b in refs if a.source < b.source]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=12, unique=True)) if pairs else []
    scores = [draw(st.sampled_from((0.3, 0.5, 0.9))) for _ in chosen]
    return readings, tuple(link(a, b, score) for (a, b), score in sorted(zip(chosen, scores, strict=True)))


@given(stories())
@settings(max_examples=60, deadline=None)
def test_no_sentence_is_lost_or_stands_twice(story: tuple[tuple[Reading, ...], tuple[Link, ...]]) -> None:
    readings, links = story
    for base in range(len(readings)):
        members = [ref for row in arrange_rows(links, readings, base, Constraints()) for ref in row.members]
        everything = {
            (at, place) for at, found in enumerate(readings) for place in range(len(found.sentences))
        }
        assert len(members) == len(everything)
        assert set(members) == everything


@given(stories())
@settings(max_examples=60, deadline=None)
def test_the_base_changes_no_row_and_reads_in_its_order(
    story: tuple[tuple[Reading, ...], tuple[Link, ...]],
) -> None:
    readings, links = story
    rows = set(arrange_rows(links, readings, 0, Constraints()))
    for base in range(len(readings)):
        again = arrange_rows(links, readings, base, Constraints())
        assert set(again) == rows
        firsts = [ref.sentence for row in again for ref in row.members if ref.source == base]
        one_each = all(sum(ref.source == base for ref in row.members) < 2 for row in again)
        assert not one_each or firsts == sorted(firsts)


@given(stories())
@settings(max_examples=40, deadline=None)
def test_equal_scores_fall_out_the_same_in_any_order(
    story: tuple[tuple[Reading, ...], tuple[Link, ...]],
) -> None:
    named = [
        reading((f"Source {at}.", *("S." for _ in story[0][at].sentences))) for at in range(len(story[0]))
    ]
    answers = set()
    for order in permutations(range(len(named))):
        place = {source: at for at, source in enumerate(order)}
        links = tuple(_renumbered(found, place) for found in story[1])
        rows = arrange_rows(links, [named[at] for at in order], place[0], Constraints())
        answers.add(
            tuple(frozenset((order[ref.source], ref.sentence) for ref in row.members) for row in rows)
        )
    assert len(answers) == 1


@st.composite
def parted(draw: st.DrawFn) -> tuple[tuple[Reading, ...], tuple[Link, ...], Constraints]:
    """A story of which some sentences were parted by hand."""
    readings, links = draw(stories())
    linked_pairs = [(found.a, found.b) for found in links]
    forbidden = draw(st.sets(st.sampled_from(linked_pairs))) if linked_pairs else set()
    return readings, links, Constraints(forbidden=frozenset(forbidden))


@given(parted())
@settings(max_examples=100, deadline=None)
def test_rows_are_those_of_weighing_every_pair_anew(
    story: tuple[tuple[Reading, ...], tuple[Link, ...], Constraints],
) -> None:
    readings, links, constraints = story
    named = [reading((f"{at}", *("S." for _ in found.sentences[1:]))) for at, found in enumerate(readings)]
    rows = arrange_rows(links, named, 0, constraints)
    assert {row.members for row in rows if len(row.members) > 1} == _weighed_anew(links, constraints)


def _weighed_anew(links: tuple[Link, ...], constraints: Constraints) -> set[tuple[SentenceRef, ...]]:
    """The rows of more than one sentence, found the slow way."""
    score = {(found.a, found.b): found.score for found in links}
    group_of = {end: frozenset((end,)) for pair in score for end in pair}
    for found in sorted(links, key=lambda found: (-found.score, found.a, found.b)):
        one, other = group_of[found.a], group_of[found.b]
        pairs = [(min(a, b), max(a, b)) for a in one for b in other if a.source != b.source]
        agreed = sum(score.get(pair, 0.0) for pair in pairs) > TOGETHER * len(pairs) - 1e-9
        agreed = agreed and len({a.source for a in one} & {b.source for b in other}) < 2
        agreed = agreed or found.score >= CERTAIN
        agreed = agreed or (
            found.score >= SPREAD and (_goes_on(found.a, one, other) or _goes_on(found.b, other, one))
        )
        if one != other and agreed and not constraints.forbidden & set(pairs):
            group_of.update(dict.fromkeys(one | other, one | other))
    return {tuple(sorted(group)) for group in group_of.values() if len(group) > 1}


def _goes_on(end: SentenceRef, own: frozenset[SentenceRef], other: frozenset[SentenceRef]) -> bool:
    beside = {SentenceRef(end.source, end.sentence - 1), SentenceRef(end.source, end.sentence + 1)}
    return len(own) == 1 and bool(beside & other)


def _renumbered(found: Link, place: dict[int, int]) -> Link:
    ends = sorted(SentenceRef(place[end.source], end.sentence) for end in (found.a, found.b))
    return link(ends[0], ends[1], found.score)


def test_the_order_of_the_sources_changes_no_row() -> None:
    answers = set()
    for order in permutations(range(3)):
        readings = tuple(READINGS[at] for at in order)
        rows = arranged(*readings, base=order.index(0))
        answers.add(
            tuple(frozenset((order[ref.source], ref.sentence) for ref in row.members) for row in rows)
        )
    assert len(answers) == 1


def test_what_only_one_reports_stands_where_it_stood() -> None:
    rows = arranged(reading(COURIER), reading((*COURIER[:2], POST[1], *COURIER[2:])))
    at = rows.index(Row(members=(SentenceRef(1, 2),)))
    assert rows[at - 1].members == (SentenceRef(0, 1), SentenceRef(1, 1))
    assert rows[at + 1].members == (SentenceRef(0, 2), SentenceRef(1, 3))


def test_a_link_is_no_bridge() -> None:
    readings = tuple(reading(("One.", "Two.")) for _ in range(3))
    links = (link((0, 0), (1, 0), 0.9), link((0, 1), (1, 1), 0.9), link((0, 1), (1, 0), 0.3))
    rows = arrange_rows(links, readings, 0, Constraints())
    assert Row(members=(SentenceRef(0, 0), SentenceRef(1, 0))) in rows
    assert Row(members=(SentenceRef(0, 1), SentenceRef(1, 1))) in rows


def test_a_split_sentence_keeps_both_halves() -> None:
    readings = (reading(("One and two.",)), reading(("One.", "Two.")))
    rows = arrange_rows((link((0, 0), (1, 0), 0.8), link((0, 0), (1, 1), 0.7)), readings, 0, Constraints())
    assert rows == (Row(members=(SentenceRef(0, 0), SentenceRef(1, 0), SentenceRef(1, 1))),)


ONE_ROW = (link((0, 0), (1, 0), 0.8), link((0, 0), (2, 0), 0.8), link((1, 0), (2, 0), 0.8))
"""Three sources agree on one sentence each."""


def test_what_goes_on_in_the_next_sentence_joins_the_row_of_the_one_before() -> None:
    readings = (reading(("One and two.",)), reading(("One.",)), reading(("One.", "Two.")))
    rows = arrange_rows((*ONE_ROW, link((0, 0), (2, 1), 0.55)), readings, 0, Constraints())
    assert [len(row.members) for row in rows] == [4]


def test_what_comes_back_to_it_later_is_no_further_part_of_it() -> None:
    readings = (reading(("One.",)), reading(("One.",)), reading(("One.", "Else.", "Of one again.")))
    rows = arrange_rows((*ONE_ROW, link((0, 0), (2, 2), 0.55)), readings, 0, Constraints())
    assert [len(row.members) for row in rows] == [3, 1, 1]


def test_what_goes_on_but_is_hardly_alike_joins_no_row() -> None:
    readings = (reading(("One and two.",)), reading(("One.",)), reading(("One.", "Two.")))
    rows = arrange_rows((*ONE_ROW, link((0, 0), (2, 1), 0.45)), readings, 0, Constraints())
    assert [len(row.members) for row in rows] == [3, 1]


def test_two_rows_are_not_joined_because_a_sentence_of_each_stands_side_by_side() -> None:
    readings = tuple(reading(("One.", "Two.")) for _ in range(3))
    links = (*ONE_ROW, link((0, 1), (1, 1), 0.8), link((1, 1), (2, 1), 0.8), link((0, 0), (1, 1), 0.6))
    rows = arrange_rows(links, readings, 0, Constraints())
    assert [len(row.members) for row in rows] == [3, 3]


def test_what_two_sources_tell_in_two_sentences_is_two_things() -> None:
    readings = (reading(("One and two.",)), reading(("One.", "Two.")), reading(("One.", "Two.")))
    halves = (link((1, 0), (2, 0), 0.8), link((1, 1), (2, 1), 0.8))
    lead = tuple(link((0, 0), (source, place), 0.7) for source in (1, 2) for place in (0, 1))
    rows = arrange_rows((*halves, *lead), readings, 0, Constraints())
    assert sorted(len(row.members) for row in rows) == [2, 3]


def test_her_corrections_are_obeyed_in_the_rows() -> None:
    together = (SentenceRef(0, 4), SentenceRef(1, 1))
    apart = (SentenceRef(0, 0), SentenceRef(1, 0))
    constraints = Constraints(links=frozenset((together,)), forbidden=frozenset((apart,)))
    rows = arranged(*READINGS, constraints=constraints)
    assert any(set(together) <= set(row.members) for row in rows)
    assert not any(set(apart) <= set(row.members) for row in rows)


def test_the_base_is_what_shares_most_then_the_longer_then_the_label() -> None:
    links = linked(*READINGS)
    assert choose_base(links, SOURCES, READINGS, pinned=None) == 0
    assert choose_base(links, SOURCES, READINGS, pinned=SOURCES[2].id) == 2
    twins = (READINGS[0], READINGS[0])
    named = (source("Zephyr", twins[0]), source("Argus", twins[1]))
    assert choose_base(linked(*twins), named, twins, pinned="gone") == 1
    assert choose_base((), (), (), pinned=None) == 0
