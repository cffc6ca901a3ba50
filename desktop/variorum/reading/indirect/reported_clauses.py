"""Where a clause of indirect speech begins and ends, seen from the cue that announces it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.indirect.clause_ends import EDGES, ENDS, clause_end, opens_remark
from variorum.reading.indirect.clause_places import Place, has_own_words, longer, trimmed
from variorum.reading.indirect.clause_verbs import has_verb, is_clause, is_verb
from variorum.reading.indirect.inserted import around, as_told
from variorum.reading.names.named import is_human
from variorum.reading.speakers.mentions import phrase_after, skip_back
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.speakers.claim import Claim
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_BEFORE_THAT = 9  # words between a cue and its "that": "said in a statement on Monday that"
_BEFORE_COMMA = 5  # words between a cue and the comma behind which a German clause begins
_BEFORE_COLON = 12
_APPOSITION = 12  # words of "a structural engineer hired by the county,"
_QUOTES = frozenset((QUOTE, ":"))  # open what is no indirect speech
_BEFORE_CUE = frozenset((",", QUOTE))


def clause_of(
    tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], used: int, language: Language
) -> Place | None:
    """The clause that a claim reports; ``used`` is where the clauses found before it end.

    With quoted words in it, it is mixed speech; quoted words alone are no indirect speech.
    """
    speech = language.speech
    if claim.cue.form == "source before" and claim.first == 0 and _names_somebody(tokens, claim, language):
        return _of_source(tokens, claim, claims, used, language)
    if not claim.cue.strong and not _announces_clause(tokens, claim, speech):
        return None if not speech.subjunctives else _behind_colon(tokens, claim, claims, language)
    if claim.cue.form in {"source before", "source after"}:
        return _of_source(tokens, claim, claims, used, language)
    opens = claim.first
    if used > opens:  # within what another one reports
        return _behind(tokens, claim, claims, language) or _behind_colon(tokens, claim, claims, language)
    first = skip_back(tokens, opens, speech)
    return (
        as_told(tokens, first, claim, claims, used, language)
        or around(tokens, first, claim, claims, used, language)
        or _behind(tokens, claim, claims, language)
        or _behind_colon(tokens, claim, claims, language)
        or _in_front(tokens, first, claim, used, language)
    )


def _names_somebody(tokens: Sequence[Token], claim: Claim, language: Language) -> bool:
    """``Pour l'avocate Zoé Martel, le dossier est vide``; not "pour Paris", "pour le moment"."""
    speaker = [
        token
        for token in tokens[claim.speaker.first : claim.speaker.end]
        if token.word not in language.speech.articles
    ]
    small = [token.word for token in speaker if not token.capital]
    if len(speaker) <= 1 or not speaker[-1].capital:
        return False
    return not small or any(is_human(word, language) for word in small)


def _announces_clause(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """A verb that is no verb of saying elsewhere: "denied that", "agreed that"."""
    if tokens[claim.cue.first].word not in speech.clause_cues:
        return False
    after = [token.word for token in tokens[claim.end : claim.end + 3]]
    behind = claim.first > 0 and tokens[skip_back(tokens, claim.first, speech) - 1].word == ","
    return behind or any(word in speech.that_words for word in after)


def _of_source(
    tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], used: int, language: Language
) -> Place | None:
    """``According to Lee, the pier is rotten``, ``Laut Lee ist die Mole morsch``, behind and inserted."""
    start = claim.end
    comma = start < len(tokens) and tokens[start].word == ","
    behind = None
    inserted = claim.first > used + 1 and tokens[claim.first - 1].word != ","
    if inserted and not language.speech.comma_opens_clause:
        return None  # "varies according to age, and …"
    if comma:
        start = _behind_apposition(tokens, start + 1, language.speech)
    opens = tokens[claim.first - 1].word != "," if claim.first else True
    if comma or (opens and language.speech.comma_opens_clause and start < len(tokens)):
        behind = trimmed(tokens, start, clause_end(tokens, start + 1, claim, claims, language))
    if claim.first <= used + 1 and not has_own_words(tokens[used : claim.first], 2):
        return behind
    front = trimmed(tokens, used, claim.first)
    return longer(front, behind)


def _behind_apposition(tokens: Sequence[Token], start: int, speech: Speech) -> int:
    """Past "a structural engineer hired by the county," behind a source."""
    comma = next(
        (at for at in range(start, min(len(tokens), start + _APPOSITION)) if tokens[at].word == ","), 0
    )
    inside = tokens[start:comma]
    if not comma or any(_shows_verb(token, speech) or token.quote >= 0 for token in inside):
        return start
    if comma + 1 < len(tokens) and opens_remark(tokens, comma + 1, speech):
        return start  # what stands before is the clause
    small = bool(inside) and not inside[0].capital
    return comma + 1 if small and inside[0].word not in speech.prepositions else start


def _shows_verb(token: Token, speech: Speech) -> bool:
    return token.word in speech.auxiliaries and token.word not in speech.elisions


def _behind(
    tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], language: Language
) -> Place | None:
    """``She said (on Monday that) taxes would fall``."""
    start = _start(tokens, claim, claims, language)
    if start is None:
        return None
    opened = _behind_insertion(tokens, start)
    clause = trimmed(tokens, start, clause_end(tokens, opened + 1, claim, claims, language))
    after_comma = tokens[start - 1].word == "," and language.speech.comma_opens_clause
    return clause if clause and (not after_comma or is_clause(tokens[slice(*clause)], language)) else None


def _behind_insertion(tokens: Sequence[Token], start: int) -> int:
    """Past what is set between commas where a clause opens: "that, for the crew, they would appeal"."""
    if start >= len(tokens) or tokens[start].word != ",":
        return start
    near = range(start + 1, min(len(tokens), start + _APPOSITION))
    return next((at for at in near if tokens[at].word == ","), start)


def _start(tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], language: Language) -> int | None:
    """Where the clause behind a cue begins."""
    speech, after = language.speech, claim.end
    others = {other.cue.first for other in claims if other.cue.first >= after}
    marks = _marks_before_clause(speech)
    for at in range(after, min(len(tokens), after + _BEFORE_THAT)):
        word = tokens[at].word
        if at in others:
            break
        if word not in marks:
            continue
        if word in ENDS or word in _QUOTES:
            break
        if word in speech.that_words:
            if (
                word in speech.relatives
                and tokens[at - 1].word == ","
                and _follows_quote(tokens, claim, speech)
            ):
                return None  # "«…», dice Ana Luz, que vive allí"
            request = tokens[claim.cue.first].word in speech.asking_cues and word not in speech.question_words
            return None if request else at + 1
        if word in speech.infinitive_openers and _is_claimed(tokens, claim, at, language):
            return at + 1
    if speech.comma_opens_clause:
        near = range(after, min(len(tokens), after + _BEFORE_COMMA))
        comma = next((at for at in near if tokens[at].word == ","), None)
        if comma is None or comma + 1 in others or _main_clause_follows(tokens, claim, comma, speech):
            return None  # "Lee werde … sagen, kündigte Moss an"
        return comma + 1
    return _start_of_bare(tokens, after, language)


@cache
def _marks_before_clause(speech: Speech) -> frozenset[str]:
    """What opens a clause behind a cue, and what shows that none is opened."""
    return speech.that_words | speech.infinitive_openers | ENDS | _QUOTES


def _follows_quote(tokens: Sequence[Token], claim: Claim, speech: Speech) -> bool:
    """Whether a claim attributes the quote right before it."""
    first = skip_back(tokens, claim.first, speech)
    return first > 1 and tokens[first - 1].word == "," and tokens[first - 2].quote >= 0


def _main_clause_follows(tokens: Sequence[Token], claim: Claim, comma: int, speech: Speech) -> bool:
    """Whether a verb goes on behind a clause that depends: "Während Lee von … sprach, lobte Moss"."""
    first = claim.first
    while first and tokens[first - 1].word not in EDGES and tokens[first - 1].word not in ENDS:
        first -= 1
    opener = tokens[first].word
    depends = opener in speech.order.subordinators and opener not in speech.as_words
    following = tokens[comma + 1] if comma + 1 < len(tokens) else None
    if not depends or following is None or following.capital:
        return False
    return is_verb(following.word, speech) or following.word in speech.weak_cues


def _start_of_bare(tokens: Sequence[Token], after: int, language: Language) -> int | None:
    """The subject with its verb behind a cue, perhaps behind a hearer or a day: "told them he would"."""
    speech, at = language.speech, after
    if at < len(tokens) and tokens[at].word.capitalize() in language.desk.weekdays:
        at += 1
    if at < len(tokens) and (
        tokens[at].word in speech.question_words or tokens[at].word in speech.auxiliaries
    ):
        return at  # "asked why he left", "which she says will rise"
    for _ in range(6):
        word = tokens[at].word if at < len(tokens) else ","
        if word in EDGES or word in ENDS or word in speech.relatives:
            return None
        if _is_infinitive(tokens, at, language):
            return at
        adverbial = word in speech.prepositions
        phrase = phrase_after(tokens, at + adverbial, speech)
        if phrase is None:
            return None
        if not adverbial and has_verb(tokens, phrase.end, speech):
            return at
        at = phrase.first if phrase.first > at + adverbial else max(at + 1, phrase.end)
    return None


def _is_claimed(tokens: Sequence[Token], claim: Claim, opener: int, language: Language) -> bool:
    """``dice di non sapere``; behind a hearer it is a command, unless of what is past: "dice a X di fare"."""
    speech = language.speech
    if _is_infinitive(tokens, opener + 1, language):
        return True
    between = tokens[claim.cue.end : opener]
    if tokens[claim.cue.first].word in speech.asking_cues or any(
        t.word not in speech.adverbs for t in between
    ):
        return False
    at = opener + 1
    while at < len(tokens) and not tokens[at].word.endswith(speech.infinitive_endings):
        if tokens[at].word not in language.grammar.negations and tokens[at].word not in speech.auxiliaries:
            return False
        at += 1
    return at < len(tokens)


def _is_infinitive(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """``affirme n'avoir jamais vu le contrat``."""
    speech, negations = language.speech, language.grammar.negations
    while at < len(tokens) and (tokens[at].word in negations or tokens[at].word == "n"):
        at += 1
    word = tokens[at].word if at < len(tokens) else ""
    return word in speech.perfect_auxiliaries and word.endswith(("r", "re"))


def _behind_colon(
    tokens: Sequence[Token], claim: Claim, claims: Sequence[Claim], language: Language
) -> Place | None:
    """``Sie wies die Kritik zurück: Die Gutachten seien bekannt``."""
    subjunctives = language.speech.subjunctives
    if not subjunctives:
        return None
    after = claim.end
    near = range(after, min(len(tokens), after + _BEFORE_COLON))
    colon = next((at for at in near if tokens[at].word == ":"), None)
    if colon is None or subjunctives.isdisjoint([token.word for token in tokens[colon:]]):
        return None
    return trimmed(tokens, colon + 1, clause_end(tokens, colon + 2, claim, claims, language))


def _in_front(
    tokens: Sequence[Token], first: int, claim: Claim, used: int, language: Language
) -> Place | None:
    """The clause stands first: ``Taxes would fall, she said.``."""
    speech = language.speech
    if first <= used or tokens[first - 1].word not in _BEFORE_CUE:
        return None
    if claim.speaker.end <= claim.cue.first and claim.end < len(tokens) and tokens[claim.end].word == ":":
        return None  # "Lee speaks of “fraud”, the mayor replies: “…”"
    if tokens[used].quote >= 0 or _is_adverbial(tokens[used:first], language):
        return None
    if any(token.word in speech.relatives for token in tokens[claim.speaker.end : claim.cue.first]):
        return None  # "She was joined by her deputy, Bo Moss, who shouted"
    return trimmed(tokens, used, first)


def _is_adverbial(clause: Sequence[Token], language: Language) -> bool:
    """Whether no clause begins here but "After the vote,", "Minutes after", "Later, when" or "Using"."""
    speech, opener, following = language.speech, clause[0], clause[1].word if len(clause) > 1 else ","
    if _links(opener.word, speech):
        return True
    if opener.word.endswith(speech.participle_endings):
        return not _is_subject(clause, speech)
    adverb = opener.word in speech.adverbs or opener.word.endswith(speech.adverb_endings)
    timed = adverb or opener.word in language.numbers.units
    return timed and (following == "," or _links(following, speech))


def _is_subject(clause: Sequence[Token], speech: Speech) -> bool:
    """Whether what looks like a participle opens a subject: "Drinking water was safe,"."""
    for token in clause[1:]:
        if token.word == "," or _links(token.word, speech):
            return False
        if token.word in speech.auxiliaries:
            return True
    return False


def _links(word: str, speech: Speech) -> bool:
    return word in speech.prepositions or word in speech.conjunctions or word in speech.relatives
