"""The running speaker: a quote without attribution of its own goes on from what was said before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from variorum.model import Span
from variorum.reading.names.name_openings import is_title
from variorum.reading.names.name_runs import POSSESSIVE, without_possessive
from variorum.reading.speakers.asides import without_asides
from variorum.reading.speakers.left_out import subject_left_out
from variorum.reading.speakers.mentions import COMMAS
from variorum.reading.speakers.nouns import is_pronoun
from variorum.reading.speakers.pointing_back import claim_on_words_before, speaker_of_words_before
from variorum.reading.speakers.told import is_alone
from variorum.reading.speakers.topics import topic_behind, topic_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speakers.told import Told
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


class Said(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is known of one stretch."""

    speaker: Span | None = None
    cue: Span | None = None
    own: bool = False  # its own sentence attributes it
    announced: bool = False  # the sentence that names the speaker ends with a colon
    claim: int | None = None  # where its cue stands: stretches that share it are joined
    sentence: int | None = None  # where its sentence begins


def pass_on(text: str, told: Sequence[Told], language: Language) -> dict[int, Said]:
    """Each stretch, by its place, with its own claim or the last one made before it.

    Where nobody has spoken in a paragraph yet, the person that the sentence before was about goes on.
    """
    said: dict[int, Said] = {}
    running: Said | None = None
    spoken = -1  # the paragraph in which somebody spoke last
    heard = (
        0  # the last sentence whose claim and topic are in ``running``: they are looked up for quotes only
    )
    claimed: Claim | None = None  # who goes on behind that sentence, if that is not in ``running`` yet
    told = without_asides(told)
    for number, sentence in enumerate(told):
        if sentence.chosen:
            running = _own(told[heard].tokens, claimed, running, language.speech) if claimed else running
            running = _over_topics(text, told[heard : number + 1], spoken, running, language)
            heard, claimed = number, None
        for place, claim in sentence.chosen.items():
            if place in sentence.within and not _is_beside(sentence, place, claim):
                said[place] = running = _own(*sentence.within[place], running, language.speech)
            elif claim is None and (named := _named_behind(told, number, running, language)):
                said[place] = running = named
            elif claim and running is None and (meant := _left_out(told, number, claim, language)):
                said[place] = running = meant
            elif claim:
                said[place] = _own(sentence.tokens, claim, running, language.speech)
            elif sentence.label and sentence.tokens[0].quote == place:
                mark = sentence.label
                said[place] = Said(cue=Span(mark.start, mark.end), own=True, sentence=mark.start)
            elif running:
                said[place] = replace(running, own=False, sentence=sentence.tokens[0].start)
        if claim := _last_word(sentence, language.speech):
            heard, claimed, spoken = number, claim, sentence.paragraph
    return said


def _over_topics(
    text: str, told: Sequence[Told], spoken: int, running: Said | None, language: Language
) -> Said | None:
    """Who goes on in the last of some sentences, if ``running`` did in the first and nobody spoke since."""
    for before, sentence in pairwise(told):
        topic = topic_between(before, sentence, spoken, language)
        if topic and not _goes_on(text, running, before.tokens[topic.first : topic.end], language):
            running = _said_by(before.tokens, topic, language.speech)
    return running


def take_turns(stretches: Sequence[Stretch], said: dict[int, Said]) -> dict[int, Said]:
    """In a dialogue set with dashes, a turn of its own is not the last speaker's but the one's before."""
    turns: list[Said] = []  # the dialogue so far, one for each paragraph
    for place, stretch in enumerate(stretches):
        opens = stretch.dash and (not place or stretches[place - 1].paragraph != stretch.paragraph)
        if not opens:
            continue
        if not place or stretches[place - 1].paragraph != stretch.paragraph - 1:
            turns = []
        one = said.get(place, Said())
        if turns and not one.own:
            one = replace(turns[-2], own=False, cue=None, claim=None) if len(turns) > 1 else Said()
            said[place] = one
        turns.append(one)
    return said


def said_of(tokens: Sequence[Token], claim: Claim, speech: Speech) -> Said:
    """What a claim says of a stretch."""
    cue = tokens[claim.cue.first : claim.cue.end]
    speaker = tokens[claim.speaker.first : claim.speaker.end]
    return Said(
        speaker=Span(speaker[0].start, _end_of(speaker[-1], speech)) if speaker else None,
        cue=Span(cue[0].start, cue[-1].end) if cue else None,
        own=bool(cue),
        announced=tokens[-1].word == ":",
        claim=tokens[claim.cue.first].start,
        sentence=tokens[0].start,
    )


def _end_of(last: Token, speech: Speech) -> int:
    """Where a mention ends, without an owner's "'s" ("Moss's suggestion that …") or a verb ("he'll say")."""
    if last.quote >= 0 or last.word.isalnum():
        return last.end
    if is_pronoun(last.word, speech):
        return last.start + len(last.word.replace("’", "'").partition("'")[0])
    if not last.word.endswith(POSSESSIVE):
        return last.end
    return last.start + len(without_possessive(last.word))


def _own(tokens: Sequence[Token], claim: Claim, running: Said | None, speech: Speech) -> Said:
    """A claim, its speaker being the running one where it is left out."""
    said = said_of(tokens, claim, speech)
    left_out = claim.elided and claim.cue.form != "passive"
    return replace(said, speaker=running.speaker) if left_out and running else said


def _left_out(told: Sequence[Told], number: int, claim: Claim, language: Language) -> Said | None:
    """A claim whose verb leaves its subject out, by whoever a sentence beside it is about."""
    if not claim.elided or claim.cue.form == "passive":
        return None
    found = subject_left_out(told, number, claim, language)
    if found is None:
        return None
    meant = _said_by(*found, language.speech)
    return replace(said_of(told[number].tokens, claim, language.speech), speaker=meant.speaker)


def _named_behind(told: Sequence[Told], number: int, running: Said | None, language: Language) -> Said | None:
    """Who is said to have spoken by the sentence behind one that is nothing but a quote."""
    sentence, speech = told[number], language.speech
    behind = told[number + 1] if number + 1 < len(told) else None
    if not (is_alone(sentence) and behind) or behind.paragraph != sentence.paragraph:
        return None
    if claim := claim_on_words_before(behind, speech):
        return said_of(behind.tokens, claim, speech)
    phrase = speaker_of_words_before(behind.tokens, speech) if speech.pointing_back else None
    if phrase is None and running is None:
        phrase = topic_behind(behind, language)
    if phrase is None:
        return None
    return replace(_said_by(behind.tokens, phrase, speech), sentence=sentence.tokens[0].start)


def _goes_on(text: str, running: Said | None, topic: Sequence[Token], language: Language) -> bool:
    """Whether whoever spoke last is named again: "“…,” said Ann Moss. Moss smiled. “…”".

    A pronoun means whoever spoke last, unless that is another pronoun. Tom Moss is not Ann Moss.
    """
    if running is None or running.speaker is None:
        return False
    name, pronouns = topic[-1].word, language.speech.subject_pronouns
    spoken = text[running.speaker.start : running.speaker.end].casefold()
    if name in pronouns:
        return spoken not in pronouns or spoken == name
    given = topic[-2].word if len(topic) > 1 and topic[-2].capital else ""
    return spoken.endswith(name) and not _are_two(given, spoken.removesuffix(name).split()[-1:], language)


def _are_two(given: str, before: Sequence[str], language: Language) -> bool:
    """Whether two words before one surname are given names of two people: neither titles nor the same."""
    names = {given, *before} - {""}
    small = language.closed_to_roles
    return len(names) == 2 and not any(is_title(name, language.names) or name in small for name in names)


def _said_by(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Said:
    """What is known of a stretch when somebody is named for it without a verb."""
    end = _end_of(tokens[phrase.end - 1], speech)
    return Said(speaker=Span(tokens[phrase.first].start, end), sentence=tokens[0].start)


def _is_beside(sentence: Told, place: int, claim: Claim | None) -> bool:
    """Whether a claim stands right behind a stretch, so that an attribution in it is part of the words."""
    if claim is None or claim.cue.form == "subject":
        return False
    at = next(at for at, token in enumerate(sentence.tokens) if token.quote == place)
    return at < claim.first and all(token.word in COMMAS for token in sentence.tokens[at + 1 : claim.first])


def _last_word(sentence: Told, speech: Speech) -> Claim | None:
    """Who goes on behind a sentence: who spoke the quote in it, else who made its last claim."""
    for claim in reversed(sentence.chosen.values()):
        if claim and claim.cue.form != "subject":
            return claim
    for claim in reversed(sentence.claims):
        if claim.cue.strong and not claim.elided and not _is_shown(sentence.tokens, claim, speech):
            return claim
    return None


def _is_shown(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether a thing stands behind a verb that has left its subject out: "Señala una raya en la pared"."""
    first, end = claim.speaker.first, claim.speaker.end
    if not speech.drops_subjects or first < claim.cue.end or tokens[-1].word == ":":
        return False
    thing = tokens[first].word in speech.indefinite_articles
    return thing and not any(token.capital for token in tokens[first:end])
