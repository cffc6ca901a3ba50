"""Numbers as printed: digits with their separators, number words, and words that only hint at a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from variorum.reading.figures.found_figures import Numeral
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.figures.found_figures import Page
    from variorum.reading.number_rules import Numbers

HALVES = {"¼": 0.25, "½": 0.5, "¾": 0.75}
END_OF_WORD = r"(?:(?<=')|(?!\w))"  # Italian "vent'anni"
_SHAPE = re.compile(
    r"(?:(?!0\d)\d{1,15}|[1-9]\d{0,2}(?:[., '’]\d{3})+(?:[.,]\d+)?|(?:0|[1-9]\d{0,14})[.,]\d{1,6})$"
)
_PART = re.compile(r"[¼½¾]| ([1-7])/([2-8])(?![\d/])")
_SMALLEST_SCALE = 100.0
_DOZEN = 12.0
_LARGE_SCALE = 1000.0
_APART = str.maketrans("", "", " '’")
_SUMS = {60.0, 80.0}  # French counts on from them: "soixante-quinze", "quatre-vingt-dix"


def numeral_at(page: Page, start: int, end: int) -> Numeral | None:
    """The number that begins with these digits or words; None if they print none."""
    if page.text[start].isdecimal():
        return numeral_of_digits(page, start, end)
    return numeral_of_words(page, start, end)


def numeral_of_digits(page: Page, start: int, end: int) -> Numeral | None:
    """The number of a cluster of digits, with the scale word behind it; None for a phone number, a score."""
    if not _SHAPE.match(page.text, start, end):
        return None
    numbers = page.numbers
    if numbers.compound_endings and (match := _digit_ending(numbers).match(page.low, end)):
        unit = numbers.compound_endings[match[1]]
        value = number_from(page.text[start:end], decimal_comma=numbers.decimal_comma)
        return Numeral(start, match.end(), value, digits=True, ending=unit)
    value = number_from(page.text[start:end], decimal_comma=numbers.decimal_comma)
    if part := _PART.match(page.text, end):
        value, end = value + (HALVES.get(part[0]) or int(part[1]) / int(part[2])), part.end()
    scale = 1.0
    while match := _next(numbers).match(page.low, end):
        times = _scale_of(match[1], numbers)
        if times is None:
            break
        scale, end = scale * times, match.end()
    return Numeral(start, end, value * scale, scale, digits=True)


def numeral_of_words(page: Page, start: int, end: int) -> Numeral | None:
    """The number that the number words from ``start`` on print; None if there is none."""
    numbers, words = page.numbers, " ".join(page.low[start:end].split())
    if words in numbers.vague:
        return Numeral(start, end, numbers.vague[words], vague=True)
    match = _first(numbers).match(page.low, start)
    if match is None:
        return None
    word, end = match[0], match.end()
    bare, ending = _without_ending(word, numbers)
    first = numbers.rounds.get(bare) or word_value(bare, numbers)
    if first is None:
        return None
    if ending is not None:
        return Numeral(start, end, first, ending=ending)
    end, value, scale = _run(page, end, first)
    if scale == 1.0 and value == first:
        scale = _scale_within(bare, numbers)
    return Numeral(start, end, value, scale, about=bare in numbers.rounds)


def scaled_behind(page: Page, numeral: Numeral) -> Numeral | None:
    """The number times the scale word behind it: "half a dozen", "one and a half million"."""
    match = _scale(page.numbers).match(page.low, numeral.end)
    if match is None:
        return None
    word = match[1]
    scale = page.numbers.words.get(word) or page.numbers.rounds[word]
    value, about = numeral.value * scale, word in page.numbers.rounds
    return numeral._replace(end=match.end(), value=value, scale=scale, about=about)


def number_from(digits: str, *, decimal_comma: bool) -> float:
    """The value of digits such as "1,234.5", "1.234,5", "12 000" or "3,2"."""
    plain = digits.translate(_APART)
    if plain.isdecimal():
        return float(plain)
    decimal, group = (",", ".") if decimal_comma else (".", ",")
    grouped, other_way = _grouped(decimal, group)
    if grouped.fullmatch(plain):
        plain = plain.replace(group, "")
    elif other_way.fullmatch(plain):
        plain = plain.replace(decimal, "")
    # of several marks the last is the decimal one
    whole, mark, part = plain.replace(",", ".").rpartition(".")
    return float(whole.replace(".", "") + mark + part)


def word_value(word: str, numbers: Numbers) -> float | None:
    """The value of one number word, which may be a compound: German "zweihundertfünfzig"."""
    if word in numbers.words:
        return numbers.words[word]
    if not numbers.compounds:
        return None
    if numbers.compound_half and word.endswith(numbers.compound_half):
        whole = word_value(word.removesuffix(numbers.compound_half), numbers)
        return None if whole is None else whole + 0.5
    for scale, name in _compound_scales(numbers):
        left, found, right = word.partition(name)
        if found:
            many = word_value(left, numbers) if left else 1.0
            rest = word_value(right.removeprefix(numbers.compound_joiner), numbers) if right else 0.0
            return None if many is None or rest is None else many * scale + rest
    return _of_two(word, numbers)


def compounds_pattern(numbers: Numbers) -> str:
    """The source of a pattern for number words written as one, with what may end them."""
    return "|".join(any_of(first) + rest for first, rest in compounds(numbers))


def compounds(numbers: Numbers) -> Iterator[tuple[Sequence[str], str]]:
    """The words that open number words written as one, each kind with the pattern of all that may follow."""
    if not numbers.compounds:
        return
    words = [word for word in numbers.words if word.isalpha()]
    joiner = f"|{numbers.compound_joiner}" if numbers.compound_joiner else ""
    ending = any_of(numbers.compound_endings)
    inflection = any_of(numbers.adjective_endings)
    half = any_of([numbers.compound_half] if numbers.compound_half else [])
    rest = rf"(?:{any_of(words)}{joiner}|{half})*(?:{ending}(?:{inflection})?)?"
    yield words, rest
    if numbers.compound_one:
        yield (numbers.compound_one,), rf"(?=\w){rest}"


def _of_two(word: str, numbers: Numbers) -> float | None:
    """Ones and tens: German "dreiundzwanzig", Italian "ventitré"."""
    if not numbers.compound_joiner:
        pairs = (
            (tens, word.removeprefix(tens)) for tens, value in numbers.words.items() if 20 <= value < 100
        )
        found = (numbers.words[tens] + numbers.words[ones] for tens, ones in pairs if ones in numbers.words)
        return next(found, None)
    ones, _, tens = word.partition(numbers.compound_joiner)
    one = 1.0 if ones == numbers.compound_one else numbers.words.get(ones)
    ten = 0.0 if not tens else numbers.words.get(tens)
    return None if one is None or ten is None else one + ten


def _without_ending(word: str, numbers: Numbers) -> tuple[str, str | None]:
    match = _ending(numbers).search(word) if numbers.compound_endings else None
    return (word[: match.start()], numbers.compound_endings[match[1]]) if match else (word, None)


def _run(page: Page, end: int, value: float) -> tuple[int, float, float]:
    """Number words that go on from one another, "two hundred and fifty thousand": end, value, last scale."""
    numbers = page.numbers
    is_large = value >= _LARGE_SCALE and _is_scale(value)
    total, part, last = (value, 0.0, value) if is_large else (0.0, value, 1.0)
    while match := _next(numbers).match(page.low, end):
        word, after = " ".join(match[1].split()), match.end()
        scale = _scale_of(word, numbers)
        if word in numbers.connectors:
            below = last if numbers.compounds and part == 0.0 else 0.0  # "tre milioni e duecentomila"
            following = None if part % 10 else _behind_connector(page, after, part, below)
            if following is None:
                break
            after, part = following[0], part + following[1]
        elif scale is not None and scale >= _LARGE_SCALE:
            below = total % scale
            total, part, last = total - below + (below + part or 1.0) * scale, 0.0, scale
        elif scale is not None and (scale != _DOZEN or part < _DOZEN):
            part, last = (part or 1.0) * scale, scale
        else:
            added = word_value(word, numbers)
            if added is None or not _adds_to(part, added):
                break
            part += added
        end = after
    hundreds = total == 0.0 and last == _SMALLEST_SCALE and part % last == 0.0  # "three hundred"
    return end, total + part, last if part == 0.0 or hundreds else 1.0


def _behind_connector(page: Page, at: int, part: float, below: float) -> tuple[int, float] | None:
    """The small number behind "and", or one that is less than ``below``, and where it ends."""
    match = _next(page.numbers).match(page.low, at)
    if match is None:
        return None
    word = match[1]
    value = 1.0 if word in page.numbers.ones else word_value(word, page.numbers)
    most = 100 if part == 0 or part % 100 == 0 else 20 if part % 100 in _SUMS else 10
    if value is None or value >= max(most, below):
        return None
    scaled = _next(page.numbers).match(page.low, match.end())
    if scaled and _scale_of(scaled[1], page.numbers):  # "between one hundred and two hundred"
        return None
    return match.end(), value


def _scale_within(word: str, numbers: Numbers) -> float:
    """The scale of a single number word: a thousand of German "viertausend"."""
    if scale := _scale_of(word, numbers):
        return scale
    if not numbers.compounds or word in numbers.words:
        return 1.0
    return next((scale for scale, name in _compound_scales(numbers) if word.endswith(name)), 1.0)


def _scale_of(word: str, numbers: Numbers) -> float | None:
    if word in numbers.rounds:
        return numbers.rounds[word]
    value = numbers.words.get(word)
    return (
        value
        if value is not None and (value >= _SMALLEST_SCALE or value == _DOZEN) and _is_scale(value)
        else None
    )


def _is_scale(value: float) -> bool:
    """Whether others are multiplied by it: not so Spanish "doscientos"."""
    return value == _DOZEN or str(int(value)).strip("0") == "1"


def _adds_to(part: float, following: float) -> bool:
    """Whether a smaller number word goes on from the number so far: "forty" "two", "hundred" "ten"."""
    if part == 0.0:
        return True
    if part % 100 in _SUMS:
        return following < 20
    return following < (1000 if part % 1000 == 0 else 100 if part % 100 == 0 else 10 if part % 10 == 0 else 0)


@cache
def _grouped(decimal: str, group: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Digits in groups of three, and digits in groups that are parted by the other language's mark."""
    return (
        re.compile(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{decimal}\d+)?"),
        re.compile(rf"\d{{1,3}}(?:\{decimal}\d{{3}}){{2,}}"),
    )


@cache
def _compound_scales(numbers: Numbers) -> tuple[tuple[float, str], ...]:
    scales = [(value, word) for word, value in numbers.words.items() if value in {1000.0, 100.0}]
    return tuple(sorted(scales, reverse=True))


@cache
def _scale(numbers: Numbers) -> re.Pattern[str]:
    scales = [word for word, value in numbers.words.items() if value >= 100 or value == 12]
    return re.compile(rf"[ -]?({any_of([*scales, *numbers.rounds])})(?!\w)")


@cache
def _next(numbers: Numbers) -> re.Pattern[str]:
    words = any_of([*numbers.words, *numbers.rounds, *numbers.connectors, *numbers.ones])
    if numbers.compounds:
        words = f"{words}|{compounds_pattern(numbers)}"
    return re.compile(rf"[ -]({words})(?![\w'’])")


@cache
def _first(numbers: Numbers) -> re.Pattern[str]:
    words = any_of([*numbers.words, *numbers.rounds])
    return re.compile(
        rf"(?:{words}{'|' if numbers.compounds else ''}{compounds_pattern(numbers)}){END_OF_WORD}"
    )


@cache
def _digit_ending(numbers: Numbers) -> re.Pattern[str]:
    inflection = any_of(numbers.adjective_endings)
    endings = (
        word for word in numbers.compound_endings if word not in numbers.multiples
    )  # "200 mal 20 Meter"
    return re.compile(rf"[ -]?({any_of(endings)})(?:{inflection})?(?!\w)")


@cache
def _ending(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(rf"({any_of(numbers.compound_endings)})(?:{any_of(numbers.adjective_endings)})?$")
