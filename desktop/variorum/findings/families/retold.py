"""Clauses that retell an utterance in other words: the same speaker, and enough of what one of the two says.

"She said the benefit was modest" has little of "The benefit is modest, and nobody should throw away the
curtains". But all that it has stands there, and the same person says it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words, same_names
from variorum.collation.word_forms import word_forms
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.model import Reading, Reported
    from variorum.reading.language import Language, Languages

STEM, SHORTEST_WORD = 5, 4  # letters
SHORTEST_QUOTE = 5  # words; a scrap of two may stand in any clause
ALL, MANY, FEW = 1.0, 0.35, 2
"""All that clause or utterance says is enough; a third is, if it is two things at least."""

FEWEST, COMMON = 3, 0.08  # sentences, and share of a source's; a stem in more of them proves nothing
NEVER, MAYBE, SURE = 0, 1, 2
_WORD = re.compile(r"[^\W_]+")
_DENIAL = "\0"  # stands for every negation

Stems = frozenset[str]


class Clause(NamedTuple):
    """What a source reports that somebody said."""

    sentence: int
    names: frozenset[str]
    stems: Stems


class Asked(NamedTuple):
    """What is looked for: what an utterance says, and who may have said it."""

    stems: Stems
    names: frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Retold:
    """The reported clauses of all sources by what they say; built in time linear in the texts."""

    clauses: Sequence[Sequence[Clause]]  # by source
    having: Sequence[Mapping[str, Sequence[int]]]  # by source: the clauses with a stem
    rare: Sequence[Stems]  # by source: the stems that few of its sentences have
    languages: Sequence[Language]  # by source

    @classmethod
    def of(cls, readings: Sequence[Reading], languages: Languages) -> Retold:
        """Take the clauses of all sources apart."""
        spoken = [language_for(languages, reading.language) for reading in readings]
        clauses = [tuple(_clauses(r, language)) for r, language in zip(readings, spoken, strict=True)]
        rare = [_rare(reading, language) for reading, language in zip(readings, spoken, strict=True)]
        return cls(clauses, [_index(found) for found in clauses], rare, spoken)

    def asked(self, words: Iterable[str], speakers: Iterable[str]) -> Mapping[str, Asked]:
        """An utterance taken apart once for all sources, by the code of their language.

        Args:
            words: of the utterance.
            speakers: who is said to have said it, as printed.
        """
        printed, known = list(words), set(speakers)
        enough = printed if len(printed) >= SHORTEST_QUOTE else []
        return {
            language.code: Asked(
                _stems(enough, language), frozenset(name_words(speaker, language) for speaker in known)
            )
            for language in dict.fromkeys(self.languages)
        }

    def sentence(self, source: int, asked: Mapping[str, Asked]) -> tuple[int, bool] | None:
        """The sentence of a source that retells an utterance best, and whether surely; None if none may."""
        said, names = asked[self.languages[source].code]
        clauses = self.clauses[source]
        found = Counter([at for stem in said for at in self.having[source].get(stem, ())])
        likely = {
            at: self._likelihood(source, at, said, shared)
            for at, shared in found.items()
            if any(same_names(clauses[at].names, name) for name in names)
        }
        told = [at for at, likelihood in likely.items() if likelihood != NEVER]
        if not told:
            return None
        best = min(told, key=lambda at: (-likely[at], -found[at], clauses[at].sentence))
        return clauses[best].sentence, likely[best] == SURE

    def _likelihood(self, source: int, at: int, said: Stems, shared: int) -> int:
        """How likely both say the same: two things in common, or all that one of them says."""
        stems = self.clauses[source][at].stems
        common = (said & stems) - {_DENIAL}
        share = shared / max(1, min(len(stems), len(said)))
        if share < MANY or not any(stem in self.rare[source] for stem in common):
            return NEVER
        return SURE if share >= ALL or len(common) >= FEW else MAYBE if shared >= FEW else NEVER


def _clauses(reading: Reading, language: Language) -> Iterator[Clause]:
    for reported in reading.reported:
        names = name_words(reported.speaker_name or reported.speaker or "", language)
        stems = _stems(_WORD.findall(_said(reading, reported)), language)
        if names and stems:
            yield Clause(_sentence_at(reading, reported.span.start), names, stems)


def _rare(reading: Reading, language: Language) -> Stems:
    sentences = [reading.text[s.span.start : s.span.end] for s in reading.sentences]
    often = Counter(stem for text in sentences for stem in _stems(_WORD.findall(text), language))
    most = max(FEWEST, COMMON * len(sentences))
    return frozenset(stem for stem, count in often.items() if count <= most)


def _said(reading: Reading, reported: Reported) -> str:
    return reading.text[reported.span.start : reported.span.end]


def _sentence_at(reading: Reading, offset: int) -> int:
    return max(0, bisect_right(reading.sentences, offset, key=lambda sentence: sentence.span.start) - 1)


def _stems(words: Iterable[str], language: Language) -> Stems:
    """What words say, endings aside: the longer ones and numbers; all negations are one."""
    grammar, small = language.grammar, _small(language)
    printed = [word.lower().replace("’", "'") for word in words]
    forms = word_forms(printed, grammar)
    stems = set()
    for folded in printed:
        if folded in grammar.negations or folded.endswith(language.speech.negated_endings):
            stems.add(_DENIAL)
        elif (len(folded) >= SHORTEST_WORD or folded.isdigit()) and folded not in small:
            stems.add(forms[folded].partition("'")[0][:STEM])
    return frozenset(stems)


@cache
def _small(language: Language) -> Stems:
    return language.grammar.light_words | language.speech.auxiliaries


def _index(clauses: Sequence[Clause]) -> Mapping[str, Sequence[int]]:
    having: defaultdict[str, list[int]] = defaultdict(list)
    for at, clause in enumerate(clauses):
        for stem in clause.stems:
            having[stem].append(at)
    return having
