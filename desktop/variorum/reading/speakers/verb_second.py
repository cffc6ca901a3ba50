"""The subject of a verb of saying where the finite verb is the second thing in its clause, or the last.

One thing stands before the finite verb of a main clause, be it the subject, an object or a time; if it is not
the subject, the subject stands right behind the verb. In a subordinate clause the verb comes last, and the
subject stands behind the word that opens the clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.insertions import behind_insertion
from variorum.reading.speakers.mentions import COMMAS, Phrase, phrase_after, phrase_ending
from variorum.reading.speakers.name_edges import quoted_name
from variorum.reading.speakers.subjects_before import phrase_before
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_CLAUSE_OPENS = COMMAS | {QUOTE, ":", ";"}
_BARE = 3  # words of a noun with a name behind it
_CLAUSE_ENDS = _CLAUSE_OPENS | {")"}


def subject_of(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """The subject of the verb at places ``first`` to ``end``."""
    return _verb_last(tokens, first, end, speech) or _verb_second(tokens, first, end, speech)


def is_passive(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> bool:
    """Whether the verb is a participle of the passive: "wird … genannt", "genannt worden"."""
    order = speech.order
    if tokens[first].word not in order.nonfinite or tokens[first].word in order.infinitives:
        return False
    if end < len(tokens) and tokens[end].word in order.passive_auxiliaries:
        return True
    return any(
        tokens[at].word in order.passive_auxiliaries for at in range(_clause_start(tokens, first), first)
    )


def agent_of(tokens: Sequence[Token], first: int, speech: Speech) -> Phrase | None:
    """Who does what the passive verb says: "wird von Kennern … genannt"."""
    for at in range(_clause_start(tokens, first), first - 1):
        if tokens[at].word in speech.order.agents:
            return phrase_after(tokens, at + 1, speech, any_case=True)
    return None


def agent_in_apposition(tokens: Sequence[Token], first: int, speech: Speech) -> Phrase | None:
    """Who does what a participle between commas says: ", von Kritikern als „Geizhals“ verspottet,"."""
    if tokens[first].word not in speech.order.nonfinite:
        return None
    start = _clause_start(tokens, first)
    opened = start > 0 and tokens[start].word in speech.order.agents
    return agent_of(tokens, first, speech) if opened else None


def _clause_start(tokens: Sequence[Token], before: int) -> int:
    at = before
    while at > 0 and tokens[at - 1].word not in COMMAS and tokens[at - 1].word not in {":", ";"}:
        at -= 1
    return at


def _verb_last(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    order = speech.order
    while end < len(tokens) and tokens[end].word in speech.auxiliaries:
        end += 1
    if (
        end < len(tokens)
        and tokens[end].word not in _CLAUSE_ENDS
        and tokens[end].word not in speech.and_words
    ):
        return None
    start = _clause_start(tokens, first)
    opener = tokens[start].word
    if opener in order.subordinators:
        if start + 2 == first and quoted_name(tokens, start + 1):
            return Phrase(start + 1, first)
        return clause_subject(tokens, start + 1, first, speech)
    if start == 0 or start + 1 >= first or tokens[start - 1].word not in COMMAS:
        return None
    if opener in order.oblique_relatives:
        subject = clause_subject(tokens, start + 1, first, speech)
        following = tokens[subject.end].word if subject else ""
        owned = opener in order.possessives and following in speech.subject_pronouns
        return Phrase(subject.end, subject.end + 1) if subject and owned else subject
    if opener not in order.relatives or _is_article(tokens, start, first, speech):
        return None
    if tokens[start + 1].word in order.nominative_pronouns:
        return Phrase(start + 1, start + 2)
    if judge := _who_judges(tokens, start, first, speech):
        return judge
    return phrase_ending(tokens, start - 1, speech) or clause_subject(tokens, 0, start - 1, speech)


def _who_judges(tokens: Sequence[Token], start: int, first: int, speech: Speech) -> Phrase | None:
    """The subject behind a relative pronoun that can be the object: "die Rüge, die der Verband „…“ nannte".

    Only an article for men shows one, and only where the verb has no hearer: "die der Zeitung „…“ sagte".
    """
    order = speech.order
    judged = tokens[start].word in order.object_relatives and tokens[first].word in order.judging
    if not judged or tokens[start + 1].word not in order.subject_articles:
        return None
    return phrase_after(tokens, start + 1, speech)


def _is_article(tokens: Sequence[Token], at: int, first: int, speech: Speech) -> bool:
    """Whether what looks like a relative pronoun opens the phrase before the verb: ", die Werft sagte"."""
    phrase = phrase_ending(tokens, first, speech)
    return phrase is not None and phrase.first == at


def _verb_second(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    finite = _finite(tokens, first, speech)
    left = phrase_before(tokens, finite, speech) or _of_paper(tokens, finite, speech)
    right = _behind(tokens, finite + 1 if finite < first else end, speech)
    if left is None or right is None:
        return left or right
    return right if _is_other(tokens, left, right, finite, speech) else left


def _of_paper(tokens: Sequence[Token], finite: int, speech: Speech) -> Phrase | None:
    """``Die Kritikerin der „Post“ nannte``: the subject hangs a paper on itself."""
    if finite < 3 or not quoted_name(tokens, finite - 1):
        return None
    hangs = tokens[finite - 2].word in speech.genitives or tokens[finite - 2].word in speech.prepositions
    return phrase_ending(tokens, finite - 2, speech) if hangs else None


def _finite(tokens: Sequence[Token], first: int, speech: Speech) -> int:
    """The place of the finite verb: an auxiliary if the verb of saying is a participle or an infinitive."""
    if tokens[first].word not in speech.order.nonfinite:
        return first
    start = _clause_start(tokens, first)
    return next((at for at in range(start, first) if tokens[at].word in speech.auxiliaries), first)


def _behind(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """The subject behind its verb, over what is said of time, place and hearer."""
    quoted = start > 2 and tokens[start - 2].word in COMMAS and tokens[start - 3].quote >= 0
    start = behind_insertion(tokens, start, speech)
    stop = next((at for at in range(start, len(tokens)) if tokens[at].word in _CLAUSE_ENDS), len(tokens))
    phrase = phrase_after(tokens, start, speech)
    if phrase and not is_time(tokens, phrase, speech):
        return phrase
    start = phrase.end if phrase else start
    subject = clause_subject(tokens, start, stop, speech)
    return subject or (_behind_bare_noun(tokens, start, stop, speech) if quoted else None)


def _behind_bare_noun(tokens: Sequence[Token], start: int, stop: int, speech: Speech) -> Phrase | None:
    """The subject right behind a noun that a preposition governs: "sagte im Ausschuss Kämmerin Ida Lund".

    A clause has a subject: where nothing else can be, it stands in the capitals behind that noun.
    """
    for at in range(stop - 1, start, -1):
        opens = tokens[at].capital and not tokens[at - 1].capital
        if opens and tokens[at - 1].word in speech.prepositions:
            end = next((k for k in range(at, stop) if not tokens[k].capital), stop)
            return Phrase(at + 1, end) if end >= at + _BARE else None
    return None


def _is_other(tokens: Sequence[Token], left: Phrase, right: Phrase, finite: int, speech: Speech) -> bool:
    """Whether what stands before the verb is not its subject, so that what stands behind it is."""
    order = speech.order
    pronoun = tokens[right.first].word if right.end == right.first + 1 else ""
    if pronoun in order.nominative_pronouns or is_time(tokens, left, speech):
        return True
    start = left.first
    while start > 0 and tokens[start - 1].word not in _CLAUSE_OPENS:
        start -= 1
    if _is_fronted(tokens, start, left, speech) or _is_adverbial(tokens, left, speech):
        return True
    if left.end < finite and start == left.first and left.end == finite - 1:
        return start == 0 or tokens[start - 1].word not in COMMAS  # "Der Vorstand, ließ Moss wissen, habe"
    hearer = any(tokens[left.end - 1].word.endswith(ending) for ending in speech.recipients)
    told = hearer and tokens[left.first].word in speech.genitives
    thing = is_thing(tokens, left, speech)
    return told or (thing and (pronoun != "" or not is_thing(tokens, right, speech)))


def _is_fronted(tokens: Sequence[Token], start: int, left: Phrase, speech: Speech) -> bool:
    """Whether a phrase in another case or behind a preposition opens the clause: "Auf der Mole sagte …"."""
    if start == left.first:
        return tokens[start].word in speech.oblique_determiners
    word = tokens[start].word
    return word in speech.prepositions or word in speech.oblique_determiners


def _is_adverbial(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether an adverb that opens the sentence only looks like a noun: "Relativierend fügte er hinzu"."""
    if phrase.first or phrase.end > 1:
        return False
    asked = tokens[0].word in speech.order.nonfinite  # "Gefragt, ob er gehe, winkte Moss ab"
    return asked or tokens[0].word.endswith(speech.order.adverbial_endings)


def is_time(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase is a time: "vergangene Woche", "wenige Stunden nach dem Sturm"."""
    head = next((at for at in range(phrase.first, phrase.end) if tokens[at].capital and at > 0), phrase.first)
    return tokens[head].word in speech.times or tokens[phrase.end - 1].word in speech.times


def is_noun_of_speaking(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase names words instead of a speaker: "die Parole"."""
    return tokens[_head(tokens, phrase, speech)].word in speech.order.nouns_of_speaking


def is_thing(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase names nobody who could speak: "die Verantwortung", but "die Regierung"."""
    order, word = speech.order, tokens[_head(tokens, phrase, speech)].word
    abstract = word in order.nouns_of_speaking or word.endswith(order.abstract_endings)
    return abstract and not word.endswith(order.bodies)


def _head(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> int:
    """The place of a phrase's first noun."""
    articles = speech.articles
    inside = range(phrase.first, phrase.end)
    return next((at for at in inside if tokens[at].capital and tokens[at].word not in articles), phrase.first)
