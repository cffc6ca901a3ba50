"""Indirect speech in Spanish, French and Italian: where the clause ends, and where its speaker stands."""

from __future__ import annotations

import pytest

from variorum.equipment import languages
from variorum.reading import read

CASES = {
    "second that": (
        "es",
        "El juez dijo que el muro era viejo y que se buscaba al dueño.",
        ("el muro era viejo y que se buscaba al dueño", "El juez"),
    ),
    "as somebody explained": (
        "es",
        "Como explicó Luisa Barro, el tejado cederá en primavera.",
        ("el tejado cederá en primavera", "Luisa Barro"),
    ),
    "just as somebody explained": (
        "es",
        "El tejado cederá en primavera, tal y como ha explicado Luisa Barro.",
        ("El tejado cederá en primavera", "Luisa Barro"),
    ),
    "as, with a pronoun": (
        "fr",
        "Le toit, comme l'a expliqué Luce Barreau, cédera au printemps.",
        ("cédera au printemps", "Luce Barreau"),
    ),
    "as, in Italian": (
        "it",
        "Come spiega il perito, la trave era marcia.",
        ("la trave era marcia", "il perito"),
    ),
    "according to what somebody told": (
        "es",
        "La obra acabará en junio, según informó el sindicato.",
        ("La obra acabará en junio", "el sindicato"),
    ),
    "according to how much somebody told": (
        "it",
        "Secondo quanto ha riferito la prefettura, la strada resterà chiusa.",
        ("la strada resterà chiusa", "la prefettura"),
    ),
    "subject left out between commas": (
        "es",
        "La valla, aseguró, no parará a nadie.",
        ("no parará a nadie", None),
    ),
    "the same in the perfect": (
        "it",
        "La rete, ha assicurato, non fermerà nessuno.",
        ("non fermerà nessuno", None),
    ),
    "subject before two insertions": (
        "it",
        "Il sindaco, visibilmente seccato, ha assicurato che non si dimetterà.",
        ("non si dimetterà", "Il sindaco"),
    ),
    "day behind the subject": (
        "fr",
        "La crue a fait deux victimes, ont annoncé les gendarmes lundi matin.",
        ("La crue a fait deux victimes", "les gendarmes"),
    ),
    "day before the subject": (
        "es",
        "La riada dejó seis heridos, han informado este lunes los bomberos.",
        ("La riada dejó seis heridos", "los bomberos"),
    ),
    "newspaper with an article in its name": (
        "fr",
        "D'après le quotidien Le Courrier, l'usine fermera en juin.",
        ("l'usine fermera en juin", "le quotidien Le Courrier"),
    ),
    "newspaper that prints": (
        "es",
        "El diario La Voz de Arles publica que la fábrica cerrará en junio.",
        ("la fábrica cerrará en junio", "La Voz de Arles"),
    ),
    "opinion of somebody named": (
        "fr",
        "Pour l'avocat Paul Rivet, la procédure est nulle.",
        ("la procédure est nulle", "l'avocat Paul Rivet"),
    ),
    "remark behind a source": (
        "es",
        "De acuerdo con fuentes médicas, siete niños siguen ingresados, un dato que el centro niega.",
        ("siete niños siguen ingresados", "fuentes médicas"),
    ),
    "remark without an article": (
        "it",
        "L'azienda precisa che i licenziati sono undici, numero che il sindacato contesta.",
        ("i licenziati sono undici", "L'azienda"),
    ),
    "remark on the whole": (
        "fr",
        "La mairie précise que le toit est sain, ce que les parents contestent.",
        ("le toit est sain", "La mairie"),
    ),
}

NOTHING_SAID = {
    "denied before the verb": ("it", "Non ha detto quando riaprirà il ponte."),
    "nobody said it": ("it", "Nessuno ha detto che il ponte è sicuro."),
    "nobody, in Spanish": ("es", "Nadie dijo que la obra acabara en junio."),
    "a place": ("fr", "Pour Marseille, la défaite est lourde."),
    "a time": ("fr", "Pour l'année prochaine, le budget est en hausse."),
}


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES.keys())
def test_clause_and_speaker(language: str, text: str, expected: tuple[str, str | None]) -> None:
    """One clause, to the word, with its speaker as printed."""
    found = read(text, languages=languages(), language=language).reported
    assert [(text[one.span.start : one.span.end], one.speaker) for one in found] == [expected]


@pytest.mark.parametrize(("language", "text"), NOTHING_SAID.values(), ids=NOTHING_SAID.keys())
def test_no_indirect_speech(language: str, text: str) -> None:
    """Denied saying, and a preposition that names no speaker."""
    assert read(text, languages=languages(), language=language).reported == ()


MEANT = {
    "who the sentence before is about": (
        "es",
        "La edil Marta Soler salió por el garaje. Ha explicado que el recuento fue limpio.",
        "Marta Soler",
    ),
    "who has just spoken": (
        "it",
        "Marta Soleri ha detto che il molo è marcio. Ha aggiunto che il porto chiuderà.",
        "Marta Soleri",
    ),
    "one of two": (
        "es",
        "El edil Luis Parra y el alcalde Juan Gil se vieron ayer. Después dijo que el recuento fue limpio.",
        None,
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), MEANT.values(), ids=MEANT.keys())
def test_subject_left_out(language: str, text: str, expected: str | None) -> None:
    """Who is meant where the last verb has no subject."""
    last = read(text, languages=languages(), language=language).reported[-1]
    assert (last.speaker, last.speaker_name) == (None, expected)
