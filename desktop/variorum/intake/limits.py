"""How much one file may hold. Twenty full-length articles fit in each of these many times over."""

from __future__ import annotations

from variorum.intake.errors import IntakeError

LARGEST_FILE = 40_000_000  # bytes; a page saved with its pictures inside may reach 20 MB
LARGEST_TEXT = 5_000_000  # characters; a thick book has one million


def check_size(size: int, name: str) -> None:
    """Refuse a file before it is read.

    Raises:
        IntakeError: if it has more than ``LARGEST_FILE`` bytes.
    """
    if size > LARGEST_FILE:
        message = (
            f"“{name}” has {_megabytes(size)}; Variorum opens files up to {_megabytes(LARGEST_FILE)}. "
            "Save only the article from it and add that."
        )
        raise IntakeError(message)


def check_length(text: str, name: str) -> None:
    """Refuse a text no newsroom writes.

    Raises:
        IntakeError: if it has more than ``LARGEST_TEXT`` characters.
    """
    if len(text) > LARGEST_TEXT:
        message = (
            f"“{name}” holds {len(text) / 1e6:.0f} million letters; Variorum compares texts up to "
            f"{LARGEST_TEXT / 1e6:.0f} million. Take the part that belongs to this story and add that."
        )
        raise IntakeError(message)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"
