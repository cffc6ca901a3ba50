"""The subject behind a participle that opens its sentence: "Calling it “a gift,” Moss left the room"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.mentions import BREAKS, Phrase, phrase_after
from variorum.reading.speakers.named_roles import with_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token


def subject_behind_comma(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """``Évoquant « un drame », Ève Maux a quitté la salle``: the sentence opens with a participle.

    In English only behind a comma, since what opens it may be the subject: "Calling it “odd” was wrong".
    """
    if not speech.nouns_need_articles:
        return _subject_behind_quote(tokens, start, speech)
    comma = next((at for at in range(start, len(tokens)) if tokens[at].word == ","), None)
    return None if comma is None else clause_subject(tokens, comma + 1, len(tokens), speech)


def _subject_behind_quote(tokens: Sequence[Token], start: int, speech: Speech) -> Phrase | None:
    """``Calling it “a gift,” Moss left``: the quote with its comma ends what opens the sentence."""
    if start != 1 or not speech.commas_part_quotes:
        return None
    quote = next((at for at in range(start, len(tokens)) if tokens[at].quote >= 0), len(tokens))
    behind = quote + 1
    if behind >= len(tokens) or any(token.word in BREAKS for token in tokens[start:quote]):
        return None
    comma = tokens[behind].word == ","
    if not comma and tokens[quote].last != ",":
        return None
    subject = phrase_after(tokens, behind + comma, speech)
    subject = subject and with_name(tokens, subject, speech)
    return subject if subject and subject.first == behind + comma and subject.end < len(tokens) else None
