"""What the app knows of a language's names: the table ``[names]`` of ``languages/CODE.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import msgspec

Roles = Mapping[str, str]  # a title -> the role it is called by
Bodies = Mapping[str, frozenset[str]]  # "company" -> words of their names


class Names(msgspec.Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """What goes before, after and in place of a name."""

    titles: frozenset[str] = frozenset()  # no part of a name: "mr", "sen", "minister"
    he_titles: frozenset[str] = frozenset()
    she_titles: frozenset[str] = frozenset()
    he_pronouns: frozenset[str] = frozenset()
    she_pronouns: frozenset[str] = frozenset()
    i_pronouns: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()  # articles of somebody named before: "the spokesman"
    he_articles: frozenset[str] = frozenset()  # show the gender of a word for men and women alike: "le"
    she_articles: frozenset[str] = frozenset()
    epicene: frozenset[str] = frozenset()  # such words, a number cut off: "quadragénaire", German "-jährige"
    generic: frozenset[str] = frozenset()  # nouns for whoever is spoken of: "the man", "the 43-year-old"
    counterparts: frozenset[str] = frozenset()  # deal with a story's people, unnamed themselves: "judge"
    of_court: frozenset[str] = frozenset()  # those who judge and plead: "judge", "prosecutor"
    other_office: frozenset[str] = frozenset()  # make it another's office: "shadow", "former", "deputy"
    kin: frozenset[str] = frozenset()  # may share a surname with whose they are: "husband"
    title_endings: tuple[str, ...] = ()  # of words that are titles, two letters or more: German "-minister"
    particles: frozenset[str] = frozenset()  # small words within names: "van", "de"
    suffixes: frozenset[str] = frozenset()  # behind a name: "jr"
    title_surnames: frozenset[str] = frozenset()  # titles that are surnames too: "king"
    he_given: frozenset[str] = frozenset()  # frequent given names; titles and roles weigh more
    she_given: frozenset[str] = frozenset()
    he_endings: tuple[str, ...] = ()  # of words for people: German "-ist"
    she_endings: tuple[str, ...] = ()
    he_possessives: frozenset[str] = frozenset()  # what a subject owns: "his", "himself"
    she_possessives: frozenset[str] = frozenset()
    other_possessives: frozenset[str] = frozenset()  # of who tells, or of several: "my", "their"
    polite: frozenset[str] = frozenset()  # before a name, in whatever is said of another: "Mr."
    who: frozenset[str] = frozenset()  # relative pronouns for people
    families: frozenset[str] = frozenset()  # people of one surname: "brothers"
    locatives: frozenset[str] = frozenset()  # prepositions before places: "in"
    nearest: frozenset[str] = frozenset()  # words for who was named last: "éste", "ce dernier"
    documents: frozenset[str] = frozenset()  # what speaks for who wrote it: "letter"
    degrees: frozenset[str] = frozenset()  # titles of anybody of learning: Spanish "doctora"
    introducing: frozenset[str] = frozenset()  # "the boy, later named as", "the poet, who signs himself"
    introduced_with: frozenset[str] = frozenset()  # other words between a role and its name there
    authors_behind: frozenset[str] = frozenset()  # between it and its author; empty = whatever links nouns
    signing: tuple[str, ...] = ()  # before whose name a document bears: " signed by"
    portfolios: frozenset[str] = frozenset()  # behind a title and "of", before a name: "Secretary of State"
    joining: frozenset[str] = frozenset()  # within names of bodies: "Department of Health"
    naming_bodies: frozenset[str] = frozenset()  # open the names of bodies: German "Stiftung Wattland"
    bodies: Bodies = msgspec.field(default_factory=dict)
    case_endings: frozenset[str] = frozenset()  # of nouns: German "des Sprechers"
    roles: Roles = msgspec.field(default_factory=dict)

    @cached_property
    def titled(self) -> frozenset[str]:
        """Titles, and their plurals: "Senators Lee and Moss"."""
        return self.titles | {f"{title}s" for title in self.titles}

    @cached_property
    def title_tails(self) -> frozenset[str]:
        """The last two letters of these endings: most words show by theirs that they have none of them."""
        return frozenset(ending[-2:] for ending in self.title_endings)

    @cached_property
    def owners(self) -> frozenset[str]:
        """Words before a relative that is not the one whose relative it is: "his sister", "my father"."""
        return self.he_possessives | self.she_possessives | self.other_possessives

    @cached_property
    def given(self) -> frozenset[str]:
        """Frequent given names."""
        return self.he_given | self.she_given


NO_NAMES = Names()
