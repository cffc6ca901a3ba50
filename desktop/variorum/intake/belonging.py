"""Whether a block is the article's own, where the extractor's word is not the last one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.intake.block_role import Role, is_mostly_link, role_of
from variorum.intake.completeness import speaks_of_subscribing
from variorum.intake.page_choice import squeezed
from variorum.intake.page_region import container_of, region_of, signature_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from variorum.intake.page_blocks import Block
    from variorum.intake.page_facts import Facts

_REPEATED = 25  # letters; a shorter stretch may stand elsewhere by chance
_SHORT_LINE = 80  # characters
_SHORT_NOTICE = 250  # characters
_BY = re.compile(r"^(?:by|von|por|par|posted by)\s+", re.IGNORECASE)
_LEADS_ELSEWHERE = re.compile(
    r"^(?:read (?:more|also|next)|see also|also read|more on this|related|lesen sie (?:auch|mehr)|"
    r"mehr zum thema|lea también|lee también|más información|lire aussi|à lire aussi|voir aussi)\s*[:|–—-]",
    re.IGNORECASE,
)
# Labels that pages set between paragraphs; nobody's words.
_LABEL = re.compile(
    r"(?:(?:skip |story continues below )?advertisement|ad|anzeige|werbung|publicidad|publicité|loading\W*|"
    r"share(?: this(?: article)?)?\W*|print|e-?mail|image caption|getty images|reuters)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a page is laid out around its article."""

    chosen: frozenset[int]  # places of the blocks the extractor took
    reach: range  # places from the first to the last of them
    body: HtmlElement  # holds the article's text
    region: frozenset[HtmlElement]  # elements of the article with its head
    usual: frozenset[tuple[str, ...]]  # signatures of at least two of the chosen blocks
    all_chosen: str  # the letters of the chosen blocks
    headline: str  # its letters
    byline: str  # its letters


def layout_of(blocks: Sequence[Block], chosen: frozenset[int], facts: Facts) -> Layout:
    """See where the article stands on its page."""
    body = container_of([blocks[i] for i in chosen])
    signatures = Counter(signature_of(blocks[i].element, body) for i in chosen)
    return Layout(
        chosen=chosen,
        reach=range(min(chosen), max(chosen) + 1),
        body=body,
        region=frozenset(region_of(body).iter()),
        usual=frozenset(signature for signature, times in signatures.items() if times > 1),
        all_chosen="\n".join(squeezed(blocks[i].text) for i in sorted(chosen)),
        headline=squeezed(facts.title or ""),
        byline=squeezed(facts.byline or ""),
    )


def reason_against(block: Block, i: int, layout: Layout) -> Role | None:
    """The role of a block that is no paragraph whatever the extractor says; None if it may be one."""
    if is_mostly_link(block) and _LEADS_ELSEWHERE.match(block.text):
        return Role(name="related links", element=block.element)
    if layout.byline and len(block.text) < _SHORT_LINE and _begins_with_byline(block.text, layout.byline):
        return Role(name="byline", element=block.element)
    if is_notice(block) and i in layout.chosen:
        return Role(name="subscription notice", element=block.element)
    if block.element.tag == "caption":
        return Role(name="table", element=block.element.getparent())
    role = role_of(block, layout.body)
    if role is None or role.name == "embedded post":
        return role
    return _if_repeated(block, i, layout, role)


def is_notice(block: Block) -> bool:
    """Whether it asks the reader to subscribe: the completeness of the text says so already."""
    return len(block.text) < _SHORT_NOTICE and speaks_of_subscribing(block.text)


def is_label(block: Block) -> bool:
    """Whether it is one of the labels that pages set between paragraphs."""
    return _LABEL.fullmatch(block.text) is not None


def is_usual(block: Block, layout: Layout) -> bool:
    """Whether it stands where several of the article's paragraphs stand."""
    return signature_of(block.element, layout.body) in layout.usual


def is_among_paragraphs(block: Block, i: int, layout: Layout) -> bool:
    """Whether a block the extractor dropped is a paragraph or quote between the article's own."""
    if block.hidden or is_mostly_link(block) or i > layout.reach[-1]:
        return False
    role = role_of(block, layout.body)
    if role is None or role.name not in ("paragraph", "block quote"):
        return False
    return is_usual(block, layout) and squeezed(block.text) not in layout.all_chosen


def _begins_with_byline(text: str, byline: str) -> bool:
    return squeezed(_BY.sub("", text)).startswith(byline) and not text.rstrip().endswith((".", "”", '"'))


def _if_repeated(block: Block, i: int, layout: Layout, role: Role) -> Role | None:
    """A quote set apart that only repeats words of the article is a pull quote."""
    own = squeezed(block.text)
    if role.name not in ("pull quote", "block quote", "box", "caption") or len(own) < _REPEATED:
        return None
    repeated = layout.all_chosen.count(own) > (i in layout.chosen)
    return Role(name="pull quote", element=block.element) if repeated else None
