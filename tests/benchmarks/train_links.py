"""Fit the weights of sentence links: ``train_links.py LINKS.jsonl... --out learned.py``.

Each line of the data is one story: ``{"id", "lang", "docs": [["sentence", ...], ...], "links": [[source,
sentence, source, sentence, kind], ...]}``; links of kind ``partial`` count neither way. The figures are
honest: every story is scored by weights that never saw it (leave one story out; drafts of one text, whose
ids differ in the last part only, count as one story). The table written is fitted on everything.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from variorum import reading
from variorum.collation import evidence, links, relations
from variorum.collation.constraints import Constraints
from variorum.collation.profiles import profile_sentences
from variorum.collation.regression import Table, Weight
from variorum.collation.scoring import IDENTICAL, weigh_pairs
from variorum.collation.utterances import gather_utterances
from variorum.equipment import languages
from variorum.model import Source, Span, silent

NAMES = evidence.NAMES + relations.NAMES

PENALTY = 3.0
"""Ridge on standardised weights: keeps redundant evidence from pulling in opposite directions."""

STEPS = 15

Fitted = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Means, deviations, and the bias followed by the weights."""


@dataclass
class Material:
    """One story's candidates with their evidence."""

    group: str
    file: str
    source: np.ndarray
    pairs: list[tuple[int, int]]
    values: np.ndarray
    kinds: list[str | None]
    same: np.ndarray
    gold: Counter[str]
    weight: float = 1.0

    @property
    def counted(self) -> np.ndarray:
        return np.array([kind != "partial" for kind in self.kinds], dtype=bool)

    @property
    def labels(self) -> np.ndarray:
        return np.array([kind is not None for kind in self.kinds], dtype=float)


def main() -> None:
    given = parse()
    material = gather_all(given)
    folds = assign_folds(material, given.folds)
    report(material, score_unseen(material, folds))
    if given.out:
        write(material, given.out)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument(
        "--shares", nargs="+", type=float, help="what each file counts; default: all the same"
    )
    parser.add_argument("--out", type=Path, help="where to write the table; default: only report")
    parser.add_argument(
        "--folds", type=int, default=0, help="groups of stories left out at once; 0 = one by one"
    )
    return parser.parse_args()


def gather_all(given: argparse.Namespace) -> list[Material]:
    material = [gather(story, path.stem) for path in given.data for story in load(path)]
    balance(material, dict(zip((path.stem for path in given.data), given.shares or (), strict=False)))
    return material


def load(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


# ---------------------------------------------------------------- evidence, as the app sees it


def gather(story: dict[str, Any], file: str) -> Material:
    readings = [read_given(doc, story.get("lang", "en")) for doc in story["docs"]]
    utterances = gather_utterances(readings, languages(), Constraints(), silent)
    profiles, vectors = profile_sentences(readings, utterances, languages(), silent)
    gold = {frozenset(((a, i), (b, j))): kind for a, i, b, j, kind in story["links"]}
    weighed = weigh_pairs(profiles, vectors, frozenset(), silent)
    pairs = list(zip(weighed.pairs.a.tolist(), weighed.pairs.b.tolist(), strict=True))
    return Material(
        group=story["id"].rsplit("_", 1)[0],
        file=file,
        source=np.array([profile.ref.source for profile in profiles], dtype=np.int64),
        pairs=pairs,
        values=np.column_stack(weighed.columns),
        kinds=[gold.get(frozenset(tuple(profiles[place].ref) for place in pair)) for pair in pairs],
        same=weighed.same,
        gold=Counter(kind for kind in gold.values() if kind != "partial"),
    )


def read_given(doc: list[str], language: str) -> Any:
    spans = []
    start = 0
    for sentence in doc:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    text = " ".join(doc)
    source = Source(id="x", label="x", text=text, language=language, sentences=tuple(spans))
    return reading.reader(languages())(source)


def balance(material: list[Material], shares: dict[str, float]) -> None:
    """Every file counts by its share, however many stories it has."""
    pairs = Counter[str]()
    for story in material:
        pairs[story.file] += len(story.pairs)
    for story in material:
        story.weight = min(pairs.values()) / pairs[story.file] * shares.get(story.file, 1.0)


def assign_folds(material: list[Material], folds: int) -> list[int]:
    groups = sorted({(story.file, story.group) for story in material})
    number = {group: place % folds if folds else place for place, group in enumerate(groups)}
    return [number[story.file, story.group] for story in material]


# ---------------------------------------------------------------- fitting


def fit(values: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> Fitted:
    """Newton's method on the penalised likelihood: means, deviations, bias and weights."""
    mean, deviation = values.mean(0), values.std(0)
    deviation[deviation == 0] = 1.0
    design = np.c_[np.ones(len(values)), (values - mean) / deviation]
    ridge = np.eye(design.shape[1]) * PENALTY
    ridge[0, 0] = 1e-6
    beta = np.zeros(design.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        slope = design.T @ (weights * (labels - chance)) - ridge @ beta
        curve = (design * (weights * chance * (1 - chance))[:, None]).T @ design + ridge
        beta += np.linalg.solve(curve, slope)
    return mean, deviation, beta


def predict(model: Fitted, values: np.ndarray) -> np.ndarray:
    mean, deviation, beta = model
    total = beta[0] + ((values - mean) / deviation) @ beta[1:]
    return 1 / (1 + np.exp(-np.clip(total, -30, 30)))


def fit_all(material: list[Material]) -> Fitted:
    return fit(
        np.vstack([story.values[story.counted] for story in material]),
        np.concatenate([story.labels[story.counted] for story in material]),
        np.concatenate([np.full(story.counted.sum(), story.weight) for story in material]),
    )


def score_unseen(material: list[Material], folds: list[int]) -> list[np.ndarray]:
    """The scores of every story by weights that never saw it."""
    scores: list[np.ndarray] = [np.zeros(0)] * len(material)
    for fold in sorted(set(folds)):
        model = fit_all([story for story, own in zip(material, folds, strict=True) if own != fold])
        for place, (story, own) in enumerate(zip(material, folds, strict=True)):
            if own == fold:
                scores[place] = predict(model, story.values)
                scores[place][story.same] = np.maximum(scores[place][story.same], IDENTICAL)
    return scores


# ---------------------------------------------------------------- figures


def report(material: list[Material], scores: list[np.ndarray]) -> None:
    for file in sorted({story.file for story in material}):
        chosen = [(story, score) for story, score in zip(material, scores, strict=True) if story.file == file]
        say(file)
        for firm, second in (
            (links.FIRM, links.FIRM_AS_SECOND),
            *((t / 20, t2 / 20) for t in range(3, 11) for t2 in (8, 10, 12) if t <= t2),
        ):
            say("  ", f"t {firm:.2f} t2 {second:.2f}", figures(chosen, firm, second))
        say("   calibration (score: share right, pairs):", calibration(chosen))


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")


def figures(chosen: list[tuple[Material, np.ndarray]], firm: float, second: float) -> str:
    n: Counter[str] = Counter()
    for story, scores in chosen:
        n["gold"] += story.gold.total()
        n.update(story.gold)
        for kind, kept, score in zip(story.kinds, decide(story, scores, firm, second), scores, strict=True):
            n["found"] += kept and kind != "partial"
            n["right"] += kept and kind not in (None, "partial")
            n[f"{kind} found"] += kept
            n[f"{kind} possible"] += score >= links.POSSIBLE
    precision, recall = n["right"] / max(1, n["found"]), n["right"] / max(1, n["gold"])
    share = 2 * precision * recall / max(1e-9, precision + recall)
    kinds = [kind for kind in ("quote", "paraphrase", "same", "revised") if n[kind]]
    found = " ".join(
        f"{kind} {n[kind + ' found'] / n[kind]:.3f}/{n[kind + ' possible'] / n[kind]:.3f}" for kind in kinds
    )
    return f"F1 {share:.3f} P {precision:.3f} R {recall:.3f}  {found}"


def decide(story: Material, scores: np.ndarray, firm: float, second: float) -> np.ndarray:
    a, b = (np.array([pair[end] for pair in story.pairs], dtype=np.int64) for end in (0, 1))
    same = story.values[:, NAMES.index("same utterance")] > 0
    return links.firm_pairs(a, b, scores, story.source, same, bars=(firm, second))


def calibration(chosen: list[tuple[Material, np.ndarray]]) -> str:
    bins: defaultdict[int, list[float]] = defaultdict(list)
    for story, scores in chosen:
        for score, kind in zip(scores, story.kinds, strict=True):
            if kind != "partial" and score >= links.POSSIBLE:
                bins[min(9, int(score * 10))].append(float(kind is not None))
    return ", ".join(f".{b}: {np.mean(hits):.2f} ({len(hits)})" for b, hits in sorted(bins.items()))


# ---------------------------------------------------------------- the table


def write(material: list[Material], out: Path) -> None:
    fitted = table(fit_all(material))
    lines = "".join(
        f'        Weight("{w.name}", {w.weight:.3f}, {w.mean:.4f}, {w.deviation:.4f}),\n'
        for w in fitted.weights
    )
    parts = (
        '"""The weights of sentence links as ``tests/benchmarks/train_links.py`` fitted them; not edited."""',
        "from variorum.collation.regression import Table, Weight",
        f"WEIGHTS = Table(\n    bias={fitted.bias:.3f},\n    weights=(\n{lines}    ),\n)",
    )
    out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def table(model: Fitted) -> Table:
    mean, deviation, beta = model
    columns = zip(NAMES, beta[1:], mean, deviation, strict=True)
    return Table(
        bias=float(beta[0]), weights=tuple(Weight(n, float(w), float(m), float(d)) for n, w, m, d in columns)
    )


if __name__ == "__main__":
    main()
