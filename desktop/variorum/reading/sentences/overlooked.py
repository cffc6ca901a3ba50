"""Ends of sentences that the library does not see: glued sentences, short last words, web and mail text."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from variorum.reading.text.side_by_side import stand_together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import SentenceRules

_CAPITAL = r"[^\W\d_a-zà-ÿ]"
# Every pattern begins with its mark and looks back from there, so that the search skips all other letters.
# Most are for one mark: a search for one of several takes ten times as long.
_BEHIND_MISSED = (  # a capital right behind, a figure that opens; behind "didn't", two marks, an ellipsis
    rf"(?:(?<=[^\W\d_]{{3}}[.!?])(?={_CAPITAL}[^\W\d_])|(?<=[^\W\d_]{{4}}[.!?])(?= +\d)"
    rf"|(?<=[!?]{{2}})(?= +[^\W\d_])|(?:(?<=n['’]t[.!?])|(?<=[^\W\d_]{{2}}…))(?= +{_CAPITAL}))"
)
_MISSED = [re.compile(re.escape(mark) + _BEHIND_MISSED) for mark in ".!?…"]
_SPACED_DOTS = re.compile(rf"\.(?<=[^\W\d_] \.) ?\. ?\.(?= +{_CAPITAL})")
_INITIAL = r"\.(?:(?<=\b[A-Z]\.)|(?<=\b[A-Z] \.))"
_BEFORE_OPENER = [re.compile(rf"{mark}(?= +[¿¡]?({_CAPITAL}\w+))") for mark in (";", _INITIAL)]
# behind no long word, since the ones looked up are short
_STOP = re.compile(rf"\.(?<![^\W\d_]{{5}}\.)(?= +(?P<mark>[¿¡]?)(?P<next>{_CAPITAL}\w*))")
_SHORT_WORD = re.compile(
    r"(?:(?P<alone>(?m:^)|(?<=[.!?] ))|(?<![\w.]))(?P<word>(?:[^\W\d_]{1,2}\. ?){,2}[^\W\d_]{1,4})\.\Z"
)
_COMMA = re.compile(rf",(?= +{_CAPITAL})")
_WHOLE_PHRASE = re.compile(rf"(?:(?m:^)|(?<=[.!?)] ))({_CAPITAL}\w*(?: \w+){{,2}})\Z")
# A smiling face or a picture; a rule of signs; the date and addresses that mail programs print above a letter
_BEFORE_CAPITAL = rf"(?= +({_CAPITAL}\w*))"
_FACES = [re.compile(rf"{mark}(?<= .)['’-]?[)(DP]{_BEFORE_CAPITAL}") for mark in ":;="]
_PICTURE = re.compile(rf" [☀-➿\U0001f300-\U0001faff]\ufe0f?{_BEFORE_CAPITAL}")
_RULE = re.compile(r"([*_=~#-])(?<!\S.)(?:(?<!-)\1{2,}|(?<=\*) \* \*|(?<=-)-{4,})(?=[ \n]|$)")
_STAMP = re.compile(r"\d\d?/\d{1,2}/\d{2,4} \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M\b)?(?= +[^\W\d_])")
_SENDER = re.compile(r"(?:\b[A-Z][\w.@-]*|>) +$")
_HEADED = re.compile(r"@[\w.-]+>?(?= +(?:[A-Z]\w+:|\d{1,2}/\d{1,2}/))")
# What has a stop inside: an address, the name of a file
_ONE_WORD = re.compile(
    r"@|://|^www\.|\.(?:com|org|net|edu|gov|info|html?|php|pdf|jpe?g|png|gif|docx?|mp[34])\b", re.IGNORECASE
)
_NEAR = 60
_SHORT = 14  # letters: the longest form that is looked up
_LAST = 6  # letters before a stop that hold the last word of such a form and the mark before it


def overlooked(shown: Sequence[str], pieces: Sequence[str], rules: SentenceRules) -> list[list[int]]:
    """Where sentences of each paragraph may end; ``pieces`` are these with spaces for quotation marks.

    All paragraphs are searched at once, since a search costs more to begin than to run over a paragraph.
    """
    places = iter(sorted(_ends("\n".join(shown), "\n".join(pieces), rules)))
    place, start = next(places, None), 0
    found: list[list[int]] = []
    for piece in pieces:
        ends: list[int] = []
        while place is not None and place <= start + len(piece):
            ends.append(place - start)
            place = next(places, None)
        found.append(ends)
        start += len(piece) + 1
    return found


def within_a_word(shown: str, at: int) -> bool:
    """Whether the place is within what has stops of its own, such as "Ada.Lund@mail.com"."""
    before = shown[max(0, at - _NEAR) : at].replace("\n", " ").rpartition(" ")[2]
    behind = shown[at : at + _NEAR].replace("\n", " ").partition(" ")[0]
    return _ONE_WORD.search(before + behind) is not None


def may_end(word: str, rules: SentenceRules) -> bool:
    """Whether the full stop behind the word, given without it, ends a sentence where an opener follows."""
    low = word.lower().replace(" ", "")
    return low in rules.never_abbreviations or low in rules.closing_abbreviations


def _ends(shown: str, piece: str, rules: SentenceRules) -> Iterator[int]:
    """Where sentences may end in paragraphs parted by line ends."""
    for match in chain.from_iterable(pattern.finditer(piece) for pattern in _MISSED):
        if piece[match.end()] == " " or not within_a_word(shown, match.end()):
            yield match.end()
    yield from (match.end() for match in _SPACED_DOTS.finditer(piece))
    for match in chain.from_iterable(pattern.finditer(piece) for pattern in _BEFORE_OPENER):
        if match[1].lower() in rules.openers:
            yield match.end()
    if rules.openers:
        yield from _behind_short_words(piece, rules)
    yield from _where_lines_ended(shown, piece, rules)


def _behind_short_words(piece: str, rules: SentenceRules) -> Iterator[int]:
    """Behind words that only look like an abbreviation or may end like one: ``He said no. The vote``."""
    tails = _tails(rules)
    for match in _STOP.finditer(piece):
        near = piece[max(0, match.start() - _LAST) : match.start()]
        last = near[near.rfind(" ") + 1 :]
        if last.isalpha() and last.lower() not in tails:  # as it mostly is
            continue
        word = _SHORT_WORD.search(piece, max(0, match.end() - _SHORT), match.end())
        if word and may_end(word["word"], rules):
            alone = word["alone"] is not None and not match["mark"]
            answer = (alone or word["word"].islower()) and word["word"].lower() in rules.never_abbreviations
            if answer or match["next"].lower() in rules.openers:
                yield match.end()


@cache
def _tails(rules: SentenceRules) -> frozenset[str]:
    """The letters behind the last stop within words that may end a sentence: "m" of "p.m"."""
    words = rules.never_abbreviations | rules.closing_abbreviations
    return frozenset(word.rpartition(".")[2].rpartition(" ")[2] for word in words)


def _where_lines_ended(shown: str, piece: str, rules: SentenceRules) -> Iterator[int]:
    """Where a line without a full stop ended, before somebody put a space for the line end."""
    farewells = tuple(rules.farewells)
    for match in _COMMA.finditer(piece) if farewells else ():
        near = max(0, match.start() - _NEAR)
        if not piece[near : match.start()].lower().endswith(farewells):  # as hardly any does
            continue
        phrase = _WHOLE_PHRASE.search(piece, near, match.start())
        if phrase and phrase[1].lower() in rules.farewells:
            yield match.end()
    faces = _FACES if shown.isascii() else (*_FACES, _PICTURE)
    for match in chain.from_iterable(pattern.finditer(shown) for pattern in faces):
        if match[0].isascii() or match[1].lower() in rules.openers:
            yield match.end()
    if "*" in shown or any(stand_together(2 * sign, shown) for sign in "_=~#-"):
        for match in _RULE.finditer(shown):
            yield from (match.start(), match.end())
    if "/" in shown or "@" in shown:
        yield from _around_mail_headers(shown)


def _around_mail_headers(shown: str) -> Iterator[int]:
    for match in _STAMP.finditer(shown):
        if _SENDER.search(shown, max(0, match.start() - _NEAR), match.start()):
            yield match.start()
        yield match.end()
    for match in _HEADED.finditer(shown):
        yield match.end()
