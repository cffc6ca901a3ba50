"""The small words of a cell, from the phrases' table. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.cell_content import Run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from variorum.model import Difference
    from variorum.phrases import Phrases

LONGEST_TOLD = 9  # words; a fold or a ghost tells no more


def told(phrases: Phrases, name: str, **values: object) -> str:
    """The phrase of that name in the table of cells."""
    return str(phrases.table["cell"][name]).format(**values)


def source_kind(phrases: Phrases, kind: str) -> str:
    """What a source is, in a word."""
    return str(phrases.table["cell"]["kind"][kind])


def short_word(phrases: Phrases, sign: str, full: str, *, has_record: bool) -> str:
    """The word of a narrow column; without a record nothing is called cut or altered."""
    words = phrases.table["cell"]["short"]
    plain = {} if has_record else words["plain"]
    return str(plain.get(sign, words.get(sign, full)))


def short_left_off(phrases: Phrases, count: int) -> str:
    """What stands for words left off in a narrow column."""
    forms = phrases.table["cell"]["short"]["left_off"]
    return str(forms["one" if count == 1 else "other"]).format(n=count)


def told_differences(differences: Iterable[Difference], phrases: Phrases) -> str:
    """Differences as one would say them aloud: "“would” for “will”"."""
    return "; ".join(_told_difference(difference, phrases) for difference in differences)


def beginning(words: str, longest: int = LONGEST_TOLD) -> str:
    """The first words, with an ellipsis if there are more."""
    parts = words.strip('"“”„«»').split()
    return " ".join(parts) if len(parts) <= longest else " ".join(parts[: longest - 2]) + " …"


def with_strong(before: str, strong: str) -> tuple[Run, ...]:
    """Words of which the last are strong: "by **city officials**"."""
    return (Run(before), Run(strong, "strong"))


def _told_difference(difference: Difference, phrases: Phrases) -> str:
    name = {
        "tidied": "replaced" if difference.words else "tidied_out",
        "moved": "moved_words",
    }.get(difference.kind, difference.kind)
    if difference.kind == "tidied" and not difference.base_words:
        name = "tidied_in"
    return told(phrases, name, words=difference.words, base_words=difference.base_words)
