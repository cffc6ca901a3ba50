"""A saved web page -> its article, and what may be the article's but was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.intake.article import split_page
from variorum.intake.completeness import looks_cut_off
from variorum.intake.encoding import declared_in_page, decode
from variorum.intake.errors import IntakeError
from variorum.intake.extractor import extract
from variorum.intake.imported import Imported
from variorum.intake.page_blocks import blocks_of
from variorum.intake.page_facts import facts_of
from variorum.intake.page_tree import parse_page

if TYPE_CHECKING:
    from variorum.intake.page_facts import Facts
    from variorum.model import LeftOut


def read_page(data: bytes, name: str, declared: str | None = None) -> Imported:
    """Find the article in a page. Its paragraphs are separated by a blank line; nothing is fetched or run.

    Raises:
        IntakeError: if the page holds no article.
    """
    decoded = decode(data, declared or declared_in_page(data))
    return read_markup(decoded.text, name, (decoded.warning,) if decoded.warning else ())


def read_markup(markup: str, name: str, warnings: tuple[str, ...] = ()) -> Imported:
    """The same, from the page's markup."""
    root = parse_page(markup)
    if root is None:
        raise IntakeError(_no_article(name))
    extracted = extract(root)
    facts = facts_of(root, markup, extracted)
    article = split_page(blocks_of(root), extracted.lines, facts)
    if not article.text:
        raise IntakeError(_no_article(name))
    complete = not looks_cut_off(article.text, article.behind, facts)
    return _imported(article.text, facts, article.left_out, warnings, complete=complete)


def _imported(
    text: str, facts: Facts, left_out: tuple[LeftOut, ...], warnings: tuple[str, ...], *, complete: bool
) -> Imported:
    return Imported(
        text=text,
        title=facts.title,
        byline=facts.byline,
        outlet=facts.outlet,
        published=facts.published,
        updated=facts.updated,
        url=facts.url,
        language=facts.language,
        complete=complete,
        left_out=left_out,
        warnings=warnings,
    )


def _no_article(name: str) -> str:
    return (
        f"No article was found in “{name}”. Open the page, select the article's text, copy it and paste it."
    )
