"""What is known of a source that does not print an utterance in quotation marks.

To say that a quote is missing when the import dropped it would end her trust. So ``absent`` is said only
when nothing in the source corresponds and its text looks complete.

``Missing.reason`` is "" for ``absent``, else one of: "marks-off" (the words stand there without marks),
"reported" (the same speaker, indirectly), "linked" (a linked sentence says it), "weak-match" (something may
correspond), "cut-off" (the source is known to be incomplete), "other-language", "left-out" (the words stand
in what the import left out), "no-text".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from variorum.collation.speakers import name_words, same_names
from variorum.findings.retold import Retold
from variorum.findings.whereabouts import Whereabouts
from variorum.model import Missing, SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.changes import Side
    from variorum.findings.retold import Asked
    from variorum.findings.whereabouts import Sought, Trace
    from variorum.model import Link, Printed, Reading, Source, Utterance
    from variorum.reading.language import Language, Languages

VERBATIM = 0.8
"""Share of the utterance's weight, in one run of words, that makes it the same words without marks."""

REPORTED = 0.4
LINKED = 0.3
"""Share that the same speaker's indirect speech, or a linked sentence, must have of it to be its
paraphrase."""

WEAK = 0.5
"""Share in any sentence from which we no longer say that nothing corresponds."""


ReportedBy = tuple[list[int], list[frozenset[str]]]
"""Where a source's reported clauses begin, and the names of who is reported."""


@dataclass(frozen=True, slots=True)
class Absences:
    """The sources, prepared for asking what became of an utterance in each."""

    sources: Sequence[Source]
    readings: Sequence[Reading]
    languages: Languages
    whereabouts: Whereabouts
    linked: Mapping[SentenceRef, frozenset[SentenceRef]]
    reported: Sequence[ReportedBy]
    retold: Retold

    @classmethod
    def of(
        cls,
        sources: Sequence[Source],
        readings: Sequence[Reading],
        links: Sequence[Link],
        languages: Languages,
    ) -> Absences:
        """Prepare once for all utterances: linear in the length of the texts."""
        linked: dict[SentenceRef, set[SentenceRef]] = {}
        for link in links:
            if link.firm:
                linked.setdefault(link.a, set()).add(link.b)
                linked.setdefault(link.b, set()).add(link.a)
        return cls(
            sources,
            readings,
            languages,
            Whereabouts.of(sources, readings, languages),
            {ref: frozenset(others) for ref, others in linked.items()},
            [_reported_by(reading, language_for(languages, reading.language)) for reading in readings],
            Retold.of(readings, languages),
        )

    def missing_from(self, utterance: Utterance, base: int, said: Side) -> tuple[Missing, ...]:
        """One entry for each source without a rendering, in order of source.

        Args:
            utterance: what was said.
            base: the place of the rendering that the others are held against.
            said: its words.
        """
        printing = {printed.source for printed in utterance.printed}
        without = [source for source in range(len(self.sources)) if source not in printing]
        if not without:
            return ()
        sought = self.whereabouts.sought([unit.key for unit in said.units])
        traces = self.whereabouts.traces(sought, LINKED, VERBATIM)
        language = self.readings[utterance.printed[base].source].language
        speakers = {printed.speaker_name or printed.speaker or "" for printed in utterance.printed}
        asked = self.retold.asked((word.text for word in said.words), speakers)
        return tuple(
            self._retold(
                self._traced(traces[source], utterance, doubt)
                if source in traces
                else _untraced(source, doubt),
                asked,
            )
            for source in without
            for doubt in (self._doubt(source, language, sought),)
        )

    def _retold(self, found: Missing, asked: Mapping[str, Asked]) -> Missing:
        """The same, unless the speaker is reported to say so in other words."""
        if found.verdict == "paraphrased" and found.reason != "linked":
            return found
        retold = self.retold.sentence(found.source, asked)
        if retold is None:
            return found
        sentence, surely = retold
        if surely:
            return Missing(source=found.source, verdict="paraphrased", sentence=sentence, reason="reported")
        if found.verdict != "absent":
            return found
        return Missing(source=found.source, verdict="uncertain", sentence=sentence, reason="weak-match")

    def _traced(self, traces: Sequence[Trace], utterance: Utterance, doubt: str) -> Missing:
        """What a source with sentences that have the words says of it."""
        for trace in traces:
            reason = self._paraphrase(trace, utterance)
            if reason:
                return Missing(
                    source=trace.source, verdict="paraphrased", sentence=trace.sentence, reason=reason
                )
        weak = next((t for t in traces if t.share >= WEAK or self._is_linked(t, utterance)), None)
        if doubt or weak is None:
            return _untraced(traces[0].source, doubt)
        return Missing(source=weak.source, verdict="uncertain", sentence=weak.sentence, reason="weak-match")

    def _paraphrase(self, trace: Trace, utterance: Utterance) -> str:
        """Why a sentence counts as this utterance without marks, "" if it does not."""
        if trace.in_run and not self._is_quoted(trace):
            agree = tuple(self._speakers_agree(trace, utterance))
            return "marks-off" if True in agree or not agree else "linked"
        if trace.share >= REPORTED and self._reports(trace, utterance):
            return "reported"
        if self._is_linked(trace, utterance) and not self._is_quoted(trace):
            return "" if self._reports_another(trace, utterance) else "linked"
        return ""

    def _is_quoted(self, trace: Trace) -> bool:
        """Whether the sentence is mostly a quote itself: that is no other form of this one, but another."""
        reading = self.readings[trace.source]
        start, end = reading.sentences[trace.sentence].span
        first = bisect_left(reading.quotes, start, key=lambda quote: quote.span.end)
        within = takewhile(lambda quote: quote.span.start < end, islice(reading.quotes, first, None))
        inside = (min(q.span.end, end) - max(q.span.start, start) for q in within if q.kind == "speech")
        return max(inside, default=0) * 2 > end - start

    def _reports(self, trace: Trace, utterance: Utterance) -> bool:
        return any(same is True for same in self._speakers_agree(trace, utterance))

    def _reports_another(self, trace: Trace, utterance: Utterance) -> bool:
        """Whether it gives somebody's words, and never this speaker's."""
        agree = list(self._speakers_agree(trace, utterance))
        return False in agree and True not in agree

    def _speakers_agree(self, trace: Trace, utterance: Utterance) -> Iterator[bool | None]:
        """For each reported clause: whether its speaker is the utterance's, None if not known."""
        reading = self.readings[trace.source]
        start, end = reading.sentences[trace.sentence].span
        starts, names = self.reported[trace.source]
        within = names[bisect_left(starts, start) : bisect_left(starts, end)]
        if not within:
            return
        language = language_for(self.languages, reading.language)
        speakers = {name_words(p.speaker_name or p.speaker or "", language) for p in utterance.printed}
        for given in within:
            for speaker in speakers:
                yield same_names(given, speaker)

    def _is_linked(self, trace: Trace, utterance: Utterance) -> bool:
        others = self.linked.get(SentenceRef(trace.source, trace.sentence), frozenset())
        return any(self._prints(ref, said) for ref in others for said in utterance.printed)

    def _prints(self, ref: SentenceRef, said: Printed) -> bool:
        if ref.source != said.source:
            return False
        sentence = self.readings[ref.source].sentences[ref.sentence].span
        return any(span.start < sentence.end and sentence.start < span.end for span in said.spans)

    def _doubt(self, source: int, language: str, sought: Sought) -> str:
        """Why we cannot say that it is absent though no sentence has it, "" if we can."""
        reading = self.readings[source]
        if not reading.sentences:
            return "no-text"
        if reading.language != language:
            return "other-language"
        if self.whereabouts.left_out_share(source, sought) >= WEAK:
            return "left-out"
        return "" if self.sources[source].complete else "cut-off"


def _reported_by(reading: Reading, language: Language) -> ReportedBy:
    clauses = sorted(reading.reported, key=lambda clause: clause.span.start)
    names = [name_words(clause.speaker_name or clause.speaker or "", language) for clause in clauses]
    return [clause.span.start for clause in clauses], names


def _untraced(source: int, doubt: str) -> Missing:
    return Missing(source=source, verdict="uncertain" if doubt else "absent", reason=doubt)
