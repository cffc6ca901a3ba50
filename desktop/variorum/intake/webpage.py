"""A saved web page -> its article, and what may be the article's but was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.intake.article import split_page
from variorum.intake.completeness import page_looks_cut_off
from variorum.intake.encoding import declared_in_page, decode
from variorum.intake.errors import IntakeError
from variorum.intake.extractor import extract
from variorum.intake.imported import Imported
from variorum.intake.page_blocks import blocks_of
from variorum.intake.page_facts import facts_of, with_guesses
from variorum.intake.page_tree import parse_page
from variorum.intake.unseen import unseen_passages
from variorum.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.intake.extractor import Extracted
    from variorum.intake.page_blocks import Block
    from variorum.intake.page_facts import Facts

_MUCH = 0.3  # of the text's length: a page that shows so much less than it knows shows only the beginning


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
    stated = facts_of(root, markup)
    extracted = extract(root, guess_facts=not stated.suffice)
    facts = with_guesses(stated, extracted)
    blocks = blocks_of(root)
    article = split_page(blocks, extracted.lines, facts)
    if not article.text:
        raise IntakeError(_no_article(name))
    untold = _not_on_the_page(blocks, extracted, facts, len(article.text))
    cut_off = page_looks_cut_off(article, facts) or _holds_much(untold, article.text)
    return _imported(article.text, facts, (*article.left_out, *untold), warnings, complete=not cut_off)


def _not_on_the_page(
    blocks: Sequence[Block], extracted: Extracted, facts: Facts, end: int
) -> tuple[LeftOut, ...]:
    """Passages that only the extractor or the page's description of itself has, put behind the text."""
    everything = [block.text for block in blocks]
    visible = [block.text for block in blocks if not block.hidden]
    passages = (
        *(
            (passage, "paragraph")
            for passage in unseen_passages("\n".join(extracted.lines), [*everything, facts.body])
        ),
        *((passage, "in the page's data only") for passage in unseen_passages(facts.body, visible)),
    )
    return tuple(LeftOut(text=passage, why=why, after=end) for passage, why in passages)


def _holds_much(left_out: tuple[LeftOut, ...], text: str) -> bool:
    return sum(len(block.text) for block in left_out) > _MUCH * len(text)


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
