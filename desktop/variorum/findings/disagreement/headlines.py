"""The headline of a source: the lines above its text, or the title that came apart from it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.figures.counted import Page, counted_claim
from variorum.findings.printed import words_in
from variorum.model import Place, SentenceRef
from variorum.reading.language import language_for
from variorum.reading.reader import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.figures.counted import CountedClaim
    from variorum.model import Comparison, Quote, Sentence
    from variorum.reading.language import Language, Languages

SHORTEST = 3  # words; a line of fewer is a label
NO_CLAIMS = ("date", "time")
ABOVE = ("headline", "byline", "dateline", "boilerplate")


class Headline(NamedTuple):
    """A source's headline, read, and its text below it."""

    source: int
    page: Page  # of the headline; its reading is the text's, or that of a title apart
    body: Page
    sentences: tuple[int, ...]  # of the headline's reading
    places: tuple[Place, ...]  # where it stands in the text; the text's beginning for a title apart

    @property
    def language(self) -> Language:
        """The source's."""
        return self.body.language

    @property
    def words(self) -> str:
        """All its lines on one line."""
        reading = self.page.reading
        spans = (reading.sentences[at].span for at in self.sentences)
        return " ".join(" ".join(reading.text[span.start : span.end].split()) for span in spans)

    def claims(self) -> Iterator[CountedClaim]:
        """What it counts."""
        return _claims(self.source, self.sentences, self.page)

    def body_claims(self) -> Iterator[CountedClaim]:
        """What the text below counts."""
        return _claims(self.source, _prose(self.body), self.body)

    def quotes(self) -> Iterator[Quote]:
        """What it puts in quotation marks."""
        sentences = self.page.reading.sentences
        spans = [sentences[at].span for at in self.sentences]
        for quote in self.page.reading.quotes:
            if quote.level == 0 and any(s.start <= quote.span.start < s.end for s in spans):
                yield quote


def headlines(comparison: Comparison, languages: Languages) -> list[Headline]:
    """The headline of each source that has one."""
    found = (_headline(comparison, source, languages) for source in range(len(comparison.sources)))
    return [headline for headline in found if headline]


def _headline(comparison: Comparison, source: int, languages: Languages) -> Headline | None:
    reading, given = comparison.readings[source], comparison.sources[source]
    if given.kind == "transcript":
        return None
    body = Page(reading, language_for(languages, reading.language), (given.published or "")[:10])
    above = takewhile(lambda at: reading.sentences[at].role in ABOVE, range(len(reading.sentences)))
    lines = tuple(at for at in above if _is_line(reading.sentences[at], reading.text))
    if lines:
        places = tuple(Place(source, reading.sentences[at].span) for at in lines)
        return Headline(source, body, body, lines, places)
    if not given.title or words_in(given.title) < SHORTEST or not reading.sentences:
        return None
    title = read(given.title, languages=languages, language=reading.language)
    place = Place(source, reading.sentences[0].span)
    return Headline(source, body._replace(reading=title), body, tuple(range(len(title.sentences))), (place,))


def _is_line(sentence: Sentence, text: str) -> bool:
    return sentence.role == "headline" and words_in(text[sentence.span.start : sentence.span.end]) >= SHORTEST


def _prose(page: Page) -> list[int]:
    return [at for at, sentence in enumerate(page.reading.sentences) if sentence.role == "prose"]


def _claims(source: int, sentences: tuple[int, ...] | list[int], page: Page) -> Iterator[CountedClaim]:
    figures = page.reading.figures
    at = 0
    for number in sentences:
        start, end = page.reading.sentences[number].span
        while at < len(figures) and figures[at].span.start < start:
            at += 1
        while at < len(figures) and figures[at].span.start < end:
            if figures[at].unit not in NO_CLAIMS:
                yield counted_claim(SentenceRef(source, number), at, -1, page)
            at += 1
