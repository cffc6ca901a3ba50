"""Readings made by hand for the tests of sentence alignment: an invented dispute about a bridge."""

from __future__ import annotations

from variorum.collation.constraints import Constraints
from variorum.collation.links import link_sentences
from variorum.equipment import languages
from variorum.model import Link, Quote, Reading, Sentence, SentenceRole, Source, Span, silent

COURIER = (
    "The council of Marlow Bay voted on Tuesday night to close the old harbour bridge to lorries.",
    "Mayor Ines Halloran said the iron bearings had cracked twice since March.",
    "“We will not wait for a bus to fall into the harbour before we act,” she said.",
    "Hauliers say the detour through Pell Lane adds 40 minutes to every delivery.",
    "A new crossing would cost 12 million crowns.",
)
POST = (
    "Lorries will be banned from the old bridge over the harbour after a council vote on Tuesday.",
    "The fish market opens at four in the morning.",
    "The detour by Pell Lane costs hauliers 40 minutes on every delivery, they complain.",
    "“We will not wait for a bus to fall into the harbour,” Ms. Halloran told reporters.",
    "“Nobody asked us,” said Tom Okafor, who drives a lorry.",
)
WIRE = (
    "MARLOW BAY - Councillors voted Tuesday to close the harbour bridge to lorries.",
    "Cracks in two bearings were found since March, Mayor Ines Halloran said.",
    "A crossing to replace it would cost 12 million crowns, engineers estimate.",
)


def reading(sentences: tuple[str, ...], *, role: SentenceRole = "prose") -> Reading:
    """A text of these sentences, joined by spaces; words between curly marks are quotes."""
    text, found = "", []
    for sentence in sentences:
        found.append(Sentence(span=Span(len(text), len(text) + len(sentence)), paragraph=0, role=role))
        text += sentence + " "
    return Reading(
        text=text,
        language="en",
        paragraphs=(Span(0, len(text)),),
        sentences=tuple(found),
        quotes=tuple(_quotes(text)),
        reported=(),
        figures=(),
        repairs=(),
    )


def source(label: str, found: Reading) -> Source:
    return Source(id=f"id of {label}", label=label, text=found.text)


def linked(*readings: Reading, constraints: Constraints | None = None) -> tuple[Link, ...]:
    """The links of these readings, no utterances gathered."""
    return link_sentences(readings, (), languages(), constraints or Constraints(), silent)


def _quotes(text: str) -> list[Quote]:
    quotes = []
    start = text.find("“")
    while start >= 0:
        end = text.find("”", start)
        quotes.append(Quote(span=Span(start + 1, end), kind="speech", utterance=len(quotes)))
        start = text.find("“", end)
    return quotes
