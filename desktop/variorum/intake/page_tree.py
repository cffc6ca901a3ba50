"""A page's markup -> a tree, with nothing fetched, run or expanded."""

from __future__ import annotations

import re

from lxml import etree, html

_DATA_URI = re.compile(r"""data:[\w/+.-]+(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=\s]{200,}""")
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_WITHIN_LINES = re.compile(
    r"</?(?:span|font|b|i|u|em|strong|small|big|a|center|nobr)\b[^<>]*>", re.IGNORECASE
)
_AROUND_LINES = re.compile(
    r"</?(?!html|head|body|title|meta|link|script|style|h[1-6]|p\b|!)[a-z][^<>]*>", re.IGNORECASE
)
_EMPTY = re.compile(r"(?:<p>\s*)+")


def parse_page(markup: str) -> html.HtmlElement | None:
    """The tree of a page, or None if there is no element in it.

    Pictures within the markup are taken out first: they are no text, and the parser refuses long values.
    A page nested too deeply for the parser, which would drop the rest of it, is flattened to its paragraphs.
    """
    markup = _DATA_URI.sub("data:,", _XML_DECLARATION.sub("", markup)).replace("\x00", "")
    root, too_deep = _parse(markup)
    if too_deep:
        flat = _AROUND_LINES.sub("<p>", _WITHIN_LINES.sub("", markup))
        root, _ = _parse(_EMPTY.sub("<p>", flat))
    return root


def _parse(markup: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether the parser gave up on its depth."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    return root, any("depth" in entry.message.lower() for entry in parser.error_log)
