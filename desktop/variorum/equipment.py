"""What both front doors need before they start: languages and phrases, built from the resources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.phrases import Phrases
from variorum.reading.language import language_from
from variorum.storage.resources import names_in, read_table

if TYPE_CHECKING:
    from variorum.reading.language import Languages


@cache
def languages() -> Languages:
    """Every language that has a file."""
    return {code: language_from(read_table(f"languages/{code}.toml")) for code in names_in("languages", ".toml")}


@cache
def phrases(language: str = "en") -> Phrases:
    """The sentences of findings in the interface's language, English where there is no other."""
    known = names_in("phrases", ".toml")
    return Phrases.from_table(read_table(f"phrases/{language if language in known else 'en'}.toml"))
