"""Clauses that retell an utterance in other words: the same speaker, and enough of what one of the two says.

"She said the benefit was modest" has little of "The benefit is modest, and nobody should throw away the
curtains". But all that it has stands there, and the same person says it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.stems import DENIAL, StemsOf
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.findings.families.stems import Stems
    from variorum.model import Reading, Reported
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 5  # words; a scrap of two may stand in any clause
ALL, MANY, FEW = 1.0, 0.35, 2
"""All that clause or utterance says is enough; a third is, if it is two things at least."""

FEWEST, COMMON = 3, 0.08  # sentences, and share of a source's; a stem in more of them proves nothing
NEVER, MAYBE, SURE = 0, 1, 2
_WORD = re.compile(r"[^\W_]+")

Place = tuple[int, int]
"""A source, and one of its clauses."""


class Clause(NamedTuple):
    """What a source reports that somebody said."""

    sentence: int
    names: frozenset[str]
    stems: Stems


class Asked(NamedTuple):
    """What is looked for: what an utterance says, and who may have said it."""

    stems: Stems
    names: frozenset[frozenset[str]]
    shared: Mapping[int, Mapping[int, int]]  # by source and clause: how many of them it has, if enough


@dataclass(frozen=True, slots=True)
class Retold:
    """The reported clauses of all sources by what they say; built in time linear in the texts."""

    clauses: Sequence[Sequence[Clause]]  # by source
    having: Mapping[str, Mapping[str, Sequence[Place]]]  # by language: the clauses with a stem
    rare: Sequence[Stems]  # by source: the stems that few of its sentences have
    languages: Sequence[Language]  # by source
    stems: Mapping[str, StemsOf]  # by language

    @classmethod
    def of(cls, readings: Sequence[Reading], languages: Languages) -> Retold:
        """Take the clauses of all sources apart."""
        spoken = [language_for(languages, reading.language) for reading in readings]
        stems = {language.code: StemsOf(language) for language in spoken}
        clauses, rare = [], []
        for reading, language in zip(readings, spoken, strict=True):
            clauses.append(tuple(_clauses(reading, language, stems[language.code])))
            rare.append(_rare(reading, stems[language.code]))
        return cls(clauses, _index(clauses, spoken), rare, spoken, stems)

    def asked(self, words: Iterable[str], speakers: Iterable[str]) -> Mapping[str, Asked]:
        """An utterance taken apart once for all sources, by the code of their language.

        Args:
            words: of the utterance.
            speakers: who is said to have said it, as printed.
        """
        printed, known = list(words), set(speakers)
        enough = printed if len(printed) >= SHORTEST_QUOTE else []
        asked = {}
        for language in dict.fromkeys(self.languages):
            names = frozenset(name_words(speaker, language) for speaker in known)
            said = self.stems[language.code](enough) if any(names) else frozenset[str]()
            asked[language.code] = Asked(said, names, self._shared(said, language))
        return asked

    def sentence(self, source: int, asked: Mapping[str, Asked]) -> tuple[int, bool] | None:
        """The sentence of a source that retells an utterance best, and whether surely; None if none may."""
        said, names, shared = asked[self.languages[source].code]
        clauses, found = self.clauses[source], shared.get(source, {})
        likely = {
            at: self._likelihood(source, at, said, count)
            for at, count in found.items()
            if any(same_names(clauses[at].names, name) for name in names)
        }
        told = [at for at, likelihood in likely.items() if likelihood != NEVER]
        if not told:
            return None
        best = min(told, key=lambda at: (-likely[at], -found[at], clauses[at].sentence))
        return clauses[best].sentence, likely[best] == SURE

    def _shared(self, said: Stems, language: Language) -> Mapping[int, Mapping[int, int]]:
        """How many stems the clauses that have enough of them share with what was said."""
        having = self.having[language.code]
        shared: defaultdict[int, dict[int, int]] = defaultdict(dict)
        counts = Counter(chain.from_iterable([having.get(stem, ()) for stem in said]))
        for (source, at), count in counts.items():
            if self._share(source, at, said, count) >= MANY:
                shared[source][at] = count
        return shared

    def _likelihood(self, source: int, at: int, said: Stems, shared: int) -> int:
        """How likely both say the same: two things in common, or all that one of them says."""
        common = (said & self.clauses[source][at].stems) - {DENIAL}
        if common.isdisjoint(self.rare[source]):
            return NEVER
        if self._share(source, at, said, shared) >= ALL or len(common) >= FEW:
            return SURE
        return MAYBE if shared >= FEW else NEVER

    def _share(self, source: int, at: int, said: Stems, shared: int) -> float:
        """Of what the shorter of clause and utterance says, the part that both say."""
        return shared / max(1, min(len(self.clauses[source][at].stems), len(said)))


def _clauses(reading: Reading, language: Language, stems_of: StemsOf) -> Iterator[Clause]:
    for reported in reading.reported:
        names = name_words(reported.speaker_name or reported.speaker or "", language)
        stems = stems_of(_WORD.findall(_said(reading, reported)))
        if names and stems:
            yield Clause(_sentence_at(reading, reported.span.start), names, stems)


def _rare(reading: Reading, stems_of: StemsOf) -> Stems:
    sentences = [reading.text[s.span.start : s.span.end] for s in reading.sentences]
    often = Counter(chain.from_iterable(stems_of(_WORD.findall(text)) for text in sentences))
    most = max(FEWEST, COMMON * len(sentences))
    return frozenset(stem for stem, count in often.items() if count <= most)


def _said(reading: Reading, reported: Reported) -> str:
    return reading.text[reported.span.start : reported.span.end]


def _sentence_at(reading: Reading, offset: int) -> int:
    return max(0, bisect_right(reading.sentences, offset, key=lambda sentence: sentence.span.start) - 1)


def _index(
    clauses: Sequence[Sequence[Clause]], languages: Sequence[Language]
) -> Mapping[str, Mapping[str, Sequence[Place]]]:
    having: dict[str, defaultdict[str, list[Place]]] = {
        language.code: defaultdict(list) for language in languages
    }
    for source, language in enumerate(languages):
        for at, clause in enumerate(clauses[source]):
            for stem in clause.stems:
                having[language.code][stem].append((source, at))
    return having
