"""What one source has alone, and what it lacks alone."""

from __future__ import annotations

from compared import compared, told, values

SHARED = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
BUSES = "Three buses an hour will take walkers across the old bridge until the roof has been repaired."
BAKER = "The baker at the northern portal has sold no rolls since the barriers went up, his daughter said."


def test_sentences_of_one_source_make_one_finding() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BAKER}", "Post": SHARED, "Star": SHARED}
    alone = told(compared(texts), "only_here")
    assert [(values(f, "source"), f.parameter("sort")) for f in alone] == [(["Mail"], "sentence")]


def test_what_all_others_report_is_told_of_the_one_that_does_not() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BUSES}", "Post": f"{BUSES}\n\n{SHARED}", "Star": SHARED}
    lacking = told(compared(texts), "all_but_one")
    assert [values(f, "source") for f in lacking] == [["Star"]]


def test_a_source_that_is_cut_off_lacks_nothing() -> None:
    texts = {"Mail": f"{SHARED}\n\n{BUSES}", "Post": f"{BUSES}\n\n{SHARED}", "Star": SHARED}
    assert not told(compared(texts, cut_off=("Star",)), "all_but_one")


def test_two_sources_have_no_all_but_one() -> None:
    assert not told(compared({"Mail": f"{SHARED}\n\n{BUSES}", "Post": SHARED}), "all_but_one")


def test_one_source_has_nothing_alone() -> None:
    assert not compared({"Mail": f"{SHARED}\n\n{BUSES}"}).findings


def test_a_quote_lacked_by_her_draft_outranks_one_lacked_elsewhere() -> None:
    line = "“We will be back under the river before the first apples are ripe,” said Rosa Linden."
    texts = {"Mail": f"{SHARED}\n\n{line}", "Post": f"{line}\n\n{SHARED}", "Star": SHARED}
    as_article = told(compared(texts), "all_but_one")
    as_draft = told(compared(texts, kinds={"Star": "draft"}), "all_but_one")
    assert values(as_article[0], "source") == values(as_draft[0], "source") == ["Star"]
    assert as_draft[0].parameter("sort") == "quote"


def test_a_scrap_of_two_words_does_not_show_that_a_source_has_the_quote() -> None:
    line = "“They asked every harbour pilot for his grey licence and kept it,” Rosa Linden said."
    scrap = (
        "The board looked for the words “grey licence” in every file, Karl Ummen said in a letter on Friday."
    )
    texts = {"Mail": f"{SHARED}\n\n{line}", "Post": f"{scrap}\n\n{SHARED}", "Star": SHARED}
    lacking = told(compared(texts), "all_but_one")
    assert not [finding for finding in lacking if finding.parameter("sort") == "quote"]


def test_of_sentences_of_one_source_one_that_stands_by_itself_is_told() -> None:
    him = "He had never baked so little in one morning and did not expect to do so ever again, he added."
    count = "The bakery at the northern portal has lost 70 customers since the barriers went up on Tuesday."
    texts = {"Mail": f"{SHARED}\n\n{him}\n\n{BAKER}\n\n{count}", "Post": SHARED, "Star": SHARED}
    (alone,) = told(compared(texts), "only_here")
    assert alone.parameter("words") == count


def test_what_another_source_has_in_other_words_is_not_called_its_own() -> None:
    short = "The engineer has issued a summons to the mason over the leaking tunnel roof."
    other = "Under a summons from the engineer, the mason came to look at the leaking roof again."
    texts = {"Mail": f"{SHARED}\n\n{short}", "Post": f"{other}\n\n{SHARED}", "Star": SHARED}
    assert not [f for f in told(compared(texts), "only_here") if f.parameter("words") == short]
