"""What the app knows of quoted words that nobody said: the table ``[kinds]`` of ``languages/CODE.toml``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """What stands beside quoted words that nobody said."""

    naming: frozenset[str] = frozenset()  # "so-called", "dubbed"
    works: frozenset[str] = frozenset()  # "film", "song", "host": a title is near
    work_endings: tuple[str, ...] = ()  # of compounds that are works: German "-zeitung"
    authoring: frozenset[str] = frozenset()  # between a title and its author: "by"
    comparing: frozenset[str] = frozenset()  # before what something is called: "as"
    persons: frozenset[str] = frozenset()  # "I", "you": the words of somebody speaking
    words: frozenset[str] = frozenset()  # "word", "term": what follows is mentioned, not said
    distancing: frozenset[str] = frozenset()  # "so-called", "supposed"
    christening: frozenset[str] = frozenset()  # "named", "christened": what follows is a thing's name
    singing: frozenset[str] = frozenset()  # "sang"
    chanting: frozenset[str] = frozenset()  # what a crowd does: Spanish "corean"
    shouting: frozenset[str] = frozenset()  # what a crowd may do, and what one person may
    chanters: frozenset[str] = frozenset()  # "la multitud", "i tifosi"
    calling: frozenset[str] = frozenset()  # "as the children call her"
    usage: frozenset[str] = frozenset()  # what people of a trade do: "call", German "nennen"
    plural_articles: frozenset[str] = frozenset()  # before people of a trade: Spanish "los"
    spoken_words: frozenset[str] = frozenset()  # three words before speech: "with the words"
    inscribing: frozenset[str] = frozenset()  # between a sign and its words: "reading", "that said"
    signs: frozenset[str] = frozenset()  # "banner", "sticker": what is written there, nobody says
    nicknaming: frozenset[str] = frozenset()  # "alias"
    bynames: tuple[str, ...] = ()  # words before a name that somebody goes by: Italian "in arte"
    known_to: frozenset[str] = frozenset()  # between a nickname and for whom it is one: "“Bo” to his men"
    surnaming: frozenset[str] = frozenset()  # verbs that give a nickname: Spanish "apodan"
    entitling: frozenset[str] = frozenset()  # before a title: "intitulée"
    titling: frozenset[str] = frozenset()  # the same, surely only before a few words: "entitled"
    nicknames: frozenset[str] = frozenset()  # what such a name is called: "moniker"
    judging: frozenset[str] = frozenset()  # verbs that give somebody's word for a thing: German "nennen"
    charging: frozenset[str] = frozenset()  # verbs behind what somebody is charged with: "vorgeworfen"
    deeming: frozenset[str] = frozenset()  # the same before "für": German "hielt das für „Unsinn“"
    leading: frozenset[str] = frozenset()  # right before such a word: "de", "als", "einen"
    anybody: frozenset[str] = frozenset()  # a speaker who is nobody in particular: German "man"
    tongues: frozenset[str] = frozenset()  # "Croatian", where a meaning follows: "Croatian for"
    glossing: frozenset[str] = frozenset()  # "for"
    airing: frozenset[str] = frozenset()  # before a paper or a programme that somebody speaks to: "on"
    telling: frozenset[str] = frozenset()  # verbs whose hearer follows at once: "told"
    hearing: frozenset[str] = frozenset()  # articles of a paper that is told something: German "dem „Boten“"
    vessels: frozenset[str] = frozenset()  # "ferry", "trawler": what follows is her name
    vessel_endings: tuple[str, ...] = ()  # of compounds that are ships: German "-frachter"
    intoning: frozenset[str] = frozenset()  # what is done to a song: "struck up", German "stimmte an"
    passing_for: frozenset[str] = frozenset()  # verbs behind a fronted term: German "Als „X“ gilt"
    defining: frozenset[str] = frozenset()  # behind a term: Italian "si intende"
    defining_when: frozenset[str] = frozenset()  # behind a term of which one speaks when: French "lorsque"
    spoken_of: frozenset[str] = frozenset()  # before such a term: French "on parle d'"
    showing: frozenset[str] = frozenset()  # before the title of a show: "full house for"
    professing: frozenset[str] = frozenset()  # before the speaker's word for a mood: German "zeigte sich"
    nested: bool = False  # words quoted within a quote are speech where they have a speaker


NO_KINDS = Kinds()
