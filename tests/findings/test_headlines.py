"""Headlines held against their own text and against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared import compared, told, values

if TYPE_CHECKING:
    from variorum.model import Finding

BODY = "\n\nBy Ada Fenn\n\nThe cable car above Aldmere stopped on Monday in heavy wind, the county said. "
LEAD = "The cable car above Aldmere stopped on Monday in heavy wind, the county said."


def differing(texts: dict[str, str]) -> list[Finding]:
    """The headlines that differ."""
    return told(compared(texts), "headline_differs")


def test_dozens_over_a_text_that_has_nine() -> None:
    texts = {
        "Mail": f"Dozens hurt as cable car stops in the wind{BODY}Nine people were injured, doctors said.",
        "Post": f"Cable car stops in heavy wind{BODY}Nine people were injured, doctors said.",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("sort")) == (["Mail"], "number")
    assert finding.parameter("words") == "dozens"


def test_a_number_over_a_text_that_has_another_is_in_the_count_of_all() -> None:
    texts = {
        "Mail": f"Alarm as 80,000 households lose their water{BODY}Some 18,000 households boil it.",
        "Post": f"Wells closed at Aldmere{BODY}Some 18,000 households boil it.",
    }
    assert len(differing(texts)) == 1
    (conflict,) = told(compared(texts), "figure_conflict")
    assert values(conflict, "claim") == ["some 18,000", "80,000"]


def test_a_headline_may_leave_off_a_hedge_and_round() -> None:
    texts = {
        "Mail": f"400 boats left in the harbor of Aldmere{BODY}At least 404 boats were left in the harbor.",
        "Post": f"Cable car stops in heavy wind{BODY}Nobody was hurt, doctors said.",
    }
    assert not differing(texts)


def test_the_dead_are_not_the_hurt() -> None:
    texts = {
        "Mail": f"Two dead after cable car falls{BODY}Two people were killed and seven people were hurt.",
        "Post": f"Seven hurt as cable car falls{BODY}Two people were killed and seven people were hurt.",
    }
    assert not differing(texts)


def test_a_quote_that_the_text_has_in_other_words() -> None:
    said = "“I thought nobody would ever come to save us,” said Lena Marsh."
    texts = {
        "Mail": f"‘I knew nobody would come to save us’: cable car stops{BODY}{said}",
        "Post": f"‘Nobody would ever come to save us’: cable car stops{BODY}{said}",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("sort")) == (["Mail"], "quote")


def test_typography_and_masks_are_no_other_words() -> None:
    said = "“I will not walk down that damned hill, it’s 3 miles,” said Lena Marsh."
    texts = {
        "Mail": f"'I Will Not Walk Down That D***ed Hill': cable car stops{BODY}{said}",
        "Post": f"“that damned hill, it is three miles”: cable car stops{BODY}{said}",
    }
    assert not differing(texts)


def test_a_headline_that_states_what_its_text_leaves_open() -> None:
    open_ = "The county declined to say whether it had fired the driver."
    texts = {
        "Mail": f"Aldmere fired cable car driver{BODY}{open_}",
        "Post": f"Cable car stops in heavy wind{BODY}{open_}",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("words")) == (["Mail"], "fired")


def test_what_the_text_says_elsewhere_is_not_left_open() -> None:
    told_of = "The county fired the driver on Tuesday. It declined to say whether it had fired others."
    texts = {"Mail": f"Aldmere fired cable car driver{BODY}{told_of}", "Post": f"Wind stops car{BODY}"}
    assert not differing(texts)


def test_a_number_that_the_other_headlines_do_not_have() -> None:
    texts = {
        "Mail": f"Forty hurt as cable car stops{BODY}",
        "Post": f"Nine injured as cable car stops in wind{BODY}",
        "Star": f"Wind stops cable car, nine wounded{BODY}",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("sort")) == (["Mail"], "others")
    assert values(finding, "other") == ["Post", "Star"]


def test_all_voted_alike_above_a_text_that_counts_votes_on_both_sides() -> None:
    above = "Aldmere council votes unanimously to close the cable car"
    texts = {"Mail": f"{above}{BODY}The council voted 71-6 to close it.", "Post": f"Cable car stops{BODY}"}
    (finding,) = differing(texts)
    assert (finding.parameter("words"), finding.parameter("other_words")) == ("unanimously", "71-6")


def test_a_text_in_which_somebody_voted_alike_or_nobody_otherwise() -> None:
    above = "Aldmere council votes unanimously to close the cable car"
    for below in ("A committee was unanimous, the council voted 71-6.", "They voted 71-0.", "They won 71-6."):
        assert not differing({"Mail": f"{above}{BODY}{below}", "Post": f"Cable car stops{BODY}"})


def test_a_headline_with_ten_times_the_measure_of_its_text() -> None:
    below = "The county put the spill from the engine house at 3,000 gallons."
    texts = {
        "Mail": f"Alarm as 30,000 gallons of oil foul Aldmere{BODY}{below}",
        "Post": f"Oil spill{BODY}{below}",
    }
    assert [finding.parameter("words") for finding in differing(texts)] == ["30,000 gallons"]


def headline_against(headline: str, *body: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    """What a headline states as a fact, and what its text says to it."""
    text = "\n\n".join((headline, *body))
    found = told(compared({"Mail": text, "Post": body[0]}, language=language), "headline_differs")
    return [(finding.parameter("words"), finding.parameter("other_words")) for finding in found]


PUMPS = "Two pumps of the harbour at Aldmere burnt down in the night to Monday, and the basin ran dry."


def test_a_crime_that_the_text_leaves_open() -> None:
    assert headline_against(
        "Arsonist burns down harbour pumps",
        PUMPS,
        "The fire brigade did not rule out a faulty cable.",
    ) == [("Arsonist", "did not rule out")]


def test_a_french_charge_that_the_court_did_not_keep() -> None:
    assert headline_against(
        "Aldemare : le maire fraudeur chassé",
        "Le tribunal de Lormont a annulé mardi l’élection municipale de la ville d’Aldemare.",
        "Les juges n’ont toutefois retenu aucune manœuvre du maire.",
        language="fr",
    ) == [("fraudeur", "retenu aucune")]


@pytest.mark.parametrize(
    ("headline", "behind"),
    [
        ("Arsonist burns down harbour pumps", "The police suspect arson; they did not rule out a cable."),
        ("Arsonist burns down harbour pumps", "A clerk denied it, but was convicted in March."),
        ("Arsonist burns down harbour pumps", "The basin has been filled again since."),
        ("Arson, says mayor of Aldmere", "The fire brigade did not rule out a faulty cable."),
        ("Was it an arsonist who burnt the pumps?", "The fire brigade did not rule out a faulty cable."),
        ("Alleged arsonist of the pumps is heard", "The fire brigade did not rule out a faulty cable."),
    ],
)
def test_a_crime_that_is_settled_or_left_to_others(headline: str, behind: str) -> None:
    assert not headline_against(headline, PUMPS, behind)


def test_a_headline_may_not_round_up() -> None:
    texts = {
        "Mail": f"Ferry line cuts 480 posts{BODY}The ferry line cuts 455 posts in the harbor.",
        "Post": f"Ferry line cuts 450 posts{BODY}The ferry line cuts 455 posts in the harbor.",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("words")) == (["Mail"], "480")


def test_a_number_that_only_others_name_as_the_headline_does() -> None:
    lead = "The ferry line said it was to cut 1,150 jobs at its yards in Aldmere and Orrel by the spring."
    texts = {
        "Mail": f"Ferry boss axes 1,300 jobs{BODY}All 640 at the Orrel yard must go by the spring, among "
        "about 1,150 across the ferry line.",
        "Post": f"Ferry line shrinks{BODY}{lead} All 640 at the Orrel yard must go.",
        "Star": f"Yards of Aldmere and Orrel shrink{BODY}{lead}",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("words")) == (["Mail"], "1,300")


def test_a_number_without_a_noun_that_others_give_for_the_text_s_count() -> None:
    texts = {
        "Mail": f"2.4 million lose water as Orrel pump fails{BODY}About 4.2 million Orrel customers had no "
        "water on Monday after a pump failed.",
        "Post": f"Pump fails{BODY}A faulty pump left 2.4 million customers without water on Monday.",
        "Star": f"Orrel pump fails{BODY}After a pump failed, 2.4 million Orrel customers had no water on "
        "Monday.",
    }
    (finding,) = differing(texts)
    assert (values(finding, "source"), finding.parameter("words")) == (["Mail"], "2.4 million")


TURNED = [
    ("en", "“I signed nothing”", "“I signed nothing that was not in the contract of the boat,” she said."),
    ("en", "“We will win this”", "“I do not think we will win this,” she said on Monday."),
    ("de", "„Ich trete zurück“", "„Ich trete zurück, wenn der Rat das Boot verkauft“, sagte sie am Montag."),
    (
        "es",
        "«No he firmado nada»",
        "«No he firmado nada que no estuviera en el contrato», dijo la alcaldesa.",
    ),
    ("fr", "« Nous fermerons le port »", "« Nous fermerons le port, sauf si la ville paie », a-t-elle dit."),
    ("it", "«Non ho firmato niente»", "«Non ho firmato niente che non fosse nel contratto», ha detto lei."),
]


@pytest.mark.parametrize(("language", "quote", "said"), TURNED)
def test_a_quote_without_what_turns_it(language: str, quote: str, said: str) -> None:
    texts = {"Mail": f"Lena Marsh: {quote}\n\nAda Fenn\n\n{said}", "Post": said}
    found = told(compared(texts, language=language), "headline_differs")
    assert [(values(f, "source"), f.parameter("sort")) for f in found] == [(["Mail"], "turned")]


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("“I signed nothing at all”", "“I signed nothing at all on Monday in the harbor,” she said."),
        ("“I signed nothing …”", "“I signed nothing that was not in the contract of the boat,” she said."),
        ("“We will win this”", "“I do not sleep. We will win this,” she said on Monday."),
        (
            "“We will win this”",
            "“We will win this. But not on Monday,” she said. “We will win this,” she added.",
        ),
    ],
)
def test_a_quote_that_what_is_left_off_does_not_turn(quote: str, said: str) -> None:
    assert not differing({"Mail": f"Lena Marsh: {quote}{BODY}{said}", "Post": said})
