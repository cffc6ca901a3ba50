"""What she dismissed pushes like findings down, what she marked pushes them up; what she decided on stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from variorum.her_order import in_her_order
from variorum.model import Finding, Remark

if TYPE_CHECKING:
    from variorum.model import Decision, FindingKind


def finding(name: str, kind: FindingKind, source: str = "Mail", sort: str = "") -> Finding:
    parameters = (("source", source), *((("sort", sort),) if sort else ()))
    return Finding(id=name, kind=kind, rank=1, parameters=parameters, where=())


def order(findings: list[Finding], **decided: Decision) -> str:
    remarks = [Remark(on=name, decision=decision) for name, decision in decided.items()]
    return "".join(f.id for f in in_her_order(findings, remarks))


MIXED = [
    finding("a", "moved"),
    finding("b", "moved"),
    finding("c", "only_here"),
    finding("d", "cue_changed"),
    finding("e", "moved"),
    finding("f", "cut"),
    finding("g", "only_here"),
    finding("h", "only_here"),
]


def test_without_a_decision_nothing_moves() -> None:
    assert order(MIXED) == order(MIXED, a="open") == "abcdefgh"


def test_what_is_like_a_dismissed_one_goes_down_behind_others() -> None:
    after = order(MIXED, a="dismissed")
    assert after.index("b") > after.index("f")
    assert after.index("e") > after.index("h")


def test_what_is_like_a_marked_one_comes_up() -> None:
    assert order(MIXED, c="confirmed").index("g") < order(MIXED).index("g")
    marked = order(MIXED, c="ask desk")
    assert marked.index("h") < marked.index("f")


def test_one_that_she_decides_on_stays_where_it_then_stands() -> None:
    first = order(MIXED, a="dismissed")
    second = order(MIXED, a="dismissed", **{first[1]: "dismissed"})
    third = order(MIXED, a="dismissed", **{first[1]: "dismissed", second[2]: "confirmed"})
    assert third[:3] == second[:3]
    assert second[:2] == first[:2]


def test_nothing_moves_behind_her() -> None:
    assert order(MIXED, g="confirmed")[:7] == order(MIXED)[:7]


def test_another_source_and_another_sort_are_less_alike() -> None:
    findings = [
        finding("a", "altered", "Mail", "added"),
        finding("b", "altered", "Mail", "added"),
        finding("c", "altered", "Post", "moved"),
        finding("d", "cut"),
        finding("e", "cut"),
        finding("f", "cut"),
        finding("g", "cut"),
    ]
    after = order(findings, a="dismissed")
    assert after.index("c") < after.index("b")
    assert after.index("c") < after.index("e")


def test_a_heap_of_dismissals_pushes_no_further_than_some_places() -> None:
    moved = [finding(f"m{at}", "moved") for at in range(10)]
    rest = [finding(f"c{at}", "cut", "Post") for at in range(40)]
    last = finding("last", "moved")
    remarks = [Remark(on=f.id, decision="dismissed") for f in moved]
    after = in_her_order([*moved, last, *rest], remarks)
    assert len(moved) + 10 < after.index(last) < len(moved) + 15


@given(
    st.lists(st.sampled_from(MIXED), unique=True),
    st.dictionaries(st.sampled_from("abcdefgh"), st.just("dismissed")),
)
def test_no_finding_is_lost(findings: list[Finding], decided: dict[str, Decision]) -> None:
    remarks = [Remark(on=name, decision=decision) for name, decision in decided.items()]
    assert sorted(f.id for f in in_her_order(findings, remarks)) == sorted(f.id for f in findings)
