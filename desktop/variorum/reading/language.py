"""What the app knows of a language: data from ``languages/CODE.toml``, one section for each stage that asks.

Every field has a default that knows nothing, so a language without a file still works: all marks are
understood, all stretches count as speech, no speaker is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import msgspec

from variorum.reading.desk_rules import NO_DESK, DeskRules
from variorum.reading.grammar_rules import NO_GRAMMAR, Grammar
from variorum.reading.kind_rules import NO_KINDS, Kinds
from variorum.reading.name_rules import NO_NAMES, Names
from variorum.reading.number_rules import NO_NUMBERS, Numbers
from variorum.reading.role_rules import NO_ROLES, Roles
from variorum.reading.speech_rules import NO_SPEECH, Speech

Languages = Mapping[str, "Language"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRules:
    """What keeps a full stop from ending a sentence."""

    abbreviations: frozenset[str] = frozenset()  # never end a sentence: "Mr", "Dr"
    never_abbreviations: frozenset[str] = frozenset()  # words that only look like one: "No."
    closing_abbreviations: frozenset[str] = frozenset()  # end a sentence where an opener follows: "p.m"
    before_numbers: frozenset[str] = frozenset()  # "no", "p", "Sat"; an ending has a hyphen: "-str"
    farewells: frozenset[str] = frozenset()  # a line of a letter, before the name: "best regards"
    openers: frozenset[str] = frozenset()  # words that, with a capital, begin a sentence: "The", "He"
    ordinals: bool = False  # a number with a full stop counts: German "3. Oktober"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Which quotation marks are usual; a prior only, the neighbours of a mark weigh more."""

    pairs: tuple[str, ...] = ("“”", "‘’", "«»", "‹›")
    elisions: frozenset[str] = frozenset()  # words that begin with an apostrophe: "em", "til"
    truncations: frozenset[str] = frozenset()  # words that end with one: Italian "po'"
    possessive_s: bool = False  # an apostrophe may follow a plural: "the workers' rights"
    incise_dashes: bool = False  # attributions stand between dashes within the marks
    dialogue_dash: bool = False  # a paragraph that opens with a dash is speech


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """Different spellings of the same spoken words."""

    fillers: frozenset[str] = frozenset()  # "um", "you know"
    contractions: Mapping[str, str] = field(default_factory=dict)  # "won't" -> "will not"
    endings: Mapping[str, str] = field(default_factory=dict)  # "n't" -> "not", tried in order
    double_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # "'s": "is", "has"
    abbreviations: Mapping[str, str] = field(default_factory=dict)  # "sen" -> "senator"
    small_abbreviations: frozenset[str] = frozenset()  # those that no other word looks like: Italian "sig"
    spellings: Mapping[str, str] = field(default_factory=dict)  # "grey" -> "gray"
    spelling_endings: tuple[tuple[str, str], ...] = ()  # ("isation", "ization")
    spelling_exceptions: frozenset[str] = frozenset()  # words that the endings must not touch
    name_particles: frozenset[str] = frozenset()  # "al", dropped by some outlets


class Language(msgspec.Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """One language's data, by the stage that asks for it."""

    code: str
    name: str = ""
    sentences: SentenceRules = SentenceRules()
    roles: Roles = NO_ROLES
    marks: Marks = Marks()
    kinds: Kinds = NO_KINDS
    speech: Speech = NO_SPEECH
    names: Names = NO_NAMES
    numbers: Numbers = NO_NUMBERS
    grammar: Grammar = NO_GRAMMAR
    style: HouseStyle = HouseStyle()
    desk: DeskRules = NO_DESK

    @property
    def has_cues(self) -> bool:
        """Whether speech can be told from other quoted words."""
        return bool(self.speech.cues)

    # Unions over several stages' words, put together once.

    @cached_property
    def closed_to_names(self) -> frozenset[str]:
        """Words that open no name, whatever their first letter.

        So are days where they have a capital anyway; elsewhere a day's capital shows a name: "Domingo".
        """
        days = frozenset(day.lower() for day in self.desk.weekdays if day[:1].isupper())
        small = self.speech.never_names | self.speech.subject_pronouns
        return small | self.grammar.function_words | days

    @cached_property
    def currencies(self) -> Mapping[str, str]:
        """Words for money, and what it is; pounds are taken for money, since a weight is nobody's claim."""
        units = {word: "GBP" if unit == "pounds" else unit for word, unit in self.numbers.units.items()}
        return {word: unit for word, unit in units.items() if len(unit) == 3 and unit.isupper()}

    @cached_property
    def heard_otherwise(self) -> frozenset[str]:
        """Words that are heard as something else than their letters: "five", "sen", "euros"."""
        style = self.style
        return frozenset({*self.numbers.words, *style.contractions, *style.abbreviations, *self.currencies})

    @cached_property
    def plug_heads(self) -> frozenset[str]:
        """The first letters, three at most, of what opens plugs and what a paper asks for."""
        return frozenset(one[:3] for one in (*self.roles.plugs, *self.roles.pitch.asks))

    @cached_property
    def closed_to_roles(self) -> frozenset[str]:
        """Words that are neither a noun nor a title, so that they end what somebody is called."""
        titles, endings = self.names.titled, self.names.title_endings
        return frozenset(word for word in self.speech.never_nouns - titles if not word.endswith(endings))

    @cached_property
    def within_names(self) -> frozenset[str]:
        """Words without a capital that may stand within a name."""
        return self.names.particles | self.names.joining | self.speech.name_adjectives

    @cached_property
    def body_words(self) -> frozenset[str]:
        """Words in the names of bodies, whatever sort of body."""
        return self.desk.bodies.union(*self.names.bodies.values())

    @cached_property
    def body_kinds(self) -> frozenset[str]:
        """Words for bodies and for what sort of body they are: "police", "charity"."""
        return self.body_words.union(self.names.bodies)

    @cached_property
    def body_endings(self) -> tuple[str, ...]:
        """Words in the names of bodies, as endings of longer words."""
        return tuple(self.desk.bodies)


def language_from(table: Mapping[str, Any]) -> Language:
    """Build a language from its TOML table.

    Raises:
        msgspec.ValidationError: if a value is of the wrong type.
    """
    return msgspec.convert(table, Language)


def language_for(languages: Languages, code: str) -> Language:
    """The data for a language code such as "en" or "en-GB"; a bare language where there is none."""
    known = languages.get(code)
    if known is not None:  # nearly always, and this is asked for every sentence
        return known
    short = code.replace("_", "-").partition("-")[0].lower()
    return languages.get(short) or Language(code=short)
