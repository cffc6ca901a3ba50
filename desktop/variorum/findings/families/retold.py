"""Where a source retells an utterance in other words: the same speaker, and enough of what one says.

"She said the benefit was modest" has little of "The benefit is modest, and nobody should throw away the
curtains". But all that it has stands there, and the same person says it. Of a long quote any sentence may be
retold, of an answer in a transcript what was asked as well.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.families.asked import asked_of
from variorum.findings.families.concepts import concepts_at, concepts_of, things
from variorum.findings.families.likeness import NEVER, SAME, SURE, likelihood, said_by
from variorum.findings.families.tellings import tellings_of
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.findings.families.asked import Asked
    from variorum.findings.families.concepts import Concepts
    from variorum.findings.families.tellings import Telling
    from variorum.model import Reading, Source, Utterance
    from variorum.reading.language import Language, Languages

FEWEST, COMMON, MOST_OFTEN = 3, 0.08, 20  # sentences, and share of a source's; more of them prove nothing
_NAME = re.compile(r"(?<=[^\W_] )[^\W\d_a-zà-öø-ÿ][^\W\d_]+")  # a capital within a sentence


class Retelling(NamedTuple):
    """The sentence of a source that retells an utterance best."""

    sentence: int
    surely: bool
    own: bool  # what is printed of it, not what else was said in the same answer
    same: bool  # by whoever said it, as far as anybody knows


@dataclass(frozen=True, slots=True)
class Retold:
    """What all sources tell in their own words; built in time linear in the texts."""

    sources: Sequence[Source]
    readings: Sequence[Reading]
    languages: Sequence[Language]  # by source
    tellings: Sequence[Sequence[Telling]]  # by source
    having: Sequence[Mapping[str, Sequence[int]]]  # by source: the tellings with what it seldom says

    @classmethod
    def of(cls, sources: Sequence[Source], readings: Sequence[Reading], languages: Languages) -> Retold:
        """Take what all sources tell apart."""
        spoken = [language_for(languages, reading.language) for reading in readings]
        tellings = [tuple(tellings_of(r, language)) for r, language in zip(readings, spoken, strict=True)]
        having = [
            _index(told, _rare(reading, language))
            for told, reading, language in zip(tellings, readings, spoken, strict=True)
        ]
        return cls(sources, readings, spoken, tellings, having)

    def asked(self, utterance: Utterance, base: int) -> Asked:
        """An utterance taken apart once for all sources that do not print it."""
        return asked_of(utterance, base, self.sources, self.readings, self.languages)

    def sentence(self, source: int, asked: Asked) -> Retelling | None:
        """The sentence of a source that retells an utterance best; None if none may."""
        best: tuple[int, bool, int, int, int] | None = None
        for part in asked.parts:
            for at, rare in self._having(source, part.says).items():
                telling = self.tellings[source][at]
                by = said_by(telling.by, asked)
                likely = likelihood(telling, part, asked, by, rare)
                found = (likely, part.own, by, rare, -telling.sentence)
                if likely != NEVER and (best is None or found > best):
                    best = found
        return best and Retelling(-best[4], best[0] == SURE, best[1], best[2] == SAME)

    def _having(self, source: int, says: Concepts) -> Counter[int]:
        """The tellings with anything of this that the source seldom says, and how much of it."""
        having = self.having[source]
        return Counter(chain.from_iterable(having.get(concept, ()) for concept in things(says)))


def _rare(reading: Reading, language: Language) -> Concepts:
    """What few of its sentences say, and is no name: whom and what all are talking about proves little."""
    sentences = [concepts_at(reading, s.span, language) for s in reading.sentences]
    often = Counter(chain.from_iterable(sentences))
    most = max(FEWEST, min(MOST_OFTEN, COMMON * len(sentences)))
    return frozenset(concept for concept, count in often.items() if count <= most) - _names(reading, language)


def _names(reading: Reading, language: Language) -> Concepts:
    if language.speech.nouns_have_capitals:
        return frozenset()
    return concepts_of(" ".join(_NAME.findall(reading.text)), language)


def _index(tellings: Sequence[Telling], rare: Concepts) -> Mapping[str, Sequence[int]]:
    having: defaultdict[str, list[int]] = defaultdict(list)
    for at, telling in enumerate(tellings):
        for concept in telling.says & rare:
            having[concept].append(at)
    return having
