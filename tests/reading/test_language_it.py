"""What Italian has of its own, one phenomenon each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Reading

SPEAKERS = {
    "a verb of two words": ("«Il molo riapre lunedì», ha fatto sapere la capitaneria.", "la capitaneria"),
    "a pronoun before the verb": ("Il custode la chiama «la casa dei gatti».", "Il custode"),
    "a noun like a verb": ("Nella replica del Comune il molo è «sicuro», ha detto Rinda.", "Rinda"),
    "così": (
        "«Il molo è marcio», così l'ingegnere del Comune, Ida Rinda.",
        "l'ingegnere del Comune, Ida Rinda",
    ),
    "così, a sentence of its own": (
        "«Il molo è marcio.» Così, in una nota, la Rinda Legnami.",
        "la Rinda Legnami",
    ),
    "per": ("Per i pescatori il molo è «marcio fin dalle fondamenta».", "i pescatori"),
    "a fused article": ("A detta degli abitanti il molo è «marcio da anni».", "abitanti"),
    "a passive": (
        "Il molo, definito «una trappola» dal capitano Ivo Rinda, resta chiuso.",
        "capitano Ivo Rinda",
    ),
    "a quote within a quote": ("«Il custode mi ha detto: “Non salga sul molo”», racconta Rinda.", "Rinda"),
    "a noun of saying": ("«Il molo è marcio», è stata la replica di Ida Rinda.", "Ida Rinda"),
    "lo": ("«Il molo è marcio». Lo ha detto ieri la sindaca Ida Rinda.", "la sindaca Ida Rinda"),
    "a dirlo": ("«Il molo è marcio». A dirlo è la sindaca Ida Rinda.", "la sindaca Ida Rinda"),
    "parola di": ("«Il molo è marcio». Parola di Ida Rinda, che lo ha visto nascere.", "Ida Rinda"),
    "a predicate in front": ("Più cauto il vicesindaco: «Il molo non è marcio».", "il vicesindaco"),
    "a headline": ("Paura a Lana, il sindaco: «Il molo non è marcio»", "il sindaco"),
    "a noun of saying in front": ("Immediata la replica del Comune: «Il molo è sano».", "Comune"),
    "what was told": ("Stando a quanto riferito dai testimoni, il molo «tremava tutto».", "testimoni"),
    "a name with an apostrophe": ("«Il molo è marcio», dice Massimo D'Alpi.", "Massimo D'Alpi"),
    "an office": (
        "«Il molo è marcio», dice l'assessora ai Lavori pubblici Ida Rinda.",
        "l'assessora ai Lavori pubblici Ida Rinda",
    ),
    "a body with a small adjective": ("«Il molo è marcio», dice la Guardia costiera.", "la Guardia costiera"),
    "a mark behind an apostrophe": ("‘Un po’ di colpa è nostra’, ha ammesso Rinda.", "Rinda"),
}
REPORTED = {
    "che": ("Rinda ha detto che il molo chiude.", "il molo chiude"),
    "di": ("Rinda dice di non sapere chi ha chiuso il molo.", "non sapere chi ha chiuso il molo"),
    "di, to a hearer": ("Rinda ha detto ai cronisti di non aver chiuso il molo.", "non aver chiuso il molo"),
    "se": ("Rinda ha chiesto se il molo fosse chiuso.", "il molo fosse chiuso"),
}
NOT_REPORTED = {
    "a command": "Rinda ha detto al cane di stare fermo sul molo.",
    "a request": "Rinda ha chiesto che il molo venga chiuso a maggio.",
    "hearsay": "Nel paese si dice che il molo sia stato chiuso.",
}


def reading(text: str) -> Reading:
    return read(text, languages=languages(), language="it")


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_the_speaker_is_found(text: str, speaker: str) -> None:
    quote = reading(text).quotes[0]
    assert (quote.kind, quote.speaker) == ("speech", speaker)


NAMES = {
    "a cleft before the quote": "A parlare per prima è stata Ida Rinda, che ha un forno. «Il molo è marcio.»",
    "a role with its body": "«Il molo è marcio», dice il capo della polizia Ida Rinda.",
    "a role that comes back": "La sindaca di Lana, Ida Rinda, è sul molo. «È marcio», dice la sindaca.",
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES.keys())
def test_the_speaker_has_a_name(text: str) -> None:
    assert reading(text).quotes[0].speaker_name == "Ida Rinda"


@pytest.mark.parametrize(("text", "clause"), REPORTED.values(), ids=REPORTED.keys())
def test_a_reported_clause_is_found(text: str, clause: str) -> None:
    (found,) = reading(text).reported
    assert (text[slice(*found.span)], found.speaker) == (clause, "Rinda")


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED.keys())
def test_what_nobody_claims_is_not_reported(text: str) -> None:
    assert reading(text).reported == ()


KINDS = {
    "a motto": ("Il motto del porto, «Piano ma sempre», sta sul molo.", "other"),
    "a sign": ("Sul cartello del molo c'era scritto «Chiuso per lutto».", "other"),
    "a nickname": ("Vito Rinda, detto «l'Anguilla», vive sul molo.", "nickname"),
    "a title, what it is behind it": ("Esce oggi «Il molo degli altri», il suo primo romanzo.", "title"),
    "a title that ends its sentence": ("Esce «Il molo di noi», il suo terzo film. È bello.", "title"),
    "a term": ("Il termine «molo» viene dal greco.", "term"),
    "a word held at a distance": ("La cosiddetta «tassa sul molo» non piace a nessuno.", "scare"),
}


@pytest.mark.parametrize(("text", "kind"), KINDS.values(), ids=KINDS.keys())
def test_words_that_nobody_said_are_of_a_kind(text: str, kind: str) -> None:
    assert [quote.kind for quote in reading(text).quotes] == [kind]


def test_what_a_banner_says_nobody_says() -> None:
    (quote,) = reading("«Acqua per tutti», si leggeva sullo striscione dei pescatori.").quotes
    assert quote.kind == "other"
