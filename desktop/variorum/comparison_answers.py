"""Answers `compare` questions, one story each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum import reading
from variorum.compare import collector_held_back, compare
from variorum.model import Options
from variorum.questions import CompareQuestion, correction_of, sources_of
from variorum.report.records import Record, comparison_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.model import Reading, Source
    from variorum.phrases import Phrases
    from variorum.reading.language import Languages


def comparison_answerer(languages: Languages, phrases: Phrases) -> Callable[[bytes], Record]:
    """Answers `compare` questions."""

    @collector_held_back()
    def answer(line: bytes) -> Record:
        question = msgspec.json.decode(line, type=CompareQuestion)
        sources = sources_of(question)
        read = reading.reader(languages, default_language=question.language)
        readings = {source.id: read(source) for source in sources}
        in_order = [readings[source.id] for source in sources]

        def already_read(source: Source) -> Reading:
            return readings[source.id]

        comparison = compare(
            sources,
            languages=languages,
            record=question.record,
            corrections=[correction_of(x, sources, in_order) for x in question.corrections],
            options=Options(language=question.language),
            read=already_read,
        )
        return {"id": question.id} | comparison_record(comparison, phrases)

    return answer
