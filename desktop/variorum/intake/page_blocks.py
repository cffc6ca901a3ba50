"""A page's tree -> its blocks of text in reading order, each with the element it stands in.

The letters of a source come from here, never from the extractor, so no space is lost where markup stood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# Elements that stand within a line of text (html.spec.whatwg.org, phrasing content); all others break it.
_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|"
    "small|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_SILENT = re.compile(
    "script|style|noscript|template|svg|math|iframe|object|embed|applet|select|option|button|input|textarea|"
    "audio|video|canvas|head|title|meta|link|map|progress|meter|datalist|dialog"
)
_SPACE_OR_BREAK = re.compile(r"[ \t\n\r\f]+")
_SPACE = re.compile(r"[ \t\r\f]+")
_AROUND_BREAK = re.compile(r" ?\n[ \n]*")
_SET_APART = ("span", "a", "time")  # what pages put space around by style alone
_STOPS = tuple('.!?…:,;”"’»)')
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Text that stands together on the page: a paragraph, a heading, a list item, a caption."""

    text: str  # without white space around it; a line break within it is "\n"
    element: HtmlElement  # the nearest element that is not inline
    linked: int  # how many of its characters are a link
    hidden: bool = False  # the page does not show it


def blocks_of(root: HtmlElement) -> tuple[Block, ...]:
    """Every block of text under an element, in document order. Takes time linear in the size of the page."""
    return tuple(block for block in _walk(root) if block.text)


def _walk(root: HtmlElement) -> Iterator[Block]:
    run = _Run()
    owners = [root]
    links = hidden = 0
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else "script"
        silent = _SILENT.fullmatch(tag) is not None
        breaks = not silent and tag != "br" and _INLINE.fullmatch(tag) is None
        if breaks or (event == "start" and tag == "br" and run.at_break()):  # two breaks part paragraphs
            yield run.close(owners[-1], hidden=hidden > 0)
        if event == "start" and silent:
            walker.skip_subtree()
        elif event == "start":
            links += tag == "a"
            hidden += _is_hidden(element)
            owners.extend([element] * breaks)
            run.open(tag)
            run.add("\n" if tag == "br" else _spaced(element.text), links)
        else:
            if not silent:
                links -= tag == "a"
                hidden -= _is_hidden(element)
                del owners[len(owners) - breaks :]
            run.ended = tag
            run.add(_spaced(element.tail) if element is not root else "", links)
    yield run.close(root, hidden=False)


@dataclass(slots=True)
class _Run:
    """The block being gathered."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    ended: str = ""  # the element that ended last, if no text came since
    seam: bool = False  # one set apart by the page's style begins right behind another

    def open(self, tag: str) -> None:
        """Begin an inline element."""
        self.seam = self.seam or (tag in _SET_APART and self.ended in _SET_APART)

    def add(self, text: str, links: int) -> None:
        """Put more text at its end."""
        if not text:
            return
        if self.seam and _would_glue(self.parts[-1] if self.parts else "", text):
            self.parts.append(" ")
        self.parts.append(text)
        self.linked += len(text.strip()) if links else 0
        self.ended, self.seam = "", False

    def at_break(self) -> bool:
        """Whether nothing but white space stands behind a line break."""
        return next((part for part in reversed(self.parts) if part.strip(" ")), "") == "\n"

    def close(self, element: HtmlElement, *, hidden: bool) -> Block:
        """Hand over what was gathered and start anew."""
        text = _AROUND_BREAK.sub("\n", _SPACE.sub(" ", "".join(self.parts)).strip())
        block = Block(text=text, element=element, linked=self.linked, hidden=hidden)
        self.parts, self.linked, self.ended, self.seam = [], 0, "", False
        return block


def _would_glue(before: str, behind: str) -> bool:
    """Whether a name, label or sentence ends here and another begins: “Credit” “Jo March”, not “T” “he”."""
    return (before[-1:].islower() or before[-1:] in _STOPS) and behind[0].isupper()


def _spaced(text: str | None) -> str:
    return _SPACE_OR_BREAK.sub(" ", text or "")


def _is_hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
