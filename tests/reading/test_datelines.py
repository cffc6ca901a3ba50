"""A dateline is no subject: nobody's words are a town's."""

from __future__ import annotations

import pytest

from variorum.model import Span
from variorum.reading.sentences.datelines import behind_dateline

DATELINES = {
    "capitals and agency": "HARLOW (XPA) — ",
    "state, date and agency": "PORT CALLUM, Wis., Dec. 8 (XPA) — ",
    "capitals alone": "PORT CALLUM --  ",
    "small letters with an agency": "Port Callum (XPA) – ",
    "agency behind a date": "VILLARREDA, 3 mar. (XPE).- ",
    "small words in a name": "Villar de Arlanda, 14 ago (XPE).- ",
    "region in brackets": "Hollina (Asturia), 11 nov (XPE).- ",
    "day and year": "Montrevel, 12 mars 2026 (XPE) - ",
    "agency first": "(XPE) - MONTELAGO, 12 MAR - ",
    "two places": "Hadal/Wendel (xpa) - ",
    "agency and a stop": "Dunemar (XPE). ",
    "capitals and a stop": "DUNEMAR. ",
    "state without agency": "HARLOW, N.H. - ",
}
PROSE = {
    "initials": "U.S. Marshals said so.",
    "a short word": "WHO. That is who said so.",
    "an insertion": "Moss — the nominee — said so.",
    "a label": "MOSS: I said so.",
    "a body in capitals": "NATO – the alliance – said so.",
    "a party in brackets": "Crane (R-Wis.) — who left early — said so.",
}


@pytest.mark.parametrize("line", DATELINES.values(), ids=DATELINES.keys())
def test_prose_begins_behind_a_dateline(line: str) -> None:
    for prose in ("The mayor said so.", "“Never,” she said."):
        text = line + prose
        assert text[behind_dateline(text, Span(0, len(text))) :] == prose


@pytest.mark.parametrize("line", PROSE.values(), ids=PROSE.keys())
def test_prose_that_looks_like_a_dateline_begins_at_its_start(line: str) -> None:
    assert behind_dateline(line, Span(0, len(line))) == 0
