"""What a cell says, read as a screen reader would: in the ledger and side by side."""

from __future__ import annotations

import pytest
from compared import compared

from made_comparison import COASTWIRE, COURIER, DRAFT, HEARING, POST, made_comparison, row_named
from variorum import equipment
from variorum.model import Remark
from variorum.window.base_cell import base_cell
from variorum.window.cell_content import CellContent, differing_words, without_words
from variorum.window.cell_maker import CellMaker
from variorum.window.comparison_index import ComparisonIndex
from variorum.window.family_cell import family_cell
from variorum.window.row_cell import row_base_cell, row_cell


@pytest.mark.parametrize(
    ("family", "source", "spoken"),
    [
        ("lake", COASTWIRE, "Coastwire, verbatim"),
        ("lake", COURIER, "Daily Courier, cut, no mark: “so far” missing"),
        ("road", POST, "Evening Post, altered: “would” for “will”"),
        ("road", COURIER, "Daily Courier, trimmed: 5 words left off"),
        ("road", DRAFT, "My draft, trimmed: “until the wall is dry,” left out, with a mark"),
        ("patches", COASTWIRE, "Coastwire, tidied: “um” left out"),
        ("patches", COURIER, "Daily Courier, cut, no mark: “at least” missing; 10 words left off"),
        ("patches", POST, "Evening Post, paraphrased"),
        ("sunday", COURIER, "Daily Courier, two speakers: same words, but said by Iris Feld"),
        ("sunday", POST, "Evening Post, verbatim: by officials"),
        ("nobody", COURIER, "Daily Courier, absent"),
        ("nobody", POST, "Evening Post, uncertain: the text ends early: cannot tell"),
    ],
)
def test_a_ledger_cell_says_source_verdict_and_what_differs(family: str, source: int, spoken: str) -> None:
    assert _cell(family, source).spoken == spoken


def test_only_what_a_desk_should_look_at_is_tinted() -> None:
    assert _cell("lake", COURIER).tint == "cut"
    assert _cell("road", POST).tint == "altered"
    assert _cell("sunday", COURIER).tint == "speaker_differs"
    for family, source in (("lake", DRAFT), ("road", COURIER), ("nobody", POST), ("patches", DRAFT)):
        assert _cell(family, source).tint is None


@pytest.mark.parametrize("decision", ["confirmed", "dismissed"])
def test_a_decided_finding_keeps_its_words_but_not_its_tint(decision: str) -> None:
    remark = Remark(on="cut-lake", decision=decision)  # type: ignore[arg-type]  # both are decisions
    content = family_cell(_maker(remark), _maker().index.families["lake"], COURIER)
    assert (content.sign, content.tint) == ("check", None)
    assert "so far" in content.text


def test_asking_the_desk_decides_nothing() -> None:
    content = family_cell(
        _maker(Remark(on="cut-lake", decision="ask desk")), _maker().index.families["lake"], COURIER
    )
    assert content.tint == "cut"


def test_the_base_column_says_number_speaker_and_words() -> None:
    maker = _maker()
    assert base_cell(maker, maker.index.families["lake"], 1).spoken == (
        "Quote 1, Iris Feld: “We have not, so far, found any reason to empty the lake.”"
    )


def test_a_quote_of_one_source_has_no_number() -> None:
    maker = _maker()
    spoken = base_cell(maker, maker.index.families["lake"], 0).spoken
    assert spoken.startswith("Quote of one source, ")
    assert not any(letter.isdigit() for letter in spoken.partition(":")[0])


def test_a_quote_that_the_record_lacks_says_so_and_is_grey() -> None:
    maker = _maker()
    content = base_cell(maker, maker.index.families["buses"], 4)
    assert [note.runs[0].text for note in content.notes] == ["not in the record"]
    assert {run.mark for run in content.runs} == {"quiet"}
    assert _cell("buses", COASTWIRE).sign == "base"


def test_hidden_words_are_those_of_cells_without_a_difference() -> None:
    assert without_words(_cell("lake", DRAFT)).runs == ()
    assert without_words(_cell("lake", COURIER)).runs == _cell("lake", COURIER).runs


def test_a_digest_holds_only_the_words_that_differ() -> None:
    digest = differing_words(_cell("road", POST), "altered", "")
    assert digest.text == "will would"
    assert differing_words(_cell("lake", DRAFT), "", "").label == ()
    assert differing_words(_cell("sunday", COURIER), "speaker", "").notes[0].runs[0].text == "Iris Feld"


def test_a_digest_says_in_few_words_what_was_left_off() -> None:
    assert differing_words(_cell("road", COURIER), "trimmed", "5 left off").text == "5 left off"


def test_side_by_side_a_quote_shows_its_verdict_and_rewording_is_pale() -> None:
    content = _row("lake", COURIER)
    assert (content.sign, content.tint) == ("cut", "cut")
    assert _marked(content, "deleted") == ["so far"]
    assert _marked(content, "reworded") == ["told reporters"]


def test_side_by_side_the_same_sentence_is_not_printed_twice() -> None:
    content = _row("cars", POST)
    assert (content.text, content.spoken) == ("", "Evening Post, the same sentence")


def test_side_by_side_conflicting_numbers_stand_on_a_chip() -> None:
    content = _row("cars", COURIER)
    assert content.sign == "figure_conflict"
    assert (_marked(content, "deleted"), _marked(content, "inserted")) == (["9,000"], ["12,000"])


def test_side_by_side_a_contradiction_strikes_the_other_side() -> None:
    content = _row("letter", COURIER)
    assert content.sign == "contradiction"
    assert (_marked(content, "deleted"), _marked(content, "inserted")) == (["in writing"], ["in person"])


def test_side_by_side_a_dropped_speaker_is_told_without_a_tint() -> None:
    content = _row("sunday", POST)
    assert (content.sign, content.tint, content.quiet) == ("speaker_dropped", None, False)


def test_what_a_cut_off_source_lacks_is_uncertain_never_absent() -> None:
    assert _row("letter", POST).sign == "uncertain"
    assert _row("cars", DRAFT).sign == "absent"


def test_a_transcript_is_not_blamed_for_what_it_lacks() -> None:
    content = _row("cars", HEARING)
    assert (content.sign, content.label) == (None, ())
    assert content.spoken == "Hearing, absent"


def test_a_moved_sentence_says_where_from_and_leaves_a_ghost() -> None:
    tag = _row("buses", COURIER).tag
    assert tag is not None
    assert tag.runs[0].text == "from ¶2"
    ghosts = [row_cell(_maker(), row, COURIER).ghost for row in range(len(made_comparison().rows))]
    assert [ghost.row for ghost in ghosts if ghost is not None] == [row_named("buses")]


def test_the_pinned_source_is_shown_without_marks_when_nothing_was_found_in_it() -> None:
    content = row_base_cell(_maker(), row_named("lake"), COASTWIRE)
    assert (content.sign, content.number) == (None, 2)
    assert content.text.startswith("“We have not, so far,")


def test_a_verb_that_judges_is_told_alone_where_the_record_has_no_verb() -> None:
    words = "We will close the old pier of Skagen in May, and nobody will be asked"
    texts = {"Hearing": f"ERIK LUND: {words}.", "Mail": f"“{words},” Erik Lund claimed on Monday."}
    comparison = compared(texts, record="Hearing")
    (family,) = comparison.families
    maker = CellMaker(index=ComparisonIndex(comparison), phrases=equipment.phrases(), remarks={})
    (note,) = family_cell(maker, family, 1).notes
    assert [run.text for run in note.runs] == ["claimed"]


def _maker(*remarks: Remark) -> CellMaker:
    index = ComparisonIndex(made_comparison())
    return CellMaker(
        index=index, phrases=equipment.phrases(), remarks={remark.on: remark for remark in remarks}
    )


def _cell(family: str, source: int) -> CellContent:
    maker = _maker()
    return family_cell(maker, maker.index.families[family], source)


def _row(name: str, source: int) -> CellContent:
    return row_cell(_maker(), row_named(name), source)


def _marked(content: CellContent, mark: str) -> list[str]:
    return [run.text for run in content.runs if run.mark == mark]
