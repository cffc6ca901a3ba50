"""JSON lines in, JSON lines out, answers in the order of the questions.

A record that cannot be answered gets ``{"id", "error"}``; the others are still answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import msgspec

from variorum import reading
from variorum.questions import ReadQuestion
from variorum.report.records import Record, reading_record

if TYPE_CHECKING:
    from collections.abc import Callable

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
