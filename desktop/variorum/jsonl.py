"""JSON lines in, JSON lines out, answers in the order of the questions.

A record that cannot be answered gets ``{"id", "error"}``; the others are still answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import msgspec

from variorum import reading
from variorum.compare import compare
from variorum.model import Options
from variorum.questions import CompareQuestion, ReadQuestion, correction_of, sources_of
from variorum.report.records import Record, comparison_record, reading_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from variorum.model import Reading, Source
    from variorum.phrases import Phrases
    from variorum.reading.language import Languages


def answer_lines(questions: BinaryIO, answers: BinaryIO, answer: Callable[[bytes], Record]) -> bool:
    """Answer every line. Gives False if any line got an error."""
    all_well = True
    for line in questions:
        if not line.strip():
            continue
        try:
            record = answer(line)
        except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as problem:
            record = {"id": _id_of(line), "error": _sentence(problem)}
            all_well = False
        answers.write(msgspec.json.encode(record) + b"\n")
        answers.flush()
    return all_well


def reading_answerer(languages: Languages) -> Callable[[bytes], Record]:
    """Answers `read` questions."""

    def answer(line: bytes) -> Record:
        question = msgspec.json.decode(line, type=ReadQuestion)
        read = reading.read(
            question.text, languages=languages, language=question.language, kind=question.kind
        )
        return {"id": question.id} | reading_record(read)

    return answer


def comparison_answerer(languages: Languages, phrases: Phrases) -> Callable[[bytes], Record]:
    """Answers `compare` questions."""

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


def _id_of(line: bytes) -> str | int | None:
    """The id of a question that could not be understood otherwise."""
    try:
        record = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    found = record.get("id") if isinstance(record, dict) else None
    return found if isinstance(found, str | int) else None


def _sentence(problem: Exception) -> str:
    text = str(problem) or type(problem).__name__
    return text if text.endswith((".", "!", "?")) else f"{text}."
