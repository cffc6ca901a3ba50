"""What a line by itself shows to be: a byline, a dateline, a caption, boilerplate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.sentences.pitches import is_pitch
from variorum.reading.sentences.stamps import is_filing_code, is_length, is_programme, is_stamp

if TYPE_CHECKING:
    from variorum.model import SentenceRole
    from variorum.reading.language import Language
    from variorum.reading.role_rules import Roles

_LONGEST = 400  # letters
_LONGEST_BYLINE = 12  # words
_LONGEST_PLUG = 25
_LONGEST_LABEL = 8
_NEAR = 4  # words behind a comma among which a verb of saying stands
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})?"
_DATELINE = re.compile(
    rf"{_PLACE}(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}})? ?(?:\([A-Za-z /]{{2,20}}\) ?[-–—:]*|[-–—]+)"
    r"|[A-ZÀ-Þ][\w .'’-]{2,40}, \d{1,2}\.? [\w.]{3,10} \([A-Za-z /]{2,20}\)[ .–—-]*"
)
# "(Erik Lund/AP)", "© Ada Moe / Outlet", "/ ADA MOE" at the end of a line
_NAMES = r"[A-ZÀ-Þ][\w.'’-]*(?:(?: ?[/&,] ?| )(?:[a-zà-ÿ]{1,3} )?[A-ZÀ-Þ][\w.'’-]*){0,8}"
_CREDIT = re.compile(
    rf"\([^()]{{0,60}}\b(?:Getty|AFP|Reuters|AP)\b[^()]{{0,60}}\)\.?$|\({_NAMES}/{_NAMES}\)\.?$"
    rf"|© ?(?:{_NAMES})$|[.!?] / {_NAMES}(?: ?\([A-Z]{{2,8}}\))?$|[.!?] [A-Z][A-Z ]+/ ?{_NAMES}$"
)
_ENDS_OF_CREDIT = (")", ").")
_CREDIT_WORD = rf"(\w+)(?: \w{{2,3}})?(?: ?:)? {_NAMES}(?:/[a-z]{{2,5}})?\)?\.?$"
_IS_CREDIT = re.compile(_CREDIT_WORD)
_ENDS_IN_CREDIT = re.compile(rf"[.!?»”\")(](?:(?<=\()|(?<!\() (?:[|/–-] )?){_CREDIT_WORD}")
_BETWEEN_FIELDS = ">›»|·•"
_FIELD = r"\w+(?: \w+){0,2}"
_CRUMBS = re.compile(rf"{_FIELD}(?:(?: [>›»] {_FIELD})+|(?: [|·•] {_FIELD}){{2,}})")
_TRADE = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}, ([^,.!?]{4,60})")
_AGENCIES = frozenset(
    ("afp", "ap", "apa", "dapd", "dpa", "epd", "kna", "sda")
)  # that print their names small
_DASHES = "-–—"
_SMALL = r"(?:[a-z]{2,4}|(?:[a-z]\.){1,3}[a-z]?)"  # "afp", "e.a."
_INITIALS = re.compile(rf"\(?{_SMALL}(?:[/-]{_SMALL}){{0,3}}\)?")
_SENTENCE_START = re.compile(r"[.!?] [¿¡]?(?=[\w©])")
_DIGIT = re.compile(r"\d")
_AROUND_LABEL = ":.…*►▶→»>← "
_OPENING_MARKS = "¿¡►▶→»> "


def role_of_line(line: str, language: Language) -> SentenceRole | None:
    """The role that the words of a line give it, wherever it stands; None = they show none."""
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return None
    roles, low, words = language.roles, line.lower(), _count_words(line)
    if ("(" in line or line[-1] in _DASHES) and _DATELINE.fullmatch(line):
        return "dateline"
    if low.startswith(roles.captions) or _has_credit(line, roles) or _is_caption_end(low, roles):
        return "caption"
    if words <= _LONGEST_PLUG and _is_boilerplate(line, low, words, language):
        return "boilerplate"
    if words <= _LONGEST_BYLINE and _is_byline(line, low, roles):
        return "byline"
    crumbs = line[-1].isalnum() and any(mark in line for mark in _BETWEEN_FIELDS) and _CRUMBS.fullmatch(line)
    if crumbs or (words <= _LONGEST_BYLINE and _tells_when(low, language)):
        return "boilerplate"
    return None


def _count_words(line: str) -> int:
    """How many words a line has; of a line with too many for a plug, about how many."""
    spaces = line.count(" ")
    if spaces >= _LONGEST_PLUG and "  " not in line:
        return spaces + 1
    return len(line.split(None, _LONGEST_PLUG))


def _tells_when(low: str, language: Language) -> bool:
    """Whether a line is about when, or how long, and nothing else."""
    updated = _is_no_sentence(low) and low.startswith(language.roles.dates)
    if updated or is_filing_code(low):
        return True
    if _DIGIT.search(low) is None:
        return False
    return is_stamp(low, language) or is_length(low, language) or is_programme(low, language)


def _has_credit(line: str, roles: Roles) -> bool:
    may_end = line.endswith(_ENDS_OF_CREDIT) or "©" in line or "/" in line
    if may_end and _CREDIT.search(line):
        return True
    if line[line.rfind(" ") + 1 :].islower():  # it does not end with a name
        return False
    word = _IS_CREDIT.match(line) or _ENDS_IN_CREDIT.search(line)
    return word is not None and word[1].lower() in roles.credits


def _is_caption_end(low: str, roles: Roles) -> bool:
    return low.rstrip(" .)").endswith(roles.caption_ends)


def _is_boilerplate(line: str, low: str, words: int, language: Language) -> bool:
    """Whether a sentence of the line is a plug, or the line a label: alone, before a mark, without a stop."""
    roles, opens = language.roles, len(line) - len(line.lstrip(_OPENING_MARKS))
    heads = language.plug_heads
    starts = [
        start
        for start in (opens, *(stop.end() for stop in _SENTENCE_START.finditer(low)))
        if low[start : start + 3] in heads or low[start : start + 1] in heads
    ]
    plugged = any(low.startswith(roles.plugs, start) for start in starts)
    if (plugged and not _is_attributed(low, language)) or is_pitch(line, low, starts, language):
        return True
    bare = low.lstrip("0123456789 ")
    if bare.strip(_AROUND_LABEL) in roles.alone:
        return True
    if not bare.startswith(roles.boilerplate):
        return False
    behind = {bare[len(start) :].lstrip()[:1] for start in roles.boilerplate if _begins(bare, start)}
    marked = any(not first.isalnum() and first not in "'’,-" for first in behind - {""})
    return bool(behind) and (marked or "" in behind or (words <= _LONGEST_LABEL and line[-1] not in ".!?:"))


def _is_attributed(low: str, language: Language) -> bool:
    """Whether somebody says it: "Follow us, the sign said."."""
    behind = low.partition(",")[2]
    if not behind or ":" in low:
        return False
    return not language.speech.finite_cues.isdisjoint(re.findall(r"[^\W\d_]+", behind)[:_NEAR])


def _begins(low: str, start: str) -> bool:
    return low.startswith(start) and not low[len(start) : len(start) + 1].isalpha()


def _is_byline(line: str, low: str, roles: Roles) -> bool:
    """Whether a line is "By Ada Lund", "Das Gespräch führte Ada Lund.", or the initials of somebody."""
    if _INITIALS.fullmatch(line) or _is_writer(line, low, roles) or low.endswith(roles.byline_ends):
        return True
    if line[0] == "(" and line.endswith(_ENDS_OF_CREDIT):  # "(Reporting by Ada Lund; editing by Bo Berg)"
        line = line[1:].rstrip(").")
        low = line.lower()
    return any(low.startswith(by) and _is_behind_by(line, by) for by in roles.bylines)


def _is_behind_by(line: str, by: str) -> bool:
    """Whether nothing but a name stands behind "by", or nothing at all."""
    name = line[len(by) + 1 :].strip(" /|,")
    if line[len(by) : len(by) + 1] not in {" ", ":"}:
        return len(line) == len(by)
    known = name[:1].isupper() or (" " in by and name in _AGENCIES)
    return known and (line[-1] not in ".!?" or " " in by)


def _is_writer(line: str, low: str, roles: Roles) -> bool:
    """Whether a line is a name and a trade: "Ada Lund, Transport correspondent"."""
    match = _TRADE.fullmatch(line) if "," in line else None
    return match is not None and not roles.writers.isdisjoint(re.findall(r"\w+", low[match.start(1) :]))


def _is_no_sentence(low: str) -> bool:
    return low[-1] not in ".!?" or low.endswith((" a.m.", " p.m."))
