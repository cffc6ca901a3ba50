"""Markdown -> its words: the marks of emphasis, links and headings go; quotes and paragraphs stay."""

from __future__ import annotations

import re

from variorum.intake.imported import Imported
from variorum.intake.plain_text import one_line_end
from variorum.intake.times import iso_time

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FIELD = re.compile(r"^(\w+):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-{3,})[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+")
_BULLET = re.compile(r"^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]+\S+.*$")
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[([^\[\]\n]*)\]\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)"), ""),
    (re.compile(r"\[([^\[\]\n]+)\](?:\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)|\[[^\]\n]*\])"), r"\1"),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*\\])\*(?=\S)([^*\n]+?)(?<=[^\s\\])\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w\\])_(?=\S)([^_\n]+?)(?<=[^\s\\])_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


def read_markdown(text: str, warnings: tuple[str, ...] = ()) -> Imported:
    """Take the words of a Markdown text; its first heading is the title and is not repeated in the text.

    Paragraphs are separated by a blank line; the lines of one paragraph are joined by a space.
    """
    text = one_line_end(text)
    fields: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        fields = {name.lower(): value for name, value in _FIELD.findall(front[1]) if value}
        text = text[front.end() :]
    blocks, heading = _blocks(text.split("\n"))
    return Imported(
        text="\n\n".join(blocks),
        title=fields.get("title") or heading,
        byline=fields.get("author") or fields.get("byline"),
        outlet=fields.get("outlet") or fields.get("publisher"),
        published=iso_time(fields.get("date") or fields.get("published")),
        url=fields.get("url"),
        language=(fields.get("lang") or fields.get("language") or "")[:2].lower() or None,
        warnings=warnings,
    )


def _blocks(lines: list[str]) -> tuple[list[str], str | None]:
    """The paragraphs, and the first heading if nothing but front matter stands before it."""
    blocks: list[str] = []
    heading: str | None = None
    open_lines: list[str] = []
    for line in [*lines, ""]:
        bare = _QUOTE.sub("", line)
        found = _HEADING.match(bare)
        underlined = bool(open_lines) and len(open_lines) == 1 and bool(_UNDERLINE.match(bare))
        ends = not bare.strip() or found or _RULE.match(bare) or _FENCE.match(bare) or _REFERENCE.match(bare)
        if (ends or underlined or _BULLET.match(bare)) and open_lines:
            paragraph = _plain(" ".join(open_lines))
            open_lines = []
            if underlined and heading is None and not blocks:
                heading = paragraph
            else:
                blocks.append(paragraph)
        if found and heading is None and not blocks:
            heading = _plain(found[2])
        elif found:
            blocks.append(_plain(found[2]))
        elif not ends and not underlined:
            open_lines.append(_BULLET.sub("", bare).strip())
    return [block for block in blocks if block], heading


def _plain(text: str) -> str:
    for pattern, words in _INLINE:
        text = pattern.sub(words, text)
    return text.strip()
