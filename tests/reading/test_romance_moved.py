"""Spanish, French and Italian: who speaks where the subject is not who speaks, or no verb is there."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

SPEAKERS = {
    "nickname between commas": (
        "es",
        "El párroco, Benito Lugo, de 70 años, «Benitín» para los suyos, explicó la misa: «Fue breve».",
        "Benito Lugo",
    ),
    "object before the subject": ("es", "Explica el corte la edil Ana Luz: «No hay agua».", "Ana Luz"),
    "object before an Italian subject": ("it", "Racconta la fuga Ida Rinda: «Correvano».", "Ida Rinda"),
    "whom it moves": ("es", "Al edil Luis Oca le hizo gracia: «Ya lo sabía».", "Luis Oca"),
    "whom it moves, and the cause": ("es", "A Ana Luz no le sorprende el fallo: «Se veía venir».", "Ana Luz"),
    "whom it moves in Italian": ("it", "A Ida Rinda non è piaciuto: «Nessuno mi ha avvisata».", "Ida Rinda"),
    "whom it makes laugh": ("it", "A Ugo Renzi viene da ridere: «Volevo vederlo anch'io».", "Ugo Renzi"),
    "whom it makes smile": ("fr", "Cela fait sourire Ève Maux : « Il était temps. »", "Ève Maux"),
    "not what opens the sentence": ("es", "A las puertas del juzgado, Ana Luz fue breve: «Nada».", "Ana Luz"),
    "who goes on": ("fr", "« Tout est fini », a dit Ève Maux. Et de conclure : « Partons. »", "Ève Maux"),
    "verb before a long subject": (
        "it",
        "«Crolla», dice Ida Rinda. Replica il capo del cantiere, Ugo Renzi: «È falso».",
        "Ugo Renzi",
    ),
    "owner of the words": ("es", "Aquel «no me acuerdo» de Luis Oca aún pesa.", "Luis Oca"),
}
KINDS = {
    "nickname and for whom": ("fr", "Luc Roy, 71 ans, « Lulu » pour tout le quai, dort.", ["nickname"]),
    "nickname and for whom, in English": ("en", "Thomas Reid, “Big Tam” to his crew, sold it.", ["nickname"]),
    "chant": ("es", "«¡Que salga!», coreaba la grada.", ["other"]),
    "shout of a crowd": ("it", "«Dimissioni!», urlava la piazza.", ["other"]),
    "shout of one person": ("es", "«¡Dimisión!», gritó un hombre entre la multitud.", ["speech"]),
    "at the cry of": ("es", "Al grito de «¡Agua ya!», cien regantes cortaron la vía.", ["other"]),
    "term of a trade": ("fr", "Les marins appellent « grain » une averse soudaine.", ["term"]),
    "verdict": ("es", "El edil llama «chapuza» al muro.", ["speech"]),
    "title and what it is": (
        "es",
        "Juan Vela llama a su novela, «La noche quieta», «un don».",
        ["title", "speech"],
    ),
    "title before the words": (
        "fr",
        "Ève Maux voit dans « Le Soir bleu » « un petit miracle ».",
        ["title", "speech"],
    ),
    "paper with an elision": ("fr", "Dans sa chronique du « Courrier d'Aube », il pleut.", ["title"]),
    "clause before its verb": ("it", "Il costo «calerà in autunno», prevede la Banca di Lana.", ["speech"]),
    "word within the subject": ("fr", "La « promenade » du port se résume à deux bancs.", ["scare"]),
    "short words behind a colon": ("es", "Al edil Luis Oca no le gustó: «Sin comentarios».", ["speech"]),
}
GAPPED = {
    "es": "La oposición habla de «fraude»; el Gobierno, de «errores».",
    "fr": "L'opposition parle de « fraude », le gouvernement d'« erreurs ».",
    "it": "L'opposizione parla di «brogli»; il governo, di «errori».",
}


@pytest.mark.parametrize(("language", "text", "name"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_who_speaks(language: str, text: str, name: str) -> None:
    assert read(text, languages=languages(), language=language).quotes[-1].speaker_name == name


@pytest.mark.parametrize(("language", "text", "kinds"), KINDS.values(), ids=KINDS.keys())
def test_what_marks_hold(language: str, text: str, kinds: list[str]) -> None:
    assert [quote.kind for quote in read(text, languages=languages(), language=language).quotes] == kinds


@pytest.mark.parametrize(("language", "text"), GAPPED.items(), ids=GAPPED.keys())
def test_a_verb_left_out_the_second_time_has_another_subject(language: str, text: str) -> None:
    first, second = read(text, languages=languages(), language=language).quotes
    assert (first.kind, second.kind) == ("speech", "speech")
    assert first.speaker is not None
    assert second.speaker is not None
    assert "pos" in first.speaker
    assert "go" in second.speaker.lower()


WHO_IS_MEANT = {
    "named behind": ("es", "«No volveremos», ha dicho. La portavoz, Ana Luz, salía de allí.", "Ana Luz"),
    "several, one named behind": ("es", "«No volveremos», aseguran. Ana Luz salía de allí.", None),
    "nobody behind": ("it", "«Non torneremo», ha detto. La pioggia cadeva forte.", None),
    "titled, in the paragraph before": (
        "it",
        "Il maresciallo Renzi spense la torcia.\n\n— Quanti sono? — chiese.",
        "Renzi",
    ),
    "role, named behind with a degree": (
        "es",
        "«Era limpia», explicó la forense. La doctora Ana Luz declaró dos horas.",
        "Ana Luz",
    ),
    "role, another one behind": (
        "fr",
        "« Mon client dormait », a plaidé l'avocate. Le maire, Luc Roux, était absent.",
        None,
    ),
    "role, a relative within the words": (
        "fr",
        "Ginette Fauvel tient la buvette. « Mon mari était cheminot », glisse la retraitée.",
        "Ginette Fauvel",
    ),
    "one of two": ("es", "Marcos y Julián Vidal heredaron el horno. «Ya está», dice él.", None),
    "surname with a preposition": ("it", "«Non s'apre», ha detto Di Maio.", "Di Maio"),
    "surname with two small words": ("es", "«No se abre», dice De la Torre.", "De la Torre"),
    "surname told in full before": (
        "it",
        "Il ministro Luigi Di Maio era a Lana. «Non s'apre», ha detto Di Maio.",
        "Luigi Di Maio",
    ),
    "French surname": ("fr", "« On ferme », a dit De Gaulle.", "De Gaulle"),
    "given name like a preposition": ("it", "«Non s'apre», replica Nello Bruschi, gestore.", "Nello Bruschi"),
    "name behind kin": ("it", "«È fatto così», ridacchia la cognata, Ida Rinda.", "Ida Rinda"),
    "who it was to say it": ("it", "È stato il tecnico, Ugo Renzi, a dirlo: «Me ne vado».", "Ugo Renzi"),
    "had to say": ("it", "Come ebbe a dire il sindaco Ugo Renzi, «le rotonde non votano».", "Ugo Renzi"),
}


@pytest.mark.parametrize(("language", "text", "name"), WHO_IS_MEANT.values(), ids=WHO_IS_MEANT.keys())
def test_who_is_meant(language: str, text: str, name: str | None) -> None:
    (quote,) = read(text, languages=languages(), language=language).quotes
    assert (quote.kind, quote.speaker_name) == ("speech", name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("«L'uva è salva – dice Ida Rinda – ma il fieno no».", ["L'uva è salva", "ma il fieno no"]),
        (
            "“Ho visto tutto - racconta Ida Rinda -. Erano in tre, tutti alti”.",
            ["Ho visto tutto", "Erano in tre, tutti alti"],
        ),
        (
            "«Il ponte – quello vecchio – va chiuso», dice Ida Rinda.",
            ["Il ponte – quello vecchio – va chiuso"],
        ),
    ],
)
def test_an_attribution_between_dashes_parts_an_italian_quote(text: str, said: list[str]) -> None:
    quotes = read(text, languages=languages(), language="it").quotes
    assert [text[quote.span.start : quote.span.end] for quote in quotes] == said
    assert {quote.speaker_name for quote in quotes} == {"Ida Rinda"}
    assert len({quote.utterance for quote in quotes}) == 1


def test_what_is_told_of_a_speaker_is_nothing_that_he_says() -> None:
    text = "«Así es él», ríe su cuñada, Ana Luz, que atiende el estanco del puerto."
    assert read(text, languages=languages(), language="es").reported == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le juge, Luc Roy, a admis une « erreur » et démenti toute « faute ».",
            ("Luc Roy", "démenti"),
        ),
        (
            "fr",
            "« Ça cédera », dit Ève Maux. Faux, rétorque le juge, Luc Roy : « Non. »",
            ("Luc Roy", "rétorque"),
        ),
        ("es", "La edil Ana Luz se limitó a un «ya se verá» al salir.", ("Ana Luz", "limitó a un")),
        ("es", "«Nos vamos», vino a decir la portavoz, Ana Luz.", ("Ana Luz", "decir")),
        ("it", "«Mi dispiace», è riuscito a dire l'autista, Ugo Renzi.", ("Ugo Renzi", "dire")),
    ],
)
def test_a_verb_with_others_before_it(language: str, text: str, expected: tuple[str, str]) -> None:
    quote = read(text, languages=languages(), language=language).quotes[-1]
    assert (quote.kind, quote.speaker_name, quote.cue) == ("speech", *expected)


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("es", "Luis Oca, a quien todos conocen como «Pipo», sonríe.", ["nickname"]),
        ("it", "Leo Mari, in arte «il Tigre», pubblica «Notti chiare».", ["nickname", "title"]),
        ("es", "El cantante Leo Mar, alias «el Tigre», publica «Noches claras».", ["nickname", "title"]),
    ],
)
def test_a_name_to_go_by_and_a_title(language: str, text: str, kinds: list[str]) -> None:
    assert [quote.kind for quote in read(text, languages=languages(), language=language).quotes] == kinds
