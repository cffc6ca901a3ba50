"""Dialogue set with dashes, attributions within the marks, subjects left out, quotes within quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from variorum.model import Quote


def quotes(text: str, language: str) -> tuple[Quote, ...]:
    return read(text, languages=languages(), language=language).quotes


def said(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(text[q.span.start : q.span.end], q.speaker) for q in quotes(text, language)]


def test_spanish_dashes_set_the_attribution_apart() -> None:
    text = "—El muelle —advirtió la jueza— no es suyo. Ni mío.\n—¿Y de quién es? —preguntó Rufo Alarde."
    assert said(text, "es") == [
        ("El muelle", "la jueza"),
        ("no es suyo. Ni mío.", "la jueza"),
        ("¿Y de quién es?", "Rufo Alarde"),
    ]
    assert [q.utterance for q in quotes(text, "es")] == [0, 0, 1]


def test_french_dashes_open_a_turn_that_holds_its_attribution() -> None:
    text = "— Vous fermez déjà ? s'étonne une cliente.\n— Il est tard, répond le libraire."
    assert [speaker for _, speaker in said(text, "fr")] == ["une cliente", "le libraire"]
    assert [words for words, _ in said(text, "fr")] == [line[2:] for line in text.split("\n")]


def test_speakers_of_a_dialogue_take_turns() -> None:
    text = "—¿Abre? —dijo Marta Rey.\n—Mañana —dijo Luis Oca.\n—¿Y pasado?\n—Tampoco."
    assert [q.speaker for q in quotes(text, "es")] == ["Marta Rey", "Luis Oca", "Marta Rey", "Luis Oca"]


def test_a_turn_nobody_is_named_for_is_not_the_last_speakers() -> None:
    assert [q.speaker for q in quotes("—¿Abre? —dijo Marta Rey.\n—Mañana.", "es")] == ["Marta Rey", None]


@pytest.mark.parametrize("language", ["es", "fr"])
def test_a_list_set_with_dashes_is_no_dialogue(language: str) -> None:
    text = "Total:\n— 300 euros;\n— 20 kilos;\n— 4 litros."
    assert quotes(text, language) == ()


def test_an_aside_between_dashes_does_not_break_a_turn() -> None:
    text = "—El alcalde —mi primo— lo sabía —dijo Ana Luz."
    assert said(text, "es") == [("El alcalde —mi primo— lo sabía", "Ana Luz")]


@pytest.mark.parametrize(
    ("text", "language", "speaker", "cue"),
    [
        ("« Nous partirons, a promis hier Léa Brun, dès lundi. »", "fr", "Léa Brun", "promis"),
        ("« Partez ! a-t-elle crié. Tout de suite. »", "fr", "elle", "crié"),
        ("« C'est faux, s'emporte le notaire, et vous le savez. »", "fr", "le notaire", "emporte"),
        ("«Nos iremos —avisó Ana Luz— el lunes»", "es", "Ana Luz", "avisó"),
    ],
)
def test_an_attribution_within_the_marks(text: str, language: str, speaker: str, cue: str) -> None:
    (quote,) = quotes(text, language)
    assert (quote.speaker, quote.cue) == (speaker, cue)
    assert quote.span.end - quote.span.start > 30


@pytest.mark.parametrize("text", ["« Nous irons, dit-il souvent, et puis rien », raconte Ève Maux."])
def test_an_attribution_right_behind_the_marks_is_stronger(text: str) -> None:
    assert [q.speaker for q in quotes(text, "fr")] == ["Ève Maux"]


def test_a_verb_without_its_subject_goes_to_who_was_spoken_of() -> None:
    text = "Ana Luz salió a la calle. «No hay agua», lamentó. «Ni luz», añadió."
    assert [(q.speaker, q.cue) for q in quotes(text, "es")] == [("Ana Luz", "lamentó"), ("Ana Luz", "añadió")]
    assert [q.utterance for q in quotes(text, "es")] == [0, 1]


def test_who_is_quoted_within_a_quote() -> None:
    text = "«El guarda me gritó: “Fuera de aquí”, y me fui», contó Ana Luz."
    assert [(q.speaker, q.level, q.kind) for q in quotes(text, "es")] == [
        ("Ana Luz", 0, "speech"),
        ("El guarda", 1, "speech"),
    ]


FRENCH_MARKS = {
    "nested guillemets": (
        "« On nous a promis « un toit » et rien d'autre », dit Ève Maux.",
        ["On nous a promis « un toit » et rien d'autre", "un toit"],
    ),
    "opener lost behind": ("« Le four est froid, regrette Ève Maux, boulangère.", ["Le four est froid,"]),
    "opener lost": ("Le four est froid », répètent les voisins.", ["Le four est froid"]),
    "closer repeated": (
        "« Le four est froid.\n» Il gèle », dit Ève Maux.",
        ["Le four est froid.", "Il gèle"],
    ),
    "less-than signs": ("<< Le four est froid >>, dit Ève Maux.", ["Le four est froid"]),
    "dialogue within marks": (
        "« Le four ?\n— Froid.\n— Tant pis », dit Ève Maux.",
        ["Le four ?", "Froid.", "Tant pis"],
    ),
}


@pytest.mark.parametrize(("text", "words"), FRENCH_MARKS.values(), ids=FRENCH_MARKS.keys())
def test_french_marks(text: str, words: list[str]) -> None:
    assert [one for one, _ in said(text, "fr")] == words
