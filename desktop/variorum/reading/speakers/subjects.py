"""The subject behind its verb, and whose words a phrase speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.adverbs import is_adverb
from variorum.reading.speakers.body_parts import behind_body_part
from variorum.reading.speakers.clause_subjects import behind_object, clause_subject
from variorum.reading.speakers.insertions import behind_insertion
from variorum.reading.speakers.mentions import BREAKS, Phrase, phrase_after, phrase_ending, skip_back
from variorum.reading.speakers.named_roles import with_name
from variorum.reading.speakers.owned_words import owner_of_noun
from variorum.reading.speakers.subjects_before import phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_NEAR_VERB = 8  # words
_OWNED = 4  # words between a noun and its "of"
_CLOSED = 3  # words of the shortest clause that a verb may close
_CLEFT = 8  # words from the infinitive to "è"


def subject_behind(tokens: Sequence[Token], verb_end: int, speech: Speech) -> Phrase | None:
    """The subject behind its verb, over whom it was said to: "a lancé au ministre une riveraine"."""
    at = verb_end
    for _ in range(3):
        while at < len(tokens) and is_adverb(tokens[at], speech):
            at += 1
        phrase = phrase_after(tokens, at, speech)
        if at < len(tokens) and tokens[at].word in speech.free_relatives:
            return _name_behind_clause(tokens, at, speech) or phrase
        if phrase and (end := _behind_no_subject(tokens, phrase, speech)):
            at = end
            continue
        if phrase and (subject := _subject_behind_object(tokens, phrase, speech)):
            return with_name(tokens, subject, speech)
        if phrase:
            return None if is_bare(tokens[phrase.first], speech) else with_name(tokens, phrase, speech)
        behind = behind_object(tokens, behind_insertion(tokens, at, speech), speech)
        if behind == at or _governs_infinitive(tokens, at, speech):
            break
        at = behind
    return _name_behind(tokens, verb_end, speech) if speech.nouns_need_articles else None


def _behind_no_subject(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> int | None:
    """Behind what is moved in speaking, or says when: "han informado este lunes los bomberos"."""
    last = tokens[phrase.end - 1]
    if speech.nouns_need_articles and not last.capital and last.word in speech.times:
        return phrase.end
    return behind_body_part(tokens, phrase, speech)


def _subject_behind_object(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase | None:
    """``Explica el retraso la ingeniera``: two phrases side by side are the object and the subject."""
    if not speech.nouns_need_articles or phrase.end >= len(tokens) or tokens[phrase.end - 1].capital:
        return None
    if tokens[phrase.first].word not in speech.determiners or phrase.end < phrase.first + 2:
        return None
    if tokens[phrase.end].word not in speech.determiners:
        return None
    subject = phrase_after(tokens, phrase.end, speech)
    timed = subject is not None and tokens[subject.end - 1].word in speech.times
    return subject if subject and subject.first == phrase.end and not timed else None


def _name_behind_clause(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """``quien era alcalde, Ana Luz``."""
    comma = next((at for at in range(start, len(tokens)) if tokens[at].word == ","), len(tokens))
    name = phrase_after(tokens, comma + 1, speech)
    return name if name and tokens[name.end - 1].capital else None


def _name_behind(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """The name a clause ends with, when what stands before it is unclear: "a dit du tac au tac Ève Maux"."""
    for at in range(start, min(len(tokens), start + _NEAR_VERB)):
        if tokens[at].word in BREAKS:
            return None
        opens = at > start and tokens[at].capital and not tokens[at - 1].capital
        if opens and not _is_governed(tokens, at, speech):
            return phrase_after(tokens, at, speech)
    return None


def _is_governed(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether a preposition stands before a name, perhaps before its article: "de la Audiencia"."""
    if tokens[at - 1].word in speech.hearers:
        at -= 1  # "a la fiscal Ana Luz"
    while tokens[at - 1].word in speech.determiners and tokens[at - 1].word not in speech.prepositions:
        at -= 1
    return tokens[at - 1].word in speech.prepositions or tokens[at - 1].word in speech.oblique_determiners


def _governs_infinitive(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Whether what follows is done by the same person: "añadió antes de abandonar la sala"."""
    if at + 1 >= len(tokens) or tokens[at].word not in speech.infinitive_markers:
        return False
    verb = tokens[at + 1]
    return verb.word in speech.bare_cues or (
        not verb.capital and verb.word.endswith(speech.infinitive_endings)
    )


def subject_of_closing(tokens: Sequence[Token], first: int, end: int, speech: Speech) -> Phrase | None:
    """Who told a whole sentence, behind the verb that closes it: "It may help, said Ann Moss, a nurse"."""
    if speech.free_inversion or first < _CLOSED or tokens[first - 1].word != ",":
        return None
    subject = phrase_after(tokens, end, speech)
    if not subject or subject.first != end or not tokens[subject.end - 1].capital:
        return None
    if subject.end < len(tokens) and tokens[subject.end].word != ",":
        return None
    opener = clause_subject(tokens, 0, first, speech)
    apposed = opener is not None and tokens[opener.end].word in BREAKS and _opens(tokens, opener.first)
    return None if apposed else with_name(tokens, subject, speech)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase opens its sentence or follows a quote: no "“…,” like the last train, said Moss"."""
    quoted = any(token.quote >= 0 for token in tokens[:at])
    return not quoted or tokens[at - 1].word in BREAKS


def subject_of_cleft(tokens: Sequence[Token], infinitive: int, speech: Speech) -> Phrase | None:
    """Who is said to do it: Italian "a dirlo è il ministro", "a parlare per prima è stata Ortone"."""
    opens = infinitive == 1 or (infinitive > 1 and not tokens[infinitive - 2].word[0].isalnum())
    if not opens or tokens[infinitive - 1].word not in speech.infinitive_markers:
        return None
    for at in range(infinitive + 1, min(len(tokens), infinitive + _CLEFT)):
        if tokens[at].word in speech.order.copulas:
            end = at + 1
            while end < len(tokens) and _is_of_verb(tokens[end], speech):
                end += 1
            return subject_behind(tokens, end, speech) or subject_behind(tokens, at + 1, speech)
        if not tokens[at].word[0].isalnum():
            return None
    return None


def _is_of_verb(token: Token, speech: Speech) -> bool:
    """Whether a word behind "è" is still the verb's: "stata"."""
    been = bool(speech.participle_endings) and token.word.endswith(speech.participle_endings)
    return not token.capital and (been or token.word in speech.auxiliaries)


def is_somebody(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> bool:
    """Whether a phrase that opens a headline is somebody, not its theme: "Pénurie de médecins : “…”"."""
    if phrase.first or not speech.nouns_need_articles or tokens[0].word in speech.determiners:
        return True
    if tokens[0].word in speech.subject_pronouns or tokens[0].word.endswith(speech.plural_endings):
        return True  # plurals do without an article: "Fuentes del club"
    return all(t.capital for t in tokens[: phrase.end] if t.word not in speech.linking_prepositions)


def owner_of(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """Whose words a phrase speaks of: "la respuesta de Ana Luz", "Moss's reply"; else the phrase itself."""
    noun = _noun_of_saying(tokens, phrase, speech)
    if noun is not None:
        owner = owner_of_noun(tokens[: phrase.end], noun, speech, unnamed=True)
        told = tokens[noun].word in speech.views  # "Her exact words were", not "her message to Moss"
        named = owner and (told or tokens[owner.first].word not in speech.possessive_pronouns)
        if owner and named and owner.first >= phrase.first:
            return owner
    head = phrase.first
    while head < phrase.end and tokens[head].word in speech.determiners:
        head += 1
    if head + 2 < phrase.end and tokens[head].word in speech.saying_nouns:
        for at in range(head + 1, min(phrase.end - 1, head + _OWNED)):
            if tokens[at].word in speech.infinitive_markers and speech.commas_part_quotes:
                return phrase  # "her message to Moss"
            if tokens[at].word in speech.linking_prepositions:
                return with_name(tokens, Phrase(at + 1, phrase.end), speech)
    return phrase


def _noun_of_saying(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> int | None:
    """Where a noun of saying ends a phrase, but for whom it is meant: "Moss's message to the voters"."""
    for at in range(phrase.end - 1, phrase.first, -1):
        if tokens[at].word in speech.saying_nouns:
            last = at + 1 == phrase.end
            return at if last or tokens[at + 1].word in speech.infinitive_markers else None
    return None


def subject_of_infinitive(tokens: Sequence[Token], first: int, speech: Speech) -> Phrase | None:
    """The subject of the verb that governs an infinitive: "el Gobierno prefiere hablar de"."""
    at = skip_back(tokens, first, speech)
    while at and tokens[at - 1].word in speech.infinitive_markers:
        at = skip_back(tokens, at - 1, speech)
    if not at:
        return None
    verb, before = tokens[at - 1], tokens[at - 2].word if at > 1 else ""
    if verb.word in speech.subject_pronouns and before.isalpha():
        return Phrase(at - 1, at)  # "quando sento qualcuno parlare di"
    small = verb.word in speech.prepositions or verb.word in speech.conjunctions
    if verb.capital or small or before in speech.determiners or not verb.word[0].isalpha():
        return None
    phrase = phrase_before(tokens, at - 1, speech)
    if phrase is None or is_bare(tokens[phrase.first], speech):
        return None  # "avant, se ravisant, d'ajouter"
    return with_name(tokens[: at - 1], phrase, speech)


def out_of_relative(tokens: Sequence[Token], phrase: Phrase, speech: Speech) -> Phrase:
    """The noun that a relative clause goes with, if the phrase is an object in it.

    "Una mujer que prefiere no dar su nombre dijo": not the name speaks.
    """
    if not speech.nouns_need_articles and speech.order.verb_second:
        return phrase
    for at in range(phrase.first - 1, 0, -1):
        word = tokens[at].word
        if word in BREAKS or (speech.commas_part_quotes and _may_report(word, speech)):
            break
        if word in speech.relatives:
            head = phrase_ending(tokens, at, speech) if at < phrase.first - 1 else None
            return head or phrase
    return phrase


def _may_report(word: str, speech: Speech) -> bool:
    """Whether a clause may begin behind a word: "who said Moss", "told that Moss"."""
    return word in speech.that_words or word in speech.conjunctions or word in speech.strong_cues


def is_bare(token: Token, speech: Speech) -> bool:
    """Whether a noun without an article stands where a subject has one; plurals do without."""
    pronoun = token.word in speech.subject_pronouns or token.word in speech.determiners
    return speech.nouns_need_articles and not (
        token.capital or pronoun or token.word.endswith(speech.plural_endings)
    )
