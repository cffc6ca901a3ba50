"""Words that came through another outlet, which one source says and others leave unsaid."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import base_of, labels, places_of, sentences_at, words_in, words_of
from variorum.findings.quotes.outlets import name_words, names_of, outlets_named, same_outlet
from variorum.model import Place, Span
from variorum.reading.language import language_for
from variorum.reading.text.tries import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.facts import Facts
    from variorum.findings.quotes.outlets import Name, Named
    from variorum.model import Comparison, Family, Reading, Rendering
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 4  # words
WEIGHT, NO_SECRET = 42.0, 9.0  # where another prints the line as its own; where nobody else prints it
_WORD = re.compile(r"\w+")
_MARKS = str.maketrans("", "", '“”„"«»')  # one that opens before a programme's name closes behind it

Names = tuple["Name", ...]


class Chain(NamedTuple):
    """A rendering, and the outlet from which its source has it."""

    family: Family
    rendering: Rendering
    outlet: Named


def second_hand(facts: Facts) -> Iterator[Draft]:
    """One finding for each outlet that sources name for a line; its own copies and reprints do not count.

    Told only where another source prints the line without saying so, or where the outlet is itself a source.
    """
    comparison, languages = facts.comparison, facts.languages
    names = [names_of(source) for source in comparison.sources]
    known = tuple(dict.fromkeys(name for own in names for name in own))
    unquoted = [_without_quotes(reading) for reading in comparison.readings]
    through: dict[Name, list[Chain]] = defaultdict(list)
    for family in comparison.families:
        for chain in _chains(family, comparison, languages, names, known, unquoted):
            through[_outlet(chain, known)].append(chain)
    chained = {(one.family.id, one.rendering.source) for chains in through.values() for one in chains}
    for outlet, all_chains in through.items():
        theirs = {n for n, own in enumerate(names) if any(same_outlet(outlet, name) for name in own)}
        naming = {n for n, text in enumerate(unquoted) if _names(all_chains[0].outlet.name, text)}
        for chains in _lines(all_chains):
            telling = {chain.rendering.source for chain in chains}
            elsewhere = {source for one in chains for name, source in chained if name == one.family.id}
            silent = _printing(chains) - theirs - telling - naming - elsewhere
            silent = {source for source in silent if not _is_told_to_one(chains, source, unquoted, facts)}
            if silent or theirs - telling:
                yield _draft(facts, chains, silent)


def _is_told_to_one(chains: Sequence[Chain], source: int, unquoted: Sequence[str], facts: Facts) -> bool:
    """Whether a source that prints the lines says that they were said to an outlet, whichever it be.

    "Told the Herald's sister station WXQ" names one that no list knows: then it hides nothing.
    """
    reading = facts.comparison.readings[source]
    desk = language_for(facts.languages, reading.language).desk
    printed = [r for chain in chains for r in chain.family.renderings if r.source == source]
    spans = [span for rendering in printed for span in _told_in(rendering, reading)]
    words = {word.casefold() for span in spans for word in _WORD.findall(unquoted[source][slice(*span)])}
    return not words.isdisjoint(desk.outlets | desk.outlet_nouns)


def _names(name: str, text: str) -> bool:
    """Whether a text names an outlet anywhere, or by its letters: "KXYZ-TV" for the "KXYZ Evening News"."""
    words = _WORD.findall(name)
    letters = words[:1] if words[0].isupper() and len(words[0]) > 1 else words
    return any(re.search(in_order(form, r"\W+"), text) for form in (words, letters))


def _lines(chains: Sequence[Chain]) -> list[list[Chain]]:
    """The chains through one outlet, those of lines that the same sources have from it together."""
    sources: defaultdict[str, set[int]] = defaultdict(set)
    for chain in chains:
        sources[chain.family.id].add(chain.rendering.source)
    together: defaultdict[frozenset[int], list[Chain]] = defaultdict(list)
    for chain in chains:
        together[frozenset(sources[chain.family.id])].append(chain)
    return list(together.values())


def _chains(
    family: Family,
    comparison: Comparison,
    languages: Languages,
    names: Sequence[Names],
    known: Names,
    unquoted: Sequence[str],
) -> Iterator[Chain]:
    if (
        family.certainty == "possible"
        or words_in(words_of(base_of(family), comparison.readings)) < SHORTEST_QUOTE
    ):
        return
    for rendering in family.renderings:
        reading = comparison.readings[rendering.source]
        language = language_for(languages, reading.language)
        for span in _told_in(rendering, reading):
            text = unquoted[rendering.source][span.start : span.end]
            for named in outlets_named(text, Span(0, len(text)), language, known):
                at = Span(named.span.start + span.start, named.span.end + span.start)
                own = any(same_outlet(name_words(named.name), own) for own in names[rendering.source])
                if not own and not _speaks(at, rendering, reading, language):
                    yield Chain(family, rendering, named._replace(span=at))


def _speaks(at: Span, rendering: Rendering, reading: Reading, language: Language) -> bool:
    """Whether who stands behind a verb of saying says it: "sagte Spiegel", a person."""
    says = reading.text[at.start : at.end].split(maxsplit=1)[0].casefold() in language.speech.finite_cues
    speakers = (reading.quotes[quote].speaker_at for quote in rendering.quotes)
    return says and any(who is not None and who.start < at.end and at.start < who.end for who in speakers)


def _told_in(rendering: Rendering, reading: Reading) -> list[Span]:
    """The sentences that hold the quote, its cue or its speaker."""
    quotes = [reading.quotes[at] for at in rendering.quotes]
    said = {span for quote in quotes for span in (quote.span, quote.cue_at, quote.speaker_at) if span}
    places = {place for span in said for place in sentences_at(span, reading)}
    return [reading.sentences[place].span for place in sorted(places)]


def _without_quotes(reading: Reading) -> str:
    """The text with everything that somebody is quoted with blanked out, so that offsets stay."""
    parts, at = [], 0
    for start, end in (quote.span for quote in reading.quotes if quote.kind == "speech"):
        if end > at:
            parts += [reading.text[at:start], "\n" * (end - max(start, at))]
            at = end
    return "".join((*parts, reading.text[at:]))


def _outlet(chain: Chain, known: Names) -> Name:
    """The outlet as its source calls itself, where it is one of the story's."""
    words = name_words(chain.outlet.name)
    return next((name for name in sorted(known) if same_outlet(words, name)), words)


def _printing(chains: Sequence[Chain]) -> set[int]:
    return {r.source for chain in chains for r in chain.family.renderings}


def _draft(facts: Facts, chains: Sequence[Chain], silent: set[int]) -> Draft:
    comparison = facts.comparison
    first = min(chains, key=lambda chain: (-len(chain.family.renderings), chain.family.id))
    return Draft(
        kind="second_hand",
        weight=(WEIGHT if silent else NO_SECRET) + min(len(silent), 9) * 0.1,
        parameters=(
            *repeated("source", labels(comparison, (chain.rendering.source for chain in chains))),
            *repeated("other", labels(comparison, silent)),
            *given(
                sort=None if silent else "alone",
                outlet=first.outlet.name,
                speaker=facts.speaker_of(first.family),
                words=words_of(first.rendering, comparison.readings),
                line=_as_printed(comparison, first),
            ),
        ),
        where=tuple(place for chain in chains for place in _where(chain, silent)),
        family=first.family.id,
        certainty=first.family.certainty,
    )


def _as_printed(comparison: Comparison, chain: Chain) -> str:
    start, end = chain.outlet.span
    return " ".join(comparison.readings[chain.rendering.source].text[start:end].translate(_MARKS).split())


def _where(chain: Chain, silent: set[int]) -> Iterator[Place]:
    """Where the outlet is named, and the line in the sources that leave it out."""
    yield Place(chain.rendering.source, chain.outlet.span)
    yield from places_of(chain.rendering)
    for rendering in chain.family.renderings:
        if rendering.source in silent:
            yield from places_of(rendering)
