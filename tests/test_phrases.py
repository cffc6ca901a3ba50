"""Findings in words: every kind, every language, singular and plural."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from made_comparison import made_comparison
from variorum import equipment, phrases
from variorum.model import Absence, Finding, FindingKind, Span, Verdict

if TYPE_CHECKING:
    from variorum.phrases import Phrases

ENGLISH = equipment.phrases("en")
LANGUAGES = [equipment.phrases(code) for code in ("en", "de")]
KINDS: tuple[FindingKind, ...] = get_args(FindingKind)
SORTS: dict[FindingKind, tuple[str, ...]] = {
    "altered": ("replaced", "replaced_within", "added", "moved"),
    "speaker_dropped": ("anonymous", "nobody"),
    "only_here": ("quote", "quotes", "sentence", "sentences", "quote_prints", "sentences_prints"),
    "all_but_one": ("quote", "quotes", "sentence", "sentences", "figure", "sentence_prints"),
    "nobody_printed": ("quote", "quotes"),
    "headline_differs": ("quote", "number", "others"),
    "draft_lacks": ("quote", "quotes", "sentence", "sentences", "figure", "day"),
    "reprint": ("", "of"),
    "revised": ("dropped", "dropped_more", "added", "added_more", "replaced"),
    "correction_note": ("", "new"),
}


def finding(kind: FindingKind, *parameters: tuple[str, str]) -> Finding:
    return Finding(id=kind, kind=kind, rank=1, parameters=parameters, where=())


CUT = finding(
    "cut",
    ("source", "Courier"),
    ("words", "not yet sealed"),
    ("speaker", "Tomas Reyle"),
    ("record", "yes"),
    ("kept", "9"),
    ("of", "12"),
    ("base", "Hearing"),
)
COUNT = finding(
    "figure_conflict",
    ("claim", "at least 20"),
    ("by", "Coastwire"),
    ("by", "Hearing"),
    ("claim", "20"),
    ("by", "Courier"),
    ("claim", "dozens"),
    ("by", "Post"),
    ("counted", "cranes"),
    ("count", "3"),
)


def test_a_cut_names_who_which_words_and_whose_line() -> None:
    assert phrases.headline(CUT, ENGLISH) == "Courier cut “not yet sealed” from Tomas Reyle’s line."
    assert phrases.reason(CUT, ENGLISH) == (
        "No ellipsis, no bracket. 9 of the 12 words, in the same order, inside one pair of marks."
    )


def test_emphasis_is_the_quoted_words_with_their_marks() -> None:
    (span,) = phrases.emphasis(CUT, ENGLISH)
    assert phrases.headline(CUT, ENGLISH)[span.start : span.end] == "“not yet sealed”"


def test_without_a_record_a_source_only_lacks_words() -> None:
    plain = replace(CUT, parameters=tuple(p for p in CUT.parameters if p[0] != "record"))
    assert phrases.headline(plain, ENGLISH) == "Courier lacks “not yet sealed” in Tomas Reyle’s line."


def test_two_sources_lack_in_the_plural() -> None:
    two = finding("cut", ("source", "Courier"), ("source", "Post"), ("words", "not yet"), ("base", "Wire"))
    assert phrases.headline(two, ENGLISH) == "Courier and Post lack “not yet” in the line."


def test_claims_are_emphasised_one_by_one() -> None:
    said = phrases.headline(COUNT, ENGLISH)
    assert said == "One count, three claims: at least 20, 20 and dozens."
    assert [said[s.start : s.end] for s in phrases.emphasis(COUNT, ENGLISH)] == [
        "at least 20",
        "20",
        "dozens",
    ]
    assert phrases.reason(COUNT, ENGLISH) == (
        "Cranes. Coastwire and Hearing: at least 20; Courier: 20; Post: dozens."
    )


def test_signs_of_a_template_in_a_label_do_no_harm() -> None:
    odd = finding("cut", ("source", "A*B {words}"), ("words", "50% {of} *them*"), ("base", "Wire"))
    assert phrases.headline(odd, ENGLISH) == "A*B {words} lacks “50% {of} *them*” in the line."


def test_a_long_loss_is_shortened_visibly() -> None:
    long = finding("cut", ("source", "Courier"), ("words", "word " * 40), ("record", "yes"))
    assert "…”" in phrases.headline(long, ENGLISH)


@pytest.mark.parametrize("told", LANGUAGES, ids=lambda told: told.table["code"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("record", ["yes", ""])
def test_every_kind_has_a_whole_sentence(told: Phrases, kind: FindingKind, record: str) -> None:
    for sort in SORTS.get(kind, ("",)):
        for sources in (("Courier",), ("Courier", "Post")):
            full = finding(
                kind,
                *(("source", source) for source in sources),
                *(("other", label) for label in ("Hearing", "Wire")),
                *((name, name.upper()) for name in ("words", "base_words", "other_words", "first", "second")),
                *(
                    (name, name.upper())
                    for name in ("speaker", "base_speaker", "base", "cue", "base_cue", "line", "outlet")
                ),
                *((name, "4") for name in ("kept", "of", "rest", "paragraph", "paragraphs")),
                *((name, "5") for name in ("other_paragraph", "other_paragraphs")),
                *COUNT.parameters,
                ("record", record),
                ("sort", sort),
            )
            _is_sentence(phrases.headline(full, told))
            _is_sentence(phrases.reason(full, told))
            spans = phrases.emphasis(full, told)
            assert spans
            assert all(0 <= a.start < a.end <= len(phrases.headline(full, told)) for a in spans)


def _is_sentence(text: str) -> None:
    assert text.strip() == text != ""
    assert "{" not in text
    assert "*" not in text
    assert "  " not in text
    assert text[-1] in ".”“"


@pytest.mark.parametrize("told", LANGUAGES, ids=lambda told: told.table["code"])
def test_every_verdict_has_a_word_and_an_explanation(told: Phrases) -> None:
    for has_record in (True, False):
        for verdict in get_args(Verdict):
            assert phrases.verdict_word(verdict, told, has_record=has_record)
            assert phrases.explain_verdict(verdict, told, has_record=has_record).endswith(".")
        for kind in KINDS:
            assert phrases.kind_word(kind, told, has_record=has_record)
    for absence in get_args(Absence):
        assert phrases.absence_word(absence, told)
        assert phrases.explain_verdict(absence, told).endswith(".")


def test_only_a_record_lets_us_say_cut_and_altered() -> None:
    assert phrases.verdict_word("cut", ENGLISH) == "cut, no mark"
    assert phrases.verdict_word("cut", ENGLISH, has_record=False) == "lacks words"
    assert phrases.verdict_word("altered", ENGLISH, has_record=False) == "differs"
    assert phrases.verdict_word("trimmed", ENGLISH, has_record=False) == "trimmed"


def test_a_reason_nobody_knows_still_says_something() -> None:
    assert phrases.missing_reason("cut-off", ENGLISH) == "the text ends early: cannot tell"
    assert phrases.missing_reason("struck by lightning", ENGLISH) == "cannot tell"
    assert phrases.missing_reason("", ENGLISH) == ""


def test_the_summary_counts_sources_quotes_and_kinds() -> None:
    parts = phrases.summary(made_comparison(), ENGLISH)
    assert parts[0] == ("5 sources, 6 shared quotes: 1 alike, 5 differ.", None)
    assert ("2 cut with no mark", "cut") in parts
    assert ("1 number conflicts", "figure_conflict") in parts


def test_one_source_has_no_shared_quotes() -> None:
    made = made_comparison()
    alone = replace(made, sources=made.sources[:1], families=(), findings=(), record=None)
    assert phrases.summary(alone, ENGLISH) == (("1 source, no shared quotes.", None),)


def test_a_finding_without_parameters_still_has_a_place_in_the_list() -> None:
    bare = [finding(kind) for kind in KINDS]
    assert all(phrases.says(one, ENGLISH) for one in bare)
    assert all(isinstance(span, Span) for one in bare for span in phrases.emphasis(one, ENGLISH))
