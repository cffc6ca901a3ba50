"""Every value of the domain, frozen. Imports nothing of ours.

Offsets are Unicode code points into ``Source.text`` as it was imported, half-open ``[start, end)``.
Sources are referred to by their place in ``Comparison.sources``, sentences by their place in their reading.
Results are spans into untouched text, never markup: the same value feeds the painter, the report and a test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

import msgspec

SourceKind = Literal["article", "wire", "release", "transcript", "draft"]
SentenceRole = Literal["prose", "headline", "byline", "dateline", "caption", "boilerplate"]
QuoteKind = Literal["speech", "title", "scare", "term", "nickname", "other"]
Approximation = Literal["exact", "at least", "more than", "at most", "less than", "about", "dozens-like"]
LinkKind = Literal["same", "quote", "paraphrase"]
Verdict = Literal["verbatim", "tidied", "trimmed", "cut", "altered"]
Absence = Literal["paraphrased", "absent", "uncertain"]
DifferenceKind = Literal["replaced", "added", "dropped", "moved", "ellipsis", "tidied"]
Flag = Literal[
    "negation", "modal", "number", "name", "tense", "pronoun", "function-word", "content-word", "typo"
]
FindingKind = Literal[
    "cut",
    "altered",
    "spliced",
    "contradiction",
    "figure_conflict",
    "speaker_differs",
    "speaker_dropped",
    "cue_changed",
    "second_hand",
    "quoted_here",
    "not_in_record",
    "nobody_printed",
    "headline_differs",
    "draft_lacks",
    "only_here",
    "all_but_one",
    "moved",
    "reprint",
    "revised",
    "correction_note",
]
Certainty = Literal["certain", "likely", "possible"]
CorrectionKind = Literal["link", "forbid", "same-utterance", "not-same", "speaker"]
Decision = Literal["open", "ask desk", "confirmed", "dismissed"]

Progress = Callable[[int, int, str], None]
"""``report(done, total, what)``. The window's version raises to cancel; pure functions let that pass."""


def silent(_done: int, _total: int, _what: str) -> None:
    """Report progress to nobody."""


class Span(NamedTuple):
    """A stretch of a source's text. A tuple, because a long story holds a million of them."""

    start: int
    end: int


class Place(NamedTuple):
    """A stretch of one source's text."""

    source: int
    span: Span


class SentenceRef(NamedTuple):
    """One sentence of one source."""

    source: int
    sentence: int


# ---------------------------------------------------------------- sources


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A block that import did not take for the article's own, kept so that nothing is lost."""

    text: str
    why: str
    after: int  # offset in the source's text behind which the block stood


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What was imported, byte for byte."""

    name: str
    media_type: str
    data: bytes
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One version of the story."""

    id: str  # stable within the story, whatever happens to the label
    label: str  # unique within a comparison
    text: str
    kind: SourceKind = "article"
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None  # ISO 8601
    updated: str | None = None  # ISO 8601
    url: str | None = None
    version_of: str | None = None  # Source.id of the earlier version of the same article, said by hand
    language: str | None = None  # ISO 639-1, None = not known
    complete: bool = True  # False = known to be cut off
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()
    sentences: tuple[Span, ...] = ()  # given by the caller and taken as they are; () = find them
    original: Original | None = None


# ---------------------------------------------------------------- readings
# What a text holds by the thousand is a struct: a frozen dataclass takes eight times as long to make.


class Sentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A sentence, without the white space around it."""

    span: Span
    paragraph: int
    role: SentenceRole = "prose"


class Quote(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch between quotation marks within one paragraph (or a turn of a transcript)."""

    span: Span  # without the marks
    kind: QuoteKind
    utterance: int  # stretches of one utterance share it
    level: int = 0  # 0 outer, 1 within another quote
    speaker: str | None = None  # the mention as printed: "he", "Mr. Steele"
    speaker_at: Span | None = None
    speaker_name: str | None = None  # the fullest name for that person in this text
    cue: str | None = None  # "said", "according to"
    cue_at: Span | None = None


class Reported(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Indirect speech: the clause that says what was said."""

    span: Span
    speaker: str | None = None
    speaker_at: Span | None = None
    speaker_name: str | None = None
    cue: str | None = None
    cue_at: Span | None = None


class Figure(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A number, amount, share, date, time, age or count with what it counts.

    ``unit`` and ``value``, the same in all languages:

    - None: a count; of "dozens", "hundreds" the least.
    - "date": ISO 8601, "2016-10-03", "2016-10", "2016", "--10-03" without a year. "time": "21:00".
    - "rank": 4 of "the fourth floor", where versions are held against each other.
    - "decade": the number of its first year.
    - "times": a multiple, 3 of "threefold" and "three times as many".
    - "share": a fraction of 1. "percent", "percentage points", "basis points": 20 of "20 percent".
    - an ISO 4217 code: an amount of money in the currency's main unit, 0.75 of "75 cents"; "pounds", "pesos"
      where nobody can tell which.
    - "seconds", "minutes", "hours", "days", "weeks", "months", "years": a duration or an age.
    - "mm", "cm", "m", "km", "inches", "feet", "yards", "miles", "m2", "km2", "ha", "acres", "m3", "liters",
      "g", "kg", "tons", "km/h", "mph", "°C", "°F", "degrees", "kW", "MW", "kWh", "magnitude" and the like.

    The ends of a range are two figures, "at least" and "at most". ``of`` is what is counted, as printed.
    """

    span: Span
    value: float | str
    unit: str | None = None
    approximation: Approximation = "exact"
    of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A stretch read differently from what stands there (mojibake, an entity, an unpaired mark)."""

    span: Span
    read_as: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source, read. Spans are into ``text`` as given; the repairs say what was read differently."""

    text: str
    language: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    reported: tuple[Reported, ...]
    figures: tuple[Figure, ...]
    repairs: tuple[Repair, ...]


# ---------------------------------------------------------------- collation


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One thing that spoke for a link (weight > 0) or against it (weight < 0)."""

    name: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two sentences of different sources that report the same thing; ``a`` comes before ``b``."""

    a: SentenceRef
    b: SentenceRef
    score: float  # 0 to 1
    kind: LinkKind
    firm: bool  # False = shown as possible
    by_hand: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Sentences of all sources that report the same thing, in order of source and place."""

    members: tuple[SentenceRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """How one source prints an utterance, possibly in several quoted stretches."""

    source: int
    spans: tuple[Span, ...]  # in reading order
    quotes: tuple[int, ...]  # places in the reading's quotes; () where a transcript has no marks
    speaker: str | None = None
    speaker_name: str | None = None
    cue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What one person said at one time, everywhere it is printed, before anything is judged."""

    printed: tuple[Printed, ...]
    score: float  # of the weakest match that holds it together, 0 to 1; 1 for an utterance printed once
    by_hand: bool = False


# ---------------------------------------------------------------- findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One edit between a rendering and its base."""

    kind: DifferenceKind
    at: Span  # in the rendering's source; empty where words were dropped
    words: str  # as printed here, "" if dropped
    base_at: Span  # in the base's source; empty where words were added
    base_words: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering(Printed):
    """A printed utterance, held against its base."""

    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    left_off_start: int = 0  # words of the base left off at the start
    left_off_end: int = 0  # words of the base left off at the end


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A source without the utterance in quotation marks, and what is known of that."""

    source: int
    verdict: Absence
    sentence: int | None = None  # the sentence that paraphrases it
    reason: str = ""  # key of the phrase that says why it is uncertain


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """All renderings of one utterance across the sources."""

    id: str  # derived from the words, so that notes find it again
    base: int  # place in renderings of the one the others are held against
    renderings: tuple[Rendering, ...]
    missing: tuple[Missing, ...]
    certainty: Certainty = "certain"
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one source says of something counted."""

    source: int
    figure: int  # place in the reading's figures
    words: str = ""  # as printed, with its hedge: "at least 20"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureGroup:
    """Claims of several sources about the same count, amount or date."""

    of: str
    claims: tuple[Claim, ...]
    conflict: bool
    around: str = ""  # the words around one of them, where nothing says what is counted
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """How much of a source stands nearly word for word in another; quotes and boilerplate apart."""

    source: int
    other: int
    kept: int  # sentences that stand there
    of: int  # sentences of its own prose
    share: float  # of the words of its own prose, 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetime:
    """How long a sentence stood as it is worded in an article of which there are several versions."""

    first: Place  # as the first version that has it prints it
    last: int | None  # the last version that has it, by source; None = it still stands in the newest
    replaced_by: Place | None = None  # what the next version has in its place


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """How one source prints what the record has."""

    source: int
    quotes: int  # held against the record
    verdicts: tuple[tuple[Verdict, int], ...]  # how many got each, the gravest first
    words: int  # in these quotes, as this source prints them
    changed: int  # of them replaced, added, moved, or dropped without a mark

    @property
    def per_hundred(self) -> float:
        """Words changed for every hundred quoted."""
        return 100 * self.changed / max(1, self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A difference worth her eye. Its sentence comes from phrases, by kind and parameters."""

    id: str  # derived from kind and words, stable when sources are added or reordered
    kind: FindingKind
    rank: int  # 1 = look here first
    parameters: tuple[tuple[str, str], ...]
    where: tuple[Place, ...]
    family: str | None = None
    row: int | None = None
    certainty: Certainty = "certain"

    def parameter(self, name: str) -> str:
        """The parameter of that name, or "" if it has none."""
        return dict(self.parameters).get(name, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything the app says of a story."""

    sources: tuple[Source, ...]
    readings: tuple[Reading, ...]
    record: int | None
    base: int  # the source pinned in the synopsis
    links: tuple[Link, ...]
    rows: tuple[Row, ...]
    families: tuple[Family, ...]
    figures: tuple[FigureGroup, ...]
    findings: tuple[Finding, ...]  # most serious first
    reuse: tuple[Reuse, ...] = ()  # of every two sources with wording in common, either way round
    lifetimes: tuple[Lifetime, ...] = ()  # of what the versions of an article do not all have
    fidelity: tuple[Fidelity, ...] = ()  # of the sources that print what the record has
    unfitting: tuple[Correction, ...] = ()  # corrections whose text is no longer there


# ---------------------------------------------------------------- the story, as saved


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Text that a decision speaks of, so that the decision survives re-import and new versions."""

    source: str  # Source.id
    text: str  # the words themselves
    start: int  # where they stood, to choose among equal ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What she decided about a match."""

    kind: CorrectionKind
    anchors: tuple[Anchor, ...]
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Her decision and note on one finding or family."""

    on: str  # Finding.id or Family.id
    decision: Decision = "open"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What she may set for a comparison."""

    language: str | None = None  # for sources that do not say theirs; None = detect
    base: str | None = None  # Source.id she pinned in the synopsis


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Several sources about one event, and what she decided; everything else is derived."""

    title: str = ""
    sources: tuple[Source, ...] = ()
    record: str | None = None  # Source.id
    options: Options = Options()
    corrections: tuple[Correction, ...] = ()
    remarks: tuple[Remark, ...] = ()
