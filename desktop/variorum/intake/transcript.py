"""Whether a text is a transcript: speaker turns make up most of it."""

from __future__ import annotations

import re

# ODILE BRANDT: or Q: or Chief Reyle: or DR. SEN (via video): or [00:12] Reyle:
_TURN = re.compile(
    r"^\s*(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–]?\s*)?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:[ \t]+(?:[A-ZÀ-ÖØ-Þ&][\w.'’-]*|de|da|van|von|der|del|la|le|of)){0,5})"
    r"(?:[ \t]*\([^()\n]{1,40}\))?[ \t]*:(?=\s|$)"
)
_FEWEST_TURNS = 3
_NOT_A_NAME = re.compile(
    r"^\s*(?:read|see|also|note|photo|image|video|source|update|updated|published|by|more|related|watch|tel|e-?mail|"
    r"web|contact|foto|quelle|lesen|voir|lire|photos?|fuente|leer)\b",
    re.IGNORECASE,
)


def is_transcript(text: str) -> bool:
    """Whether three turns or more open its paragraphs, a third of them or more, and somebody speaks again."""
    lines = [line for line in text.split("\n") if line.strip()]
    speakers = [turn["name"].casefold() for line in lines if (turn := _opening(line))]
    return (
        len(speakers) >= _FEWEST_TURNS
        and 3 * len(speakers) >= len(lines)
        and len(set(speakers)) < len(speakers)
    )


def _opening(line: str) -> re.Match[str] | None:
    return None if _NOT_A_NAME.match(line) else _TURN.match(line)
