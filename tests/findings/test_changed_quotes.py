"""Quotes that lost or changed words, told once and with the words themselves."""

from __future__ import annotations

from itertools import permutations

from compared import compared, told, values

HEARING = """ROSA LINDEN: Good morning to all of you, and thank you for coming out in the rain.

ROSA LINDEN: The tunnel is dry but not yet safe, and nobody should use it before Easter.

ROSA LINDEN: We will pay for the buses until the summer."""
MAIL = "“The tunnel is dry, and nobody should use it before Easter,” said Rosa Linden, the county engineer."
POST = "“The tunnel is dry but not yet safe, and nobody should use it before Easter,” Rosa Linden said."
STAR = "Rosa Linden said: “The tunnel is dry, and nobody should use it before Easter.”"


def test_words_cut_without_a_mark_come_first_with_the_words() -> None:
    comparison = compared({"Hearing": HEARING, "Mail": MAIL, "Post": POST}, record="Hearing")
    first = comparison.findings[0]
    assert first.kind == "cut"
    assert values(first, "source") == ["Mail"]
    assert values(first, "words") == ["but not yet safe"]
    assert "negation" in values(first, "flag")
    assert first.parameter("record") == "yes"


def test_the_place_of_the_lost_words_is_in_the_record() -> None:
    comparison = compared({"Hearing": HEARING, "Mail": MAIL, "Post": POST}, record="Hearing")
    printed = [HEARING[p.span.start : p.span.end] for p in comparison.findings[0].where if p.source == 0]
    assert any("but not yet safe" in words for words in printed)


def test_two_outlets_that_cut_the_same_words_share_a_finding() -> None:
    texts = {"Hearing": HEARING, "Mail": MAIL, "Post": POST, "Star": STAR}
    cuts = told(compared(texts, record="Hearing"), "cut")
    assert [values(cut, "source") for cut in cuts] == [["Mail", "Star"]]


def test_without_a_record_nobody_is_said_to_have_cut() -> None:
    comparison = compared({"Mail": MAIL, "Post": POST})
    assert all(finding.parameter("record") == "" for finding in comparison.findings)


def test_ends_left_off_and_ellipses_are_no_findings() -> None:
    short = "“The tunnel is dry but not yet safe,” said Rosa Linden. “We will pay … until the summer.”"
    comparison = compared({"Hearing": HEARING, "Mail": short}, record="Hearing")
    assert not told(comparison, "cut")
    assert not told(comparison, "altered")


def test_a_changed_modal_is_heavier_than_a_changed_tense() -> None:
    modal = "“We may pay for the buses until the summer,” Rosa Linden said."
    tense = "“We paid for the buses until the summer,” Rosa Linden said."
    changed = told(compared({"Hearing": HEARING, "Mail": tense, "Post": modal}, record="Hearing"), "altered")
    assert values(changed[0], "source") == ["Post"]
    assert (changed[0].parameter("base_words"), changed[0].parameter("words")) == ("will", "may")


def test_the_order_of_sources_changes_no_finding() -> None:
    texts = {"Hearing": HEARING, "Mail": MAIL, "Post": POST, "Star": STAR}
    answers = {
        tuple(finding.id for finding in compared(dict(order), record="Hearing").findings)
        for order in permutations(texts.items())
    }
    assert len(answers) == 1


def test_another_source_leaves_the_names_of_findings() -> None:
    texts = {"Hearing": HEARING, "Mail": MAIL, "Post": POST}
    before = {finding.id for finding in compared(texts, record="Hearing").findings if finding.kind == "cut"}
    after = {finding.id for finding in compared(texts | {"Star": STAR}, record="Hearing").findings}
    assert before <= after


def test_two_ways_of_saying_it_are_no_alteration_to_look_at_first() -> None:
    texts = {
        "Mail": "“I went too far, and I am sorry for every word of it,” said Rosa Linden.",
        "Post": "“I went too far, the whole thing was disgusting to look at,” said Rosa Linden.",
        "Star": "“I went too far,” Rosa Linden said.",
    }
    assert all(finding.certainty == "possible" for finding in told(compared(texts), "altered"))


def test_a_fragment_fitted_into_the_sentence_around_it_is_no_finding() -> None:
    texts = {
        "Mail": "“Whoever takes a barge through the upper lock shall pay for its gates,” said Rosa Linden.",
        "Post": "Anyone, she said, “who takes a barge through the upper lock shall pay for its gates”.",
    }
    assert not told(compared(texts), "altered")


def test_a_small_word_moved_is_no_finding() -> None:
    texts = {
        "Mail": "“No warden is tougher on behalf of barges with either our millers or the board,” she said.",
        "Post": "“No warden is tougher on behalf of barges, either with our millers or the board,” she said.",
    }
    comparison = compared(texts)
    assert "moved" in {d.kind for f in comparison.families for r in f.renderings for d in r.differences}
    assert not told(comparison, "altered")
