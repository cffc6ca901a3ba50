"""Nothing raises on strange text, and everything found can be said and lies in its text."""

from __future__ import annotations

from compared import compared
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum import equipment, phrases

PIECES = st.sampled_from(
    [
        "“The gate is not yet safe,” said Rosa Linden.",
        "“The gate is safe,” officials admitted.",
        "At least 20 boats left Aldmere on Monday.",
        "Twenty boats left Aldmere on Friday.",
        "“",
        "”",
        "\n\n",
        "…",
        " 20 ",
        "'",
        "[sic]",
        "Mr.",
        "\u00a0",
        "\u202e",
        "«Nein»",
        "🙂",
        "NAME: ",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=12).map(" ".join)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=4), with_record=st.booleans())
def test_everything_found_can_be_said_and_shown(texts: list[str], *, with_record: bool) -> None:
    labelled = {f"Source {number}": text for number, text in enumerate(texts)}
    comparison = compared(labelled, record="Source 0" if with_record else None)
    english = equipment.phrases()
    assert len({finding.id for finding in comparison.findings}) == len(comparison.findings)
    for finding in comparison.findings:
        assert phrases.says(finding, english)
        assert finding.where
        for source, span in finding.where:
            assert 0 <= span.start <= span.end <= len(comparison.sources[source].text)
