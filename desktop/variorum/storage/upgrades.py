"""Story files of older versions -> the form of today, one small step at a time.

To change the form: raise ``FORMAT``, add a function that makes the new table out of the old one, name it in
``STEPS`` under the format it starts from, and keep a test with a table of the old form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from variorum.storage.errors import StoryFileError

FORMAT = 1

Table = dict[str, Any]
Step = Callable[[Table], Table]

STEPS: Mapping[int, Step] = {}


def upgraded(table: Table, steps: Mapping[int, Step] = STEPS, newest: int = FORMAT) -> Table:
    """The table in the form of today.

    Raises:
        StoryFileError: if it was written by a newer Variorum, or is no story.
    """
    version = table.get("format")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise StoryFileError("This is not a Variorum story. Choose a file that ends in .variorum.")
    if version > newest:
        raise StoryFileError("This story was saved by a newer Variorum. Update Variorum to open it.")
    for step in range(version, newest):
        table = {**steps[step](table), "format": step + 1}
    return table
