"""Who says something in a sentence, and with which words that is said: a cue and its speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.actors import actor_of, agent_behind, subject_of_clause
from variorum.reading.speakers.affected import to_whom
from variorum.reading.speakers.claim import Claim
from variorum.reading.speakers.claims_by_mark import announcement, by_mark, right_before
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.holders import holder_of, is_impersonal
from variorum.reading.speakers.insertions import is_inserted_alone
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending, skip_back
from variorum.reading.speakers.name_edges import quoted_name
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.opening_participles import subject_behind_comma
from variorum.reading.speakers.owned_words import owned_words
from variorum.reading.speakers.reduced_relatives import subject_of_gap
from variorum.reading.speakers.relative_chains import head_of_chain
from variorum.reading.speakers.sources import source_behind, tells_of_source
from variorum.reading.speakers.subjects import (
    is_bare,
    out_of_relative,
    subject_behind,
    subject_of_cleft,
    subject_of_closing,
    subject_of_infinitive,
)
from variorum.reading.speakers.subjects_before import phrase_before
from variorum.reading.speakers.verb_second import (
    agent_in_apposition,
    agent_of,
    is_noun_of_speaking,
    is_passive,
    subject_of,
)
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_TOLD_ON = 2  # words before the verb of "Et de conclure"
_CLAUSE_OPENS = COMMAS | {QUOTE, ":", ";"}


def claims_in(
    tokens: Sequence[Token], cues: Iterable[Cue], quoted: Sequence[int], speech: Speech
) -> list[Claim]:
    """The claims of a sentence by its cues, in reading order; ``quoted`` are the places of its stretches."""
    found: list[Claim] = []
    for cue in cues:
        source = found[-1].speaker if found and found[-1].cue.form == "source before" else None
        if source and tells_of_source(tokens, source, cue.first, speech):
            continue
        speaker = _speaker_of(tokens, cue, found, speech)
        if speaker and speech.nouns_need_articles and _is_dummy(tokens, speaker, speech):
            continue  # "Cela fait sourire Ève Maux"
        if speaker and speaker.first == speaker.end and speech.order.verb_second and cue.form == "finite":
            found.append(Claim(Cue(cue.first, cue.end, "passive", cue.strong), speaker))
        elif speaker:
            found.append(Claim(cue, speaker))
        elif speech.drops_subjects and cue.form == "finite":
            found.append(Claim(cue, _speaker_from(tokens, cue, speech) or Phrase(cue.first, cue.first)))
    if quoted:
        found.extend(by_mark(tokens, quoted, speech))
        found.extend(one for one in right_before(tokens, quoted, speech) if not _is_told(one, found))
        if speech.possessive_pronouns:
            owned = owned_words(tokens, speech)
            found.extend(Claim(Cue(at, at + 1, "mark", strong), owner) for at, owner, strong in owned)
    announced = announcement(tokens, speech)
    if announced and not any(claim.cue.strong for claim in found):
        found.append(announced)
    return found


def _is_told(mark: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a verb has the subject that a colon ends: ``Replica il sindaco, Ugo Renzi: «…»``."""
    name = mark.speaker
    return any(
        claim.cue.strong
        and claim.cue.end <= claim.speaker.first < name.first
        and claim.speaker.end == name.end
        for claim in claims
    )


def _is_dummy(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    return phrase.end == phrase.first + 1 and tokens[phrase.first].word in speech.order.dummies


def _speaker_of(tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech) -> Phrase | None:
    if cue.form == "source before":
        source = source_behind(tokens, cue.first, cue.end, speech)
        return source and with_name(tokens, source, speech)
    if tokens[cue.first].word in speech.order.escaping:
        return _whom_it_escapes(tokens, cue.end, speech)
    holds = tokens[cue.first].word in speech.order.holding
    if holds or is_impersonal(tokens, cue.first, cue.end, speech):
        return holder_of(tokens, cue.first, cue.end, speech)
    if cue.form == "source after":
        return phrase_ending(tokens, cue.first, speech, any_case=True)
    if cue.form == "implied":
        return Phrase(cue.first, cue.first)
    if speech.before_actors and (actor := _untensed_actor(tokens, cue, speech)):
        return with_name(tokens[: cue.first], actor, speech)
    if cue.form == "participle":
        subject = _subject_of_sentence(tokens, cue.first, before, speech)
        return subject or subject_behind_comma(tokens, cue.end, speech)
    return _subject_of_verb(tokens, cue, before, speech)


def _subject_of_verb(
    tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech
) -> Phrase | None:
    if speech.nouns_need_articles and _is_infinitive(tokens, cue, speech):
        if _goes_on_telling(tokens, cue.first, speech):
            return Phrase(cue.first, cue.first)
        subject = to_whom(tokens, cue.end, speech) or subject_of_cleft(tokens, cue.first, speech)
        subject = subject or subject_of_infinitive(tokens, cue.first, speech)
        subject = subject or _subject_of_sentence(tokens, cue.first, before, speech)
        subject = subject and with_name(tokens[: cue.first], subject, speech)
        if subject and is_bare(tokens[subject.first], speech):  # a verb: "«…», vino a decir la portavoz"
            return subject_behind(tokens, cue.end, speech)
        return subject or subject_behind(tokens, cue.end, speech)
    if speech.free_inversion and cue.first and tokens[cue.first - 1].word in speech.and_words:
        subject = _subject_of_sentence(tokens, cue.first, before, speech)
        return subject and with_name(tokens[: cue.first], subject, speech)
    if _is_paper_behind(tokens, cue, speech):
        return Phrase(cue.end, cue.end + 1)
    if speech.order.verb_second:
        found = _in_order(tokens, cue, before, speech)
        return with_name(tokens, found, speech) if found and found.first < found.end else found
    if closing := subject_of_closing(tokens, cue.first, cue.end, speech):
        return closing
    if speech.drops_subjects and is_inserted_alone(tokens, cue.first, cue.end, speech):
        return None  # "el muro, aseguró, caerá"
    return _subject_around(tokens, cue, speech) or _subject_of_sentence(tokens, cue.first, before, speech)


def _goes_on_telling(tokens: Sequence[Token], verb: int, speech: Speech) -> bool:
    """``Et de conclure : « … »``: whoever has spoken goes on."""
    opens = verb == _TOLD_ON and tokens[0].word in speech.and_words
    return opens and tokens[1].word in speech.infinitive_markers


def _is_paper_behind(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    """Whether a newspaper in marks follows the verb behind a quote: ``„…“, schreibt die „Post“``."""
    if tokens[cue.first].word in speech.order.quoting or cue.first < 2:
        return False
    behind = tokens[cue.first - 1].word in COMMAS and tokens[cue.first - 2].quote >= 0
    if speech.nouns_need_articles and cue.first > _TOLD_ON:
        return False  # "Leo Mar, alias «el Tigre», publica «Noches»"
    return behind and quoted_name(tokens, cue.end)


def _subject_around(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """The phrase before the verb, or the one behind it where the order allows that."""
    gap = not cue.strong and subject_of_gap(tokens, cue, speech)
    left = gap or phrase_before(tokens, cue.first, speech)
    if left:
        left = out_of_relative(tokens, left, speech)
    left = left and with_name(tokens[: cue.first], left, speech)
    fronted = left and (_is_fronted(tokens, left, speech) or _is_told_first(tokens, left, cue, speech))
    if left and not (speech.free_inversion and fronted):
        return left
    right = _right(tokens, cue, speech) if _may_invert(tokens, cue, speech) else None
    return right or left


def _is_told_first(tokens: Sequence[Token], phrase: Phrase, cue: Cue, speech: Speech) -> bool:
    """``Faux, rétorque le maire``: no comma alone parts a subject from its verb."""
    end = phrase.end
    if phrase.first or tokens[end].word != "," or any(token.word == "," for token in tokens[:end]):
        return False
    return skip_back(tokens, cue.first, speech) == end + 1


def _whom_it_escapes(tokens: Sequence[Token], at: int, speech: Speech) -> Phrase | None:
    """``„…“, entfuhr es der Wirtin``: the object speaks."""
    while at < len(tokens) and tokens[at].word in speech.impersonal_subjects:
        at += 1
    if at < len(tokens) and tokens[at].word in speech.adverbs and not tokens[at].capital:
        return Phrase(at, at + 1)  # "entfuhr es ihr"
    return phrase_after(tokens, at, speech, any_case=True)


def _untensed_actor(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """Who acts in a verb without tense that a word before gives somebody, or in a passive."""
    if cue.form == "participle" or _is_infinitive(tokens, cue, speech):
        return actor_of(tokens, cue.first, speech)
    return agent_behind(tokens, cue.end, speech)


def _is_infinitive(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    word = tokens[cue.first].word
    return word in speech.bare_cues or word in speech.weak_bare_cues


def _right(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    if speech.free_inversion:
        return subject_behind(tokens, cue.end, speech)
    phrase = phrase_after(tokens, cue.end, speech)
    if phrase is None or tokens[phrase.end - 1].word in speech.object_pronouns:
        return None  # "as Moss put it"
    if (
        speech.commas_part_quotes
        and phrase.end < len(tokens)
        and tokens[phrase.end].word in speech.auxiliaries
    ):
        return None  # "said the mayor could win"
    return with_name(tokens, phrase, speech)


def _in_order(tokens: Sequence[Token], cue: Cue, before: Sequence[Claim], speech: Speech) -> Phrase | None:
    """Where word order shows the subject. The object of "quoting" speaks, and the agent of a passive.

    A passive without an agent is said by nobody named: an empty phrase.
    """
    quotes = tokens[cue.first].word in speech.order.quoting
    passive = is_passive(tokens, cue.first, cue.end, speech)
    if not passive and (agent := agent_in_apposition(tokens, cue.first, speech)):
        return agent
    if passive and not quotes:
        return agent_of(tokens, cue.first, speech) or Phrase(cue.first, cue.first)
    subject = subject_of(tokens, cue.first, cue.end, speech)
    if subject and is_noun_of_speaking(tokens, subject, speech):
        return holder_of(tokens, cue.first, cue.end, speech) or subject
    if quotes and not passive:
        return _object_of(tokens, cue, subject, speech) or subject
    return subject or _subject_of_sentence(tokens, cue.first, before, speech)


def _object_of(tokens: Sequence[Token], cue: Cue, subject: Phrase | None, speech: Speech) -> Phrase | None:
    """Who is quoted: ``zitiert die Zeitung die Ministerin``."""
    start = max(cue.end, subject.end if subject else 0)
    if quoted_name(tokens, start):
        start += 1  # of a paper
    return phrase_after(tokens, start, speech, any_case=True)


def _is_fronted(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether something else than the subject opens the clause: "En la plaza dijo …"."""
    start = phrase.first
    while start > 0 and tokens[start - 1].word not in _CLAUSE_OPENS:
        start -= 1
    word = tokens[start].word
    if start == phrase.first:
        return False
    oblique = word in speech.prepositions or word in speech.oblique_determiners
    return oblique or word in speech.conjunctions or word in speech.adverbs


def _may_invert(tokens: Sequence[Token], cue: Cue, speech: Speech) -> bool:
    """Whether the subject may stand behind the verb: at the start, or right behind a quote."""
    if speech.free_inversion:
        return True
    at = skip_back(tokens, cue.first, speech)
    while at > 0 and tokens[at - 1].word in COMMAS:
        at -= 1
    return at == 0 or tokens[at - 1].word == QUOTE


def _subject_of_sentence(
    tokens: Sequence[Token], end: int, before: Sequence[Claim], speech: Speech
) -> Phrase | None:
    if speech.commas_part_quotes and (head := head_of_chain(tokens, end, speech)):
        return head
    if before and before[-1].cue.strong and before[-1].cue.form == "finite":
        return before[-1].speaker
    if speech.before_actors:
        return subject_of_clause(tokens, end, speech)
    return clause_subject(tokens, 0, end, speech)


def _speaker_from(tokens: Sequence[Token], cue: Cue, speech: Speech) -> Phrase | None:
    """``“…”, dicen desde el club``."""
    if cue.end >= len(tokens) or tokens[cue.end].word not in speech.speakers_from:
        return None
    perfect = cue.first > 0 and tokens[cue.first - 1].word in speech.perfect_auxiliaries
    verb = tokens[cue.first - perfect].word
    if speech.plural_verb_endings and not verb.endswith(speech.plural_verb_endings):
        return None  # a place: "gritó desde el balcón"
    return phrase_after(tokens, cue.end + 1, speech, any_case=True)
