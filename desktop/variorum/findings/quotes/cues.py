"""Said here, admitted there: cues that judge what was said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import base_of, labels, sentence_words, words_of
from variorum.findings.quotes.announced import announced_in_family, announced_in_row, quoting_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.draft import Parameters
    from variorum.findings.facts import Facts
    from variorum.findings.quotes.announced import Announced
    from variorum.model import Comparison, Family, Place

QUOTED, REPORTED = 50.0, 40.0
WORD_FOR_WORD = ("verbatim", "tidied", "trimmed")


def cue_findings(facts: Facts) -> Iterator[Draft]:
    """What some sources announce with a loaded verb and others with a plain one, quoted or reported."""
    comparison, languages = facts.comparison, facts.languages
    told: set[Place] = set()
    for family in comparison.families:
        for draft in _of_family(family if family.certainty != "possible" else _word_for_word(family), facts):
            told.update(draft.where)
            yield draft
    quoting = quoting_sentences(comparison)
    for row in comparison.rows:
        for speaker, cues in announced_in_row(row, comparison, languages, quoting):
            lines = [sentence_words(ref, comparison.readings) for ref in row.members]
            words = min(lines, key=lambda line: (len(line), line))  # in any order of the sources
            for draft in _drafts(cues, given(speaker=speaker, words=words), comparison):
                if told.isdisjoint(draft.where):
                    yield replace(draft, certainty="likely")


def _word_for_word(family: Family) -> Family:
    """Of a doubtful family, what is printed word for word as in its base, which is one line in any case."""
    base = base_of(family)
    same = tuple(one for one in family.renderings if one is base or one.verdict in WORD_FOR_WORD)
    return replace(family, renderings=same, base=same.index(base), missing=(), certainty="likely")


def _of_family(family: Family, facts: Facts) -> Iterator[Draft]:
    speaker, comparison = facts.speaker_of(family), facts.comparison
    cues = announced_in_family(family, speaker, facts)
    if not any(cue.loaded for cue in cues):
        return
    about = given(speaker=speaker, words=words_of(base_of(family), comparison.readings))
    for draft in _drafts(cues, about, comparison):
        weight = draft.weight + QUOTED - REPORTED
        yield replace(draft, weight=weight, family=family.id, certainty=family.certainty)


def _drafts(cues: Sequence[Announced], about: Parameters, comparison: Comparison) -> Iterator[Draft]:
    """One for each loaded word that somebody else does without."""
    loaded: dict[str, list[Announced]] = defaultdict(list)
    for cue in cues:
        if cue.loaded:
            loaded[cue.loaded].append(cue)
    for word, here in sorted(loaded.items()):
        sources = {cue.source for cue in here}
        rest = [cue for cue in cues if not cue.loaded and cue.source not in sources]
        plain = [cue for cue in rest if cue.cue] or rest
        if plain:
            yield _draft(word, here, plain, about, comparison)


def _draft(
    word: str,
    here: Sequence[Announced],
    plain: Sequence[Announced],
    about: Parameters,
    comparison: Comparison,
) -> Draft:
    return Draft(
        kind="cue_changed",
        weight=REPORTED + min(len({cue.source for cue in plain}), 9) * 0.1,
        parameters=(
            *repeated("source", labels(comparison, (cue.source for cue in here))),
            *repeated("other", labels(comparison, (cue.source for cue in plain))),
            *repeated("base_cue", sorted({cue.cue for cue in plain if cue.cue})),
            *given(cue=word, sort=None if any(cue.cue for cue in plain) else "said"),
            *about,
            *given(record=None if comparison.record is None else "yes"),
        ),
        where=tuple(dict.fromkeys(place for cue in (*here, *plain) for place in cue.where)),
    )
