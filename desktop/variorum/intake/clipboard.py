"""What she pasted -> a source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.intake.errors import IntakeError
from variorum.intake.imported import Imported, source_from
from variorum.intake.left_out import PARAGRAPH_BREAK
from variorum.intake.limits import check_length
from variorum.intake.page_blocks import Block, blocks_of
from variorum.intake.page_choice import squeezed
from variorum.intake.page_tree import parse_page
from variorum.intake.plain_text import read_text
from variorum.intake.webpage import read_markup

if TYPE_CHECKING:
    from variorum.model import Source

PASTED = "Pasted text"
_WHOLE_PAGE = re.compile(r"<(?:nav|footer|aside)[\s>]", re.IGNORECASE)
_WINDOWS_HEADER = re.compile(r"\AVersion:[\d.]+\s+(?:\w+:\S*\s+)*", re.ASCII)


def read_clipboard(text: str, html: str | None = None) -> Source:
    """Read a paste. Rich text is asked for its paragraphs; what she selected is all taken.

    Only when she copied a whole page with its menus is the article looked for in it.

    Args:
        text: the clipboard's plain text, "" if it has none.
        html: its rich text as markup, if it has some.

    Raises:
        IntakeError: if there are no words.
    """
    check_length(text, "The clipboard")
    check_length(html or "", "The clipboard")
    found = (_rich(html) if html and html.strip() else None) or read_text(text)
    if not found.text.strip():
        raise IntakeError(
            "There is no text on the clipboard. Select the article's text, copy it and paste again."
        )
    data, media_type = (html, "text/html") if html and html.strip() else (text, "text/plain")
    return source_from(found, data=data.encode("utf-8", "replace"), name=PASTED, media_type=media_type)


def _rich(html: str) -> Imported | None:
    html = _WINDOWS_HEADER.sub("", html)
    if _WHOLE_PAGE.search(html):
        try:
            return read_markup(html, PASTED)
        except IntakeError:
            pass  # then all of it is taken
    root = parse_page(html)
    blocks = [block for block in blocks_of(root) if not block.hidden] if root is not None else []
    if not blocks:
        return None
    heading = next((block for block in blocks[:3] if block.element.tag in ("h1", "h2")), None)
    title = heading.text if heading and len(blocks) > 1 else None
    return Imported(text=PARAGRAPH_BREAK.join(_without(blocks, title)), title=title)


def _without(blocks: list[Block], title: str | None) -> list[str]:
    own = squeezed(title or "")
    return [block.text for block in blocks if not own or squeezed(block.text) != own]
