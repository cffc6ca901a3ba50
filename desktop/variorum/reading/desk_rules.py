"""What a news desk listens for when it holds versions against each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """Words of one language that decide what is worth her eye."""

    loaded: frozenset[str] = frozenset()  # cues that judge what was said: "admitted", "claimed"
    anonymous: frozenset[str] = frozenset()  # speakers without a name: "officials", "a spokesman"
    bodies: frozenset[str] = frozenset()  # words in the names of bodies that speak: "Ministry", "Police"
    spoken_to: frozenset[str] = frozenset()  # before the outlet that has the words: "told", "cited by"
    outlets: frozenset[str] = frozenset()  # words in the names of outlets, and whole names: "radio", "bbc"
    outlet_nouns: frozenset[str] = frozenset()  # what an outlet is called beside its name: "newspaper"
    outlet_people: frozenset[str] = frozenset()  # whose outlet is named behind them: "Redakteurin der"
    weekdays: tuple[str, ...] = ()  # Monday first
    antonyms: tuple[tuple[str, ...], ...] = ()
    """At most one of a row is true, where all else is alike: "before", "after"; " | " parts synonyms."""
    happenings: tuple[str, ...] = ()  # verbs before the place of an event: "took place"
    where: tuple[str, ...] = ()  # prepositions of such places, with their articles where those are one word
    whereabouts: tuple[tuple[str, ...], ...] = ()
    """The same of sides of one place, which is named behind them: "outside the harbor"."""
    opposites: tuple[tuple[str, ...], ...] = ()
    """As antonyms, of how things ended, which tell by themselves: "resigned", "dismissed"."""
    states: tuple[tuple[str, ...], ...] = ()
    """What is in a state, and phrases for states of it that exclude each other, " … " for words between.

    "door | gate" are two things, "gun, weapon" is one, by the beginnings of words. "" has states that tell
    by themselves, joined by a word beside them, of none of what follows a "! "; "*" is all of a story.
    """
    unsettled: frozenset[str] = frozenset()  # before a state that is not reached: "could", "whether"
    silent: tuple[str, ...] = ()  # tell that somebody did not answer: "did not respond"
    answering: tuple[str, ...] = ()  # beside the words of who did: "in a statement"
    denials: frozenset[str] = frozenset()  # deny the verb behind them: "not"
    contrasting: tuple[str, ...] = ()  # behind a comma before what it is said not of: "not in Aldmere"
    lacking: frozenset[str] = (
        frozenset()
    )  # before what is not there, as "no" before it tells: "without", "lost"
    not_denied: frozenset[str] = frozenset()  # behind these, so that nothing is denied: "only"
    fates: tuple[tuple[str, ...], ...] = ()
    """What became of those counted, in every language alike: dead, hurt, missing, arrested, evacuated."""
    persons: frozenset[str] = frozenset()  # several people by what they are or do: "students"
    come_to: frozenset[str] = frozenset()  # before a number that grew or fell to what it is: "risen to"
    same_sense: tuple[tuple[str, ...], ...] = ()  # other words that count the same: "jobs", "posts"
    told_alike: tuple[str, ...] = ()
    """Words that tell the same in a report, by spaces: "quit resign", or of one thing and its opposite:
    "danger safe". Every form stands there that does not follow from the endings of verbs; "_" joins words."""
    denying: tuple[str, ...] = ()  # deny without a "not": "refused", "ruled … out"; "…" stands for some words
    refusing: tuple[str, ...] = ()
    """Tell that somebody would not say or do what the clause names: "declined to"; "…" as in ``denying``."""
    hollow: frozenset[str] = frozenset()  # words that every story has: "people", "week", "make"
    unanimous: tuple[str, ...] = ()  # tell that all voted alike: "unanimously"
    charges: tuple[tuple[str, ...], ...] = ()  # words that state a crime; a row for each: "arson", "arsonist"
    unproven: tuple[str, ...] = ()  # leave it open in the text: "denied", "no evidence"
    proven: tuple[str, ...] = ()  # settle it there: "convicted", "pleaded guilty"
    turning: tuple[str, ...] = ()  # behind a quote would change its sense: "unless", "nothing that"
    left_open: tuple[str, ...] = ()  # open what is not known: "declined to say whether"
    open_ends: tuple[str, ...] = ()  # beside a "whether", tell that nobody knows: "is unclear"
    undecided: tuple[str, ...] = ()  # tell that nothing is decided: "under review"
    futures: tuple[str, ...] = ()  # tell what will be: "will"; behind a "-" the ending of a verb
    matters: tuple[str, ...] = ()
    """What may be open and is then settled either way: beginnings of words, a row for each matter."""
    extents: frozenset[str] = frozenset()  # verbs for whom or what something is meant for: "applies"
    narrowing: tuple[str, ...] = ()  # beside these tell that it is for no others: "only"
    limited: frozenset[str] = frozenset()  # tell the same by themselves: "confined"
    not_narrowed: frozenset[str] = frozenset()  # behind "only", so that it is of a time: "from", "if"
    universal: frozenset[str] = frozenset()  # beside an extent tell that it is for all: "every"
    unremarkable: tuple[str, ...] = ()  # phrases of lines that say nothing: "declined to comment"
    courtesies: tuple[str, ...] = ()  # phrases of quotes that only thank, praise the day or bid farewell
    life_stories: tuple[str, ...] = ()  # phrases of sentences that tell who somebody is: "a graduate of"
    leaning: frozenset[str] = frozenset()  # openers that lean on the sentence before: "however", "those"
    notes: tuple[str, ...] = ()  # stand before a colon or alone and open a note: "correction"
    amended: tuple[str, ...] = ()  # tell that an article was changed: "an earlier version"


NO_DESK = DeskRules()
