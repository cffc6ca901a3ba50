"""Who said what: every stretch between quotation marks with its speaker, its cue and its utterance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from variorum.model import Quote, Reported
from variorum.reading.indirect.reported import find_reported
from variorum.reading.kinds.kinds import kind_of
from variorum.reading.kinds.signs_of_setting import setting_of
from variorum.reading.names.names import full_names
from variorum.reading.speakers.answers import answer
from variorum.reading.speakers.continued import told_later
from variorum.reading.speakers.headlines import told_below
from variorum.reading.speakers.inherit import Said, pass_on, take_turns
from variorum.reading.speakers.nested import quoted_by, said_within
from variorum.reading.speakers.of_others import speaks_of_another
from variorum.reading.speakers.signatures import sign
from variorum.reading.speakers.standing import standing_of
from variorum.reading.speakers.told import told_sentences
from variorum.reading.speakers.utterances import number_utterances

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import QuoteKind, Sentence, Span
    from variorum.reading.indirect.reported import Indirect
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch


# Nobody says these, whoever stands beside them; a word held apart may be somebody's if a verb tells whose.
_NOBODYS = frozenset(("title", "term", "nickname"))


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
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
    told = (
        told_sentences(text, paragraphs, sentences, stretches, language.speech) if language.has_cues else []
    )
    nothing = Said()  # known of a stretch
    said = pass_on(text, told, language)
    said = told_later(text, stretches, take_turns(stretches, said))
    said = told_below(text, stretches, said)
    said = answer(text, stretches, said, language.speech) if language.has_cues else said
    said, signatures = sign(text, stretches, said, language.speech)
    if language.has_cues:
        said.update(said_within(text, sentences, stretches, language.speech))
    reported = find_reported(told, language)
    mentions = [one.speaker for one in said.values() if one.speaker]
    mentions += [at for one in reported if (at := one.said_by)]
    names = full_names(text, mentions, told, language, quoted_by(stretches, said))
    setting = setting_of(text, paragraphs, stretches, said, standing_of(told, language.speech))
    kinds: list[QuoteKind] = [
        "other"
        if place in signatures
        else kind_of(text, stretch, _heard(stretch, said.get(place, nothing), language), setting, language)
        for place, stretch in enumerate(stretches)
    ]
    spoken = [kind == "speech" for kind in kinds]
    utterances = number_utterances(text, stretches, said, spoken, names, language.speech)
    return Attribution(
        quotes=tuple(
            _quote(
                text,
                stretch,
                _unless_of_another(text, stretch, said.get(place, nothing), names, language),
                utterances[place],
                names,
                kinds[place],
            )
            for place, stretch in enumerate(stretches)
        ),
        reported=tuple(_reported(text, one, names) for one in reported),
    )


def _reported(text: str, one: Indirect, names: Mapping[Span, str]) -> Reported:
    return Reported(
        span=one.clause,
        speaker=text[one.speaker.start : one.speaker.end] if one.speaker else None,
        speaker_at=one.speaker,
        speaker_name=names.get(one.said_by) if one.said_by else None,
        cue=text[one.cue.start : one.cue.end] if one.cue else None,
        cue_at=one.cue,
    )


def _unless_of_another(
    text: str, stretch: Stretch, said: Said, names: Mapping[Span, str], language: Language
) -> Said:
    """The same without a speaker of whom the words speak as only others do."""
    name = names.get(said.speaker, "") if said.speaker else ""
    words = text[stretch.span.start : stretch.span.end] if name else ""
    return msgspec.structs.replace(said, speaker=None) if speaks_of_another(words, name, language) else said


def _is_within(stretch: Stretch, said: Said) -> bool:
    """Whether words are part of the mention of their own speaker: ``Die „Nordmole“ legte ab``."""
    return said.speaker is not None and said.speaker.start < stretch.outer.end <= said.speaker.end


def _heard(stretch: Stretch, said: Said, language: Language) -> Said:
    """What the kind of a stretch is judged by: words within a quote may be nobody's in some languages."""
    return Said() if stretch.level and not language.kinds.nested else said


def _quote(
    text: str, stretch: Stretch, said: Said, utterance: int, names: Mapping[Span, str], kind: QuoteKind
) -> Quote:
    if kind in _NOBODYS or (kind != "speech" and not (said.own and not _is_within(stretch, said))):
        return Quote(span=stretch.span, kind=kind, utterance=utterance, level=stretch.level)
    return Quote(
        span=stretch.span,
        kind=kind,
        utterance=utterance,
        level=stretch.level,
        speaker=text[said.speaker.start : said.speaker.end] if said.speaker else None,
        speaker_at=said.speaker,
        speaker_name=names.get(said.speaker) if said.speaker else None,
        cue=text[said.cue.start : said.cue.end] if said.cue else None,
        cue_at=said.cue,
    )
