"""One list, the heaviest first, under names that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.findings.draft import Draft
from variorum.findings.ranking import ranked
from variorum.model import Place, Span

if TYPE_CHECKING:
    from variorum.model import FindingKind

DRAFTS = st.lists(
    st.builds(
        Draft,
        kind=st.sampled_from(["cut", "altered", "only_here"]),
        weight=st.floats(0, 100),
        parameters=st.lists(st.tuples(st.sampled_from(["words", "source"]), st.text(max_size=4))).map(tuple),
        where=st.just(()),
        certainty=st.sampled_from(["certain", "likely", "possible"]),
    ),
    max_size=8,
)


def draft(
    weight: float, *, words: str = "not yet", certainty: str = "certain", row: int | None = None
) -> Draft:
    parameters = (("words", words),)
    return Draft(kind="cut", weight=weight, parameters=parameters, where=(), certainty=certainty, row=row)


def test_heavier_first_and_numbered_from_one() -> None:
    assert [
        (f.rank, f.parameter("words")) for f in ranked([draft(20, words="the"), draft(95, words="not")])
    ] == [
        (1, "not"),
        (2, "the"),
    ]


def test_a_doubtful_accusation_stands_behind_a_plain_one() -> None:
    found = ranked([draft(90, words="a", certainty="possible"), draft(50, words="b")])
    assert [f.parameter("words") for f in found] == ["b", "a"]


def test_what_her_draft_has_wrong_comes_before_the_like_of_others() -> None:
    def cut(source: str, weight: float) -> Draft:
        return Draft(kind="cut", weight=weight, parameters=(("source", source),), where=())

    found = ranked([cut("Mail", 60), cut("Draft", 55), cut("Post", 80)], {"Draft"})
    assert [f.parameter("source") for f in found] == ["Post", "Draft", "Mail"]


def test_who_else_has_a_line_gives_way_when_the_line_is_told_of_already() -> None:
    def of(kind: FindingKind, weight: float, family: str) -> Draft:
        return Draft(kind=kind, weight=weight, parameters=(("words", kind),), where=(), family=family)

    drafts = [
        of("cut", 60, "a"),
        of("altered", 55, "a"),
        of("moved", 30, "a"),
        of("only_here", 25, "b"),
    ]
    assert [f.kind for f in ranked(drafts)] == ["cut", "altered", "only_here", "moved"]


def test_a_quote_in_a_sentence_that_contradicts_another_is_told_with_the_contradiction() -> None:
    def of(kind: FindingKind, weight: float, start: int) -> Draft:
        place = Place(0, Span(start, start + 20))
        return Draft(kind=kind, weight=weight, parameters=(("words", f"{start}"),), where=(place,))

    drafts = [of("contradiction", 70, 100), of("only_here", 25, 110), of("only_here", 20, 300)]
    assert [f.parameter("words") for f in ranked(drafts)] == ["100", "300", "110"]


def test_what_a_speaker_goes_on_to_say_beside_words_told_of_gives_way() -> None:
    def of(kind: FindingKind, weight: float, start: int, speaker: str) -> Draft:
        place = Place(0, Span(start, start + 20))
        parameters = (("words", f"{start}"), ("speaker", speaker))
        return Draft(kind=kind, weight=weight, parameters=parameters, where=(place,))

    drafts = [
        of("quoted_here", 26, 100, "Ada Quill"),
        of("only_here", 20, 150, "Ada Quill"),
        of("only_here", 19, 180, "Rosa Linden"),
        of("only_here", 18, 900, "Ada Quill"),
    ]
    assert [f.parameter("words") for f in ranked(drafts)] == ["100", "180", "900", "150"]


def test_the_name_of_a_finding_is_its_kind_and_words() -> None:
    (here,), (there,) = ranked([draft(90, row=3)]), ranked([draft(20, row=8)])
    assert here.id == there.id
    assert here.id != ranked([draft(90, words="ever")])[0].id


def test_findings_that_say_the_same_of_two_places_have_names_of_their_own() -> None:
    said_twice = [draft(20), draft(20), draft(20)]
    names = [finding.id for finding in ranked(said_twice)]
    assert len(set(names)) == 3
    assert names == [finding.id for finding in ranked(said_twice[::-1])]


@settings(max_examples=40, deadline=None)
@given(DRAFTS)
def test_the_order_they_come_in_does_not_matter(drafts: list[Draft]) -> None:
    assert [f.id for f in ranked(drafts)] == [f.id for f in ranked(list(reversed(drafts)))]
