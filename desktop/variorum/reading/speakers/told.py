"""The sentences of a text with what each claims that somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.model import Span
from variorum.reading.sentences.clock_labels import behind_clock
from variorum.reading.sentences.datelines import behind_dateline
from variorum.reading.speakers.choice import choose
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.claims import claims_in
from variorum.reading.speakers.clauses import cut, quoted_places
from variorum.reading.speakers.cues import Cue, find_cues
from variorum.reading.speakers.incises import incise_in
from variorum.reading.speakers.names_in_marks import is_nickname
from variorum.reading.speakers.page_labels import behind_label
from variorum.reading.speakers.presumed import presume
from variorum.reading.speakers.series import in_series
from variorum.reading.text.particles import with_particles
from variorum.reading.text.tokens import Token, tokens_between

if TYPE_CHECKING:
    from variorum.model import Sentence
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speech_rules import Speech


class Told(msgspec.Struct, frozen=True, gc=False):
    """One sentence, a quoted stretch in it being one token."""

    paragraph: int
    tokens: list[Token]
    quoted: list[int]  # the places of the stretches among them
    claims: list[Claim]  # in reading order; where no cue is strong, ``all_claims`` has them
    loose: list[Cue]  # the cues of such a sentence: seldom does it matter whose they are
    chosen: dict[int, Claim | None]  # each stretch's claim, by the stretch's place
    within: dict[int, tuple[list[Token], Claim]]  # the attribution inside a stretch, and its words
    label: Token | None = None  # the mark behind a label of the page, which says nothing


def is_alone(sentence: Told) -> bool:
    """Whether a sentence is nothing but a quote."""
    return bool(sentence.chosen) and all(
        token.quote >= 0 or not token.word.isalnum() for token in sentence.tokens
    )


def all_claims(sentence: Told, speech: Speech) -> list[Claim]:
    """The claims of a sentence, also of one in which nobody surely speaks."""
    return claims_in(sentence.tokens, sentence.loose, (), speech) if sentence.loose else sentence.claims


def told_sentences(
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Sentence, ...],
    stretches: tuple[Stretch, ...],
    speech: Speech,
) -> list[Told]:
    """Read each sentence for its cues and speakers; stretches within others are left out."""
    starts = [sentence.span.start for sentence in sentences]
    outer: dict[int, list[tuple[int, Span]]] = {}
    for place, stretch in enumerate(stretches):
        if stretch.level == 0:
            outer.setdefault(stretch.paragraph, []).append((place, stretch.outer))
    found: list[Told] = []
    for number, paragraph in enumerate(paragraphs):
        behind = max(behind_dateline(text, paragraph), behind_clock(text, paragraph))
        prose = Span(behind, paragraph.end) if behind > paragraph.start else paragraph
        quotes = [one for one in outer.get(number, ()) if one[1].start >= behind]
        whole = tokens_between(text, prose, quotes, speech, stops=bool(quotes))
        marks = [at.start for _, at in quotes]
        for labelled in cut(whole, quoted_places(whole, marks), starts, speech):
            behind = behind_label(labelled, speech)
            tokens = labelled[behind:] if behind else labelled
            tokens = with_particles(tokens, speech) if speech.nouns_need_articles else tokens
            quoted = quoted_places(tokens, marks) if quotes else []
            within = _within(text, [tokens[at] for at in quoted], stretches, speech) if speech.incises else {}
            cues = find_cues(tokens, quoted, speech)
            loose = [] if quoted or _tells(tokens, cues) else cues
            claims = [] if loose else claims_in(tokens, cues, quoted, speech)
            chosen = _chosen(tokens, quoted, claims, speech) if quoted else {}
            label = labelled[behind - 1] if behind else None
            found.append(Told(number, tokens, quoted, claims, loose, chosen, within, label))
    return found


def _tells(tokens: list[Token], cues: list[Cue]) -> bool:
    """Whether one of a sentence's claims may be strong."""
    return tokens[-1].word == ":" or any(cue.strong for cue in cues)


def _chosen(
    tokens: list[Token], quoted: list[int], claims: list[Claim], speech: Speech
) -> dict[int, Claim | None]:
    """The claim of each stretch in a sentence, by the stretch's place."""
    offered = list(claims)
    chosen: dict[int, Claim | None] = {}
    before: Claim | None = None
    last = -1
    for at in quoted:
        if is_nickname(tokens, at, speech) and any(_names(claim, at) for claim in claims):
            chosen[tokens[at].quote] = None
            continue
        claim = choose(tokens, at, offered, speech)
        if before and before.end <= at:
            claim = in_series(tokens, last, at, before, claim, speech)
        if claim is None:
            claim = presume(tokens, at, speech)
            if claim and claim.cue.form == "finite":  # it may go on: ``“…,” groused Lee, “…”``
                offered.append(claim)
        chosen[tokens[at].quote] = before = claim
        last = at
    return chosen


def _names(claim: Claim, at: int) -> bool:
    """Whether a place is within the mention of who speaks."""
    return claim.speaker.first < at < claim.speaker.end


def _within(
    text: str, quotes: list[Token], stretches: tuple[Stretch, ...], speech: Speech
) -> dict[int, tuple[list[Token], Claim]]:
    """The attributions inside quotes, by the stretch's place, where the language sets them there."""
    found: dict[int, tuple[list[Token], Claim]] = {}
    for quote in quotes:
        tokens = tokens_between(text, stretches[quote.quote].span, (), speech)
        claim = incise_in(tokens, speech)
        if claim:
            found[quote.quote] = tokens, claim
    return found
