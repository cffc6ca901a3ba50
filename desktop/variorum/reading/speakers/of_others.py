"""Quotes that speak of somebody as only others do: "There was one problem: Mr. Moss never served"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from variorum.reading.language import Language


def speaks_of_another(words: str, name: str, language: Language) -> bool:
    """Whether a quote has a polite form before the surname, so that he did not say it himself.

    An outlet that prints what another wrote about a man is the only one to put this into marks.
    """
    polite = language.names.polite
    surname = name.rsplit(maxsplit=1)[-1] if name else ""
    if not surname or not polite or surname not in words:
        return False
    between = r"\.?\s+(?:[^\W\d_][\w.’'-]*\s+)?"
    return re.search(rf"(?<!\w)(?i:{any_of(polite)}){between}{re.escape(surname)}(?!\w)", words) is not None
