"""A small comparison made by hand: five versions of an invented story that show every verdict.

Places are found by the words themselves, so that the texts can be read here as they stand.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from variorum.model import (
    Claim,
    Comparison,
    Difference,
    Evidence,
    Family,
    Figure,
    FigureGroup,
    Finding,
    FindingKind,
    LeftOut,
    Link,
    Missing,
    Place,
    Quote,
    Reading,
    Rendering,
    Row,
    Sentence,
    SentenceRef,
    Source,
    SourceKind,
    Span,
    Verdict,
)

HEARING, COASTWIRE, COURIER, POST, DRAFT = range(5)

_ROWS = ("closed", "lake", "opened", "cars", "patches", "letter", "road", "buses", "sunday", "nobody", "fish")


_LABELS = ("Hearing", "Coastwire", "Daily Courier", "Evening Post", "My draft")
_SUNDAY = "Nobody told us before Sunday"
_OKOYE = {"base_speaker": "Nadia Okoye", "other": "Coastwire"}


def made_comparison() -> Comparison:
    """Five sources, the first of them the record, with families of every verdict."""
    sources = _sources()
    readings = tuple(_reading(at) for at in range(len(sources)))
    return Comparison(
        sources=sources,
        readings=readings,
        record=HEARING,
        base=COASTWIRE,
        links=_links(),
        rows=tuple(_row(name) for name in _ROWS),
        families=_families(),
        figures=_figures(readings),
        findings=_findings(),
    )


def place(source: int, words: str) -> Place:
    """Where the words first stand in a source."""
    return Place(source, _span(source, words))


def row_named(name: str) -> int:
    """The row that tells this."""
    return _ROWS.index(name)


@cache
def _texts() -> list[list[list[tuple[str, str]]]]:
    """Per source its paragraphs, each a list of (row, sentence); equal row names tell the same thing."""
    written = (Path(__file__).parent / "data" / "made_story.txt").read_text(encoding="utf-8")
    return [_paragraphs(story.partition("\n")[2]) for story in written.split("# ")[1:]]


def _paragraphs(story: str) -> list[list[tuple[str, str]]]:
    return [
        [(row, words) for row, _, words in (line.partition(": ") for line in block.splitlines())]
        for block in story.strip().split("\n\n")
    ]


def _text(source: int) -> str:
    return "\n\n".join(" ".join(words for _, words in paragraph) for paragraph in _texts()[source])


def _span(source: int, words: str) -> Span:
    start = _text(source).index(words)
    return Span(start, start + len(words))


def _sources() -> tuple[Source, ...]:
    about: tuple[tuple[SourceKind, str, str | None], ...] = (
        ("transcript", "2026-11-23T13:30:00", None),
        ("wire", "2026-11-23T14:06:00", "Dam road closed over wet patches"),
        ("article", "2026-11-23T16:40:00", "Dam shut: 30 leaks found"),
        ("article", "2026-11-23T17:15:00", "Dozens of wet patches shut dam road"),
        ("draft", "2026-11-23T18:22:00", None),
    )
    return tuple(
        Source(
            id=f"source-{at}",
            label=_LABELS[at],
            kind=kind,
            published=time,
            title=title,
            text=_text(at),
            language="en",
            complete=at != POST,
            left_out=(LeftOut(text="Read also: trout.", why="related", after=0),) if at == COURIER else (),
        )
        for at, (kind, time, title) in enumerate(about)
    )


def _reading(source: int) -> Reading:
    sentences = tuple(
        Sentence(span=_span(source, words), paragraph=at)
        for at, paragraph in enumerate(_texts()[source])
        for _, words in paragraph
    )
    paragraphs = tuple(
        Span(
            min(s.span.start for s in sentences if s.paragraph == at),
            max(s.span.end for s in sentences if s.paragraph == at),
        )
        for at in range(len(_texts()[source]))
    )
    return Reading(
        text=_text(source),
        language="en",
        paragraphs=paragraphs,
        sentences=sentences,
        quotes=_quotes(source),
        reported=(),
        figures=tuple(
            Figure(span=_span(source, words), value=float(words.replace(",", "")), of="cars")
            for words in ("9,000", "12,000")
            if words in _text(source)
        ),
        repairs=(),
    )


def _quotes(source: int) -> tuple[Quote, ...]:
    text, at = _text(source), 0
    found: list[Quote] = []
    while (start := text.find("“", at)) >= 0:
        at = text.index("”", start)
        found.append(Quote(span=Span(start + 1, at), kind="speech", utterance=len(found)))
    return tuple(found)


def _row(name: str) -> Row:
    return Row(members=tuple(_members(name)))


def _members(name: str) -> list[SentenceRef]:
    found = []
    for source, paragraphs in enumerate(_texts()):
        names = [row for paragraph in paragraphs for row, _ in paragraph]
        found += [SentenceRef(source, at) for at, row in enumerate(names) if row == name]
    return found


def _links() -> tuple[Link, ...]:
    shared = (Evidence(name="wording", weight=2.0), Evidence(name="place", weight=-0.7))
    return tuple(
        Link(a=members[0], b=member, score=0.93, kind="paraphrase", firm=True, evidence=shared)
        for members in map(_members, _ROWS)
        for member in members[1:]
    )


def _families() -> tuple[Family, ...]:
    return (_nobody(), _lake(), _patches(), _road(), _sunday(), _buses())


def _printed(
    source: int, words: str, verdict: Verdict, speaker: str, *differences: Difference, **more: int
) -> Rendering:
    span = _span(source, words)
    quote = next(i for i, q in enumerate(_quotes(source)) if q.span.start <= span.start < q.span.end)
    return Rendering(
        source=source,
        spans=(span,),
        quotes=(quote,),
        speaker=speaker.rsplit(" ", maxsplit=1)[-1],
        speaker_name=speaker,
        cue="said",
        verdict=verdict,
        differences=differences,
        left_off_end=more.get("left_off_end", 0),
    )


def _nobody() -> Family:
    words, end = "Nobody is in danger tonight", {HEARING: ".", COASTWIRE: ",", DRAFT: ","}
    return Family(
        id="nobody",
        base=0,
        renderings=tuple(_printed(at, words + mark, "verbatim", "Iris Feld") for at, mark in end.items()),
        missing=(
            Missing(source=COURIER, verdict="absent"),
            Missing(source=POST, verdict="uncertain", reason="cut-off"),
        ),
    )


def _lake() -> Family:
    words = "We have not, so far, found any reason to empty the lake"
    said, here = _span(HEARING, ", so far,"), _span(COURIER, "not found").start + 3
    cut = Difference(
        kind="dropped",
        at=Span(here, here),
        words="",
        base_at=said,
        base_words="so far",
        flags=("content-word",),
    )
    return Family(
        id="lake",
        base=0,
        renderings=(
            _printed(HEARING, words + ".", "verbatim", "Iris Feld"),
            _printed(COASTWIRE, words + ",", "verbatim", "Iris Feld"),
            _printed(COURIER, "We have not found any reason to empty the lake,", "cut", "Iris Feld", cut),
            _printed(POST, words + ".", "verbatim", "Iris Feld"),
            _printed(DRAFT, words, "verbatim", "Iris Feld"),
        ),
        missing=(),
    )


def _patches() -> Family:
    words = "We counted at least 30 wet patches, and we had looked at a third of the wall,"
    um, least = _span(HEARING, "um"), _span(HEARING, "at least")

    def tidied(source: int) -> Difference:
        at = _span(source, words).start + 2
        return Difference(kind="tidied", at=Span(at, at), words="", base_at=um, base_words="um")

    here = _span(COURIER, "counted 30").start + 7
    cut = Difference(
        kind="dropped", at=Span(here, here), words="", base_at=least, base_words="at least", flags=("number",)
    )
    said = "We, um, counted at least 30 wet patches, and we had looked at a third of the wall."
    return Family(
        id="patches",
        base=0,
        renderings=(
            _printed(HEARING, said, "verbatim", "Tomas Brandt"),
            _printed(COASTWIRE, words, "tidied", "Tomas Brandt", tidied(COASTWIRE)),
            _printed(COURIER, "We counted 30 wet patches,", "cut", "Tomas Brandt", cut, left_off_end=10),
            _printed(DRAFT, words, "tidied", "Tomas Brandt", tidied(DRAFT)),
        ),
        missing=(Missing(source=POST, verdict="paraphrased", sentence=4),),
    )


def _road() -> Family:
    words = "The road will stay shut until the wall is dry, and not one hour less"
    would = _span(POST, "would")
    altered = Difference(
        kind="replaced",
        at=would,
        words="would",
        base_at=_span(HEARING, "will"),
        base_words="will",
        flags=("modal",),
    )
    dots = Difference(
        kind="ellipsis",
        at=_span(DRAFT, "…"),
        words="…",
        base_at=_span(HEARING, "until the wall is dry,"),
        base_words="until the wall is dry,",
    )
    return Family(
        id="road",
        base=0,
        renderings=(
            _printed(HEARING, words + ".", "verbatim", "Iris Feld"),
            _printed(COASTWIRE, words + ",", "verbatim", "Iris Feld"),
            _printed(
                COURIER,
                "The road will stay shut until the wall is dry,",
                "trimmed",
                "Iris Feld",
                left_off_end=5,
            ),
            _printed(POST, words.replace("will", "would") + ",", "altered", "Iris Feld", altered),
            _printed(DRAFT, "The road will stay shut … and not one hour less,", "trimmed", "Iris Feld", dots),
        ),
        missing=(),
    )


def _sunday() -> Family:
    words = "Nobody told us before Sunday"
    said_by = {
        HEARING: "Nadia Okoye",
        COASTWIRE: "Nadia Okoye",
        COURIER: "Iris Feld",
        POST: "officials",
        DRAFT: "Nadia Okoye",
    }
    return Family(
        id="sunday",
        base=0,
        renderings=tuple(_printed(at, words, "verbatim", speaker) for at, speaker in said_by.items()),
        missing=(),
    )


def _buses() -> Family:
    words = "Every bus now goes 40 kilometres round, and nobody pays for it,"
    altered = Difference(
        kind="replaced",
        at=_span(COURIER, "48"),
        words="48",
        base_at=_span(COASTWIRE, "40"),
        base_words="40",
        flags=("number",),
    )
    return Family(
        id="buses",
        base=0,
        renderings=(
            _printed(COASTWIRE, words, "verbatim", "Paul Weir"),
            _printed(COURIER, words.replace("40", "48"), "altered", "Paul Weir", altered),
            _printed(
                DRAFT, "Every bus now goes 40 kilometres round,", "trimmed", "Paul Weir", left_off_end=5
            ),
        ),
        missing=(
            Missing(source=HEARING, verdict="absent"),
            Missing(source=POST, verdict="uncertain", reason="cut-off"),
        ),
        certainty="likely",
    )


def _figures(readings: tuple[Reading, ...]) -> tuple[FigureGroup, ...]:
    claims = tuple(Claim(source=at, figure=0) for at, reading in enumerate(readings) if reading.figures)
    return (FigureGroup(of="cars a day", claims=claims, conflict=True, row=row_named("cars")),)


def _findings() -> tuple[Finding, ...]:
    listed = (
        _finding(
            "cut", "lake", "lake", _at(COURIER, "We have not found any"), words="so far", kept="9", of="11"
        ),
        _finding(
            "altered", "road", "road", _at(POST, "would"), words="would", base_words="will", sort="replaced"
        ),
        _finding(
            "cut", "patches", "patches", _at(COURIER, "We counted 30"), words="at least", kept="4", of="17"
        ),
        _finding(
            "altered", "buses", "buses", _at(COURIER, "48"), words="48", base_words="40", sort="replaced"
        ),
        _finding(
            "contradiction",
            "letter",
            None,
            _at(COURIER, "in person") + _at(COASTWIRE, "in writing"),
            words="in person",
            other_words="in writing",
            other="Coastwire",
        ),
        _cars(),
        _finding("speaker_differs", "sunday", "sunday", _at(COURIER, _SUNDAY), speaker="Iris Feld", **_OKOYE),
        _finding(
            "speaker_dropped",
            "sunday",
            "sunday",
            _at(POST, _SUNDAY),
            speaker="officials",
            sort="anonymous",
            **_OKOYE,
        ),
        _finding("only_here", "fish", None, _at(COURIER, "The lake is stocked with trout"), sort="sentence"),
        _finding(
            "moved", "buses", None, _at(COURIER, "Every bus now goes 48"), paragraph="2", paragraphs="8"
        ),
    )
    return tuple(replace(finding, rank=at) for at, finding in enumerate(listed, start=1))


def _cars() -> Finding:
    made = _finding("figure_conflict", "cars", None, _at(COURIER, "12,000") + _at(COASTWIRE, "9,000"))
    claims = (("claim", "9,000"), ("by", "Coastwire"), ("claim", "12,000"), ("by", "Daily Courier"))
    return replace(made, parameters=(*made.parameters, *claims, ("counted", "cars a day"), ("count", "2")))


def _at(source: int, words: str) -> tuple[Place, ...]:
    return (place(source, words),)


def _finding(
    kind: FindingKind, row: str, family: str | None, where: tuple[Place, ...], **parameters: str
) -> Finding:
    told = {"source": _LABELS[where[0].source], "record": "yes", "speaker": "Iris Feld", **parameters}
    return Finding(
        id=f"{kind}-{row}",
        kind=kind,
        rank=0,
        parameters=tuple(told.items()),
        where=where,
        family=family,
        row=row_named(row),
    )
