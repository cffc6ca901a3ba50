"""Marks here and none there, words the record lacks, and how high a thing stands."""

from __future__ import annotations

from compared import compared, told, values

HEARING = """ROSA LINDEN: The tunnel is dry but not yet safe, and nobody should use it before Easter.

KARL UMMEN: The board has the money for a new roof, and it has had it since the autumn."""
MAIL = "“The tunnel is dry but not yet safe, and nobody should use it before Easter,” said Rosa Linden."


def test_words_of_a_speaker_that_the_record_does_not_have() -> None:
    invented = f"{MAIL}\n\n“My office warned them twice and was told to be quiet,” Rosa Linden said."
    missing = told(compared({"Hearing": HEARING, "Mail": invented}, record="Hearing"), "not_in_record")
    assert [values(finding, "source") for finding in missing] == [["Mail"]]
    assert missing[0].parameter("speaker") == "Rosa Linden"


def test_somebody_who_was_not_there_need_not_be_in_the_record() -> None:
    outside = f"{MAIL}\n\n“I sell no rolls while those barriers are up,” said Nell Harrow, a baker."
    assert not told(compared({"Hearing": HEARING, "Mail": outside}, record="Hearing"), "not_in_record")


def test_a_release_that_quotes_nobody_is_no_record_of_what_people_said() -> None:
    ruling = "The court has annulled the election of 15 March. The office of the mayor ends with this day."
    texts = {
        "Ruling": ruling,
        "Mail": f"{ruling} “I will appeal and win, I have cheated nobody,” said Yann Corde, the mayor.",
    }
    assert not told(compared(texts, record="Ruling", kinds={"Ruling": "release"}), "not_in_record")


def test_quoted_here_and_in_other_words_there() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": "Karl Ummen said that the board had had the money for a new roof since the autumn.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [(values(f, "source"), values(f, "other")) for f in quoted] == [(["Mail"], ["Post"])]


def test_first_here_last_there() -> None:
    lead = "The county closed the tunnel under the river Ald on Monday after water came through its roof."
    rest = [
        f"Paragraph {word} tells of something that no other paper thought worth its ink." for word in NUMBERS
    ]
    texts = {"Mail": "\n\n".join([lead, *rest]), "Post": "\n\n".join([*reversed(rest), lead])}
    moved = told(compared(texts), "moved")
    assert [values(f, "source") for f in moved if "tunnel" in f.parameter("words")] == [["Post"]]


ROOF = "The board has had the money for a new roof since the autumn."
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def test_the_very_words_without_marks_are_told_as_such() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": "It was cold. The board has had the money for a new roof since the autumn.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [(values(f, "source"), f.parameter("sort")) for f in quoted] == [(["Mail"], "marks_off")]


def test_nearly_the_words_without_a_speaker_may_be_something_else() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": "Yet the masons were told the board had had no money for a new roof since the autumn.",
    }
    assert not told(compared(texts), "quoted_here")


def test_most_of_the_words_in_the_reporters_sentence_are_a_paraphrase() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": "It was cold. For a new roof the board had money in the autumn already.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [(values(f, "source"), f.parameter("sort")) for f in quoted] == [(["Mail"], "")]


def test_a_mark_that_opens_and_never_closes_is_a_quote() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": 'It was cold. "The board has had the money for a new roof since the autumn, Karl Ummensaid.',
    }
    assert not told(compared(texts), "quoted_here")


def test_words_given_to_the_release_itself_must_stand_in_it() -> None:
    release = "“The weir will be mended before the winter,” said Alma Reed of Osterley Waterworks."
    shared = "“The weir will be mended before the winter,” said Alma Reed."
    given = (
        "“There is no danger of any kind for anybody's health,” said a statement from Osterley Waterworks."
    )
    visitor = "“There has been no water in my kitchen since Monday,” said a customer of Osterley Waterworks."
    texts = {"Waterworks": release, "Mail": f"{shared}\n\n{given}", "Post": f"{shared}\n\n{visitor}"}
    comparison = compared(texts, record="Waterworks", kinds={"Waterworks": "release"})
    found = {f.parameter("source"): f.certainty for f in told(comparison, "not_in_record")}
    assert found == {"Mail": "likely", "Post": "possible"}


def test_two_words_in_common_with_a_speaker_who_is_reported_are_no_paraphrase() -> None:
    texts = {
        "Mail": "“Somebody hacked my account and sent a picture of a gull from it,” said Karl Ummen.",
        "Post": "Karl Ummen said he had hired a guard to find out in which way somebody hacked his account.",
    }
    assert not [f for f in told(compared(texts), "quoted_here") if f.certainty != "possible"]


def test_a_denial_is_no_paraphrase_of_what_denies_nothing() -> None:
    texts = {
        "Mail": "“My account sent the picture of a gull,” said Karl Ummen.",
        "Post": "Karl Ummen said his account did not send a picture of a gull.",
    }
    assert not [f for f in told(compared(texts), "quoted_here") if f.certainty != "possible"]


def test_an_excerpt_of_what_another_source_wrote_needs_no_marks_there() -> None:
    wrote = (
        "There was one problem: Mr. Ummen never rowed a boat across the harbour, according to the records."
    )
    texts = {
        "Mail": f"Karl Ummen is defending himself. The Post wrote: “{wrote}” Ummen has said he rowed.",
        "Post": f"Karl Ummen told the board of his boat. {wrote}",
    }
    assert told(compared(texts), "quoted_here") == []


def test_what_stands_in_a_quote_whose_end_mark_is_lost_has_marks() -> None:
    texts = {
        "Mail": "“The board has had the money for a new roof since the autumn,” said Karl Ummen.",
        "Post": f'"Nobody asked me. {ROOF}\n\nIt was cold.',
    }
    assert not [f for f in told(compared(texts), "quoted_here") if f.parameter("sort") == "marks_off"]
