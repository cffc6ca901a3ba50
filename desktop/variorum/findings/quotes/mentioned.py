"""Who says a quote beside which nobody is named, as printed: "an aide", "the letter", "ACLU"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.quotes.people import Person
from variorum.reading.language import language_for
from variorum.reading.names.apposition import head_of

if TYPE_CHECKING:
    from variorum.model import Comparison, Reading, Rendering
    from variorum.reading.language import Language, Languages

LONGEST = 8  # words


def mentioned(rendering: Rendering, comparison: Comparison, languages: Languages) -> str | None:
    """A body by its name, else whoever is described by a word for people, bodies or papers that speak."""
    reading = comparison.readings[rendering.source]
    language = language_for(languages, reading.language)
    name = rendering.speaker_name or ""
    if name and Person.named(name, language).body:
        return name
    if _is_apposed(rendering, reading):
        return None
    mention = " ".join((rendering.speaker or "").split())
    return mention[:1].lower() + mention[1:] if _describes(mention.split(), language) else None


def _is_apposed(rendering: Rendering, reading: Reading) -> bool:
    """Whether the mention stands behind a comma, so that it may tell of somebody else: "Moss, a Democrat"."""
    ats = [at for number in rendering.quotes if (at := reading.quotes[number].speaker_at) is not None]
    return any(reading.text[: at.start].rstrip().endswith(",") for at in ats)


def _describes(words: list[str], language: Language) -> bool:
    """Whether a mention opens with an article, and its head is a word for who or what speaks."""
    folded = [word.strip(".,;:()\"'“”‘’").casefold() for word in words]
    if not 1 < len(words) <= LONGEST or folded[0] not in language.speech.determiners:
        return False
    known = language.desk.anonymous | language.names.documents | language.desk.bodies | language.names.titles
    return head_of(folded, language) in known
