"""Who said what: every stretch between quotation marks with its speaker, its cue and its utterance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.model import Quote, Span
from variorum.reading.choice import choose
from variorum.reading.claims import claims_in
from variorum.reading.clauses import cut
from variorum.reading.inherit import Said, pass_on
from variorum.reading.kinds import kind_of
from variorum.reading.names import full_names
from variorum.reading.presumed import presume
from variorum.reading.tokens import tokens_between
from variorum.reading.utterances import number_utterances

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Reported, Sentence
    from variorum.reading.claims import Claim
    from variorum.reading.language import Language
    from variorum.reading.stretches import Stretch
    from variorum.reading.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """What a text says that somebody said."""

    quotes: tuple[Quote, ...]
    reported: tuple[Reported, ...]


def attribute(
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Sentence, ...],
    stretches: tuple[Stretch, ...],
    language: Language,
) -> Attribution:
    """Find the speaker of every stretch, and what is reported without marks.

    A language without cues gets no speakers, and each stretch is its own utterance unless it continues the
    one in the paragraph before. Linear in the length of the text.
    """
    said = _said(text, paragraphs, sentences, stretches, language) if language.has_cues else {}
    utterances = number_utterances(stretches, said)
    names = full_names(text, [s.speaker for s in said.values() if s.speaker], language)
    quotes = []
    for place, stretch in enumerate(stretches):
        one = said.get(place, Said())
        cue = text[one.cue.start : one.cue.end] if one.cue else None
        quotes.append(
            Quote(
                span=stretch.span,
                kind=kind_of(text, stretch, cue if one.own else None, language),
                utterance=utterances[place],
                level=stretch.level,
                speaker=text[one.speaker.start : one.speaker.end] if one.speaker else None,
                speaker_at=one.speaker,
                speaker_name=names.get(one.speaker) if one.speaker else None,
                cue=cue,
                cue_at=one.cue,
            )
        )
    return Attribution(quotes=tuple(quotes), reported=())


def _said(
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Sentence, ...],
    stretches: tuple[Stretch, ...],
    language: Language,
) -> dict[int, Said]:
    """What is known of each outer stretch, by its place."""
    starts = [sentence.span.start for sentence in sentences]
    outer: dict[int, list[tuple[int, Span]]] = {}
    for place, stretch in enumerate(stretches):
        if stretch.level == 0:
            outer.setdefault(stretch.paragraph, []).append((place, stretch.outer))
    found: list[list[tuple[list[Token], list[Claim], dict[int, Claim | None]]]] = []
    for number, paragraph in enumerate(paragraphs):
        tokens = tokens_between(text, paragraph, outer.get(number, ()))
        found.append([_chosen(sentence, language) for sentence in cut(text, tokens, starts, language.speech)])
    return pass_on(found, stretches)


def _chosen(
    tokens: list[Token], language: Language
) -> tuple[list[Token], list[Claim], dict[int, Claim | None]]:
    claims = claims_in(tokens, language.speech)
    chosen = {
        token.quote: choose(tokens, at, claims, language.speech) or presume(tokens, at, language.speech)
        for at, token in enumerate(tokens)
        if token.quote >= 0
    }
    return tokens, claims, chosen
