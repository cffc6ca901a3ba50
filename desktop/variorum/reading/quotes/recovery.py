"""Where a quote began or ended whose mark is lost: before its attribution, or at the paragraph's end.

A guess that is wrong here must stay small: a lost mark never takes in more than its paragraph, and where
nothing speaks for a place, there is no quote at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.sentences.following import is_abbreviation, words_following

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.language import Language
    from variorum.reading.quotes.marks import Mark

_FARTHEST = 1500  # letters: longer paragraphs within one pair of marks are rarer than lost marks
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LAST_WORD = re.compile(r"[^\W_]+$")
_BREAK = re.compile(r"(?:[,.!?—–-]+…*|…+(?=[\"'”’]))[\"'”’]?\s+")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.!?…]+[\"'”’)]*\s*(?=[^\W\d_a-zà-ÿ]|[\"“„«‘])")
_SENTENCE_STOP = re.compile(r"[.!?](?=\s|$)")
_INCISE = re.compile(r"[^,.;:!?]{3,100}, (?P<next>[^\W\dA-ZÀ-Þ]\w*)")
_LEAD_IN = re.compile(r"(?P<before>[^\W_]+)(?: that| dass)?(?P<mark>[,:]) *(?=(?P<next>[^\W_]+))")
_BROKEN_OFF = 3  # words
_ATTRIBUTION = 160  # letters that an attribution takes at most
_LONGEST_APPOSITION = 12  # words
_APOSTROPHE = re.compile("['’]")
_PERSONS = frozenset(("i", "we", "you", "ich", "wir"))  # who speaks is seldom the one who tells of it
_LONGEST_SUBJECT = 7  # words between the quote and its cue: "the chairman of the committee said"


def end_of_unclosed(
    text: str, opener: Mark, limit: int, paragraph: Span, language: Language, *, reopened: bool
) -> Span | None:
    """The quote that ``opener`` begins and nothing closes; None if nobody knows where it ended.

    Args:
        text: the text.
        opener: the opening mark.
        limit: where the next quote or the paragraph ends.
        paragraph: the paragraph it stands in.
        language: says which verbs announce speech.
        reopened: the next paragraph goes on with a new opening mark.
    """
    start = opener.end
    far = min(limit, start + _FARTHEST)
    goes_on = reopened and limit == paragraph.end
    for cut in _attributions(text, start, far, language):
        if goes_on and _is_told_within(text, cut, far, language):
            continue
        return Span(start, _behind_incise(text, start, cut, far, language) or cut)
    if limit == paragraph.end:
        if reopened or (far == limit and not _fragment(text, start)):
            return Span(start, limit)
        return _first_sentence(text, start, far)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, far)]
    if ends:
        return Span(start, ends[-1])
    # the next mark opens within the same sentence: words quoted within this quote
    around = _attributions(text, limit, min(paragraph.end, start + _FARTHEST), language)
    return None if _fragment(text, start) else next((Span(start, cut) for cut in around), None)


def start_of_unopened(
    text: str, floor: int, closer: Mark, paragraph: Span, language: Language
) -> Span | None:
    """The quote that ``closer`` ends and nothing opens, behind ``floor``; None if nobody knows its start."""
    end = closer.start
    near = max(floor, end - _FARTHEST)
    if end <= near or not (
        text[end - 1] in ".,!?…-—" or _is_told_behind(text, closer.end, paragraph, language)
    ):
        return None
    for match in reversed(list(_LEAD_IN.finditer(text, near, end))):
        if _leads_in(match, language) and not _closes_attribution(text, floor, match, paragraph):
            return Span(match.end(), end)
    starts = [match.end() for match in _SENTENCE_END.finditer(text, near, end)]
    starts = [start for start in starts if start < end]
    behind = _attributions(text, end - 1, min(paragraph.end, end + _ATTRIBUTION), language)
    told_behind = next(behind, None) == closer.end
    if not told_behind and _tells(text, starts[-1] if starts else near, end, language):
        return None  # a fragment, and nobody knows of how many words
    if near == paragraph.start:
        attributed = [s for s in starts if _tells(text, paragraph.start, s, language)]
        return Span(attributed[-1] if attributed else near, end)
    spoken = (s for s, stop in zip(starts, [*starts[1:], end], strict=True) if _is_spoken(text[s:stop]))
    return Span(next(spoken, starts[0]), end) if starts else None


def _closes_attribution(text: str, floor: int, match: re.Match[str], paragraph: Span) -> bool:
    """Whether the comma stands behind who said the quote before: "“…” he said, though nobody had asked"."""
    behind = floor > paragraph.start and not _SENTENCE_STOP.search(text, floor, match.start())
    return behind and match["mark"] == "," and match["next"][0].islower()


def _is_spoken(sentence: str) -> bool:
    """Whether a sentence is told by whoever speaks: between two quotes the reporter may have words too."""
    return any(_APOSTROPHE.split(word.lower())[0] in _PERSONS for word in _WORD.findall(sentence))


def _is_told_within(text: str, cut: int, end: int, language: Language) -> bool:
    """Whether a sentence of a quote that goes on tells of somebody: "I rang. Nobody answered."."""
    subject = [word.lower() for word in words_following(text, cut, end, language)[:1]]
    grammar, speech = language.grammar, language.speech
    small = grammar.pronouns | grammar.negations | speech.subject_pronouns | speech.determiners
    return text[cut - 1] in ".?!" and not small.isdisjoint(subject)


def _behind_incise(text: str, start: int, cut: int, far: int, language: Language) -> int | None:
    """Where the sentence of ``« Nous irons, dit-il, demain.`` ends: the attribution stands within the marks.

    Where marks are set with spaces, one that is lost behind the words leaves its space before the comma.
    """
    spaced = text[start : start + 1].isspace() and not text[cut - 2].isspace() and text[cut - 1] == ","
    incise = _INCISE.match(text, cut, far) if language.speech.incises and spaced else None
    if incise is None or not _takes_up(incise["next"], len(text[start:cut].split()), language):
        return None
    stop = _SENTENCE_STOP.search(text, incise.end(), far)
    return stop.start() + 1 if stop else None


def _takes_up(word: str, words: int, language: Language) -> bool:
    """Whether a word goes on with the words before an attribution, not with who said them and where.

    A noun may be an apposition ("…, locataire du premier"), and a preposition tells where, except behind
    a few words that ask for more: ``« Nous irons, a-t-il dit, jusqu'au bout.``
    """
    speech = language.speech
    if word in speech.prepositions:
        return words <= _BROKEN_OFF
    return word in language.grammar.function_words | speech.predicates and word not in speech.determiners


def _is_told_behind(text: str, start: int, paragraph: Span, language: Language) -> bool:
    """Whether an attribution with its verb first stands behind a mark: "…”, repetían los vecinos"."""
    words = words_following(text, start + text.startswith(",", start), paragraph.end, language)
    return any(word.lower() in language.speech.finite_cues for word in words[:3]) and words[0][0].islower()


def _leads_in(match: re.Match[str], language: Language) -> bool:
    """Whether a comma or colon announces a quote: "she said, When", "he stated of them, They"."""
    if match["mark"] == ":":
        return match["next"][0].isupper()
    if match["before"].lower() in language.speech.cues:
        return True
    following = match["next"]  # "I" has its capital anywhere
    return following != "I" and following[0].isupper() and following.lower() in language.sentences.openers


def _fragment(text: str, start: int) -> bool:
    """Whether the words at ``start`` go on with the sentence before them."""
    return text[start : start + 1].islower()


def _first_sentence(text: str, start: int, end: int) -> Span | None:
    match = re.compile(r"[.;!?](?=\s|$)").search(text, start, end)
    return Span(start, match.end()) if match else None


def _attributions(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """The places where a clause such as ", she said" or "? asked Jones" begins, behind its punctuation."""
    cues = language.speech.finite_cues
    if not cues:
        return
    named: int | None = None  # where a name between commas began, which a verb may follow
    for match in _BREAK.finditer(text, start, end):
        before = _LAST_WORD.search(text, max(start, match.start() - 20), match.start())
        if match[0][0] == "." and before and is_abbreviation(before[0], language):
            continue
        cut = match.start() + len(match[0].rstrip())
        words = words_following(text, match.end(), end, language)
        for place, word in enumerate(words[: _LONGEST_SUBJECT + 1]):
            if word.lower() in cues and _is_noun(words, place, language):
                continue
            if word.lower() in cues and _is_attribution(words, place, match[0]):
                yield cut if place or named is None or words[1][:1].isupper() else named
                break
        named = _name_begins(match[0], words, cut, named, language)


def _is_noun(words: list[str], place: int, language: Language) -> bool:
    """Whether a word is no verb: "the rights of the states", "for reports that"."""
    speech, before = language.speech, words[place - 1].lower() if place else ""
    closed = before in speech.articles or before in speech.prepositions
    return closed and words[place].lower() in speech.noun_cues and before not in speech.relatives


def _name_begins(
    punctuation: str, words: list[str], cut: int, named: int | None, language: Language
) -> int | None:
    """Where a name set off by commas began, its apposition included: ", Ann Lee, the mayor, told us"."""
    if punctuation[0] != ",":
        return None
    if len(words) > 1 and all(word[0].isupper() for word in words) and len(words) <= _LONGEST_SUBJECT:
        return cut if named is None else named
    lower = [word for word in words if word.lower() in language.speech.cues]
    return named if len(words) <= _LONGEST_APPOSITION and not lower else None


def _is_attribution(words: list[str], place: int, punctuation: str) -> bool:
    subject = words[:place]
    if _PERSONS & {_APOSTROPHE.split(word.lower())[0] for word in subject}:
        return False
    goes_on = len(words) - place - 1
    if not subject:  # ", said Jones"
        return goes_on > 0 and words[place][0].islower() and (words[1][0].isupper() or words[1].islower())
    if punctuation[0] in ".!?…" and subject[0][0].isupper():  # a new sentence: "Jones said that"
        return place <= 3 and (len(subject) == 1 or subject[-1][0].isupper()) and punctuation[0] == "."
    return place <= 2 or goes_on <= 6


def _tells(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the last sentence before ``end`` announces speech, so that it is not part of the quote."""
    sentence = text[max(start, end - 200) : end].rstrip()
    begin = max(sentence.rfind(". ", 0, len(sentence) - 1), 0)
    words = {word.lower() for word in _WORD.findall(sentence, begin)}
    return bool(words & language.speech.cues) and not words & {"i", "we", "you"}
