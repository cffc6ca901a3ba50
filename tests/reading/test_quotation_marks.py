"""Whatever marks a text uses, the same words stand between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reading


def spoken(text: str, language: str = "en") -> list[str]:
    return [text[q.span.start : q.span.end] for q in _read(text, language).quotes if q.kind == "speech"]


def between_marks(text: str, language: str = "en") -> list[str]:
    return [text[q.span.start : q.span.end] for q in _read(text, language).quotes]


def _read(text: str, language: str) -> Reading:
    return read(text, languages=languages(), language=language)


@pytest.mark.parametrize(
    ("opener", "closer"),
    [
        ("“", "”"),
        ('"', '"'),
        ("”", "”"),
        ("''", "''"),
        ("``", "''"),
        ("«", "»"),
        ("« ", " »"),
        ("»", "«"),
        ("„", "“"),
        ("„", "”"),
        ("‘", "’"),
        ("'", "'"),
        ("「", "」"),
        ("&ldquo;", "&rdquo;"),
        ("&quot;", "&quot;"),
        ("â€œ", "â€\x9d"),
    ],
)
def test_every_pair_of_marks_holds_the_same_words(opener: str, closer: str) -> None:
    text = (
        f"{opener}We don’t know when the harbour opens,{closer} Ms. Lund said. "
        f"She called it {opener}the workers’ harbour{closer} for a reason."
    )
    assert spoken(text) == ["We don’t know when the harbour opens,", "the workers’ harbour"]


def test_the_words_around_a_mark_outweigh_its_glyph() -> None:
    text = "”We will open the harbour in May,“ Ms. Lund said. ”Not before then.“"
    assert spoken(text) == ["We will open the harbour in May,", "Not before then."]


def test_one_style_may_open_and_another_close() -> None:
    assert spoken('“We will open in May," Ms. Lund said. "It is late.”') == [
        "We will open in May,",
        "It is late.",
    ]


def test_marks_glued_to_words_still_open_and_close() -> None:
    text = "Ms. Lund said:“The harbour opens in May.”Nobody believed her.“It will not,”a fisher said."
    assert between_marks(text) == ["The harbour opens in May.", "It will not,"]


def test_apostrophes_are_no_quotation_marks() -> None:
    text = "The fishers' boats of the '90s weren't theirs; rock 'n' roll got 'em through the winters' storms."
    assert between_marks(text) == []


def test_feet_and_inches_are_no_quotation_marks() -> None:
    assert between_marks("The gate is 6' 2\" wide and the other one 5'11\".") == []


def test_a_quote_within_a_quote_is_one_level_down() -> None:
    text = "“My mother said ‘never sail alone’ and I listened,” Ms. Lund said."
    reading = _read(text, "en")
    assert [(q.level, q.kind) for q in reading.quotes] == [(0, "speech"), (1, "other")]


def test_a_quote_may_go_on_in_the_next_paragraph_with_a_new_opener() -> None:
    text = "“The harbour is old.\n\n“It will not hold,” Ms. Lund said."
    reading = _read(text, "en")
    assert between_marks(text) == ["The harbour is old.", "It will not hold,"]
    assert len({q.utterance for q in reading.quotes}) == 1


def test_a_lost_closer_ends_before_the_attribution() -> None:
    text = "“The harbour will not open before May, Ms. Lund said on Monday.\nThe boats stay out."
    assert between_marks(text) == ["The harbour will not open before May,"]


def test_a_lost_closer_ends_at_its_paragraph() -> None:
    text = "“The harbour will not open before May.\nThe boats stay out until then.\nNobody sails."
    assert between_marks(text) == ["The harbour will not open before May."]


def test_a_lost_mark_is_told_where_it_was_read() -> None:
    text = "“The harbour will not open before May, Ms. Lund said on Monday."
    (repair,) = _read(text, "en").repairs
    assert (repair.read_as, text[: repair.span.start]) == ("”", "“The harbour will not open before May,")


def test_a_lost_closer_may_have_marks_of_the_same_kind_within() -> None:
    text = "“We must agree what kind of “safe harbour” the boats need, Ms. Lund said on Monday."
    reading = _read(text, "en")
    assert between_marks(text) == [
        "We must agree what kind of “safe harbour” the boats need,",
        "safe harbour",
    ]
    assert [quote.level for quote in reading.quotes] == [0, 1]


def test_a_lost_opener_starts_with_its_paragraph() -> None:
    text = "The boats stay out.\nThe harbour will not open before May,” Ms. Lund said.\nNobody sails."
    assert between_marks(text) == ["The harbour will not open before May,"]


def test_a_lost_opener_leaves_the_reporter_what_he_tells_between_two_quotes() -> None:
    told = '"I locked the gate" the warden said, though he has no key. Is it his gate? '
    assert between_marks(f'{told}I cannot say for certain" he told us.') == [
        "I locked the gate",
        "I cannot say for certain",
    ]


def test_words_in_marks_within_a_quote_of_the_same_marks_do_not_end_it() -> None:
    text = 'By leaving a pier she once called a "gold standard," Ada Crowe shows that she knows no better,'
    assert between_marks(f'"{text}" Mr. Oram said in a statement.') == [text, "gold standard,"]


def test_a_lost_single_closer_ends_as_a_double_one_does() -> None:
    told = "'The barn was full of smoke, mother Ada Venn told the Herald. Her son is nine."
    assert between_marks(told) == ["The barn was full of smoke,"]
    resumed = "'The barn was full of smoke,' Ada Venn said. 'Nobody could see a hand.\n\nIt was dark."
    assert between_marks(resumed) == ["The barn was full of smoke,", "Nobody could see a hand."]


@pytest.mark.parametrize(
    "prose",
    [
        "'Tis the season for smoke. 'Twas ever thus, the mayor said.",
        "The band went home. 'Bama had won again, the mayor said.",
        "The boats' owners came. 'Nuff of that, the mayor said.",
    ],
)
def test_an_apostrophe_before_a_word_is_no_lost_mark(prose: str) -> None:
    assert between_marks(prose) == []


def test_a_lost_closer_ends_before_a_name_with_its_apposition() -> None:
    text = (
        "“Order in the hall is vital, House Speaker Paul Rennick, the chair, told the crews.\nThey sat down."
    )
    assert between_marks(text) == ["Order in the hall is vital,"]


def test_a_lost_closer_is_not_before_the_speakers_own_verbs() -> None:
    text = "She wrote: “On the contrary — you’ll be named and quoted as the man who stood by us.\nNobody was."
    assert between_marks(text) == ["On the contrary — you’ll be named and quoted as the man who stood by us."]


def test_a_lost_opener_starts_with_its_paragraph_although_somebody_is_said_to_speak_in_it() -> None:
    text = "The hall was cold.\nThe director said she had been careless with it,” McColl said.\nNobody sat."
    assert between_marks(text) == ["The director said she had been careless with it,"]


def test_a_fragment_without_its_closer_ends_with_its_sentence() -> None:
    text = "They call it “gifted hands, a quick mind.\nMoss was subdued.\nNobody sat."
    assert between_marks(text) == ["gifted hands, a quick mind."]


def test_one_lost_mark_leaves_the_other_quotes_alone() -> None:
    good = " ".join(f'"Boat number {n} will stay in the harbour," Ms. Lund said.' for n in range(40))
    text = f'She said, "Nothing is decided yet. {good}'
    assert len(spoken(text)) >= 39


def test_french_and_german_marks_are_read_by_their_own_rules() -> None:
    assert spoken("« Le port restera fermé », a déclaré la ministre.", "fr") == ["Le port restera fermé"]
    assert spoken("„Der Hafen bleibt zu“, sagte die Ministerin.", "de") == ["Der Hafen bleibt zu"]


def test_a_language_without_a_file_keeps_every_stretch_as_speech() -> None:
    assert spoken("Ministeren sagde: »Havnen er lukket.« Skibet »Ægir« er ude.", "da") == [
        "Havnen er lukket.",
        "Ægir",
    ]


def test_two_apostrophes_that_never_open_close_a_quote_within_a_quote() -> None:
    text = "'He told them, 'The pier is closed for good.'' The crowd left."
    assert between_marks(text)[0].rstrip("'") == "He told them, 'The pier is closed for good."


def test_a_possessive_ending_can_close_a_quote_where_the_next_paragraph_opens_again() -> None:
    text = (
        "He wants to 'pay for their boats' in the old harbour.\n\n'We never agreed to any of it,' Lund said."
    )
    assert between_marks(text)[0] == "pay for their boats"


def test_lost_closer_behind_an_attribution_within_the_marks() -> None:
    lost = "« Nous irons, a promis Paul Guérin, jusqu'au bout de la procédure. La mairie n'a pas répondu."
    assert spoken(lost, "fr") == ["Nous irons, a promis Paul Guérin, jusqu'au bout de la procédure."]


def test_lost_closer_before_an_attribution_leaves_its_space() -> None:
    lost = "« Nous irons jusqu'au bout , a promis Paul Guérin, avant de quitter la salle."
    assert spoken(lost, "fr") == ["Nous irons jusqu'au bout ,"]


def test_a_quote_broken_by_a_line_goes_on_to_its_closer() -> None:
    text = "“Others,” Mr. Bell added, “have spent on posters that move\nnobody to come.”\n\nHe left."
    assert spoken(text) == ["Others,", "have spent on posters that move\nnobody to come."]
    assert spoken('He wrote: "The bridge stays shut\n\nuntil May." Nobody answered.') == [
        "The bridge stays shut",
        "until May.",
    ]
    assert read(text, languages=languages(), language="en").repairs == ()


def test_an_opener_on_the_wrong_side_of_its_space_opens_behind_a_verb_of_saying() -> None:
    assert spoken("He says,” there are many who never get heard.”") == ["there are many who never get heard."]
