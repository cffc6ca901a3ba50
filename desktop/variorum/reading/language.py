"""What the app knows of a language: data from ``languages/CODE.toml``, one section for each stage that asks.

Every field has a default that knows nothing, so a language without a file still works: all marks are
understood, all stretches count as speech, no speaker is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

Languages = Mapping[str, "Language"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRules:
    """What keeps a full stop from ending a sentence."""

    abbreviations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How speech is announced."""

    cues: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What goes before, after and in place of a name."""

    titles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Number words, units and hedges."""

    words: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Closed word classes, for weighing words and flagging changes."""

    function_words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """Different spellings of the same spoken words."""

    fillers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's data, by the stage that asks for it."""

    code: str
    name: str = ""
    sentences: SentenceRules = SentenceRules()
    speech: Speech = Speech()
    names: Names = Names()
    numbers: Numbers = Numbers()
    grammar: Grammar = Grammar()
    style: HouseStyle = HouseStyle()

    @property
    def has_cues(self) -> bool:
        """Whether speech can be told from other quoted words."""
        return bool(self.speech.cues)


def language_from(table: Mapping[str, Any]) -> Language:
    """Build a language from its TOML table.

    Raises:
        msgspec.ValidationError: if a value is of the wrong type.
    """
    return msgspec.convert(table, Language)


def language_for(languages: Languages, code: str) -> Language:
    """The data for a language code such as "en" or "en-GB"; a bare language where there is none."""
    short = code.split("-")[0].split("_")[0].lower()
    return languages.get(short) or Language(code=short)
