"""Told in other words: by the body for which somebody speaks, and that somebody would not say a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared

if TYPE_CHECKING:
    from variorum.model import Missing

FILLER = {
    "en": "The weir was built in 1931. Swans nest on it every spring.",
    "de": "Das Wehr wurde 1931 gebaut. Im Frühling nisten dort Schwäne.",
    "es": "La presa se construyó en 1931. En primavera anidan allí los cisnes.",
    "fr": "Le barrage a été construit en 1931. Des cygnes y nichent au printemps.",
    "it": "La diga fu costruita nel 1931. In primavera vi nidificano i cigni.",
}


def missing(quote: str, telling: str, language: str) -> Missing:
    texts = {"A": quote, "B": f"{FILLER[language]}\n\n{telling}\n\n{FILLER[language]}"}
    (family,) = compared(texts, language=language).families
    (found,) = family.missing
    return found


@pytest.mark.parametrize(
    ("language", "quote", "telling"),
    [
        (
            "en",
            "“I will not guess why the weir broke,” said Dana Whitlock, who runs the mill.",
            "Asked about the cause, mill owner Dana Whitlock declined to speculate.",
        ),
        (
            "en",
            "“We do not comment on open inquiries,” said Dana Whitlock, of Hallby Police.",
            "Hallby Police would not discuss the inquiry while it is open.",
        ),
        (
            "de",
            "„Wir kommentieren laufende Verfahren nicht“, sagte Dana Weidner, Sprecherin der Klinik.",
            "Zu laufenden Verfahren wollte sich die Klinik nicht äußern.",
        ),
        (
            "es",
            "«No vamos a comentar un expediente abierto», dijo Marta Olivar, directora del Lácteos Norte.",
            "El Lácteos Norte rehusó pronunciarse mientras el caso siga abierto.",
        ),
        (
            "fr",
            "« Nous ne commentons pas une enquête en cours », a dit Marthe Olive, directrice de la laiterie.",
            "La laiterie a refusé de s’exprimer sur une enquête en cours.",
        ),
        (
            "it",
            "«Non commentiamo un’indagine in corso», ha detto Marta Oliva, direttrice della latteria.",
            "La latteria non ha voluto pronunciarsi su un’indagine in corso.",
        ),
    ],
)
def test_a_refusal_in_other_words_is_a_paraphrase(language: str, quote: str, telling: str) -> None:
    assert missing(quote, telling, language).verdict == "paraphrased"


@pytest.mark.parametrize(
    ("language", "quote", "telling"),
    [
        (
            "en",
            "“There was never a moment when the public was at risk,” said Supt Dale Orme, of Hallby Police.",
            "Police insisted nobody had been in danger.",
        ),
        (
            "en",
            "“It is gates that are dangerous, and lynxes are not,” said Theo Lark, of the charity Greenborn.",
            "The charity Greenborn said gates, and not lynxes, were the danger.",
        ),
    ],
)
def test_a_body_says_what_somebody_says_for_it(language: str, quote: str, telling: str) -> None:
    assert missing(quote, telling, language).verdict == "paraphrased"


@pytest.mark.parametrize(
    ("language", "quote", "telling"),
    [
        (
            "en",
            "“We will not close the school before the summer,” said Dana Whitlock, the head teacher.",
            "Dana Whitlock declined to comment.",
        ),
        (
            "en",
            "“There was never a moment when the public was at risk,” said Supt Dale Orme, of Hallby Police.",
            "The council insisted its accounts had been in order.",
        ),
        (
            "de",
            "„Wir schließen die Schule nicht vor dem Sommer“, sagte Dana Weidner, die Leiterin.",
            "Dana Weidner wollte sich nicht äußern.",
        ),
    ],
)
def test_another_refusal_and_another_body_retell_nothing(language: str, quote: str, telling: str) -> None:
    assert missing(quote, telling, language).verdict == "absent"
