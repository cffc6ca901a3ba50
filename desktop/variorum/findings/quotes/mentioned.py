"""Who says a quote beside which nobody is named, as printed: "an aide", "the letter", "ACLU"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.quotes.people import Person
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from variorum.model import Comparison, Rendering
    from variorum.reading.language import Language, Languages

LONGEST = 8  # words


def mentioned(rendering: Rendering, comparison: Comparison, languages: Languages) -> str | None:
    """A body by its name, else whoever is described by a word for people, bodies or papers that speak."""
    language = language_for(languages, comparison.readings[rendering.source].language)
    name = rendering.speaker_name or ""
    if name and Person.named(name, language).body:
        return name
    mention = " ".join((rendering.speaker or "").split())
    return mention if mention and _describes(mention.split(), language) else None


def _describes(words: list[str], language: Language) -> bool:
    folded = [word.strip(".,;:()\"'“”‘’").casefold() for word in words]
    known = language.desk.anonymous | language.names.documents | language.desk.bodies | language.names.titles
    return 1 < len(words) <= LONGEST and not known.isdisjoint(folded)
