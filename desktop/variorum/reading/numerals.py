"""Numbers as printed: digits with their separators, number words, and words that only hint at a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.reading.language import Numbers

_PLAIN_DIGITS = r"\d{1,15}(?:[.,]\d{1,3})?(?!\d)"
_NO_NUMBER_BEFORE = r"(?<![\w.,/:’'#@-])"
_NO_NUMBER_AFTER = r"(?![\w/:]*\d|[.,]\d|-\d)"
_SMALLEST_SCALE = 100.0
_DOZEN = 12.0
_NEXT = re.compile(r"[ -]([^\W\d_]+)(?![\w'’])")


class Numeral(NamedTuple):
    """A number and where it is printed."""

    start: int
    end: int
    value: float
    vague: bool = False
    digits: bool = False


def find_numerals(text: str, numbers: Numbers) -> Iterator[Numeral]:
    """The numbers of a text, in reading order; a scale word behind digits belongs to them: "3.2 million"."""
    words, vague = tuple(numbers.words), tuple(numbers.vague)
    pattern = _pattern(words, vague, numbers.compounds, spaced=numbers.decimal_comma)
    end = 0
    low = text.lower()  # a third faster than a pattern that ignores case
    for match in pattern.finditer(low if len(low) == len(text) else text):
        if match.start() < end:
            continue
        numeral = _numeral(text, match, numbers)
        if numeral is not None:
            end = numeral.end
            yield numeral


def _numeral(text: str, match: re.Match[str], numbers: Numbers) -> Numeral | None:
    start, end = match.span()
    if match["vague"]:
        value = numbers.vague[" ".join(match[0].lower().split())]
        return Numeral(start, end, value, vague=True)
    if match["digits"]:
        value = number_from(match[0], decimal_comma=numbers.decimal_comma)
        stop, value = _scaled(text, end, value, numbers)
        return Numeral(start, stop, value, digits=True)
    first = _word_value(match[0].lower(), numbers)
    if first is None:
        return None
    end, value = _run(text, end, first, numbers)
    return Numeral(start, end, value)


def number_from(digits: str, *, decimal_comma: bool) -> float:
    """The value of digits such as "1,234.5", "1.234,5", "12 000" or "3,2"."""
    decimal, group = (",", ".") if decimal_comma else (".", ",")
    plain = re.sub(r"[ '’]", "", digits)
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{decimal}\d+)?", plain):
        plain = plain.replace(group, "")
    elif re.fullmatch(rf"\d{{1,3}}(?:\{decimal}\d{{3}}){{2,}}", plain):  # grouped the other way
        plain = plain.replace(decimal, "")
    whole, mark, part = plain.replace(",", ".").rpartition(
        "."
    )  # of several marks the last is the decimal one
    return float(whole.replace(".", "") + mark + part)


def _scaled(text: str, end: int, value: float, numbers: Numbers) -> tuple[int, float]:
    """The value with the scale word behind it, and where that ends."""
    match = _NEXT.match(text, end)
    scale = numbers.words.get(match[1].lower()) if match else None
    if match is None or scale is None or (scale < _SMALLEST_SCALE and scale != _DOZEN):
        return end, value
    return match.end(), value * scale


def _run(text: str, end: int, value: float, numbers: Numbers) -> tuple[int, float]:
    """Number words that go on from one another: "two hundred and fifty thousand"."""
    total, part = 0.0, value
    while match := _NEXT.match(text, end):
        word = match[1].lower()
        after = match.end()
        if word in numbers.connectors and part % 10 == 0:
            match = _NEXT.match(text, after)
            if match is None:
                break
            word, after = match[1].lower(), match.end()
            following = _word_value(word, numbers)
            if following is None or following >= (100 if part >= _SMALLEST_SCALE else 10):
                break
        following = _word_value(word, numbers)
        if following is None:
            break
        if following >= _SMALLEST_SCALE or (following == _DOZEN and part < _DOZEN):
            part *= following
            if following >= 1000:
                total, part = total + part, 0.0
        elif _adds_to(part, following):
            part += following
        else:
            break
        end = after
    return end, total + part


def _adds_to(part: float, following: float) -> bool:
    """Whether a smaller number word goes on from the number so far: "forty" "two", "hundred" "ten"."""
    if part == 0.0:
        return True
    if part in {60.0, 80.0}:  # French counts on: "soixante-quinze", "quatre-vingt-dix"
        return following < 20
    return following < (100 if part % 100 == 0 else 10 if part % 10 == 0 else 0)


def _word_value(word: str, numbers: Numbers) -> float | None:
    if word in numbers.words:
        return numbers.words[word]
    if not numbers.compounds:
        return None
    for scale in (1000.0, 100.0):
        for name in (name for name, value in numbers.words.items() if value == scale):
            left, found, right = word.partition(name)
            if found:
                many = _word_value(left, numbers) if left else 1.0
                rest = _word_value(right.removeprefix(numbers.compounds), numbers) if right else 0.0
                return None if many is None or rest is None else many * scale + rest
    return _ones_and_tens(word, numbers.words, numbers.compounds)


def _ones_and_tens(word: str, words: Mapping[str, float], joiner: str) -> float | None:
    ones, _, tens = word.partition(joiner)
    one = 1.0 if ones == "ein" else words.get(ones)
    ten = 0.0 if not tens else words.get(tens)
    return None if one is None or ten is None else one + ten


@cache
def _pattern(words: tuple[str, ...], vague: tuple[str, ...], joiner: str, *, spaced: bool) -> re.Pattern[str]:
    separators = ",.'’ " if spaced else ",.'’"
    grouped = rf"\d{{1,3}}(?:[{separators}]\d{{3}}){{1,5}}(?:[.,]\d{{1,3}})?(?!\d)"
    digits = f"(?P<digits>{_NO_NUMBER_BEFORE}(?:{grouped}|{_PLAIN_DIGITS}){_NO_NUMBER_AFTER})"
    number = _any_of(words)
    run = f"(?:{number}|ein)(?:{number}|{joiner})*" if joiner else number
    hints = rf"(?P<vague>\b(?:{_any_of(vague)})(?![\w-]))" if vague else r"(?P<vague>(?!))"
    spelled = rf"\b(?:{run})(?!\w)" if words else "(?!)"
    return re.compile(f"{digits}|{hints}|{spelled}")


def _any_of(words: tuple[str, ...]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) or "(?!)"
