"""Several quotes of one sentence: a list under one verb, or one speaker's words set beside another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.lone_words import start_of_lone
from variorum.reading.speakers.mentions import Phrase, phrase_after
from variorum.reading.speakers.nouns import is_small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_SENTENCE = 15  # letters of words that somebody says, rather than of a name
_CLAUSE_END = 3  # words from a quote to the comma of its clause: "von „…“ sprach,"
_VERB = 2  # words between a speaker and the words, if it is not told what they are


def in_series(
    tokens: Sequence[Token], last: int, at: int, before: Claim, claim: Claim | None, speech: Speech
) -> Claim | None:
    """The claim of the stretch at ``at``, if the one before it, at ``last``, has the claim ``before``.

    Args:
        tokens: the sentence.
        last: the place of the stretch before.
        at: the place of the stretch.
        before: what was chosen for the stretch before; stands in front of this one.
        claim: what was chosen for the stretch.
        speech: the language's words.
    """
    if _is_listed(tokens[last + 1 : at], speech):
        return before
    if fronted := _fronted(tokens, last, at, before, speech):
        return fronted
    if claim is None or claim == before:
        return _beside(tokens, last, at, before, speech) or claim
    return claim


def _fronted(tokens: Sequence[Token], last: int, at: int, before: Claim, speech: Speech) -> Claim | None:
    """``Von „Wortbruch“ sprach Moss, von „Theater“ ihr Rivale Lee``: the verb is left out."""
    governs = tokens[at - 1].word
    if not speech.order.verb_second or last < 1 or tokens[last - 1].word != governs:
        return None
    joined = tokens[at - 2].word == "," or tokens[at - 2].word in speech.and_words
    if not joined or (governs not in speech.prepositions and governs not in speech.as_words):
        return None
    owned = at + 2 < len(tokens) and tokens[at + 1].word in speech.order.possessives  # "ihr Rivale"
    speaker = phrase_after(tokens, at + 1 + owned, speech)
    if speaker is None or speaker.first != at + 1 + owned:
        return None
    ends = speaker.end == len(tokens) or tokens[speaker.end].word in {",", ";"}
    return Claim(before.cue, Phrase(at + 1, speaker.end)) if ends else None


def is_contrasted(tokens: Sequence[Token], at: int, claim: Claim, speech: Speech) -> bool:
    """Whether a claim has the main clause and its own quote: "While Moss spoke of “…”, Lee lamented “…”"."""
    if tokens[0].word not in speech.contrasts:
        return False
    own = next((k for k in range(claim.end, len(tokens)) if tokens[k].quote >= 0), None)
    parted = tokens[at].last == "," or any(token.word == "," for token in tokens[at + 1 : claim.first])
    return parted and own is not None and all(token.word != "," for token in tokens[claim.end : own])


def _is_listed(between: Sequence[Token], speech: Speech) -> bool:
    """``compared them to “criminals” and “rapists”, wrote Moss``."""
    return bool(between) and all(token.word == "," or token.word in speech.and_words for token in between)


def _beside(tokens: Sequence[Token], last: int, at: int, before: Claim, speech: Speech) -> Claim | None:
    """``The union called it “a trap”, the company “a gift”``: words of somebody else."""
    if gapped := _gapped(tokens, last, at, before, speech):
        return gapped
    comma = next((k for k in range(last + 1, min(at, last + _CLAUSE_END)) if tokens[k].word in ",;"), last)
    if comma == last and tokens[last].last != ",":
        return None
    start = comma + 1
    while start < at and tokens[start].word in speech.contrasts | speech.and_words:
        start += 1
    if before.end > start or not _may_be_anothers(tokens, start, at, before, speech):
        return None
    speaker = _subject(tokens, start, at, speech)
    if speaker is None:
        return None
    left_out = speech.order.verb_second and speaker.end >= at - 1  # the verb
    left_out = left_out or _taken_up(tokens, start, at, speech) < at
    return Claim(before.cue if left_out else Cue(at, at, "subject", strong=False), speaker)


def _may_be_anothers(tokens: Sequence[Token], start: int, at: int, before: Claim, speech: Speech) -> bool:
    """Whether words are long enough for somebody's, or short ones that the verb before governs, too."""
    if tokens[at].end - tokens[at].start >= _SENTENCE or _taken_up(tokens, start, at, speech) < at:
        return True
    return tokens[before.cue.first].word in speech.order.judging


def _gapped(tokens: Sequence[Token], last: int, at: int, before: Claim, speech: Speech) -> Claim | None:
    """``La oposición habla de «fraude»; el Gobierno, de «errores»``: the verb is left out the second time."""
    if not speech.nouns_need_articles or last + 2 >= at or before.end > last:
        return None
    parted = tokens[last + 1].word in {",", ";"} or tokens[last + 1].word in speech.and_words
    start = (
        last + 2 + (tokens[last + 2].word in speech.and_words or tokens[last + 2].word in speech.contrasts)
    )
    end = at - _is_likewise(tokens, last, at, speech)
    comma = end > start and tokens[end - 1].word == ","
    if not parted or (end == at and (before.cue.end != last or not comma)):
        return None
    speaker = phrase_after(tokens[:end], start, speech)
    if speaker is None or speaker.first != start or not _is_whole(tokens, speaker, speech):
        return None
    return Claim(before.cue, speaker) if speaker.end == end - comma else None


def _is_likewise(tokens: Sequence[Token], last: int, at: int, speech: Speech) -> bool:
    """Whether the word before the first quote stands before the second one: "de", "como", "una"."""
    one, other = tokens[last - 1].word, tokens[at - 1].word
    kinds = (speech.linking_prepositions, speech.as_words, speech.indefinite_articles)
    return any(one in kind and other in kind for kind in kinds)


def _subject(tokens: Sequence[Token], start: int, at: int, speech: Speech) -> Phrase | None:
    """Who stands between two quotes, with nothing else or with a verb."""
    end = _taken_up(tokens, start, at, speech)
    phrase = phrase_after(tokens[:end], start, speech)
    if phrase and phrase.first == start and phrase.end == end:
        return phrase if _is_whole(tokens, phrase, speech) else None
    verb = tokens[start]
    if speech.order.verb_second and not verb.capital and not is_small(verb.word, speech):
        phrase = phrase_after(tokens, start + 1, speech)
        start += 1
    named = phrase and phrase.first == start and all(t.capital for t in tokens[start : phrase.end])
    if not named or phrase is None or not phrase.end < at <= phrase.end + _VERB:
        return None
    return phrase if all(token.word.isalpha() for token in tokens[phrase.end : at]) else None


def _taken_up(tokens: Sequence[Token], start: int, at: int, speech: Speech) -> int:
    """Where the preposition of the first clause is taken up: "Lee sprach von „…“, Moss aber von einer „…“".

    The place of the word of contrast before it, if there is one, and of the quote if nothing is taken up.
    """
    governs = _governing(tokens, at, speech)
    word = tokens[governs].word
    if governs <= start or word not in speech.prepositions:
        return at
    if not any(
        t.quote >= 0 and tokens[_governing(tokens, k, speech)].word == word
        for k, t in enumerate(tokens[:start])
    ):
        return at
    return governs - (governs > start + 1 and is_adverb(tokens[governs - 1], speech))


def _governing(tokens: Sequence[Token], at: int, speech: Speech) -> int:
    """The place of the word before a quote, over its article: "of a “trap”", "von einer „Falle“"."""
    return at - 2 if at > 1 and tokens[at - 1].word in speech.articles else at - 1


def _is_whole(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a name, or a noun with its article: no apposition to what was quoted before."""
    article = tokens[phrase.first].word in speech.determiners
    if start_of_lone(tokens, phrase.end, speech) == phrase.first:
        return True  # "ein anderer"
    indefinite = tokens[phrase.first].word in speech.indefinite_articles
    return tokens[phrase.first].capital or (article and not indefinite and phrase.end - phrase.first > 1)
