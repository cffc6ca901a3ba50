"""Sentences end where a reader would end them."""

from __future__ import annotations

import gc
import time

import pytest

from variorum.equipment import languages
from variorum.model import Span
from variorum.reading import read


def sentences(text: str, language: str = "en") -> list[str]:
    reading = read(text, languages=languages(), language=language)
    return [text[s.span.start : s.span.end] for s in reading.sentences]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["“The pier is old.", "It will not hold,” she said.", "“We close it.”", "He left."]),
        ("en", ["Gov. Lund met Mr. Berg on Sept. 11.", "They left."]),
        ("en", ["She saw ex-Gov. Lund and Sens. Berg and Moe.", "They left."]),
        ("en", ["They said it wouldn't.", "Today it sank."]),
        ("en", ["It sank!!", "Nobody swam."]),
        (
            "es",
            ["Vendieron redes, cabos, etc.", "El puerto cerró.", "Él no lo da.", "Mientras tanto, esperan."],
        ),
        ("de", ["Sie sprach über Netze.", "``Es gab bereits genug davon in der Stadt."]),
        ("en", ["He paid $3.5 million to E. Lund and J. R. Berg.", "It sank."]),
        ("en", ["“Will it hold?” Ms. Lund asked.", "Nobody knew."]),
        ("en", ["The tide came (it was late.)", "We left."]),
        ("en", ["They asked the U.S. navy.", "No.", "It sailed."]),
        ("de", ["Am 3. Oktober kam Dr. Berg an.", "Er blieb z. B. bis zum 6. November."]),
        ("de", ["„Der Hafen ist alt. “".replace(" “", "“"), "Er ging."]),
        ("fr", ["« Le port est vieux. »", "Il est parti."]),
        ("es", ["El Sr. Lund llegó a la Av. Central.", "Se fue."]),
        ("fr", ["M. Dupont et Mme Lund sont là.", "Ils partent."]),
        ("fr", ["« Le port est vieux ! » s'est-il exclamé.", "Il part."]),
        ("fr", ["« Le port est vieux », a-t-il dit.", "Il part."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["The show is at 9 p.m. Tuesday.", "It is long."]),
        ("en", ["The show is at 9 p.m.", "The doors open at 8 a.m.", "Nobody waits."]),
        ("en", ["He works for Lund Inc. in Ohio.", "She works for Moe Inc.", "The company said so."]),
        ("en", ["He was No. 1.", "She was No. 2."]),
        ("en", ["The classes voc. ed. are out, and E. coli is in."]),
        ("en", ["He had two aims: 1. to win, 2. to lose.", "He lost."]),
        ("de", ["Cäsar starb 44 v. Chr. in Rom.", "Der Dichter starb 8 v. Chr.", "Er war alt."]),
        (
            "de",
            ["Der Fischer wohnt Hafenstr. 5 in Skagen.", "Er kauft Netze, Taue usw.", "Der Hafen schloss."],
        ),
        ("es", ["Llegó a las 9 p. m. del lunes.", "Se fue a las 10 p. m.", "El puerto cerró."]),
        ("es", ["Viven en EE. UU.", "La densidad es de 7,6 hab. / km².", "Dña. Ana se fue."]),
        ("fr", ["Il vit ici en 50 av. J.-C. par la mer.", "Il part à 20 h.", "La mer monte."]),
    ],
)
def test_an_abbreviation_ends_a_sentence_only_before_a_word_that_opens_one(
    language: str, parts: list[str]
) -> None:
    assert sentences(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["The pier is shut :)", "Now we swim."],
        ["The pier is shut! 😀", "Now we swim."],
        ["It sank!!", "nobody swam."],
        ["They closed it.", "***", "We will see."],
        ["Please write soon.", "Best regards,", "Ada Lund"],
        ["Ada Lund", "04/26/2001 07:17 AM", "Will you be there?"],
        ["Mail: ada.Lund@pier.example", "Phone: 12 34.", "We wait."],
        ["See report.PDF on www.Pier.Com today.", "Write to Ada.Lund@pier.example.", "We wait."],
        ["“We lost.", "[...] We will win,” he said."],
        ["...Nope, and I am proud of it.", "He left."],
        ["They left.", "(We came in early. )", "It was dark."],
        ["She wrote: ' The pier is “old” today.", "“I close it,” she said."],
    ],
)
def test_sentences_of_web_and_mail_text(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_glued_sentences_come_apart_at_the_stop_and_at_the_mark() -> None:
    text = "The pier closed.Then Ms. Lund said.“It is old.” Nobody spoke."
    assert sentences(text) == ["The pier closed.", "Then Ms. Lund said.", "“It is old.”", "Nobody spoke."]


def test_no_break_spaces_are_spaces() -> None:
    assert sentences("The\xa0pier closed.\xa0It is old.") == ["The\xa0pier closed.", "It is old."]


def test_given_sentences_are_taken_as_they_are() -> None:
    text = "“It is old. It will not hold,” she said. Fine"
    spans = (Span(0, 11), Span(12, 40), Span(41, 45))
    reading = read(text, languages=languages(), language="en", sentences=spans)
    assert tuple(s.span for s in reading.sentences) == spans


def test_an_unclosed_quote_in_a_thousand_given_sentences_stays_small() -> None:
    parts = [f"“Boat {n} is in,” Ms. Lund said." for n in range(1000)]
    parts[10] = "“Nothing is decided about the pier yet."
    spans, at = [], 0
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    text = " ".join(parts)
    reading = read(text, languages=languages(), language="en", sentences=tuple(spans))
    found = {text[q.span.start : q.span.end] for q in reading.quotes}
    assert len({f"Boat {n} is in," for n in range(1000)} - found) <= 2


def seconds(text: str) -> float:
    gc.collect()  # or the rubbish of other tests is counted here
    begin = time.process_time()
    read(text, languages=languages(), language="en")
    return time.process_time() - begin


@pytest.mark.parametrize(
    "piece",
    [
        "word ",
        "one line, broken here\nand long enough to go on for a while, word for word\n\n",
        "“word. ",
        "word. ",
        "' ",
        '" ',
        "a",
        "1,",
        "one ",
        "( ",
        "A.",
        "*** ",
        "*",
        "x@y.Com ",
        "No. ",
        "... ",
    ],
)
def test_a_long_text_of_one_thing_is_read_in_linear_time(piece: str) -> None:
    """Twelve times the text takes about twelve times as long; quadratic time would take 144 times."""
    short, long = ((piece * letters)[:letters] for letters in (3_000, 36_000))
    ratios = []
    for _ in range(3):  # a busy machine disturbs one measurement, hardly the same half of three
        ratios.append(seconds(long) / max(seconds(short), 0.001))
        if ratios[-1] < 40:
            break
    assert min(ratios) < 40


def test_empty_sentences_among_those_given_are_kept() -> None:
    parts = ["", "“The pier is shut.”", "   ", "Ms. Lund said so.", ""]
    spans, at = [], 0
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    for language in (*languages(), "xx"):
        for kind in ("article", "transcript", "draft"):
            reading = read(
                " ".join(parts), languages=languages(), language=language, kind=kind, sentences=tuple(spans)
            )
            assert [sentence.span for sentence in reading.sentences] == spans


ABBREVIATED = {
    "a councillor": ("en", ["“It is late,” said Cllr. J. T. Roe on Monday.", "Ald. Moe left."]),
    "a weekday before its date": ("en", ["They met on Sat. 4 May.", "He sat.", "The sun set."]),
    "a month before its day": ("en", ["It sank on Jan. 3.", "The crew swam in Nov. and drowned."]),
    "a chapter and a section": ("en", ["See Ch. 4 and Sec. 12.", "It was late."]),
    "a firm, German": ("de", ["Die Fa. Kolb schwieg.", "Die Fam. Moe zog aus.", "Der Abg. Roe kam."]),
    "words that look like one, German": (
        "de",
        ["Es ging um mich.", "Moe kam.", "So eine Art.", "Die Stadt schlief."],
    ),
    "a square, Spanish": ("es", ["El Ayto. Moe cerró la Pza. Mayor.", "El depto. Lund no vino."]),
    "with an article, French": ("fr", ["L'art. 5 et l'al. 3 le disent.", "L'av. Lund est fermée."]),
    "initials with an article, French": ("fr", ["L'O.N.U. n'a rien dit.", "L'U.E. se tait."]),
    "a month, French": ("fr", ["La lettre du 3 janv. 1987 est là.", "Il part le 5 févr.", "Le port dort."]),
    "a word that looks like one, French": ("fr", ["Il a raté son vol.", "Moe dort."]),
    "with an article, Italian": ("it", ["L'art. 5 e l'on. Roe.", "Dell'art. 3 nessuno parla."]),
    "a month, Italian": ("it", ["La lettera è del 3 genn. 1987.", "La S.p.A. Moe ha chiuso."]),
    "words that look like one, Italian": (
        "it",
        ["Durò due ore.", "Mons. Lund dormì.", "Era un anno fa.", "Moe rise."],
    ),
    "a dateline, Spanish": ("es", ["Madrid, 3 oct (EFE).- El Sr. Duque no fue.", "Se fue."]),
    "a short dateline, Spanish": ("es", ["HADAL.- El Ayuntamiento cerró.", "Se fue."]),
}


@pytest.mark.parametrize(("language", "parts"), ABBREVIATED.values(), ids=ABBREVIATED)
def test_an_abbreviation_ends_no_sentence_and_what_looks_like_one_does(
    language: str, parts: list[str]
) -> None:
    assert sentences(" ".join(parts), language) == parts
