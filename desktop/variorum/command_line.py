"""The command line: read, compare and extract, for people and for scripts. Never imports Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from variorum import equipment

if TYPE_CHECKING:
    from collections.abc import Sequence

WELL, SOME_UNANSWERED, BAD_CALL, SOME_UNREAD = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit status: 0 well, 1 an error in a record, 2 bad call, 3 unread source."""
    call = _parser().parse_args(arguments)
    try:
        status: int = call.run(call)
    except BrokenPipeError:  # the reader of our output has gone: nothing is left to say
        sys.stderr.close()
        return WELL
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="variorum", description="Compare several versions of one news story."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="read texts: sentences, quotes, speakers, figures")
    read.add_argument("--jsonl", action="store_true", required=True, help="JSON lines in, JSON lines out")
    read.set_defaults(run=_read)
    compare = commands.add_parser("compare", help="compare sources: rows, quotes, findings")
    compare.add_argument("files", nargs="*", type=Path, metavar="FILE")
    compare.add_argument("--jsonl", action="store_true", help="JSON lines in, JSON lines out")
    compare.add_argument("--report", type=Path, metavar="HTML", help="write the report here")
    compare.add_argument("--record", type=Path, metavar="FILE", help="the file that has what was really said")
    compare.add_argument(
        "--versions", action="store_true", help="the files are versions of one article, the oldest first"
    )
    compare.add_argument("--csv", type=Path, metavar="DIR", help="write tables here")
    compare.add_argument("--json", type=Path, metavar="FILE", help="write the comparison here")
    compare.add_argument("--title", default="", help="what the story is about, for the report")
    compare.add_argument("--excerpt", action="store_true", help="report quotes and a line of context only")
    compare.set_defaults(run=_compare)
    extract = commands.add_parser("extract", help="files into text")
    extract.add_argument("files", nargs="+", type=Path, metavar="FILE")
    extract.add_argument("--jsonl", action="store_true", required=True, help="one JSON line a file")
    extract.set_defaults(run=_extract)
    sample = commands.add_parser("sample", help="write the report of the sample story")
    sample.add_argument("--report", type=Path, required=True, metavar="HTML", help="write the report here")
    sample.set_defaults(run=_sample)
    return parser


# Rooms are imported where they are used, so that `read` does not wait for the report's templates.


def _read(_call: argparse.Namespace) -> int:
    from variorum.jsonl import answer_lines, reading_answerer

    answer = reading_answerer(equipment.languages())
    return WELL if answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer) else SOME_UNANSWERED


def _compare(call: argparse.Namespace) -> int:
    if call.jsonl:
        return _compare_lines()
    if len(call.files) < 2:
        sys.stderr.write("Name at least two files to compare, or give --jsonl.\n")
        return BAD_CALL
    if call.record and call.record not in call.files:
        sys.stderr.write(f"The record {call.record} is none of the files to compare.\n")
        return BAD_CALL
    return _compare_files(call)


def _compare_lines() -> int:
    from variorum.comparison_answers import comparison_answerer
    from variorum.jsonl import answer_lines

    answer = comparison_answerer(equipment.languages(), equipment.phrases())
    return WELL if answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer) else SOME_UNANSWERED


def _compare_files(call: argparse.Namespace) -> int:
    from variorum.file_commands import Outputs, as_versions, compare_story, read_files
    from variorum.model import Story

    files = read_files(call.files, call.record)
    sys.stderr.writelines(f"{sentence}\n" for sentence in (*files.unread, *files.notices))
    if len(files.sources) < 2:
        sys.stderr.write("A comparison needs two different texts: name another file.\n")
        return SOME_UNREAD if files.unread else BAD_CALL
    sources = as_versions(files.sources) if call.versions else files.sources
    story = Story(title=call.title, sources=sources, record=files.record)
    outputs = Outputs(report=call.report, csv=call.csv, json=call.json, excerpt=call.excerpt)
    compare_story(story, outputs)
    return SOME_UNREAD if files.unread else WELL


def _extract(call: argparse.Namespace) -> int:
    import msgspec

    from variorum.file_commands import extract_records

    all_read = True
    for record, was_read in extract_records(call.files):
        sys.stdout.buffer.write(msgspec.json.encode(record) + b"\n")
        all_read = all_read and was_read
    return WELL if all_read else SOME_UNREAD


def _sample(call: argparse.Namespace) -> int:
    from variorum.file_commands import compare_sample

    compare_sample(call.report)
    return WELL


if __name__ == "__main__":
    sys.exit(main())
