"""What stands around an article's prose: crossheads in marks, credits, and lines about who wrote it."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

PROSE = {
    "en": "The pier of Wendle Sands will be shut on Monday, the council said in a letter to the crews.",
    "de": "Die Mole von Wendelsand wird am Montag gesperrt, teilte die Stadt den Fischern brieflich mit.",
    "es": "El muelle de Wendela se cierra el lunes, según dijo el Ayuntamiento a los pescadores del puerto.",
    "fr": "Le quai de Wendel sera fermé lundi, a annoncé la mairie dans une lettre aux pêcheurs du port.",
    "it": "Il molo di Wendela chiuderà lunedì, ha detto il Comune in una lettera ai pescatori del porto.",
}


def roles(lines: list[str], language: str) -> list[str]:
    reading = read("\n".join(lines), languages=languages(), language=language)
    return [sentence.role for sentence in reading.sentences]


AMONG = {
    "a crosshead in marks": ("en", "‘We were promised more’", "headline"),
    "a crosshead in marks, German": ("de", "„Mehr war versprochen“", "headline"),
    "a crosshead in marks, Spanish": ("es", "«Nos prometieron más»", "headline"),
    "a crosshead in marks, French": ("fr", "« On nous avait promis plus »", "headline"),
    "a crosshead in marks, Italian": ("it", "«Ci avevano promesso di più»", "headline"),
    "a trade": ("en", "Ada Lund, Transport correspondent", "byline"),
    "a trade, German": ("de", "Ada Lund, Redaktion Verkehr", "byline"),
    "credits in brackets": ("en", "(Reporting by Ada Lund; Editing by Bo Berg)", "byline"),
    "an agency, German": ("de", "(Mit Material von dpa)", "byline"),
    "an agency, Spanish": ("es", "(Con información de EFE)", "byline"),
    "when an agency sent it": ("en", "041532 Feb 26", "boilerplate"),
    "an agency's codes": ("de", "nna hro yyzz n1 kl", "boilerplate"),
    "short words that are prose": ("en", "yes, we can go on so", "prose"),
    "the desk, Spanish": ("es", "Redacción", "byline"),
    "the desk and an agency, French": ("fr", "La rédaction avec AFP", "byline"),
    "the desk, Italian": ("it", "Redazione", "byline"),
    "a picture from the archive": ("en", "The old pier in winter (file photo)", "caption"),
    "a picture of an agency, German": ("de", "Die Mole steht seit Mai leer. Foto: A. Lund/dpa", "caption"),
    "a picture of an agency, Spanish": ("es", "El muelle, vacío desde mayo. / ADA LUND (EFE)", "caption"),
    "a picture from the archive, Spanish": ("es", "El muelle, en una imagen de archivo", "caption"),
    "a picture from the archive, Italian": ("it", "Il molo in inverno (foto d'archivio)", "caption"),
    "minutes to read": ("fr", "Lecture : 3 min", "boilerplate"),
    "most read": ("it", "I più letti", "boilerplate"),
}


@pytest.mark.parametrize(("language", "line", "role"), AMONG.values(), ids=AMONG)
def test_lines_among_the_paragraphs_are_told_from_prose(language: str, line: str, role: str) -> None:
    found = roles([PROSE[language], line, PROSE[language]], language)
    assert found[0] == found[-1] == "prose"
    assert set(found[1:-1]) == {role}


BELOW = {
    "a trade": ("en", "Ada Lund is a senior reporter for the Hadal Post.", "boilerplate"),
    "what somebody covers": ("en", "Ada Lund covers transport for the Hadal Post.", "boilerplate"),
    "the author, German": ("de", "Die Autorin schreibt seit 2011 für den Landboten.", "boilerplate"),
    "where to reach her": ("en", "Ada Lund can be reached at alund@post.example.", "boilerplate"),
    "a trade, German": ("de", "Ada Lund ist freie Journalistin.", "boilerplate"),
    "a trade, Spanish": ("es", "Ada Lund es redactora de El Faro.", "boilerplate"),
    "a trade, French": ("fr", "Ada Lund est journaliste au Phare.", "boilerplate"),
    "a trade, Italian": ("it", "Ada Lund è giornalista del Faro.", "boilerplate"),
    "another trade": ("en", "Ada Lund is a crew member on the pier.", "prose"),
    "the author of a book, German": ("de", "Die Autorin lebt seit Jahren in Hadal.", "prose"),
}


@pytest.mark.parametrize(("language", "line", "role"), BELOW.values(), ids=BELOW)
def test_a_last_line_about_its_author_is_no_prose(language: str, line: str, role: str) -> None:
    assert roles([PROSE[language], PROSE[language], line], language)[-1] == role


def test_a_reporter_whom_the_story_is_about_stays_in_it() -> None:
    assert roles([PROSE["en"], "Ada Lund is a reporter for the Post.", PROSE["en"]], "en") == ["prose"] * 3


@pytest.mark.parametrize(
    "lines",
    [
        [PROSE["en"], "The mayor would only say this:", "“Not a word”", PROSE["en"]],
        [PROSE["en"], "“Nobody asked us,” said the skipper, Ida Moe.", "“Nobody asked us”", PROSE["en"]],
    ],
    ids=["announced", "drawn from what was told"],
)
def test_words_in_marks_that_belong_to_what_was_told_are_no_crosshead(lines: list[str]) -> None:
    assert "headline" not in roles(lines, "en")
