"""Where a paragraph's own words begin behind its dateline: "SALEM, Mass., Dec. 8 (UPI) — The mayor"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Span

_AGENCY = r"\([^()\n]{0,20}\b[A-Za-z]{2,12}[^()\n]{0,20}\)"
# small in some languages: "3 may (EFE)"
_MONTH = r"(?:(?<=[\d.°])[ ](?:de[ ])?[a-zçûäé]{3,10}\.?(?:[ ](?:de[ ])?\d{4})?(?=,?[ ]?\())"
_IN_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}(?:[ ][A-ZÀ-Þ.'’-]{2,}){0,3}"
_WORD = r"[A-ZÀ-Þ\d][\w.'’/-]*+"
_SMALL = r"(?:[a-zà-ÿ]{1,4}[ ]){1,2}|[a-zà-ÿ]['’]"  # "Frankfurt am Main", "Villar de la Sierra"
_MORE = rf"(?:,?[ ](?:{_SMALL})?{_WORD})"
_REGION = r"(?:[ ]\([A-ZÀ-Þ][\w .'’-]{1,25}\)(?=,))"
_DATELINE = re.compile(
    rf"""
    (?: {_AGENCY} [ ]?[-–—][ ] (?={_IN_CAPITALS}) )?  # "(ANSA) - ROMA, 3 MAR -"
    (?: {_IN_CAPITALS} (?:[,;/][^—–\n“"„«]{{0,40}}?)? [ ]? (?:{_AGENCY})?  # a place in capitals
      | [A-ZÀ-Þ][\w.'’/-]++ {_MORE}{{0,6}}+ (?:{_REGION},[ ]\d{{1,2}})?
        {_MONTH}? ,? [ ]? {_AGENCY}  # a place with an agency
    )
    \.?[ ]? (?: \.?[—–] | \.?-- | \.?(?<=[ .)])- | -(?=[ ]) | (?<=\)): | (?<=[A-Z]\))\.(?=[ ])
            | (?<=[A-ZÀ-Þ]{{4}})\.(?=[ ]["“„«‘]?[A-ZÀ-Þ][a-zà-ÿ]) ) [ ]*  # but "NATO-Generalsekretär"
    (?=["“„«‘'¿¡A-ZÀ-Þ\d])  # a sentence begins
    """,
    re.VERBOSE,
)


def behind_dateline(text: str, paragraph: Span) -> int:
    """Where the paragraph's prose begins; its start if it has no dateline."""
    start, end = paragraph
    # a dateline's place is in capitals, or has an agency in brackets behind it
    if text[start + 1 : start + 2].islower() and text.find("(", start, end) < 0:
        return start
    match = _DATELINE.match(text, start, end)
    return match.end() if match and match.end() < end else start
