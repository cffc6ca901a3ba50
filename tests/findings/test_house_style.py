"""What desks tidy without changing what was said."""

from __future__ import annotations

import pytest
from compared import compared

from variorum.equipment import languages
from variorum.findings.wording.differ import printing, word_differences
from variorum.reading.text.words import words_in


def kinds(base: str, here: str, language: str = "en") -> list[str]:
    data = languages()[language]
    sides = (printing(text, words_in(text), data) for text in (base, here))
    found = word_differences(*sides, data)
    return [d.kind for d in found.differences]


@pytest.mark.parametrize(
    ("base", "here"),
    [
        ("The F.B.I. took our eels away", "The FBI took our eels away"),
        ("Some good and some bad eels", "Some good & some bad eels"),
        ("Senator Okafor took our eels", "Sen. Okafor took our eels"),
        ("We lost twenty-one eels today", "We lost 21 eels today"),
        ("We lost five thousand eels today", "We lost 5,000 eels today"),
        ("The colour of the eels today", "The color of the eels today"),
        ("They organised the eel market", "They organized the eel market"),
        ("That f***ing eel bit me", "That fucking eel bit me"),
        ("That f**king eel bit me", "That f---ing eel bit me"),
        ("We are going to eat eels", "We’re gonna eat eels"),
        ("I would like an eel pie", "I’d like an eel pie"),
        ("It has been a bad year for eels", "It’s been a bad year for eels"),
        ("The eels, um, got away", "The eels got away"),
        ("Now the, the eels got away", "Now the eels got away"),
        ("She let the eels escape", "[The mayor] let the eels escape"),
        ("The eels of Okafor escape", "The eels of [Mayor] Okafor escape"),
        ("We met Qaddafi by the weir", "We met Gadhafi by the weir"),
        ("The comittee lost its eels", "The committee lost its eels"),
        ("O.K., bring the eels", "OK, bring the eels"),
        ("The café sells eels", "The cafe sells eels"),
    ],
)
def test_a_listener_hears_no_difference(base: str, here: str) -> None:
    assert set(kinds(base, here)) == {"tidied"}
    assert set(kinds(here, base)) == {"tidied"}


@pytest.mark.parametrize(
    ("base", "here"),
    [
        ("A same-day eel – the best", "A same day eel—the best"),
        ("“WE LIKE EELS,” she said", "we like eels she said"),
        ("Send an e-mail about eels", "Send an email about eels"),
        ("It's the mayors' eel", "It’s the mayors eel"),
        ("[W]e like eels", "We like eels"),
    ],
)
def test_typography_is_no_difference_at_all(base: str, here: str) -> None:
    assert kinds(base, here) == []


@pytest.mark.parametrize(
    ("base", "here"),
    [
        ("We can sell the eels now", "We can’t sell the eels now"),
        ("We lost twenty eels today", "We lost 21 eels today"),
        ("Maria sold eels to Mario today", "Maria sold eels to Maria today"),
        ("They are now selling eels", "They are not selling eels"),
        ("Send it to us at the weir", "Send it to the US at the weir"),
        ("The four eels at the weir", "The for eels at the weir"),
        ("She may never eat eels", "She [must] eat eels"),
    ],
)
def test_a_change_is_not_taken_for_style(base: str, here: str) -> None:
    assert set(kinds(base, here)) - {"tidied"}


@pytest.mark.parametrize(
    ("language", "base", "here"),
    [
        ("de", "Es geht um 3 Prozent der Aale", "Es geht um drei Prozent der Aale"),
        ("de", "Das Photo der Aale ist alt", "Das Foto der Aale ist alt"),
        ("es", "El Sr. Vega vende las anguilas", "El señor Vega vende las anguilas"),
        ("fr", "M. Vega vend les anguilles", "Monsieur Vega vend les anguilles"),
        ("it", "Il sig. Vega vende le anguille", "Il signor Vega vende le anguille"),
        ("it", "E' una brutta anguilla", "È una brutta anguilla"),
        ("it", "Non vende piu' anguille", "Non vende più anguille"),
        ("it", "Vende un po' di anguille", "Vende un poco di anguille"),
        ("it", "Vende anguille perchè può", "Vende anguille perché può"),
    ],
)
def test_other_languages_have_a_house_style_too(language: str, base: str, here: str) -> None:
    assert kinds(base, here, language) == ["tidied"]


def test_a_contraction_behind_a_gap_is_told_as_one_word() -> None:
    texts = {
        "Mail": "“I am no captain and I will not be one. I am a cook who forgot the tide,” said Nils Ek.",
        "Post": "“I'm no captain … I'm a cook who forgot the tide,” said Nils Ek.",
    }
    (family,) = compared(texts).families
    tidied = [d.base_words for r in family.renderings for d in r.differences if d.kind == "tidied"]
    assert tidied == ["I am", "I am"]
