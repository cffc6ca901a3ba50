"""Sentences of no one row that cannot both be right: a denial and a statement, a thing in two states."""

from __future__ import annotations

import pytest
from compared import compared, told

RIVER = "The river rose by two metres in the night, and the lower town of Aldmere was cut off."
FLEUVE = "Le fleuve est monté de deux mètres dans la nuit et la ville basse d’Aldemare a été coupée du monde."
FLUSS = "Der Fluss stieg in der Nacht um zwei Meter, die Unterstadt von Aldmoor war abgeschnitten."


def clashes(*texts: str, language: str = "en") -> set[frozenset[str]]:
    """The two sides of each contradiction, whichever is told first."""
    comparison = compared(dict(zip("ABCD", texts, strict=False)), language=language)
    return {
        frozenset((f.parameter("words"), f.parameter("other_words")))
        for f in told(comparison, "contradiction")
    }


def test_a_permit_that_one_denies_and_another_states() -> None:
    assert clashes(
        f"{RIVER}\n\nThe crew of the ferry had a permit from the Linden Harbour Board, which owns the pier.",
        f"{RIVER}\n\nThe crew did not have a permit from the Linden Harbour Board, it emerged last night.",
    ) == {frozenset(("had a permit", "did not have a permit"))}


def test_a_denial_of_the_same_doer_though_little_else_is_shared() -> None:
    assert clashes(
        f"{RIVER}\n\nOlga Brandt, who runs the yard, said the ferry had been inspected on Friday morning.",
        f"{RIVER}\n\nThe ferry had not been inspected since it left the yard, officer Neil Orr said.",
    ) == {frozenset(("had been inspected", "had not been inspected"))}


def test_a_french_denial_in_two_words() -> None:
    assert clashes(
        f"{FLEUVE}\n\nLe maire, Yves Lantier, qui n’avait pas été prévenu, proteste.",
        f"{FLEUVE}\n\nPrévenu dès vendredi par la préfecture, le maire, Yves Lantier, a gardé le silence.",
        language="fr",
    ) == {frozenset(("n’avait pas été prévenu", "Prévenu"))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ferries that did not have a permit from the Linden Harbour Board stayed in port.",
            "The ferry had a permit from the Linden Harbour Board and stayed in port.",
        ),
        (
            "It is unclear whether the ferry had a permit from the Linden Harbour Board.",
            "The ferry did not have a permit from the Linden Harbour Board.",
        ),
        (
            "After the pump failed, the Orrel ferries had no water for two days.",
            "Orrel ferries lose water for two days as the pump fails.",
        ),
        (
            "The ferry did not only have a permit from the Linden Harbour Board.",
            "The ferry had a permit from the Linden Harbour Board.",
        ),
        (
            "Many believe that Orr was not elected in the town. The town was not fair to the elected.",
            "Orr was elected. He was elected twice. All elected are equal. Who is elected must serve.",
        ),
    ],
)
def test_denials_of_something_else(one: str, other: str) -> None:
    assert not clashes(f"{RIVER}\n\n{one}", f"{RIVER}\n\n{other}")


def test_who_states_and_denies_tells_of_two_things() -> None:
    permit = "The crew of the ferry had a permit from the Linden Harbour Board, which owns the pier."
    denial = "The crew did not have a permit from the Linden Harbour Board, it emerged last night."
    assert not clashes(f"{RIVER}\n\n{permit}", f"{RIVER}\n\n{denial} {permit}")


def test_an_alarm_that_rang_and_stayed_silent() -> None:
    assert clashes(
        f"{FLUSS}\n\nDie Alarmanlage blieb stumm.",
        f"{FLUSS}\n\nAls das Wasser den Keller erreichte, schlug der Alarm an.",
        language="de",
    ) == {frozenset(("blieb stumm", "schlug der Alarm an"))}


def test_nobody_hurt_and_somebody_treated() -> None:
    assert clashes(
        f"{RIVER}\n\nAll the passengers of the ferry are safe, and all of them are unhurt.",
        f"{RIVER}\n\nTwo of the passengers were treated for mild hypothermia.",
    ) == {frozenset(("all of them are unhurt", "were treated for"))}


def test_an_office_kept_and_lost_by_who_is_named_with_it() -> None:
    text = f"{FLEUVE}\n\nLe maire sortant, Yves Lantier, a voté."
    assert clashes(
        f"{text}\n\nLe maire reste en fonctions jusqu’au printemps.",
        f"{text}\n\nYves Lantier doit quitter ses fonctions dès ce soir.",
        language="fr",
    ) == {frozenset(("reste en fonctions", "doit quitter ses fonctions"))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver of the van was unhurt.", "Two of the passengers were treated for mild hypothermia."),
        ("None of the firemen slept. No injuries were reported.", "In 2019 six firemen were injured here."),
        ("The alarm never sounded.", "Nobody heard that an alarm went off; the alarm did not sound."),
        ("The alarm stayed silent in the old hall; it went off in the new one.", "The alarm went off."),
        ("The mayor remains in office.", "Claire Dorval must step down."),
    ],
)
def test_states_of_two_things(one: str, other: str) -> None:
    assert not clashes(f"{RIVER}\n\n{one}", f"{RIVER}\n\n{other}")


@pytest.mark.parametrize(
    ("language", "scene", "one", "other", "sides"),
    [
        (
            "de",
            FLUSS,
            "Die Halle bleibt bis auf Weiteres geschlossen.",
            "Am Samstag soll die Halle wieder öffnen.",
            ("bleibt bis auf Weiteres geschlossen", "soll die Halle wieder öffnen"),
        ),
        (
            "es",
            "El río subió dos metros durante la noche y la parte baja de Aldemar quedó aislada.",
            "El museo permanecerá cerrado.",
            "El museo reabrirá sus salas pronto.",
            ("permanecerá cerrado", "reabrirá"),
        ),
        (
            "it",
            "Il fiume è salito di due metri nella notte e la città bassa di Aldemare è rimasta isolata.",
            "Il museo resta chiuso.",
            "Il museo riaprirà presto le sue sale.",
            ("resta chiuso", "riaprirà"),
        ),
    ],
)
def test_a_building_that_opens_and_stays_closed(
    language: str, scene: str, one: str, other: str, sides: tuple[str, str]
) -> None:
    found = clashes(f"{scene}\n\n{one}", f"{scene}\n\n{other}", language=language)
    assert found == {frozenset(sides)}


def test_a_denial_within_a_parted_verb_is_no_ringing() -> None:
    assert not clashes(
        f"{FLUSS}\n\nDer Alarm schlug im Keller nicht an.",
        f"{FLUSS}\n\nDie Alarmanlage blieb stumm.",
        language="de",
    )


@pytest.mark.parametrize(
    ("language", "scene", "one", "other", "sides"),
    [
        (
            "en",
            RIVER,
            "The town has put off the summer parade.",
            "The summer parade was called off, the mayor said.",
            ("put off", "called off"),
        ),
        (
            "de",
            FLUSS,
            "Die Leitung der Werft behält Marga Ohlsen.",
            "Marga Ohlsen legt zum Ende des Monats die Leitung der Werft nieder. Ihren Lehrstuhl behält sie.",
            ("behält", "legt zum Ende des Monats die Leitung der Werft nieder"),
        ),
        (
            "es",
            "El río subió dos metros durante la noche y la parte baja de Aldemar quedó aislada.",
            "El Racing Aldemar apartó al portero hasta que se aclare lo ocurrido.",
            "El portero ya no juega en el Racing Aldemar, que ha rescindido su contrato.",
            ("apartó al", "ha rescindido su contrato"),
        ),
        (
            "fr",
            FLEUVE,
            "La fête du port est maintenue samedi.",
            "La mairie a annulé la fête du port.",
            ("est maintenue", "a annulé"),
        ),
        (
            "it",
            "Il fiume è salito di due metri nella notte e la città bassa di Aldemare è rimasta isolata.",
            "Il comandante Nardi è stato sospeso dal servizio.",
            "Il comandante Nardi si è dimesso.",
            ("sospeso dal servizio", "si è dimesso"),
        ),
    ],
)
def test_what_became_of_somebody_or_something(
    language: str, scene: str, one: str, other: str, sides: tuple[str, str]
) -> None:
    found = clashes(f"{scene}\n\n{one}", f"{scene}\n\n{other}", language=language)
    assert found == {frozenset(sides)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trading in the shares of Orrel was suspended.", "The head of Orrel resigned in the evening."),
        ("The summer parade could be called off.", "The town has put off the summer parade."),
        ("The summer parade was called off.", "The harbour race was put off by the harbour board."),
        ("Officer Neil Orr was suspended in May.", "Officer Neil Orr was dismissed on Tuesday."),
        ("The mayor keeps the office of the harbour board tidy.", "Olga Brandt gave up her seat."),
    ],
)
def test_states_that_are_not_of_one_thing(one: str, other: str) -> None:
    assert not clashes(f"{RIVER}\n\n{one}", f"{RIVER}\n\n{other}")


def test_what_became_of_two_whom_nobody_names_may_be_of_one() -> None:
    comparison = compared(
        {
            "A": f"{RIVER}\n\nThe lock keeper responsible has been suspended.",
            "B": f"{RIVER}\n\nA man of the night shift was moved to other duties.",
        }
    )
    assert [finding.certainty for finding in told(comparison, "contradiction")] == ["possible"]


@pytest.mark.parametrize(
    ("language", "scene", "one", "other", "sides"),
    [
        (
            "en",
            RIVER,
            "The lock gates are cast at Tarnby, not in Orrel.",
            "The Orrel foundry, in which the lock gates are cast, will close in spring.",
            ("not in Orrel", "Orrel"),
        ),
        (
            "de",
            FLUSS,
            "Die Schleusentore werden in Tarnau gegossen, nicht in Orlitz.",
            "In Orlitz werden die Schleusentore gegossen.",
            ("nicht in Orlitz", "Orlitz"),
        ),
        (
            "fr",
            FLEUVE,
            "Les portes de l’écluse sont coulées à Tarnay, et non à Orval.",
            "La fonderie d’Orval, où sont coulées les portes de l’écluse, ferme au printemps.",
            ("et non à Orval", "Orval"),
        ),
    ],
)
def test_what_is_said_expressly_not_of_a_name_that_another_says_it_of(
    language: str, scene: str, one: str, other: str, sides: tuple[str, str]
) -> None:
    found = clashes(f"{scene}\n\n{one}", f"{scene}\n\n{other}", language=language)
    assert found == {frozenset(sides)}


@pytest.mark.parametrize(
    "other",
    [
        "The lock gates are cast at Tarnby and only painted in Orrel.",
        "The Orrel foundry, in which no lock gates are cast, will close in spring.",
        "In Orrel nobody wants to lose the foundry, which has stood there for ages.",
    ],
)
def test_a_name_of_which_nobody_says_it(other: str) -> None:
    one = "The lock gates are cast at Tarnby, not in Orrel."
    assert not clashes(f"{RIVER}\n\n{one}", f"{RIVER}\n\n{other}")


def test_it_is_denied_of_what_the_sentence_names() -> None:
    assert clashes(
        f"{RIVER}\n\nTwo divers who worked on the gate told the Echo that it had not been greased.",
        f"{RIVER}\n\nThe company said the gate had been greased in October.",
    ) == {frozenset(("had been greased", "had not been greased"))}


def test_it_is_denied_of_something_else() -> None:
    assert not clashes(
        f"{RIVER}\n\nTwo divers who worked on the pump told the Echo that it had not been greased.",
        f"{RIVER}\n\nThe company said the gate had been greased in October.",
    )


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Tom Hale was alone in the van.", "Two friends were in the van with Tom Hale."),
        (
            "en",
            "Members of the club voted by secret ballot.",
            "Members voted by a show of hands in the club.",
        ),
        ("en", "The Orrel yard will stay open.", "The Orrel yard is to close in March."),
        ("de", "Tom Hahl stellte sich der Polizei.", "Tom Hahl wurde in seiner Wohnung festgenommen."),
        ("de", "Der Hund war angeleint.", "Der Hund lief frei herum."),
        ("es", "La fábrica seguirá abierta.", "La fábrica cerrará en marzo."),
        ("fr", "Les négociations ont échoué.", "Les négociations se poursuivent."),
        ("it", "La torre è stata demolita.", "La torre è ancora in piedi."),
    ],
)
def test_more_states_that_exclude_each_other(language: str, one: str, other: str) -> None:
    scenes = {"en": RIVER, "de": FLUSS, "fr": FLEUVE}
    scene = scenes.get(language, "Aldemare.")
    assert len(clashes(f"{scene}\n\n{one}", f"{scene}\n\n{other}", language=language)) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The dog was on a leash.", "The dog was not on a leash, a neighbour said on Friday."),
        ("en", "The pilot had a licence.", "The pilot had no licence."),
        ("de", "Hahl hat sich bei der Familie entschuldigt.", "Hahl hat sich nicht entschuldigt."),
    ],
)
def test_a_short_denial_of_which_another_says_all(language: str, one: str, other: str) -> None:
    scene = RIVER if language == "en" else FLUSS
    assert len(clashes(f"{scene}\n\n{one}", f"{scene}\n\n{other}", language=language)) == 1


def test_a_short_denial_of_which_another_says_only_a_part() -> None:
    assert not clashes(
        f"{RIVER}\n\nThe pilot had no licence.", f"{RIVER}\n\nThe owner of the ferry had a licence."
    )
