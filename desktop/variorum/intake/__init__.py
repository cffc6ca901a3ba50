"""Bytes -> Source: one file per kind of input. What was left out is kept, with its place and reason.

Paragraphs extracted from a page are separated by a blank line. A plain text stands as given: only its byte
order mark is dropped and its line ends become single line feeds. Nothing is fetched and no script is run.
"""

from variorum.intake.clipboard import read_clipboard
from variorum.intake.errors import IntakeError
from variorum.intake.files import read_bytes, read_file
from variorum.intake.labels import unique_label
from variorum.intake.restore import restore

__all__ = ["IntakeError", "read_bytes", "read_clipboard", "read_file", "restore", "unique_label"]
