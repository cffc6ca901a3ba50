"""What both front doors need, built from the resources: languages, phrases, help, the report's type."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.phrases import Phrases
from variorum.reading.language import language_from
from variorum.storage.help_texts import help_from
from variorum.storage.resources import names_in, read_table, read_text

if TYPE_CHECKING:
    from variorum.reading.language import Languages
    from variorum.report.html import Stationery
    from variorum.storage.help_texts import Help


@cache
def languages() -> Languages:
    """Every language that has a file."""
    codes = names_in("languages", ".toml")
    return {code: language_from(read_table(f"languages/{code}.toml")) for code in codes}


@cache
def phrases(language: str = "en") -> Phrases:
    """The sentences of findings in the interface's language, English where there is no other."""
    known = names_in("phrases", ".toml")
    return Phrases.from_table(read_table(f"phrases/{language if language in known else 'en'}.toml"))


@cache
def findings_help(language: str = "en") -> Help:
    """What verdicts and findings mean, in the interface's language, English where there is no other."""
    known = names_in("help", ".toml")
    name = f"findings.{language}" if f"findings.{language}" in known else "findings.en"
    return help_from(read_table(f"help/{name}.toml"))


@cache
def stationery() -> Stationery:
    """What the report is set with."""
    from variorum.report.html import Stationery

    return Stationery(
        template=read_text("report/report.html"),
        style=read_text("report/report.css"),
        signs=read_table("themes/signs.toml"),
        theme=read_table("themes/theme.toml"),
    )
