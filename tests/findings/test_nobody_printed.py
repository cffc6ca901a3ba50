"""What the record has with weight, and no source quotes or reports."""

from __future__ import annotations

from compared import compared, told, values

PRINTED = "The tunnel is dry but not yet safe, and nobody should use it before Easter."
RECORD = f"""ROSA LINDEN: Good morning to all of you, and thank you for coming so early. {PRINTED}

KARL UMMEN: The pumps have failed on 14 nights since January and were never replaced.

ROSA LINDEN: We have not seen a single drawing of the new roof of the tunnel.

THE CLERK: I must ask everybody to sign the list of 20 names at the door before leaving."""
MAIL = f"“{PRINTED[:-1]},” said Rosa Linden, who had come with Karl Ummen."


def test_one_finding_names_the_most_telling_line_first() -> None:
    (finding,) = told(compared({"Hearing": RECORD, "Mail": MAIL}, record="Hearing"), "nobody_printed")
    assert (
        finding.parameter("words")
        == "The pumps have failed on 14 nights since January and were never replaced."
    )
    assert values(finding, "other_words") == [
        "We have not seen a single drawing of the new roof of the tunnel."
    ]
    assert finding.parameter("count") == "2"


def test_a_line_that_is_reported_in_other_words_is_not_told() -> None:
    mail = f"{MAIL} He said the pumps had failed on 14 nights since January and had never been replaced."
    mail += " Linden complained that she had not seen a single drawing of the new roof."
    assert not told(compared({"Hearing": RECORD, "Mail": mail}, record="Hearing"), "nobody_printed")


def test_without_a_record_nothing_is_told() -> None:
    assert not told(compared({"Hearing": RECORD, "Mail": MAIL}), "nobody_printed")


def test_the_record_has_nothing_alone_when_it_tells_what_nobody_printed() -> None:
    release = "“We find no evidence that any keeper sold these boats for gain,” said Rosa Linden, the mayor."
    texts = {"Release": release, "Mail": "The council met on Monday. Rosa Linden came late."}
    found = compared(texts, record="Release", kinds={"Release": "release"})
    assert [finding.kind for finding in found.findings if finding.parameter("sort") == "quote"] == [
        "nobody_printed"
    ]


def test_who_says_it_is_no_echo_of_what_is_said() -> None:
    line = (
        "They were switched off at night for about three weeks, because the porters complained of the noise."
    )
    mail = f"“{PRINTED[:-1]},” said Rosa Linden. Nothing fell by more than 3 percent, said Karl Ummen."
    record = f"{RECORD.partition(chr(10))[0]}\n\nROSA LINDEN: {line}"
    (finding,) = told(compared({"Hearing": record, "Mail": mail}, record="Hearing"), "nobody_printed")
    assert finding.parameter("words") == line


def test_a_release_has_weight_of_its_own_above_its_last_quote() -> None:
    sample = "The first bad sample had been taken on 28 August, and the works knew of it by 1 September."
    release = f"“{PRINTED[:-1]},” said Rosa Linden.\n\n{sample}\n\n“Please use the ferry,” she said."
    about = "The Ummen Works supply 96,000 people and have 212 people of their own in nine offices."
    texts = {"Works": f"{release}\n\n{about}", "Mail": MAIL}
    comparison = compared(texts, record="Works", kinds={"Works": "release"})
    (finding,) = told(comparison, "nobody_printed")
    assert finding.parameter("words") == sample
    assert finding.parameter("count") == "1"
