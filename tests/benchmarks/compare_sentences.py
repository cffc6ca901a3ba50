"""Hold our sentence boundaries against those of other libraries: ``compare_sentences.py SENTENCES.jsonl``.

Each line of the data is one text: ``{"id", "set", "lang", "text", "sentences": [[start, end], ...]}``. A
boundary counts where it stands exactly, white space before it aside; the end of the text is given to all. The
last row says for each set how far we are above the best of the others.

The others are no part of this project; those that are not installed are left out::

    pip install blingfire numpy nupunkt pysbd syntok

``--half odd`` or ``--half even`` takes every other text, so that an idea got from one half can be tried on
the other.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence


OURS = "variorum"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("odd", "even"))
    options = parser.parse_args()
    texts = [json.loads(line) for line in options.data.read_text("utf8").splitlines() if line]
    if options.half:
        texts = texts[options.half == "odd" :: 2]
    rows = {name: _scores(texts, ends) for name, ends in _segmenters().items()}
    sys.stdout.write(_table(rows))


def _segmenters() -> Mapping[str, Callable[[str, str], Iterable[int]]]:
    found = {}
    for load in (_ours, _sentencex, _nupunkt, _blingfire, _syntok, _pysbd):
        try:
            found[load.__name__.strip("_").replace("ours", OURS)] = load()
        except ImportError as problem:
            sys.stderr.write(f"left out: {problem}\n")
    return found


def _ours() -> Callable[[str, str], Iterable[int]]:
    known = languages()
    return lambda text, language: [
        sentence.span.end for sentence in read(text, languages=known, language=language).sentences
    ]


def _sentencex() -> Callable[[str, str], Iterable[int]]:
    segment = import_module("sentencex").segment
    return lambda text, language: _running(segment(language, text))


def _nupunkt() -> Callable[[str, str], Iterable[int]]:
    spans = import_module("nupunkt").sent_spans
    return lambda text, _: [end for _, end in spans(text)]


def _blingfire() -> Callable[[str, str], Iterable[int]]:
    split = import_module("blingfire").text_to_sentences_and_offsets
    return lambda text, _: [end for _, end in split(text)[1]]


def _syntok() -> Callable[[str, str], Iterable[int]]:
    analyze = import_module("syntok.segmenter").analyze
    return lambda text, _: [
        sentence[-1].offset + len(sentence[-1].value)
        for paragraph in analyze(text)
        for sentence in paragraph
        if sentence
    ]


def _pysbd() -> Callable[[str, str], Iterable[int]]:
    segmenter = import_module("pysbd").Segmenter
    by_language: dict[str, Any] = {}

    def ends(text: str, language: str) -> Iterable[int]:
        if language not in by_language:
            by_language[language] = segmenter(language=language, clean=False, char_span=True)
        return [span.end for span in by_language[language].segment(text)]

    return ends


def _running(sentences: Iterable[str]) -> Iterable[int]:
    at = 0
    for sentence in sentences:
        at += len(sentence)
        yield at


def _scores(
    texts: Sequence[dict[str, Any]], ends: Callable[[str, str], Iterable[int]]
) -> Mapping[str, tuple[float, float, float]]:
    """Precision, recall and their harmonic mean of each set."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in texts:
        text, count = one["text"], counts[one["set"]]
        want = _boundaries(text, (end for _, end in one["sentences"]))
        got = _boundaries(text, ends(text, one["lang"]))
        count.update(hit=len(want & got), got=len(got), want=len(want))
    return {name: _precision_recall(count) for name, count in sorted(counts.items())}


def _boundaries(text: str, ends: Iterable[int]) -> set[int]:
    """Ends of sentences without the white space before them, the end of the text left out."""
    return {len(text[:end].rstrip()) for end in ends} - {len(text.rstrip())}


def _precision_recall(count: Counter[str]) -> tuple[float, float, float]:
    precision, recall = count["hit"] / max(1, count["got"]), count["hit"] / max(1, count["want"])
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _table(rows: Mapping[str, Mapping[str, tuple[float, float, float]]]) -> str:
    sets = list(rows[OURS])
    lines = ["".join((" " * 12, *(f"{name:^24}" for name in sets)))]
    lines += ["".join((f"{name:12}", *(_cell(scores[one]) for one in sets))) for name, scores in rows.items()]
    others = [scores for name, scores in rows.items() if name != OURS]
    if others:
        ahead = [rows[OURS][one][2] - max(scores[one][2] for scores in others) for one in sets]
        lines.append("".join((f"{'ahead':12}", *(f"{by:+24.4f}" for by in ahead))))
    return "\n".join(lines) + "\n"


def _cell(scores: tuple[float, float, float]) -> str:
    return "".join(("  ", *(f" {score:.4f}" for score in scores), " "))


if __name__ == "__main__":
    main()
