"""How the order of the words shows the subject, as data of a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbOrder:
    """How a clause is built where the finite verb is its second part, or its last: German."""

    verb_second: bool = False
    subordinators: frozenset[str] = frozenset()  # open a clause whose verb comes last: "weil"
    relatives: frozenset[str] = frozenset()  # may be the subject of such a clause: "die"
    oblique_relatives: frozenset[str] = frozenset()  # cannot: "dem"
    object_relatives: frozenset[str] = frozenset()  # can be its object, too: "die", not "der"
    subject_articles: frozenset[str] = frozenset()  # open a subject where nobody is told anything: "der"
    judging: frozenset[str] = frozenset()  # verbs with an object that is judged, and no hearer: "nannte"
    nominative_pronouns: frozenset[str] = frozenset()  # can be nothing but a subject: "er"
    nonfinite: frozenset[str] = frozenset()  # participles and infinitives among the cues
    infinitives: frozenset[str] = frozenset()  # of these, those that "werde" puts into the future
    attributes: frozenset[str] = frozenset()  # cues that may stand before a noun: "die genannte Summe"
    passive_auxiliaries: frozenset[str] = frozenset()  # "was called “…” by the men"
    agents: frozenset[str] = frozenset()  # "von" in "wird von Kennern gelobt"
    genitive_endings: tuple[str, ...] = ()  # of adjectives: "nach Angaben örtlicher Medien"
    quoting: frozenset[str] = frozenset()  # cues whose object speaks: "zitiert"
    abstract_endings: tuple[str, ...] = ()  # of nouns that cannot speak: "-heit"
    bodies: tuple[str, ...] = ()  # of nouns that can in spite of such an ending: "Regierung"
    adverbial_endings: tuple[str, ...] = ()  # of adverbs that open a sentence: "Ergänzend"
    escaping: frozenset[str] = frozenset()  # verbs whose object speaks: "entfuhr es ihr"
    nouns_of_speaking: frozenset[str] = frozenset()  # "Satz", "Parole": whoever prints them speaks
    possessives: frozenset[str] = frozenset()  # "seine Zuversicht" is his who spoke before
    eyes: frozenset[str] = frozenset()  # prepositions of who judges: "für den Minister ist das ein Fehler"
    dummies: frozenset[str] = frozenset()  # subjects that are nobody: "it"
    existentials: frozenset[str] = frozenset()  # open a clause without a speaker: "there's"
    copulas: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()  # verbs of words that stand somewhere: "auf dem Schild steht"
    places: frozenset[str] = frozenset()  # prepositions before what holds the words: "in", "auf"


NO_ORDER = VerbOrder()
