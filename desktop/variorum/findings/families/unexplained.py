"""Absent utterances, held once more against what their sources tell and no other utterance explains.

"Farina said that his client had been ill" has no word of "Tiago was in bed with a temperature". But Farina is
reported there, and nothing else that anybody prints of him says so: it may well be this. So nobody may say
that the source has nothing of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.concepts import DENIAL, figures_in, things
from variorum.findings.families.refusals import is_refusing
from variorum.findings.quotes.people import may_be_same
from variorum.model import Missing, SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.families.absence import Absences
    from variorum.findings.families.asked import Asked
    from variorum.findings.families.concepts import Concepts
    from variorum.findings.families.retold import Retold
    from variorum.findings.families.tellings import Telling
    from variorum.model import Family, Utterance

BEGINNING = 2  # letters of a name that no slip changes
BESIDE = 1  # sentences from the words themselves, in which a source may tell beforehand what they say


class Statement(NamedTuple):
    """A sentence with what somebody says."""

    ref: SentenceRef
    names: frozenset[str]


class Untold(NamedTuple):
    """What a source tells."""

    source: int
    telling: Telling
    things: Concepts  # that it seldom says, and that retell no other utterance


class Index(NamedTuple):
    """What the sources tell, by what it may be found by."""

    by_name: Mapping[str, Sequence[Untold]]  # how a name of who is reported begins: it may be misspelt
    nameless: Sequence[Untold]  # reported of nobody who has a name
    denying: Mapping[str, Sequence[Untold]]  # the things of which something is denied
    counting: Mapping[str, Sequence[Untold]]  # the figures in what nobody is said to say


class Around(NamedTuple):
    """Where an utterance is printed."""

    sentences: frozenset[SentenceRef]  # and those beside them
    sources: frozenset[int]


def doubted(
    families: Sequence[Family], utterances: Sequence[Utterance], absences: Absences, record: int | None
) -> tuple[Family, ...]:
    """The same families; where a source reports the speaker, and what it reports is nothing else, uncertain.

    Args:
        families: with all that is known of each by itself.
        utterances: of each family.
        absences: what the sources tell.
        record: has what was said in the very words, or lacks it.
    """
    untold = [one for one in _unexplained(families, absences) if one.source != record]
    if not untold:
        return tuple(families)
    index = _index(untold)
    statements = _statements(utterances, absences)
    return tuple(
        _doubted(family, utterance, index, statements, absences)
        for family, utterance in zip(families, utterances, strict=True)
    )


def _statements(utterances: Sequence[Utterance], absences: Absences) -> Mapping[str, Sequence[Statement]]:
    """What somebody with a name is quoted or reported to have said, by each thing in it."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for source, telling in absences.retold.tellings:
        if telling.reported:
            _add(found, Statement(SentenceRef(source, telling.sentence), telling.by.names), telling.says)
    for utterance in utterances:
        for printed in utterance.printed:
            said = absences.retold.meanings[printed.source]
            names = name_words(printed.speaker_name or "", said.language)
            for ref in absences.aligned.printing((printed,)):
                _add(found, Statement(ref, names), said.at_all(printed.spans))
    return found


def _add(found: defaultdict[str, list[Statement]], statement: Statement, says: Concepts) -> None:
    if statement.names:
        for thing in things(says):
            found[thing].append(statement)


def _unexplained(families: Sequence[Family], absences: Absences) -> Iterator[Untold]:
    """What the sources tell that retells no utterance as far as anybody knows, or more than that one."""
    explained: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for family in families:
        for missing in family.missing:
            if missing.sentence is not None:
                base = family.renderings[family.base]
                says = absences.retold.meanings[base.source].at_all(base.spans)
                explained[missing.source, missing.sentence].update(says)
    for at, (source, telling) in enumerate(absences.retold.tellings):
        others = explained.get((source, telling.sentence))
        if (others is None or not telling.reported) and _may_retell(source, telling, absences):
            seldom = (thing for thing in things(telling.says) if at in absences.retold.having.get(thing, ()))
            yield Untold(source, telling, frozenset(seldom) - (others or set()))


def _index(untold: Sequence[Untold]) -> Index:
    by_name: defaultdict[str, list[Untold]] = defaultdict(list)
    denying: defaultdict[str, list[Untold]] = defaultdict(list)
    counting: defaultdict[str, list[Untold]] = defaultdict(list)
    for one in untold:
        names = one.telling.by.names if one.telling.reported else ()
        for beginning in {name[:BEGINNING] for name in names}:
            by_name[beginning].append(one)
        if one.telling.reported:
            continue
        for thing in one.things if DENIAL in one.telling.says else ():
            denying[thing].append(one)
        for figure in figures_in(one.things):
            counting[figure].append(one)
    nameless = [one for one in untold if one.telling.reported and not one.telling.by.names]
    return Index(by_name, nameless, denying, counting)


def _may_retell(source: int, telling: Telling, absences: Absences) -> bool:
    """Whether it may be all that is left of a quote: not what stands beside one, no refusal to speak."""
    of_a_role = bool(telling.by.role) and not telling.reported  # "The porter rejected it": he, nobody else
    says = telling.says
    if not things(says) or of_a_role or not (telling.reported or DENIAL in says or figures_in(says)):
        return False
    sentence = absences.readings[source].sentences[telling.sentence].span
    words = absences.readings[source].text[sentence.start : sentence.end]
    language = language_for(absences.languages, absences.readings[source].language)
    return absences.quoted[source][telling.sentence] == 0 and not is_refusing(words, language)


def _doubted(
    family: Family,
    utterance: Utterance,
    index: Index,
    statements: Mapping[str, Sequence[Statement]],
    absences: Absences,
) -> Family:
    absent = {m.source for m in family.missing if m.verdict == "absent"}
    if not absent:
        return family
    retold = absences.retold
    asked = retold.asked(utterance, family.base)
    if not any(part.own for part in asked.parts):
        return family  # a scrap of a few words is looked for in no other words
    around = _around(utterance, absences)
    found: dict[int, Missing] = {}
    for source, telling, seldom in _likely(asked, index):
        if source not in absent or source in found:
            continue
        may_be = _reports(telling, asked) if telling.reported else _is_of_it(seldom, asked, around, retold)
        if may_be and not _is_told_apart(source, telling, asked, around, statements, absences):
            found[source] = Missing(
                source=source, verdict="uncertain", sentence=telling.sentence, reason="weak-match"
            )
    missing = tuple(found.get(missing.source, missing) for missing in family.missing)
    return replace(family, missing=missing) if found else family


def _likely(asked: Asked, index: Index) -> Iterator[Untold]:
    """What may tell it: of who may have said it, then what denies or counts something of the same."""
    beginnings = sorted({name[:BEGINNING] for speaker in asked.speakers for name in speaker.names})
    yield from chain.from_iterable(index.by_name.get(beginning, ()) for beginning in beginnings)
    yield from index.nameless if not beginnings else ()
    for thing in sorted(_denied(asked)):
        yield from index.denying.get(thing, ())
    for figure in sorted(_counted(asked)):
        yield from index.counting.get(figure, ())


def _reports(telling: Telling, asked: Asked) -> bool:
    """Whether whoever said the words is reported, with no figures or denial that are another matter's."""
    said = frozenset[str]().union(*(part.figures for part in asked.parts))
    told = figures_in(telling.says)
    alike = any((DENIAL in part.says) == (DENIAL in telling.says) for part in asked.parts if part.own)
    return alike and told <= said and bool(told) == bool(said) and _is_by(telling, asked)


def _is_of_it(seldom: Concepts, asked: Asked, around: Around, retold: Retold) -> bool:
    """Whether something is denied, or counted, as the words do of what nothing else there speaks of."""
    return any(
        not any(
            source in around.sources and SentenceRef(source, telling.sentence) not in around.sentences
            for source, telling in (retold.tellings[at] for at in retold.having[thing])
        )
        for thing in seldom & (_denied(asked) | _counted(asked))
    )


def _denied(asked: Asked) -> Concepts:
    """The things of which the words deny something."""
    return frozenset[str]().union(*(part.telling for part in asked.parts if DENIAL in part.says))


def _counted(asked: Asked) -> Concepts:
    """The figures in the words."""
    return frozenset[str]().union(*(part.figures for part in asked.parts))


def _is_by(telling: Telling, asked: Asked) -> bool:
    """Whether a clause is reported of whoever said the words, perhaps under a misspelt name.

    A role is enough only where nobody has a name: for a company many may speak.
    """
    named = [speaker.names for speaker in asked.speakers if speaker.names]
    if not named or not telling.by.names:
        return not named and bool(telling.by.role & asked.of_speakers)
    return any(_one_person(telling.by.names, names) for names in named)


def _one_person(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all of the shorter name stands in the longer; misspelt, if it is a name in full."""
    fewer, more = sorted((one, other), key=len)
    if fewer <= more:
        return True
    return len(fewer) > 1 and all(any(may_be_same(name, there) for there in more) for name in fewer)


def _around(utterance: Utterance, absences: Absences) -> Around:
    """The sentences that print an utterance, and those beside them."""
    sentences = frozenset(
        SentenceRef(ref.source, at)
        for ref in absences.aligned.printing(utterance.printed)
        for at in range(ref.sentence - BESIDE, ref.sentence + BESIDE + 1)
    )
    return Around(sentences, frozenset(ref.source for ref in sentences))


def _is_told_apart(
    source: int,
    telling: Telling,
    asked: Asked,
    around: Around,
    statements: Mapping[str, Sequence[Statement]],
    absences: Absences,
) -> bool:
    """Whether a source that prints the words has what is told here in another place, and more like it."""
    linked = absences.aligned.linked.get(SentenceRef(source, telling.sentence), {})
    told = things(telling.says)
    own = len(told & frozenset[str]().union(*(part.says for part in asked.parts)))
    alike = Counter(
        statement.ref
        for thing in told
        for statement in statements.get(thing, ())
        if same_names(statement.names, telling.by.names)
    )
    nearer = (ref for ref, shared in alike.items() if shared > own or not own)
    return any(ref.source in around.sources and ref not in around.sentences for ref in chain(linked, nearer))
