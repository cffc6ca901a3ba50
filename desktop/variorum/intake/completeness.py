"""Whether a text looks cut off: by a subscription wall, a "continue reading", or in mid-sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.intake.article import Article
    from variorum.intake.page_facts import Facts

_SHORT = 1500  # characters; a page that admits a wall shows at most a few paragraphs
_MISSING = 0.6  # of the words the page says it has
_WALL = re.compile(
    r"\b(?:continue reading|keep reading|"
    r"(?:subscribe|sign in|log in|register) to (?:read|continue|keep|unlock|view)|"
    r"to (?:continue|keep) reading|to read the (?:full|rest|whole)|"
    r"(?:subscriber|member)s?[ -]only|for subscribers|this (?:article|story|content) is (?:reserved )?for|"
    r"already a subscriber|read the full (?:story|article)|unlock this article|"
    r"weiterlesen|jetzt (?:abonnieren|weiterlesen|testen)|mit abo|nur f[üu]r abonnent\w*|bereits abonnent|"
    r"um (?:den|diesen) (?:ganzen )?artikel|"
    r"seguir leyendo|sigue leyendo|contin[úu]a leyendo|suscr[íi]bete para|"
    r"solo para suscriptores|ya es suscriptor|"
    r"lire la suite|(?:article|contenu) r[ée]serv[ée] aux abonn[ée]s|il vous reste .{1,20} [àa] lire|"
    r"d[ée]j[àa] abonn[ée]|abonnez-vous pour)",
    re.IGNORECASE,
)
_LAST_LINES = 200  # characters at the end of a text where a wall shows
_FINISHED = re.compile(r"[.!?…:;][\s\"'”’»«“„‹›)\]*_]*$|[\"”»“)\]]$")
_TAIL_NOTE = 60  # characters; a shorter last line is a signature or a credit, not a broken sentence


def looks_cut_off(text: str) -> bool:
    """Whether words seem to be missing at the end of a text."""
    return _WALL.search(text[-_LAST_LINES:]) is not None or ends_mid_sentence(text)


def page_looks_cut_off(article: Article, facts: Facts) -> bool:
    """Whether a page seems to show only a part of its article.

    Args:
        article: what was found.
        facts: what the page says of itself.
    """
    text = article.text
    if _WALL.search(text[-_LAST_LINES:]) or any(_WALL.search(block[:200]) for block in article.behind):
        return True
    if not facts.free and len(text) < _SHORT:
        return True
    if facts.words and len(text.split()) < _MISSING * facts.words:
        return True
    return ends_mid_sentence(article.end)


def speaks_of_subscribing(text: str) -> bool:
    """Whether a short notice asks the reader to subscribe or sign in to go on."""
    return _WALL.search(text) is not None


def ends_mid_sentence(text: str) -> bool:
    """Whether the last line is long enough to be a sentence and stops without an end."""
    stripped = text.rstrip()
    if stripped.endswith(("...", "…", "[…]", "[...]")):
        return True
    last = stripped.rsplit("\n", 1)[-1]
    return len(last) > _TAIL_NOTE and not _FINISHED.search(last)
