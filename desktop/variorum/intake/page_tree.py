"""A page's markup -> a tree, with nothing fetched, run or expanded."""

from __future__ import annotations

import re

from lxml import etree, html

_DATA_URI = re.compile(r"""data:[\w/+.-]+(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=\s]{200,}""")
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def parse_page(markup: str) -> html.HtmlElement | None:
    """The tree of a page, or None if there is no element in it.

    Pictures within the markup are taken out first: they are no text, and the parser refuses long values.
    """
    markup = _DATA_URI.sub("data:,", _XML_DECLARATION.sub("", markup)).replace("\x00", "")
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
