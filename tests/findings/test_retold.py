"""Quoted here, told in other words there: what is the same statement, and what is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared, told, values

if TYPE_CHECKING:
    from variorum.model import Missing

DRY = "The council met on Monday evening in the old mill."


def missing(quote: str, other: str, *, language: str = "en") -> Missing:
    """What is known of a second source that does not print the quote."""
    families = compared({"Mail": quote, "Post": f"{DRY}\n\n{other}"}, language=language).families
    (found,) = families[0].missing
    return found


@pytest.mark.parametrize(
    ("quote", "other"),
    [
        # both deny, and share one thing
        (
            "“The engineer did not cause this,” said Nell Harrow, who leads the boilermen.",
            "Nell Harrow insisted that her man was not to blame.",
        ),
        (
            "“We do not know whether the dyke is breached,” said Commander Olive Trask.",
            "Commander Olive Trask cautioned that nobody could tell yet if the dyke had held.",
        ),
        # what a court and a parliament do, by other names
        (
            "“We are reviewing the decision, and we may ask the Legislature to act,” said Alma Reed.",
            "Alma Reed said that the port was reviewing the ruling and might turn to lawmakers.",
        ),
        (
            "“Fares for passengers will have to become dearer,” said Alma Reed.",
            "Alma Reed said passengers would pay more.",
        ),
        # other words for the same
        (
            "“I will resign before the winter, whatever the board decides,” said Karl Ummen.",
            "Karl Ummen said he would quit.",
        ),
        (
            "“The children were taken home by their teachers at noon,” said Alma Reed.",
            "Alma Reed said that the kids were in their houses.",
        ),
        # denied without a "not"
        (
            "“We have no plans to close the library,” said Alma Reed.",
            "Alma Reed ruled out shutting the library.",
        ),
        ("“We will never sign this lease,” said Alma Reed.", "Alma Reed rejected the lease on Monday."),
        # words that belong together
        (
            "“I will not resign over a parking ticket,” said the minister Alma Reed.",
            "The minister has no intention of stepping down.",
        ),
        # a figure in words and in digits
        (
            "“We shall need eleven lorries for the flour and the salt,” said Alma Reed.",
            "Alma Reed reckoned that 11 lorries would do.",
        ),
        # what looks like a participle opens a subject
        (
            "“Nobody needs to boil the drinking water in this valley,” said Alma Reed.",
            "Drinking water was not affected, Alma Reed said.",
        ),
        # of a long quote, one sentence
        (
            "“It was cold. Our orchards lost every second tree in the gale,” said Alma Reed. “We wait.”",
            "Alma Reed complained that the gale had felled half the orchards.",
        ),
    ],
)
def test_the_same_speaker_says_it_in_other_words(quote: str, other: str) -> None:
    found = missing(quote, other)
    assert (found.verdict, found.reason) == ("paraphrased", "reported")


@pytest.mark.parametrize(
    ("quote", "other"),
    [
        # words that every story has prove nothing
        (
            "“I do not know whether we tried that at the time,” said Alma Reed.",
            "Alma Reed said that people had not known what to do in the last week.",
        ),
        # somebody else, who holds another office
        ("“We will never sign this lease for the mill,” said the mayor.", "The porter rejected the lease."),
        (
            "“The engineer did not cause this,” said Nell Harrow, who leads the boilermen.",
            "Karl Ummen insisted that his man was not to blame.",
        ),
        # what all are talking about, and nothing else
        (
            "“The tunnel will be painted before Easter, and painted blue,” said Alma Reed.",
            "The tunnel is old. The tunnel leaks. The tunnel is dark. Alma Reed said no tunnel had a floor.",
        ),
    ],
)
def test_another_statement_is_no_paraphrase(quote: str, other: str) -> None:
    assert missing(quote, other).verdict == "absent"


def test_one_rare_thing_that_the_speaker_is_reported_to_say_is_a_doubt() -> None:
    quote = "“There is nothing in the marsh that could make anyone ill,” said Alma Reed."
    other = "Alma Reed insisted that a walk through the marsh was good for the lungs."
    assert missing(quote, other).verdict == "uncertain"


@pytest.mark.parametrize(
    ("language", "quote", "other"),
    [
        (
            "de",
            "„Für den Deich müssten etwa elf Hektar gerodet werden“, sagte Förster Udo Lamm.",
            "Nach Angaben des Försters müssten für den Deich etwa elf Hektar gerodet werden.",
        ),
        (
            "de",
            "„Wir werden das Freibad nicht schließen“, sagte Bürgermeister Arno Feld.",
            "Feld schloss eine Schließung des Freibads aus.",
        ),
        (
            "fr",
            "«Nous ne fermerons pas la piscine», a dit le maire Yves Colin.",
            "Le maire a exclu la fermeture de la piscine.",
        ),
        (
            "es",
            "«Nadie debe volver a su casa antes del lunes por la noche», dijo la consejera Pilar Sanz.",
            "La consejera Pilar Sanz ha pedido a los vecinos que no regresen por su cuenta.",
        ),
        (
            "fr",
            "«La direction a menti aux ouvriers pendant deux ans», a dit la déléguée Zoé Martel.",
            "Zoé Martel affirme que la direction n’a pas dit la vérité.",
        ),
    ],
)
def test_other_languages_have_other_words_for_the_same_too(language: str, quote: str, other: str) -> None:
    assert missing(quote, other, language=language).verdict == "paraphrased"


HEARING = """Q: Is the drinking water safe?

ALMA REED: Yes. The well is nine miles from the tannery. Nothing that was spilled can run uphill.

Q: Who owns the tannery?

ALMA REED: A man in Osterley, who has not called us back since the autumn."""
MAIL = "“The well is nine miles from the tannery,” said Alma Reed."


def test_an_answer_is_told_by_what_was_asked() -> None:
    texts = {
        "Hearing": HEARING,
        "Mail": MAIL,
        "Post": "It rained. Alma Reed said the drinking water was safe.",
    }
    comparison = compared(texts, record="Hearing")
    family = next(f for f in comparison.families if len(f.renderings) > 1)
    assert [(m.verdict, m.reason) for m in family.missing] == [("paraphrased", "answer")]
    assert not told(comparison, "quoted_here")  # what the others print is not retold


def test_a_clause_beside_another_quote_retells_this_one() -> None:
    texts = {
        "Mail": "“The engineer did not cause this explosion,” said Nell Harrow, who leads the boilermen.",
        "Post": "“Orders are orders,” said Nell Harrow, who insisted that her man was not to blame.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [(values(f, "source"), values(f, "other")) for f in quoted] == [(["Mail"], ["Post"])]


def test_one_sentence_is_told_of_with_the_quote_that_it_retells() -> None:
    texts = {
        "Mail": "“I want to see the licence of the ferry,” said Karl Ummen. It was cold.\n\n“How can it be "
        "that nobody on the island, no clerk and no harbour master, has a licence with a stamp?” he said.",
        "Post": f"{DRY} Karl Ummen said that the ferry should show its licence.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [f.parameter("words") for f in quoted] == ["I want to see the licence of the ferry"]


NOBODY_HELD = "“No cause is ruled out, but no one has been arrested for it,” said Captain Olive Trask."


@pytest.mark.parametrize(
    ("rest", "others"),
    [
        ("who added that there had been no arrests.", [(["Post"], "rest")]),
        ("who added that the harbour would open at noon.", []),
    ],
)
def test_the_rest_of_a_quote_that_is_broken_off_and_reported(
    rest: str, others: list[tuple[list[str], str]]
) -> None:
    broken_off = f"“No cause is ruled out,” said Captain Olive Trask, {rest}"
    quoted = told(compared({"Mail": NOBODY_HELD, "Post": broken_off}), "quoted_here")
    assert [(values(f, "other"), f.parameter("sort")) for f in quoted] == others


def test_others_who_say_with_two_rare_words_what_was_said() -> None:
    texts = {
        "Mail": "“He told us in the spring that the fans were cracked,” said Nell Harrow of the boilermen.",
        "Post": f"{DRY} His union says he had warned that fans in the silo were cracked.",
    }
    quoted = told(compared(texts), "quoted_here")
    assert [values(f, "other") for f in quoted] == [["Post"]]


def test_a_sentence_that_shares_but_names_is_no_paraphrase() -> None:
    texts = {
        "Mail": "“There was some misunderstanding with the Osterley Evening Herald story,” said Nell Harrow.",
        "Post": f"{DRY} Mr. Ummen's offer was first told of in The Osterley Evening Herald.",
    }
    assert not told(compared(texts), "quoted_here")
