"""Whether a sentence has an echo elsewhere: too faint to align the two, too strong to call it exclusive."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Reading

SHARE = 0.4  # of its telling words in one sentence of another source
STEM, SHORTEST_WORD = 6, 4  # letters
COMMON = 40  # sentences; a word in more of them tells nothing
_WORD = re.compile(rf"[^\W_]{{{SHORTEST_WORD},}}")


class Echoes:
    """The sentences of all sources by their telling words; built in time linear in the texts."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        """Index every sentence."""
        self._readings = readings
        self._with: dict[str, list[SentenceRef]] = defaultdict(list)
        for source, reading in enumerate(readings):
            for at in range(len(reading.sentences)):
                ref = SentenceRef(source, at)
                for stem in self._stems(ref):
                    found = self._with[stem]
                    if len(found) <= COMMON:  # one more shows that the word is common
                        found.append(ref)

    def of(self, ref: SentenceRef) -> bool:
        """Whether a sentence of another source has so many of its words."""
        stems = self._stems(ref)
        found: Counter[SentenceRef] = Counter()
        for stem in stems:
            if len(self._with[stem]) <= COMMON:
                found.update(other for other in self._with[stem] if other.source != ref.source)
        return max(found.values(), default=0) >= max(2, SHARE * len(stems))

    def _stems(self, ref: SentenceRef) -> frozenset[str]:
        reading = self._readings[ref.source]
        start, end = reading.sentences[ref.sentence].span
        words = _WORD.findall(reading.text[start:end].casefold())
        return frozenset({word[:STEM] for word in words})
