"""What kind of text it is, whether it is whole, and what to call it."""

from __future__ import annotations

import pytest

from variorum.intake import read_bytes, unique_label
from variorum.intake.completeness import looks_cut_off
from variorum.intake.labels import label_for
from variorum.intake.times import iso_time

TURNS = "SUSAN OKAFOR: The bridge is shut.\n\nQ: For how long?\n\nSUSAN OKAFOR (by telephone): Six weeks.\n"


@pytest.mark.parametrize(
    "text",
    [
        TURNS,
        "[00:12] Holt: Good evening.\n[00:15] Okafor: Good evening.\n[00:20] Holt: Shall we begin?",
        "Q: Why?\nA: Because.\nQ: Since when?\nA: Since March, when the first crack was found.",
        "Minister van Holt: No.\n\nMr. Steele: Never?\n\nMinister van Holt: Never.\n\n(laughter)",
    ],
)
def test_speaker_turns_make_a_transcript(text: str) -> None:
    source = read_bytes(text.encode(), "a.txt")
    assert (source.kind, source.complete) == ("transcript", True)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said: “No.”\n\nThe clerk said: “Yes.”\n\nThe mayor said: “No.”",
        "Photo: Lena\n\nRead more: Bridge\n\nPhoto: Jo\n\nThe bridge is shut.",
        "LONDON: The bridge is shut.\n\nIt will open in May.\n\nNobody was hurt.\n\nThe mayor is glad.",
    ],
)
def test_colons_alone_do_not(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt").kind == "article"


@pytest.mark.parametrize(
    "text",
    [
        "The price has never been made public, and people who have seen the contract say that it",
        "The bridge is shut.\n\nThe mayor, who had …",
        "The bridge is shut.\n\nContinue reading",
        "The bridge is shut.\n\nSubscribe to read the rest of this story.",
        "Die Brücke ist zu.\n\nJetzt weiterlesen mit dem Probeabo.",
        "Le pont est fermé.\n\nIl vous reste 80 % de cet article à lire.",
        "El puente está cerrado.\n\nSuscríbete para seguir leyendo.",
    ],
)
def test_a_text_that_breaks_off_is_not_complete(text: str) -> None:
    source = read_bytes(text.encode(), "a.txt")
    assert not source.complete
    assert "looks cut off" in source.warnings[-1]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is shut,” the mayor said, “and it will stay shut until the cracks are welded”",
        "The bridge is shut.\n\nLena Marsh in Tarn",
        "The mayor asked people to subscribe to the flood warnings, and most of them did so. It rained.",
        "The bridge is shut until the autumn, the mayor of the town told the reporters (on Monday.)",
    ],
)
def test_a_text_that_ends_well_is(text: str) -> None:
    assert not looks_cut_off(text)


def test_a_label_is_the_outlet_else_the_file() -> None:
    assert label_for("The Courier", "Bridge shut", "page.html") == "The Courier"
    assert label_for(None, "Bridge shut", "courier-bridge.html") == "courier-bridge"
    assert len(label_for("The " + "very " * 30 + "long Courier", None, "a.txt")) <= 40


def test_two_sources_of_one_outlet_get_different_labels() -> None:
    assert unique_label("Courier", ["Wire"]) == "Courier"
    assert unique_label("Courier", ["Courier", "Courier 2"]) == "Courier 3"


@pytest.mark.parametrize(
    ("given", "iso"),
    [
        ("2026-11-24T16:40:00Z", "2026-11-24T16:40:00+00:00"),
        ("2026-11-24T16:40:00.123+0100", "2026-11-24T16:40:00+01:00"),
        ("2026-11-24", "2026-11-24"),
        ("Tue, 24 Nov 2026 16:40:00 +0000", "2026-11-24T16:40:00+00:00"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times_become_iso_8601(given: str, iso: str | None) -> None:
    assert iso_time(given) == iso
