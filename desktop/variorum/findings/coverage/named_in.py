"""Whether a person stands anywhere in a source, perhaps misspelt: in its text, title or blocks left out."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.quotes.people import may_be_same

if TYPE_CHECKING:
    from variorum.model import Comparison

FIRST_OFF = "-"  # stands for a first letter
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w’'-]+")


class NamedIn:
    """All names of all sources; each source is looked through when it is first asked for."""

    def __init__(self, comparison: Comparison) -> None:
        """Look through nothing yet."""
        self._comparison = comparison
        self._folded: dict[int, str] = {}
        self._names: dict[int, dict[str, list[str]]] = {}
        self._known: dict[tuple[str, int], bool] = {}

    def has(self, surname: str, source: int) -> bool:
        """Whether a folded surname, or one that is nearly it, stands in a source."""
        asked = surname, source
        if asked not in self._known:
            self._look_through(source)
            alike = (name for key in _keys(surname) for name in self._names[source].get(key, ()))
            self._known[asked] = surname in self._folded[source] or any(
                may_be_same(surname, name) for name in alike
            )
        return self._known[asked]

    def _look_through(self, source: int) -> None:
        if source in self._folded:
            return
        given = self._comparison.sources[source]
        blocks = (block.text for block in given.left_out)
        text = "\n".join((self._comparison.readings[source].text, given.title or "", *blocks))
        self._folded[source] = text.casefold()
        names: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted({name.casefold() for name in _NAME.findall(text)}):
            for key in _keys(name):
                names[key].append(name)
        self._names[source] = names


def _keys(name: str) -> tuple[str, str]:
    """Under what a name is looked for: misspelt, "Selensky" and "Zelenskyy", it keeps one of these."""
    return name[:1], f"{FIRST_OFF}{name[1:3]}"
