"""Where a source retells an utterance in other words: the same speaker, and enough of what one says.

"She said the benefit was modest" has little of "The benefit is modest, and nobody should throw away the
curtains". But all that it has stands there, and the same person says it. Of a long quote any sentence may be
retold, of an answer in a transcript what was asked as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.families.asked import asked_of, people_of
from variorum.findings.families.likeness import NEVER, SAME, SURE, likelihood, said_by
from variorum.findings.families.tellings import tellings_of
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from variorum.findings.families.asked import Asked
    from variorum.findings.families.concepts import Concepts, Meanings
    from variorum.findings.families.tellings import Speaker, Telling
    from variorum.model import Source, Utterance

FEWEST, COMMON, MOST_OFTEN = 3, 0.08, 20  # sentences, and share of a source's; more of them prove nothing


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
    meanings: Sequence[Meanings]
    tellings: Sequence[tuple[int, Telling]]  # of all sources, by source
    having: Mapping[str, Sequence[int]]  # the tellings with what their source seldom says
    reported: frozenset[int]  # the tellings that are said to be somebody's
    by_name: Mapping[str, Sequence[int]]  # the tellings by the words of who says them, or whom they are about
    nameless: Sequence[int]  # those of nobody who has a name
    people: Mapping[str, Sequence[Speaker]]  # whoever is quoted, by each word of the name
    known: dict[tuple[int, Span], Asked] = field(default_factory=dict)  # taken apart once, by base

    @classmethod
    def of(cls, sources: Sequence[Source], meanings: Sequence[Meanings]) -> Retold:
        """Take what all sources tell apart."""
        tellings, rare = [], []
        for source, said in enumerate(meanings):
            tellings += [(source, telling) for telling in tellings_of(said)]
            sentences = [said.at(sentence.span) for sentence in said.reading.sentences]
            names = said.names(Span(0, len(said.reading.text)))
            rare.append(_rare(sentences) - names)  # names prove little
        having = _places([telling.says & rare[source] for source, telling in tellings])
        by_name = _places([telling.by.names for _, telling in tellings])
        reported = frozenset(at for at, (_, telling) in enumerate(tellings) if telling.reported)
        nameless = [at for at, (_, telling) in enumerate(tellings) if not telling.by.names]
        return cls(sources, meanings, tellings, having, reported, by_name, nameless, people_of(meanings))

    def by_source(self, utterance: Utterance, base: int) -> Mapping[int, Retelling]:
        """The sentence of each source that retells an utterance best, of those that may."""
        asked = self.asked(utterance, base)
        may_retell = self._may_retell(asked)
        by: dict[Speaker, int] = {}
        best: dict[int, tuple[int, bool, int, bool, int, int]] = {}
        for part in asked.parts:
            having = chain.from_iterable([self.having.get(concept, ()) for concept in part.telling])
            for at, rare in Counter(filter(may_retell.__contains__, having)).items():
                source, telling = self.tellings[at]
                who = by.get(telling.by)
                if who is None:
                    who = by[telling.by] = said_by(telling.by, asked)
                likely = likelihood(telling, part, asked, who, rare)
                if likely != NEVER:
                    found = (likely, part.own, who, bool(telling.by.names), rare, -telling.sentence)
                    best[source] = max(best.get(source, found), found)
        return {
            source: Retelling(-sentence, likely == SURE, own, who == SAME)
            for source, (likely, own, who, *_, sentence) in best.items()
        }

    def asked(self, utterance: Utterance, base: int) -> Asked:
        """What is looked for of an utterance."""
        printed = utterance.printed[base]
        key = printed.source, printed.spans[0]
        known = self.known.get(key)
        if known is None:
            found = asked_of(utterance, base, self.sources, self.meanings, self.people)
            known = self.known[key] = found
        return known

    def _may_retell(self, asked: Asked) -> frozenset[int]:
        """The tellings by somebody who may have said it: by whoever may be meant, and about that one."""
        names = frozenset[str]().union(*(speaker.names for speaker in asked.speakers))
        if not names:
            return self.reported
        return frozenset(self.nameless).union(*(self.by_name.get(name, ()) for name in names))


def _rare(sentences: Sequence[Concepts]) -> Concepts:
    """What few of a source's sentences say."""
    often = Counter(chain.from_iterable(sentences))
    most = max(FEWEST, min(MOST_OFTEN, COMMON * len(sentences)))
    return frozenset(concept for concept, count in often.items() if count <= most)


def _places(all_words: Sequence[AbstractSet[str]]) -> Mapping[str, Sequence[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(all_words):
        for word in words:
            places[word].append(at)
    return places
