"""How time and memory grow with the story: ``growth.py [--out growth.svg] [--patience 60]``.

Every size is measured in a process of its own, beside difflib and rapidfuzz holding all pairs of sentences of
different sources against each other, as long as they finish within the patience given. Times are seconds of
processor time, memory is the peak of the process. The story is invented (``tests/long_story.py``).
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from itertools import combinations
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

sys.path.insert(0, str(Path(__file__).parents[1]))

SIZES = [(sources, sentences) for sources in (2, 5, 10, 20) for sentences in (50, 200, 1000)]
ALONE = ("compare", "adding one", "all pairs by rapidfuzz", "all pairs by difflib")
ALIKE = 0.6
COLOURS = ("#1f5fa8", "#3a8f5c", "#b3541e", "#7a4fa3")

Measured = dict[tuple[str, int, int], tuple[float, float]]
"""Seconds and megabytes by what was measured, sources and sentences."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/growth.svg"))
    parser.add_argument("--patience", type=float, default=60.0)
    parser.add_argument("--one", nargs=3, metavar=("WHAT", "SOURCES", "SENTENCES"), help="used by itself")
    given = parser.parse_args()
    if given.one:
        what, sources, sentences = given.one
        say(json.dumps(measured_here(what, int(sources), int(sentences))))
        return
    found = measure_all(given.patience)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(picture(found), encoding="utf-8")
    say(f"drawn in {given.out}")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


# ---------------------------------------------------------------- measuring


def measure_all(patience: float) -> Measured:
    found: Measured = {}
    say(f"{'sources x sentences':>20}  " + "".join(f"{what:>28}" for what in ALONE))
    for sources, sentences in SIZES:
        cells = []
        for what in ALONE:
            answer = measured_alone(what, sources, sentences, patience)
            if answer:
                found[what, sources, sentences] = answer
            cells.append(f"{answer[0]:.2f} s, {answer[1]:.0f} MB" if answer else "-")
        say(f"{f'{sources} x {sentences}':>20}  " + "".join(f"{cell:>28}" for cell in cells))
    return found


def measured_alone(what: str, sources: int, sentences: int, patience: float) -> tuple[float, float] | None:
    """Measured in a process of its own; None if its time ran out. Our own part gets four times as long."""
    call = [sys.executable, __file__, "--one", what, str(sources), str(sentences)]
    limit = patience if what.startswith("all pairs") else 4 * patience
    try:
        done = subprocess.run(call, capture_output=True, check=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def measured_here(what: str, sources: int, sentences: int) -> tuple[float, float]:
    prepared = PREPARE[what](sources, sentences)
    begun = time.process_time()
    prepared()
    took = time.process_time() - begun
    return round(took, 3), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def whole(sources: int, sentences: int) -> Callable[[], object]:
    from long_story import long_story
    from variorum.compare import compare
    from variorum.equipment import languages

    story, known = long_story(sources, sentences), languages()
    return lambda: compare(story.sources, languages=known)


def adding_one(sources: int, sentences: int) -> Callable[[], object]:
    """The last source comes to the others, which have been read and compared."""
    from long_story import long_story
    from variorum import reading
    from variorum.compare import compare
    from variorum.equipment import languages

    story, known = long_story(sources, sentences), languages()
    read = reading.reader(known)
    kept = {source.id: read(source) for source in story.sources[:-1]}
    return lambda: compare(
        story.sources, languages=known, read=lambda source: kept.get(source.id) or read(source)
    )


def all_pairs(ratio: Callable[[str, str], float], sources: int, sentences: int) -> Callable[[], object]:
    from long_story import long_story

    texts = [source.text.split(". ")[:sentences] for source in long_story(sources, sentences).sources]
    return lambda: sum(
        ratio(a, b) > ALIKE for one, other in combinations(texts, 2) for a in one for b in other
    )


def by_rapidfuzz(sources: int, sentences: int) -> Callable[[], object]:
    from rapidfuzz import fuzz

    return all_pairs(fuzz.ratio, sources, sentences)


def by_difflib(sources: int, sentences: int) -> Callable[[], object]:
    from difflib import SequenceMatcher  # here alone, to be measured

    return all_pairs(lambda a, b: SequenceMatcher(None, a, b).ratio(), sources, sentences)


PREPARE = dict(zip(ALONE, (whole, adding_one, by_rapidfuzz, by_difflib), strict=True))


# ---------------------------------------------------------------- the picture


def picture(found: Measured) -> str:
    """Time against the number of sentences in all, both by powers of ten, as SVG."""
    body = "".join(axes())
    for number, (what, colour) in enumerate(zip(ALONE, COLOURS, strict=True)):
        points = sorted((a * b, seconds) for (name, a, b), (seconds, _) in found.items() if name == what)
        marks = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in map(at, points))
        body += f'<g fill="{colour}">{marks}<text x="80" y="{40 + 20 * number}">{what}</text></g>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480" font-family="sans-serif" '
        'font-size="13">'
        f'<rect width="720" height="480" fill="white"/>{body}</svg>\n'
    )


def axes() -> Iterable[str]:
    for power in range(2, 5):
        x, _ = at((10**power, 1))
        yield f'<line x1="{x:.1f}" y1="20" x2="{x:.1f}" y2="415" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="435" text-anchor="middle">{10**power:,}</text>'
    for power in range(-2, 3):
        _, y = at((100, 10.0**power))
        yield f'<line x1="70" y1="{y:.1f}" x2="700" y2="{y:.1f}" stroke="#ddd"/>'
        yield f'<text x="62" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>'
    yield '<text x="385" y="462" text-anchor="middle">sentences of all sources</text>'


def at(point: tuple[int, float]) -> tuple[float, float]:
    sentences, seconds = point
    return 70 + (log10(sentences) - 1.9) * 260, 240 - log10(max(seconds, 0.01)) * 85


if __name__ == "__main__":
    main()
