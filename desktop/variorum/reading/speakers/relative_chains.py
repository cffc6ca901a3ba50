"""Verbs further on in a relative clause: ", who went on to say", ", who read the letter and said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.mentions import BREAKS
from variorum.reading.speakers.relative_heads import governed_phrase
from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speakers.mentions import Phrase
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_ENDS = BREAKS - {QUOTE}


def head_of_chain(tokens: Sequence[Token], verb: int, speech: Speech) -> Phrase | None:
    """The noun that a relative clause goes with whose later verb stands at ``verb``."""
    for at in range(verb - 2, 1, -1):
        word = tokens[at].word
        if word in _ENDS or (word in speech.clause_edges and word not in speech.and_words):
            return None
        if word in speech.relatives:
            if word not in speech.subject_pronouns or not _goes_on(tokens, at, verb, speech):
                return None
            return governed_phrase(tokens, at - (tokens[at - 1].word == ","), speech)
    return None


def _goes_on(tokens: Sequence[Token], relative: int, verb: int, speech: Speech) -> bool:
    """Whether a verb has the subject of the clause that a relative opens.

    An infinitive has, if nobody else stands before it: not "who asked Moss to say". A verb behind "and" may
    go on with the main clause, unless a comma has set the relative clause apart.
    """
    between = tokens[relative + 1 : verb - 1]
    joint = tokens[verb - 1].word
    if joint in speech.infinitive_markers:
        return not any(_may_be_asked(token, speech) for token in between)
    return joint in speech.and_words and tokens[relative - 1].word == ","


def _may_be_asked(token: Token, speech: Speech) -> bool:
    """Whether a word shows that somebody is given something to do."""
    return token.capital or token.word in speech.determiners or token.word in speech.object_pronouns
