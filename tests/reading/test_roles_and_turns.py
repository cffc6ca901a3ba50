"""What is not the article's prose, and who speaks in a transcript."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.model import Source
from variorum.reading import read, read_all, reader

ARTICLE = """Old pier to close in May
By Anna Berg
SKAGEN, Denmark (AP)
The old pier will close in May, the port of Skagen said on Monday, after years of storms.
Photo: The pier in winter (Erik Lund/AP)
Read more: Ten piers to see
The fishers were not asked, and several of them wrote to the council about it last week."""

TRANSCRIPT = """MAYOR ERIK LUND: Good morning. We close the pier.
It is “not safe” at all.
(Laughter.)
Q: When? A: In May.
LUND: Thank you."""


def test_lines_that_are_not_prose_get_their_role() -> None:
    reading = read(ARTICLE, languages=languages(), language="en")
    assert [sentence.role for sentence in reading.sentences] == [
        "headline",
        "byline",
        "dateline",
        "prose",
        "caption",
        "boilerplate",
        "prose",
    ]


def test_a_sentence_broken_over_two_lines_is_no_headline() -> None:
    text = (
        "The old pier of Skagen will be shut by the\nPort Board in May, after years of storms and talk.\n"
        "The fishers were not asked\nand several of them wrote to the council about it last week.\nThey wait."
    )
    reading = read(text, languages=languages(), language="en")
    assert {sentence.role for sentence in reading.sentences} == {"prose"}


def test_prose_that_begins_like_a_label_stays_prose() -> None:
    lines = (
        "Comments on the plan came from every village along the coast.",
        "Share by share, the owners sold what they had.",
        "Follow the shore for an hour and you see the pier.",
        "By May, nobody was left.",
        "Photo albums floated in the harbour, she said.",
    )
    reading = read("\n".join(lines), languages=languages(), language="en")
    assert [sentence.role for sentence in reading.sentences] == ["prose"] * len(lines)


def test_each_turn_within_a_paragraph_is_one_quote_of_its_speaker() -> None:
    reading = read(TRANSCRIPT, languages=languages(), language="en", kind="transcript")
    assert [(TRANSCRIPT[q.span.start : q.span.end], q.speaker) for q in reading.quotes] == [
        ("Good morning. We close the pier.", "MAYOR ERIK LUND"),
        ("It is “not safe” at all.", "MAYOR ERIK LUND"),
        ("When?", "Q"),
        ("In May.", "A"),
        ("Thank you.", "LUND"),
    ]
    assert all(quote.kind == "speech" for quote in reading.quotes)


def test_a_label_stands_for_the_fullest_name_and_paragraphs_of_a_turn_share_an_utterance() -> None:
    quotes = read(TRANSCRIPT, languages=languages(), language="en", kind="transcript").quotes
    assert {quote.speaker_name for quote in quotes} == {"Mayor Erik Lund", None}
    assert quotes[0].utterance == quotes[1].utterance != quotes[2].utterance


def test_a_speech_without_labels_is_one_speaker_paragraph_by_paragraph() -> None:
    text = "We close the pier.\nIt is not safe."
    quotes = read(text, languages=languages(), language="en", kind="transcript").quotes
    assert [text[q.span.start : q.span.end] for q in quotes] == ["We close the pier.", "It is not safe."]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_a_french_turn_has_a_space_before_its_colon(space: str) -> None:
    text = f"MAIRE DELORME{space}: Le pont est fermé.\n\nQ{space}: Et le bac ?\n\nVAUTRIN{space}: Aussi."
    quotes = read(text, languages=languages(), language="fr", kind="transcript").quotes
    assert [(q.speaker, text[q.span.start : q.span.end]) for q in quotes] == [
        ("MAIRE DELORME", "Le pont est fermé."),
        ("Q", "Et le bac ?"),
        ("VAUTRIN", "Aussi."),
    ]


def test_title_and_date_above_the_first_turn_are_no_prose() -> None:
    head = "PORT OF SKAGEN\n\nPress briefing, 3 May 2026\n\nNeither side has corrected this record.\n\n"
    reading = read(head + TRANSCRIPT, languages=languages(), language="en", kind="transcript")
    assert [sentence.role for sentence in reading.sentences[:4]] == ["headline", "headline", "prose", "prose"]
    assert {sentence.role for sentence in reading.sentences[3:]} == {"prose"}


def test_without_a_turn_nobody_knows_where_the_head_of_a_speech_ends() -> None:
    text = "PORT OF SKAGEN\n\nWe will close the pier in May.\n\nThank you all"
    reading = read(text, languages=languages(), language="en", kind="transcript")
    assert {sentence.role for sentence in reading.sentences} == {"prose"}


def test_reading_tells_which_source_it_is_at() -> None:
    told: list[tuple[int, int, str]] = []
    sources = [Source(id=label, label=label, text="The pier is old.") for label in ("A", "B")]
    readings = list(read_all(sources, reader(languages(), "en"), lambda *step: told.append(step)))
    assert len(readings) == 2
    assert told == [(0, 2, "A"), (1, 2, "B"), (2, 2, "")]


def test_the_language_is_found_where_nobody_says_it() -> None:
    german = (
        "Der alte Hafen wird im Mai geschlossen, weil die Brücke nicht mehr sicher ist und niemand zahlt."
    )
    assert read(german, languages=languages()).language == "de"
    assert read("123 456", languages=languages()).language == "und"


def test_a_turn_of_nothing_but_a_mark_is_no_quote() -> None:
    text = 'LUND: "\nQ: “ ”\nA: “ In May. ”'
    reading = read(text, languages=languages(), language="en", kind="transcript")
    assert [(text[q.span.start : q.span.end], q.speaker) for q in reading.quotes] == [("In May.", "A")]
