"""Invented stories with what a desk should see (``tests/data/stories``): loaded, and compared by the app."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from variorum import equipment
from variorum.compare import compare
from variorum.model import Comparison, LeftOut, Source, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = Path(__file__).parent / "data" / "stories"


class Expected(NamedTuple):
    """One finding as the author of a story listed it."""

    kind: str
    sources: frozenset[str]
    words: str
    top: bool  # among the ten that an editor wants first


class Story(NamedTuple):
    """A story, its author's lists and what the app makes of it."""

    name: str
    table: dict[str, Any]
    comparison: Comparison

    @property
    def expected(self) -> list[Expected]:
        """The findings that must be told."""
        return _expected(self.table.get("findings", []))

    @property
    def allowed(self) -> list[Expected]:
        """Findings that would be right, though nobody needs them."""
        return _expected(self.table.get("allowed", []))

    def place(self, label: str) -> int:
        """The place of a source by its label."""
        return next(at for at, source in enumerate(self.comparison.sources) if source.label == label)

    def spans(self, label: str, stretches: list[str]) -> list[Span]:
        """Everywhere that a source has any of these stretches."""
        text = self.comparison.sources[self.place(label)].text
        found = [Span(*match.span()) for words in stretches for match in re.finditer(re.escape(words), text)]
        if not found:
            raise ValueError(f"{self.name}: {label} has none of {stretches}")
        return found


def names() -> list[str]:
    """The stories by name."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


@cache
def story(name: str) -> Story:
    """A story by name, compared."""
    table = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    sources = [_source(entry) for entry in table["sources"]]
    made = compare(sources, languages=equipment.languages(), record=table.get("record"))
    return Story(name, table, made)


def _source(entry: dict[str, Any]) -> Source:
    given = {key: value for key, value in entry.items() if key != "left_out"}
    blocks = entry.get("left_out", ())
    return Source(
        id=entry["label"],
        left_out=tuple(LeftOut(text=block["text"], why=block["why"], after=0) for block in blocks),
        **given,
    )


def _expected(entries: Sequence[dict[str, Any]]) -> list[Expected]:
    return [Expected(e["kind"], frozenset(e["sources"]), e["words"], bool(e.get("top"))) for e in entries]
