"""Who speaks in Spanish and French, one construction each."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

SPANISH = {
    "time behind the verb": ("«Se acabó», dijo este jueves la edil Ana Luz.", "la edil Ana Luz"),
    "hearer behind the verb": ("«Váyase», le gritó al guarda una vecina.", "una vecina"),
    "role and name": ("«Se acabó», zanjó el juez de paz, Luis Oca, al salir.", "el juez de paz, Luis Oca"),
    "object without article": ("Ana Luz pidió calma: «Se acabó».", "Ana Luz"),
    "infinitive behind its verb": ("Ana Luz se limitó a repetir que «se acabó todo».", "Ana Luz"),
    "infinitive in a second clause": (
        "Luis Oca dice que el plan «no vale», mientras que el club prefiere hablar de «un retraso».",
        "el club",
    ),
    "object within a relative clause": (
        "Una mujer que prefiere callar su nombre contó: «Se oyó un trueno».",
        "Una mujer",
    ),
    "participle in front": ("Preguntada por la obra, Ana Luz afirmó que «se acabó todo».", "Ana Luz"),
    "opinion": ("Para el jurado, la obra es «un desastre sin remedio».", "el jurado"),
    "opinion of who spoke": ("Ana Luz se negó. A su juicio, la obra es «un desastre».", "Ana Luz"),
    "owner of the words": ("La respuesta de Ana Luz fue breve: «Se acabó».", "Ana Luz"),
    "named in the next sentence": (
        "«Era mi única casa.» Así lo recordaba ayer la cantante Ana Luz.",
        "la cantante Ana Luz",
    ),
    "pronoun that is an article too": ("Luis Oca duda; Ana Luz la considera «un desastre».", "Ana Luz"),
    "free relative": ("«Fue un error», admite quien era edil entonces, Ana Luz.", "Ana Luz"),
    "demonstrative": ("Ana Luz criticó a Luis Oca. «Es mentira», replicó este.", "este"),
    "plural without a subject": ("«No hay agua», dicen desde el club de remo.", "el club de remo"),
    "role, field and name": (
        "«No hay agua», avisa la experta en riegos Ana Luz.",
        "la experta en riegos Ana Luz",
    ),
    "no verb": ("«¿Con qué dinero?», su rival, Ana Luz.", "su rival, Ana Luz"),
    "verb nobody listed": ("«No hay agua», se desgañita el pregonero.", "el pregonero"),
    "clause as a subject": ("Quien mejor lo sabe es Ana Luz. «No hay agua en el pozo.»", "Ana Luz"),
    "spoken of in the sentence before": (
        "El guarda dice que «no hay agua». Dentro, Ana Luz cierra el grifo. «Adiós al riego», musita.",
        "Ana Luz",
    ),
    "second verb of one subject": (
        "El edil tachó al juez Luis Oca de «inútil» y le pidió calma.",
        "El edil",
    ),
    "several words of a source": ("La obra es, en palabras del juez Luis Oca, «un desastre».", "Luis Oca"),
}
FRENCH = {
    "time behind the verb": ("« C'est fini », a dit jeudi soir la juge Ève Maux.", "la juge Ève Maux"),
    "hearer behind the verb": ("« Partez ! » a crié au gardien une voisine.", "une voisine"),
    "insertion behind the verb": ("« Partez ! » s'est écrié, en se levant, Luc Roy.", "Luc Roy"),
    "unclear words behind the verb": ("« C'est fini », a répliqué du bout des lèvres Ève Maux.", "Ève Maux"),
    "infinitive behind its verb": ("Ève Maux s'est contentée de répondre que « tout est fini ».", "Ève Maux"),
    "participle in front": ("Interrogée sur le port, Ève Maux a répondu : « C'est fini. »", "Ève Maux"),
    "present participle in front": (
        "Évoquant « un drame évitable », Ève Maux est partie.",
        "Ève Maux",
    ),
    "opinion": ("Pour le jury, le pont est « un désastre sans remède ».", "le jury"),
    "no opinion": ("Pour l'instant, Ève Maux juge le pont « un peu fragile ».", "Ève Maux"),
    "owner of the words": ("La réponse d'Ève Maux tient en deux mots : « C'est fini. »", "Ève Maux"),
    "named in the next sentence": (
        "« C'était ma maison. » C'est ainsi que le chanteur Luc Roy parle du phare.",
        "le chanteur Luc Roy",
    ),
    "free relative": ("« Une erreur », admet celui qui était maire alors, Luc Roy.", "Luc Roy"),
    "insertion without a preposition": ("« J'ai peur », admet, les yeux clos, Luc Roy.", "Luc Roy"),
    "noun that ends like an adverb": ("« On signera », dit le gouvernement.", "le gouvernement"),
    "name behind a field": (
        "La ministre déléguée aux Sports, Ève Maux, a promis « un grand pas ».",
        "La ministre déléguée aux Sports, Ève Maux",
    ),
    "verb nobody listed": ("« Le port est mort », s'époumone un docker.", "un docker"),
    "what holds the words": ("« Le port est fermé », peut-on lire dans l'arrêté.", "l'arrêté"),
    "words of a source": ("Le pont est, selon les mots du juge Luc Roy, « un désastre ».", "juge Luc Roy"),
    "another sentence behind a semicolon": (
        "Le club « regrette vivement, comme nous tous, » la perte du phare ; il déclare la saison finie.",
        "Le club",
    ),
}


def test_a_headlines_theme_says_nothing() -> None:
    quotes = read("Pénurie de sel : « On racle les fonds »", languages=languages(), language="fr").quotes
    assert [quote.speaker for quote in quotes] == [None]


def test_a_headlines_quote_is_by_who_says_it_below() -> None:
    text = "Pénurie de sel : « On racle les fonds »\n\n« On racle les fonds tous les hivers », dit Ève Maux."
    quotes = read(text, languages=languages(), language="fr").quotes
    assert [(quote.speaker, quote.cue) for quote in quotes] == [("Ève Maux", None), ("Ève Maux", "dit")]


@pytest.mark.parametrize(("text", "speaker"), SPANISH.values(), ids=SPANISH.keys())
def test_spanish_speaker(text: str, speaker: str) -> None:
    quotes = read(text, languages=languages(), language="es").quotes
    assert quotes[-1].speaker in {speaker, f"el juez {speaker}", f"juez {speaker}"}


@pytest.mark.parametrize(("text", "speaker"), FRENCH.values(), ids=FRENCH.keys())
def test_french_speaker(text: str, speaker: str) -> None:
    assert read(text, languages=languages(), language="fr").quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("la jefa del Hospital San Blas, la doctora Ana Luz", "Ana Luz"),
        ("la experta en riegos Ana Luz", "Ana Luz"),
        ("la portavoz de Ana Luz", None),
    ],
)
def test_the_name_of_a_role(mention: str, name: str | None) -> None:
    (quote,) = read(f"«Lloverá mucho», dijo {mention}.", languages=languages(), language="es").quotes
    assert (quote.speaker, quote.speaker_name) == (mention, name)
