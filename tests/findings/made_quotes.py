"""Sources, readings and utterances made by hand: “quoted” words are speech, everything else is prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.collation.constraints import Constraints
from variorum.collation.utterances import gather_utterances
from variorum.equipment import languages
from variorum.findings.families.families import judge_families
from variorum.model import Family, Quote, Reading, Reported, Sentence, Source, Span, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Link

_QUOTED = re.compile(r"“([^”]*)”")
_SENTENCE = re.compile(r"[^.!?\s][^.!?]*[.!?]?”?")


def source(text: str, **known: object) -> Source:
    """A source with a label of its own words."""
    return Source(id=text, label=text, text=text, **known)  # type: ignore[arg-type]  # fields by name, for tests


def read(made: Source, *, speaker: str | None = "Alma Reed", language: str = "en") -> Reading:
    """Its reading: all quotes are the speaker's, and so is every clause after "said that"."""
    text = made.text
    quotes = tuple(
        Quote(span=Span(*found.span(1)), kind="speech", utterance=n, speaker=speaker, speaker_name=speaker)
        for n, found in enumerate(_QUOTED.finditer(text))
    )
    reported = tuple(
        Reported(span=Span(*found.span(1)), speaker=speaker, speaker_name=speaker)
        for found in re.finditer(r"said that ([^.]+)", text)
    )
    return Reading(
        text=text,
        language=language,
        paragraphs=(Span(0, len(text)),),
        sentences=tuple(Sentence(span=Span(*m.span()), paragraph=0) for m in _SENTENCE.finditer(text)),
        quotes=quotes,
        reported=reported,
        figures=(),
        repairs=(),
    )


def families(
    sources: Sequence[Source],
    readings: Sequence[Reading] | None = None,
    *,
    links: Sequence[Link] = (),
    record: int | None = None,
) -> tuple[Family, ...]:
    """What is judged of them, from quotes to families."""
    read_all = tuple(readings or (read(made) for made in sources))
    utterances = gather_utterances(read_all, languages(), Constraints(), silent)
    return judge_families(utterances, sources, read_all, links, languages(), record)
