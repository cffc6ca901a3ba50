"""What is known of a source that does not print an utterance in quotation marks.

To say that a quote is missing when the import dropped it would end her trust. So ``absent`` is said only
when nothing in the source corresponds and its text looks complete.

``Missing.reason`` is "" for ``absent``, else one of: "marks-off" (the words stand there without marks),
"reported" (the same speaker, indirectly), "answer" (what else the speaker
answered there is reported), "linked" (a linked sentence says it), "weak-match" (something may
correspond), "cut-off" (the source is known to be incomplete), "other-language", "left-out" (the words stand
in what the import left out), "no-text".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.aligned import MOSTLY, Aligned
from variorum.findings.families.retold import Retold
from variorum.findings.families.whereabouts import Whereabouts
from variorum.model import Missing, SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.families.aligned import Tie
    from variorum.findings.families.concepts import Meanings
    from variorum.findings.families.retold import Retelling
    from variorum.findings.families.whereabouts import Sought, Trace
    from variorum.findings.wording.changes import Side
    from variorum.model import Link, Quote, Reading, Source, Span, Utterance
    from variorum.reading.language import Language, Languages

VERBATIM = 0.8
"""Share of the utterance's weight, in one run of words, that makes it the same words without marks."""

REPORTED = 0.4
LINKED = 0.3
"""Share that the same speaker's indirect speech, or a linked sentence, must have of it to be its
paraphrase."""

WEAK = 0.5
"""Share in any sentence from which we no longer say that nothing corresponds."""

LIKELY, TIED = 0.5, 0.8
"""Likelihood of a link with the printed words themselves, from which they may stand here in other words, and
from which they surely do."""


ReportedBy = tuple[list[int], list[frozenset[str]]]
"""Where a source's reported clauses begin, and the names of who is reported."""


@dataclass(frozen=True, slots=True)
class Absences:
    """The sources, prepared for asking what became of an utterance in each."""

    sources: Sequence[Source]
    readings: Sequence[Reading]
    languages: Languages
    whereabouts: Whereabouts
    aligned: Aligned
    reported: Sequence[ReportedBy]
    retold: Retold
    quoted: Sequence[Sequence[float]]  # by source and sentence: how much of it is the longest quote in it

    @classmethod
    def of(
        cls,
        sources: Sequence[Source],
        readings: Sequence[Reading],
        links: Sequence[Link],
        languages: Languages,
        meanings: Sequence[Meanings],
    ) -> Absences:
        """Prepare once for all utterances: linear in the length of the texts."""
        return cls(
            sources,
            readings,
            languages,
            Whereabouts.of(sources, readings, languages),
            Aligned.of(readings, links),
            [_reported_by(reading, language_for(languages, reading.language)) for reading in readings],
            Retold.of(sources, meanings),
            [_quoted_shares(reading) for reading in readings],
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
        retold = self.retold.by_source(utterance, base)
        found = [
            self._retold(
                self._traced(traces[source], utterance, doubt)
                if source in traces
                else _untraced(source, doubt),
                retold.get(source),
            )
            for source in without
            for doubt in (self._doubt(source, language, sought),)
        ]
        return self._tied(found, utterance, sought, traces)

    def _tied(
        self,
        found: Sequence[Missing],
        utterance: Utterance,
        sought: Sought,
        traces: Mapping[int, Sequence[Trace]],
    ) -> tuple[Missing, ...]:
        """The same, unless a link speaks against that nothing corresponds."""
        absent = {missing.source for missing in found if missing.verdict == "absent"}
        weak = {missing.source for missing in found if missing.reason == "weak-match"}
        doubted = absent | weak
        if not doubted:
            return tuple(found)
        ties: dict[int, Missing] = {}
        printing = self.aligned.printing(utterance.printed)
        for tie in self.aligned.ties(printing):
            source = tie.sentence.source
            if source not in doubted or source in ties:
                continue
            if self._corresponds(tie, utterance, sought):
                tied = self._by_tie(tie, utterance)
                if source in absent or tied.verdict == "paraphrased":
                    ties[source] = tied
        tellings = self._tellings(found, utterance, traces) - printing.keys()
        for ref in self.aligned.beside(tellings):
            if ref.source in absent and ref.source not in ties and self._is_prose(ref):
                ties[ref.source] = _weak(ref)
        return tuple(ties.get(missing.source, missing) for missing in found)

    def _tellings(
        self, found: Sequence[Missing], utterance: Utterance, traces: Mapping[int, Sequence[Trace]]
    ) -> set[SentenceRef]:
        """The sentences that tell it in other words: of the others, and beside its own print."""
        told = {
            SentenceRef(missing.source, missing.sentence)
            for missing in found
            if missing.sentence is not None and missing.verdict == "paraphrased"
        }
        beside = {
            trace.ref
            for source in {printed.source for printed in utterance.printed}
            for trace in traces.get(source, ())
            if trace.share >= REPORTED and not self._is_quoted(trace.ref)
        }
        return told | beside

    def _corresponds(self, tie: Tie, utterance: Utterance, sought: Sought) -> bool:
        """Whether a linked sentence has telling words of it, and is neither a quote nor another's words."""
        ref = tie.sentence
        share = self.whereabouts.telling_share(ref, sought)
        if share == 0 or (share < 1 and not (tie.whole and tie.score >= LIKELY)):
            return False
        return not self._is_quoted(ref) and not self._reports_another(ref, utterance)

    def _by_tie(self, tie: Tie, utterance: Utterance) -> Missing:
        ref = tie.sentence
        if tie.whole and (tie.score >= TIED or self._names_speaker(ref, utterance)):
            return Missing(source=ref.source, verdict="paraphrased", sentence=ref.sentence, reason="linked")
        return _weak(ref)

    def _names_speaker(self, ref: SentenceRef, utterance: Utterance) -> bool:
        reading = self.readings[ref.source]
        language = language_for(self.languages, reading.language)
        start, end = reading.sentences[ref.sentence].span
        there = name_words(reading.text[start:end], language)
        speakers = (name_words(p.speaker_name or p.speaker or "", language) for p in utterance.printed)
        return any(speaker & there for speaker in speakers)

    def _retold(self, found: Missing, retold: Retelling | None) -> Missing:
        """The same, unless the speaker is reported to say so in other words."""
        if found.verdict == "paraphrased" and found.reason != "linked":
            return found
        if retold is None or found.reason in ("no-text", "other-language"):
            return found
        if retold.surely and (found.verdict != "paraphrased" or (retold.own and retold.same)):
            reason = "reported" if retold.own else "answer"
            return Missing(
                source=found.source, verdict="paraphrased", sentence=retold.sentence, reason=reason
            )
        if found.verdict != "absent":
            return found
        return Missing(
            source=found.source, verdict="uncertain", sentence=retold.sentence, reason="weak-match"
        )

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
        if trace.in_run and not self._is_quoted(trace.ref):
            agree = tuple(self._speakers_agree(trace.ref, utterance))
            return "marks-off" if True in agree or not agree else "linked"
        if trace.share >= REPORTED and self._reports(trace, utterance):
            return "reported"
        if self._is_linked(trace, utterance) and not self._is_quoted(trace.ref):
            return "" if self._reports_another(trace.ref, utterance) else "linked"
        return ""

    def _is_prose(self, ref: SentenceRef) -> bool:
        """Whether the sentence is the outlet's own, with nobody's words in it."""
        prose = self.readings[ref.source].sentences[ref.sentence].role == "prose"
        return prose and self.quoted[ref.source][ref.sentence] == 0

    def _is_quoted(self, ref: SentenceRef) -> bool:
        """Whether the sentence is mostly a quote itself: that is no other form of this one, but another."""
        return self.quoted[ref.source][ref.sentence] > MOSTLY

    def _reports(self, trace: Trace, utterance: Utterance) -> bool:
        return any(same is True for same in self._speakers_agree(trace.ref, utterance))

    def _reports_another(self, ref: SentenceRef, utterance: Utterance) -> bool:
        """Whether it gives somebody's words, and never this speaker's."""
        agree = list(self._speakers_agree(ref, utterance))
        return False in agree and True not in agree

    def _speakers_agree(self, ref: SentenceRef, utterance: Utterance) -> Iterator[bool | None]:
        """For each reported clause: whether its speaker is the utterance's, None if not known."""
        reading = self.readings[ref.source]
        start, end = reading.sentences[ref.sentence].span
        starts, names = self.reported[ref.source]
        within = names[bisect_left(starts, start) : bisect_left(starts, end)]
        if not within:
            return
        language = language_for(self.languages, reading.language)
        speakers = {name_words(p.speaker_name or p.speaker or "", language) for p in utterance.printed}
        for given in within:
            for speaker in speakers:
                yield same_names(given, speaker)

    def _is_linked(self, trace: Trace, utterance: Utterance) -> bool:
        return self.aligned.prints(trace.ref, utterance.printed)

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


def _quoted_shares(reading: Reading) -> tuple[float, ...]:
    ends = [quote.span.end for quote in reading.quotes]
    return tuple(
        _quoted_share(sentence.span, islice(reading.quotes, bisect_left(ends, sentence.span.start), None))
        for sentence in reading.sentences
    )


def _quoted_share(sentence: Span, quotes: Iterator[Quote]) -> float:
    start, end = sentence
    within = takewhile(lambda quote: quote.span.start < end, quotes)
    inside = (min(q.span.end, end) - max(q.span.start, start) for q in within if q.kind == "speech")
    return max(inside, default=0) / max(1, end - start)


def _reported_by(reading: Reading, language: Language) -> ReportedBy:
    clauses = sorted(reading.reported, key=lambda clause: clause.span.start)
    names = [name_words(clause.speaker_name or clause.speaker or "", language) for clause in clauses]
    return [clause.span.start for clause in clauses], names


def _weak(ref: SentenceRef) -> Missing:
    return Missing(source=ref.source, verdict="uncertain", sentence=ref.sentence, reason="weak-match")


def _untraced(source: int, doubt: str) -> Missing:
    return Missing(source=source, verdict="uncertain" if doubt else "absent", reason=doubt)
