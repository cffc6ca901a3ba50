"""Text as it comes from mail, tables, keyboards and broken encodings is read as what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reading


def reading(text: str, language: str = "en") -> Reading:
    return read(text, languages=languages(), language=language)


def spoken(text: str, language: str = "en") -> list[str]:
    return [text[q.span.start : q.span.end] for q in reading(text, language).quotes if q.kind == "speech"]


MARKS = {
    "commas for a low mark, German": (
        "de",
        ",,Es ist spät'', sagte Moe. ,,Wir gehen.''",
        ["Es ist spät", "Wir gehen."],
    ),
    "commas with a curly closer, German": ("de", ",,Es ist spät“, sagte Moe.", ["Es ist spät"]),
    "commas in English": ("en", ",,It is late,'' said Moe.", ["It is late,"]),
    "two commas by mistake": ("en", "The pier,, which is old, fell.", []),
    "apostrophes close a low mark": ("de", "„Es ist spät'', sagte Moe.", ["Es ist spät"]),
    "apostrophes close a high mark": ("en", "“It is late,'' said Moe.", ["It is late,"]),
    "two single marks for a double one": ("en", "‘‘It is late,’’ said Moe.", ["It is late,"]),
    "two low single marks for a double one": ("de", "‚‚Es ist spät‘‘, sagte Moe.", ["Es ist spät"]),
    "a quote within a quote ends with it": (
        "en",
        "‘He told me, “It is late,”’ said Moe.",
        ["He told me, “It is late,”"],
    ),
    "double primes": ("en", "″It is late,″ said Moe. It is 6′2″ high.", ["It is late,"]),
    "escaped": ("en", r"\"It is late,\" said Moe. \"We go.\"", ["It is late,", "We go."]),
    "escaped by number": ("en", r"\u201cIt is late,\u201d said Moe.", ["It is late,"]),
    "controls of a code page": ("en", "\x93It is late,\x94 said Moe.", ["It is late,"]),
    "lost letters": ("en", "\ufffdIt is late,\ufffd said Moe.", ["It is late,"]),
    "lost letters that are none": ("fr", "Il est d\ufffdj\ufffd tard \ufffd Lille, a dit Moe.", []),
    "emphasis": ("en", '*“It is late,”* said Moe. _"We go."_', ["It is late,", "We go."]),
    "doubled by a table": ("en", '""It is late,"" said Moe. ""We go!""', ["It is late,", "We go!"]),
    "two closers, one within the other": ("en", 'Moe said, "He told me "no.""', ['He told me "no."']),
    "a closer and an opener lost": (
        "en",
        '"It is late, she said. "We go," she said later. Nobody stays," she told the crew.',
        ["It is late,", "We go,", "Nobody stays,"],
    ),
    "a quote within straight marks": (
        "en",
        '"He told me, "You are late," and left," said Moe.',
        ['He told me, "You are late," and left,'],
    ),
    "a lost straight opener": (
        "en",
        'Nobody stays," she told the crew.',
        ["Nobody stays,"],
    ),
    "a lost opener, Italian": (
        "it",
        "Ho visto la barca», ha detto Ugo Lema. Poi è partito.",
        ["Ho visto la barca"],
    ),
    "a lost opener, Spanish": ("es", "Vimos el barco», ha dicho Ugo Lema. Se fue.", ["Vimos el barco"]),
    "the stop behind the marks, German": (
        "de",
        "„Wir bleiben“, sagte Moe. „Bis zum Schluss“.",
        ["Wir bleiben", "Bis zum Schluss"],
    ),
}


@pytest.mark.parametrize(("language", "text", "words"), MARKS.values(), ids=MARKS)
def test_marks_are_read_as_they_were_meant(language: str, text: str, words: list[str]) -> None:
    assert spoken(text, language) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Moe said: Ã¢â‚¬Å“WeÃ¢â‚¬â„¢re late.Ã¢â‚¬Â\x9d", ["WeÃ¢â‚¬â„¢re late."]),
        ("Moe said: Ã¢â‚¬Å“We are late.Ã¢â‚¬Â He left.", ["We are late."]),
    ],
)
def test_mojibake_of_mojibake_is_read_as_what_it_was(text: str, words: list[str]) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "meant"),
    [("cafÃƒÂ©", ["é"]), ("late Ã¢â‚¬â€\x9d gone", ["—"]), ("late Ã¢â‚¬â€ gone", ["—"]), ("cafÃ©", ["é"])],
)
def test_each_letter_read_wrongly_twice_is_one_repair(text: str, meant: list[str]) -> None:
    assert [repair.read_as for repair in reading(text).repairs] == meant


FULL = "The council told the press on Monday that\nthe old pier was shut by order of Mayor\nMoe and stays so."
WRAPPED = {
    "a quote over three lines": ["“The pier will be shut\nwhether they like it or\nnot,” said Moe."],
    "full lines, one before a name": [FULL, "Nobody came."],
    "a line of its own": ["The pier is shut.", "ferries do not sail."],
    "a byline in small letters": ["Nobody wants the old pier any more", "by Ada Lund", "The pier is shut."],
}


@pytest.mark.parametrize("lines", WRAPPED.values(), ids=WRAPPED)
def test_a_line_broken_within_a_sentence_goes_on(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert [text[s.span.start : s.span.end] for s in reading(text).sentences] == lines


def test_a_line_broken_by_another_system_goes_on() -> None:
    text = "“The pier will be shut\r\nwhether they like it or\r\nnot,” said Moe."
    assert spoken(text) == ["The pier will be shut\r\nwhether they like it or\r\nnot,"]
