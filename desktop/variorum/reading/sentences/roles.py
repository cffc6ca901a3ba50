"""Which sentences are not the article's prose: headlines, bylines, datelines, captions, boilerplate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from variorum.reading.sentences.biographies import is_biography
from variorum.reading.sentences.datelines import behind_dateline
from variorum.reading.sentences.line_roles import role_of_line
from variorum.reading.sentences.pitches import is_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Quote, Sentence, SentenceRole, Span
    from variorum.reading.language import Language

_LONGEST_HEADLINE = 20  # words
_LONGEST_CROSSHEAD = 10
_LONGEST_TAG = 4
_LONGEST_DATELINE = 60  # letters
_SHORTEST_PROSE = 5
_LONGEST_HEAD = 10  # lines above the first paragraph
_ENDS_PROSE = frozenset(".!?…:;,\"”“»’'")
_STOPS = frozenset(".!?")
_NEAR = 3  # lines
_MARKS = "\"“”„«»‘’' "
_OPENS_QUOTE = "\"“„«‘'"
_QUOTED_HEADLINE = re.compile(r".+[^.!?…,] ?[\"”“»’']")
_ENDS_QUOTING = re.compile(r"[^.!?…,] ?[”“»’'\"]$")
_PERSON = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){1,4}, \d{1,3}\b[^.!?]*")  # "Ada Lund, 41, novelist"
_SIGNED = re.compile(
    r"\(?[A-Z]{2,5}(?:[ /-](?:[A-Z]{2,5}|[a-z]{2,4})){0,2}\)?"
)  # an agency, or somebody's initials
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,2}(?:, [a-zà-ÿ][\w .'’-]*| ?[|/·•] ?[\w .'’-]+)?"
)


def with_roles(
    text: str,
    paragraphs: tuple[Span, ...],
    sentences: tuple[Sentence, ...],
    language: Language,
    *,
    laid_out: bool,
) -> tuple[Sentence, ...]:
    """The sentences with their roles, given where they are plain: a role takes a sentence out of the rows.

    ``laid_out`` says that the paragraphs are the text's own lines, so that a short one may be a headline.
    """
    roles = _roles([text[slice(*paragraph)] for paragraph in paragraphs], language, laid_out=laid_out)
    return tuple(
        [
            replace(sentence, role=roles[sentence.paragraph])
            if sentence.paragraph in roles
            else replace(sentence, role="dateline")
            if laid_out and _is_dateline(text, sentence.span, paragraphs[sentence.paragraph])
            else sentence
            for sentence in sentences
        ]
    )


def _is_dateline(text: str, sentence: Span, paragraph: Span) -> bool:
    """Whether a sentence is nothing but the dateline of its paragraph: "HADAL. The mayor"."""
    if sentence.start != paragraph.start or sentence.end - sentence.start > _LONGEST_DATELINE:
        return False
    return sentence.end < behind_dateline(text, paragraph)


def with_head_of_transcript(
    text: str, paragraphs: tuple[Span, ...], sentences: tuple[Sentence, ...], turns: tuple[Quote, ...]
) -> tuple[Sentence, ...]:
    """The sentences, of which title, place and date above the first turn are headlines.

    Without a turn nobody knows where the head ends: then all is as it was.
    """
    first = min((turn.span.start for turn in turns), default=0)
    head = [text[slice(*paragraph)] for paragraph in paragraphs[:_LONGEST_HEAD] if paragraph.end <= first]
    titles = {number for number, line in enumerate(head) if line and _is_headline_above(line, first=True)}
    return tuple(
        [
            replace(sentence, role="headline") if sentence.paragraph in titles else sentence
            for sentence in sentences
        ]
    )


def _roles(lines: Sequence[str], language: Language, *, laid_out: bool) -> Mapping[int, SentenceRole]:
    shown = {number: role_of_line(line, language) for number, line in enumerate(lines)}
    found = {number: role for number, role in shown.items() if role is not None}
    if not laid_out:  # sentences as the caller split them, some of which may be empty
        return found
    found.update(
        (n, "boilerplate")
        for n, line in enumerate(lines)
        if n and n not in found and is_address(line, language)
    )
    body = [n for n, line in enumerate(lines) if n not in found and _is_paragraph(line, first=n == 0)]
    while len(body) > 1 and is_biography(lines[body[-1]], language.roles):
        found[body.pop()] = "boilerplate"
    if not body:
        return found
    first = body[0] if body[0] <= _LONGEST_HEAD else 0
    heads = {line.casefold().rstrip(".") for line in lines[: min(first, 2)]}
    for number, line in enumerate(lines[: body[-1]]):
        if number in found or _goes_on(lines, found, number, language):
            continue
        above = number < first
        role = _role_above(line, number, language) if above else _role_within(lines, number, heads, language)
        if role is not None:
            found[number] = role
    found.update((number, "boilerplate") for number in _tags_below(lines, found, body[-1]))
    return found


def _tags_below(lines: Sequence[str], found: Mapping[int, SentenceRole], last: int) -> Iterator[int]:
    """The lines below the last paragraph that the paper set there: all short ones behind the first label."""
    below = False
    for number in range(last + 1, len(lines)):
        below = below or found.get(number) == "boilerplate"
        if number in found:
            continue
        line = lines[number]
        if (below and _is_tag(line)) or _SIGNED.fullmatch(line):
            yield number


def _is_paragraph(line: str, *, first: bool) -> bool:
    """Whether a line reads like prose: a few words at least, and a stop behind them."""
    if (
        line[-1] not in _ENDS_PROSE
        or not _has_more_words(line, _SHORTEST_PROSE - 1)
        or _is_quoted_headline(line)
    ):
        return False
    return not first or _has_more_words(line, _LONGEST_HEADLINE) or not _ENDS_QUOTING.search(line)


def _has_more_words(line: str, many: int) -> bool:
    return len(line.split(None, many)) > many


def _is_quoted_headline(line: str) -> bool:
    """``“I sleep in my boots”``: short, and with no stop before its closing mark."""
    if line[0] not in _OPENS_QUOTE or _has_more_words(line, _LONGEST_CROSSHEAD):
        return False
    return _QUOTED_HEADLINE.fullmatch(line) is not None


def _goes_on(
    lines: Sequence[str], found: Mapping[int, SentenceRole], number: int, language: Language
) -> bool:
    """Whether a line was broken in the middle of a sentence."""
    if number + 1 not in found and lines[number + 1][0].islower():
        return True
    last = lines[number].rsplit(None, 1)[-1]
    return last in language.speech.determiners and last not in language.numbers.words


def _role_above(line: str, number: int, language: Language) -> SentenceRole | None:
    """The role of a line above the first paragraph."""
    if not _is_headline_above(line, first=number == 0):
        return None
    named = number > 0 and _NAME.fullmatch(line) is not None
    return (
        "byline" if named and line.split(None, 1)[0].lower() not in language.speech.articles else "headline"
    )


def _is_headline_above(line: str, *, first: bool) -> bool:
    quoting = first and _ENDS_QUOTING.search(line)
    if line[-1] in _ENDS_PROSE and not (quoting or _is_quoted_headline(line)):
        return False
    return not _has_more_words(line, _LONGEST_HEADLINE) and any(letter.isupper() for letter in line)


def _role_within(
    lines: Sequence[str], number: int, heads: set[str], language: Language
) -> SentenceRole | None:
    return "headline" if _is_crosshead(lines, number, heads, language) else None


def _is_crosshead(lines: Sequence[str], number: int, heads: set[str], language: Language) -> bool:
    """Among the paragraphs: the headline once more, somebody's name and age, a few words above prose."""
    line, behind = lines[number], lines[number + 1]
    bare = line.rstrip(".")
    if len(bare) <= max(map(len, heads), default=0) and bare.casefold() in heads:
        return True
    if line[-1] in _STOPS:  # as most lines have
        return False
    if _PERSON.fullmatch(line.strip("* ")):
        return True
    if _is_quoted_headline(line):
        return _opens_section(lines, number)
    if line[-1] in _ENDS_PROSE or not (line[0].isupper() or line[0].isdigit()):
        return False
    if _has_more_words(line, _LONGEST_CROSSHEAD):
        return False
    if not language.kinds.persons.isdisjoint(line.lower().split()):  # somebody speaks: "Then I swim"
        return False
    return len(behind) > 2 * len(line) or (not behind[0].isalnum() and behind[1:2] == " ")


def _opens_section(lines: Sequence[str], number: int) -> bool:
    """Whether words in marks stand above prose, not announced and not drawn from what was just told."""
    line = lines[number]
    told = any(line.strip(_MARKS) in before for before in lines[max(0, number - _NEAR) : number])
    announced = number > 0 and lines[number - 1][-1] in ":,;"
    return not told and not announced and len(lines[number + 1]) > 2 * len(line)


def _is_tag(line: str) -> bool:
    """A few words below the text: the name of a topic, the headline of another story."""
    if line[-1] in _ENDS_PROSE or not line[0].isupper() or _has_more_words(line, _LONGEST_CROSSHEAD):
        return False
    return not _has_more_words(line, _LONGEST_TAG) or not any(letter.isdigit() for letter in line)
