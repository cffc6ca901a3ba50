"""Texts as no editor would print them, the same for the same seed: random pieces, and prose spoilt."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import random

SPACES = "\t\n\v\f\r \x1c\x1d\x1e\x1f\x85\xa0\u1680\u180e" + "".join(map(chr, range(0x2000, 0x2010)))
SPACES += "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
MARKS = "\"'“”„‟«»‹›‘’‚‛`´「」『』《》〝〞〟⹂＂"
STRANGE = (
    *(
        "\u202e",
        "\u200f",
        "\u2066",
        "\u0301",
        "\ud800",
        "\udc00",
        "\x00",
        "\U0010ffff",
        "İ",
        "ŉ",
        "ﷺ",
        "ſ",
        "²",
        "½",
    ),
    *("👩‍👩‍👧", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "שלום", "مرحبا، قال", "「約束した」と述べた", "привет", "ภาษา", "١٢٣"),
)
BROKEN = (
    "&ldquo;",
    "&#8220;",
    "&#xFFFFFFFF;",
    "&#0;",
    "&amp;amp;",
    "â€œ",
    "â€\x9d",
    "Ã¤",
    "&",
    "â€",
    "<br>",
    "\\n",
)
_LISTED = (
    "Ms. Lund|said|sagte|dijo|a dit|a-t-il|ha detto|according to|laut|the pier|He|I|U.S.|Gov.|$3.5 million"
    "|twenty-one|3. Oktober|1.000,50|half|(R-Fla.)|LUND:|Q.|A:|—|–|...|…|.|,|?|!|:|;|[W]e|f---ing|'90s"
    "|workers'|o'clock|``|''|^|1/3|%|May 5, 2016|9 p.m.|zweihundertfünfzig|soixante-quinze|l'|qu'il"
    "|between 3 and 5|dozens of|that|dass"
)
WORDS = _LISTED.split("|")
_PASSAGES = Path(__file__).parent / "data" / "reading"


def broken_text(rng: random.Random) -> str:
    """A text of random pieces or a passage of prose, with some letters changed."""
    text = _random_text(rng) if rng.random() < 0.6 else _spoilt(rng, rng.choice(_prose()))
    return _mutated(rng, text)


def _random_text(rng: random.Random) -> str:
    pools = (WORDS, WORDS, WORDS, MARKS, SPACES, STRANGE, BROKEN)
    parts = []
    for _ in range(rng.randrange(600 if rng.random() < 0.02 else 60)):
        parts.append(rng.choice(rng.choice(pools)))
        if rng.random() < 0.7:
            parts.append(rng.choice((" ", " ", " ", "\n", "\n\n", "\xa0")))
    return "".join(parts)


@cache
def _prose() -> tuple[str, ...]:
    lines = (line for path in sorted(_PASSAGES.glob("*.jsonl")) for line in path.read_bytes().splitlines())
    return tuple(msgspec.json.decode(line)["text"] for line in lines)


def _spoilt(rng: random.Random, text: str) -> str:
    """Prose after one of the accidents that happen to pages."""
    start, end = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    accidents = (
        lambda: "".join(letter for letter in text if letter not in MARKS or rng.random() < 0.5),
        lambda: "".join(rng.choice(MARKS) if letter in MARKS else letter for letter in text),
        lambda: text.encode("utf-8").decode("cp1252", errors="ignore"),
        lambda: escape(escape(text)),
        lambda: text.replace("\n", "").replace(". ", "."),
        lambda: text.replace(" ", rng.choice(SPACES)),
        lambda: text.upper() if rng.random() < 0.5 else text.lower(),
        lambda: text[start:end] + text[::-1][:100],
        lambda: text[end:] + text[:start] + rng.choice(_prose()),
        lambda: text[:start] + rng.randrange(1, 40) * text[start : start + 20] + text[start:],
        lambda: text,
    )
    return rng.choice(accidents)()


def _mutated(rng: random.Random, text: str) -> str:
    letters = list(text)
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(letters) + 1)
        letters[at : at + rng.randrange(4)] = rng.choice((*rng.choice((MARKS, SPACES, STRANGE)), *"aA1.", ""))
    return "".join(letters)
