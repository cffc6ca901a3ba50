"""Said here, admitted there: cues that judge what was said."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.people import Person, is_person, speaker_of
from variorum.findings.printed import base_of, labels, places_of, words_in, words_of
from variorum.model import Place
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Family, Rendering
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 4  # words
BESIDE = 40  # letters between quote and cue
WEIGHT = 50.0


def cue_findings(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Families that some sources announce with a loaded verb and others with a plain one."""
    for family in comparison.families:
        if family.certainty == "possible":
            continue
        loaded: dict[str, list[Rendering]] = defaultdict(list)
        plain: list[Rendering] = []
        for rendering in family.renderings:
            if _announced(rendering, comparison, languages):
                word = _loaded(rendering, comparison, languages)
                (loaded[word] if word else plain).append(rendering)
        for word, renderings in sorted(loaded.items()):
            here = {r.source for r in renderings}
            others = [r for r in plain if r.source not in here]
            if others:
                speaker = speaker_of(family, comparison, languages)
                yield _draft(comparison, family, word, (renderings, others), speaker)


def _announced(rendering: Rendering, comparison: Comparison, languages: Languages) -> bool:
    """Whether the cue stands beside a quote of some length, and a person says it."""
    reading = comparison.readings[rendering.source]
    language = language_for(languages, reading.language)
    quotes = [reading.quotes[at] for at in rendering.quotes]
    return any(
        quote.cue_at is not None
        and words_in(reading.text[quote.span.start : quote.span.end]) >= SHORTEST_QUOTE
        and max(quote.cue_at.start - quote.span.end, quote.span.start - quote.cue_at.end) <= BESIDE
        and _somebody(quote.speaker, language)
        for quote in quotes
    )


def _somebody(speaker: str | None, language: Language) -> bool:
    """A name or a personal pronoun."""
    mention = speaker or ""
    pronouns = language.grammar.pronouns | language.speech.subject_pronouns
    return mention.casefold() in pronouns or is_person(Person.named(mention, language))


def _loaded(rendering: Rendering, comparison: Comparison, languages: Languages) -> str:
    """The loaded word of the rendering's cue, "" if it has none."""
    language = language_for(languages, comparison.readings[rendering.source].language)
    words = (rendering.cue or "").casefold().split()
    return next((word for word in words if word in language.desk.loaded), "")


def _draft(
    comparison: Comparison,
    family: Family,
    word: str,
    sides: tuple[Sequence[Rendering], Sequence[Rendering]],
    speaker: str | None,
) -> Draft:
    (renderings, plain), base = sides, base_of(family)
    return Draft(
        kind="cue_changed",
        weight=WEIGHT + min(len(plain), 9) * 0.1,
        parameters=(
            *repeated("source", labels(comparison, (r.source for r in renderings))),
            *repeated("other", labels(comparison, (r.source for r in plain))),
            *repeated("base_cue", sorted({r.cue or "" for r in plain})),
            *given(
                cue=word,
                speaker=speaker,
                words=words_of(base, comparison.readings),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(place for r in (*renderings, *plain) for place in _where(r, comparison)),
        family=family.id,
        certainty=family.certainty,
    )


def _where(rendering: Rendering, comparison: Comparison) -> tuple[Place, ...]:
    """The cue where it is printed, else the quote."""
    quotes = [comparison.readings[rendering.source].quotes[at] for at in rendering.quotes]
    cues = [quote.cue_at for quote in quotes if quote.cue_at is not None]
    return tuple(Place(rendering.source, span) for span in dict.fromkeys(cues)) or places_of(rendering)
