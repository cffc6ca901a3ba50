"""Prints of one copy are one witness, and are named."""

from __future__ import annotations

import pytest
from compared import compared, told, values

from variorum import equipment
from variorum.phrases import says

COPY = """The county closed the tunnel under the river Ald on Monday after water came through its roof.

“We will be back under the river before the first apples are ripe,” said Rosa Linden.

Three buses an hour will take walkers across the old bridge until the roof has been repaired.

The tunnel was dug in 1931 by two companies that went bankrupt before it was finished.

A mason from Ummen had warned the board twice that the mortar of the northern arch was soft."""
PRINT = COPY.replace("from Ummen ", "").replace("“", '"').replace("”", '"')
OWN = """Water is dripping into the tunnel below the Ald, and since Monday nobody may walk there.

“We will be back under the river before the first apples are ripe,” said Rosa Linden.

Until masons have mended the roof, a bus comes every twenty minutes and crosses by the old bridge."""


def test_two_prints_of_one_copy_are_named() -> None:
    (found,) = told(compared({"Agency": COPY, "Mail": PRINT, "Star": OWN}), "reprint")
    assert values(found, "source") == ["Agency", "Mail"]


def test_the_earlier_print_is_the_one_that_was_copied() -> None:
    at = {"Agency": "2026-03-02T10:00:00Z", "Mail": "2026-03-02T12:00:00Z"}
    (found,) = told(compared({"Mail": PRINT, "Agency": COPY, "Star": OWN}, published=at), "reprint")
    assert (values(found, "source"), found.parameter("base")) == (["Mail"], "Agency")
    assert "Agency had them first" in says(found, equipment.phrases())


def test_two_on_the_same_day_have_no_first() -> None:
    day = {"Agency": "2026-03-02", "Mail": "2026-03-02T12:00:00Z"}
    (found,) = told(compared({"Mail": PRINT, "Agency": COPY}, published=day), "reprint")
    assert not found.parameter("base")


def test_the_same_quotes_make_no_copy() -> None:
    lines = [
        "“We will be back under the river before the first apples are ripe,” said Rosa Linden.",
        "“Nobody told me that the mortar of the northern arch was as soft as cheese,” Karl Ummen said.",
        "“I have crossed on foot every morning since my wedding, and I shall miss it,” said Ida Brandt.",
        "“My buses are old, my drivers are older and the bridge is the oldest of us all,” said Olaf Tern.",
    ]
    mail = "\n\n".join([*lines, "The tunnel is closed."])
    post = "\n\n".join([*reversed(lines), "Nobody may walk below the Ald."])
    assert not told(compared({"Mail": mail, "Post": post}), "reprint")


def test_versions_of_one_article_are_no_reprint() -> None:
    address = dict.fromkeys(("Mail 9", "Mail 12"), "https://mail.example/tunnel")
    at = {"Mail 9": "2026-03-02T09:00:00Z", "Mail 12": "2026-03-02T12:00:00Z"}
    texts = {"Mail 9": COPY, "Mail 12": PRINT, "Star": OWN}
    assert not told(compared(texts, addresses=address, published=at), "reprint")


@pytest.mark.parametrize("pair", [("Agency", "Mail"), ("Mail", "Agency")])
def test_the_share_of_common_wording_is_known_either_way_round(pair: tuple[str, str]) -> None:
    comparison = compared({"Agency": COPY, "Mail": PRINT, "Star": OWN})
    label = [source.label for source in comparison.sources]
    (reuse,) = (r for r in comparison.reuse if (label[r.source], label[r.other]) == pair)
    assert (reuse.kept, reuse.of) == (4, 4)
    assert reuse.share == pytest.approx(1.0)
