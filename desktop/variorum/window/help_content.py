"""What the page of help shows, and at which entry it opens. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast, get_args

from variorum.model import Absence, FindingKind, Verdict
from variorum.phrases import absence_word, explain_verdict, kind_word, verdict_word
from variorum.storage.help_texts import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Comparison, Family, Finding
    from variorum.phrases import Phrases
    from variorum.storage.help_texts import Help, HelpEntry
    from variorum.window.selection import Selection

_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
_ABSENCES: tuple[Absence, ...] = get_args(Absence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One entry of the page. Its name is that of its sign and of its colours too."""

    name: str
    title: str  # as the app calls it
    explains: tuple[str, ...]  # what a verdict is; () for a finding, whose meaning says it
    entry: HelpEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Entries under one heading."""

    title: str
    topics: tuple[Topic, ...]


def chapters(help_texts: Help, phrases: Phrases, wanted: str = "") -> tuple[Chapter, ...]:
    """The verdicts, then the other findings; of these the entries that hold all ``wanted`` words."""
    words = wanted.casefold().split()
    topics = [_topic(entry, help_texts, phrases) for entry in help_texts.entries]
    kept = [topic for topic in topics if _holds(topic, words)]
    verdicts = {*_VERDICTS, *_ABSENCES}
    parts = (
        ("verdicts", tuple(topic for topic in kept if topic.name in verdicts)),
        ("findings", tuple(topic for topic in kept if topic.name not in verdicts)),
    )
    return tuple(Chapter(title=help_texts.words[name], topics=part) for name, part in parts if part)


def topic_of(comparison: Comparison | None, finding: Finding | None, selection: Selection | None) -> str:
    """The name of the entry that explains the finding she looks at, or else the verdict; "" for none."""
    if finding is not None:
        return finding.kind
    if comparison is None or selection is None or selection.kind != "family":
        return ""
    family = next((family for family in comparison.families if family.id == selection.key), None)
    return next(_verdicts_in(family, selection.source), "") if family is not None else ""


def _verdicts_in(family: Family, source: int | None) -> Iterator[str]:
    yield from (rendering.verdict for rendering in family.renderings if rendering.source == source)
    yield from (missing.verdict for missing in family.missing if missing.source == source)


def _topic(entry: HelpEntry, help_texts: Help, phrases: Phrases) -> Topic:
    explains = tuple(_explained(entry.name, help_texts, phrases))
    return Topic(name=entry.name, title=_word(entry.name, phrases), explains=explains, entry=entry)


def _word(name: str, phrases: Phrases) -> str:
    if name in _VERDICTS:
        return verdict_word(name, phrases)
    if name in _ABSENCES:
        return absence_word(name, phrases)
    return kind_word(cast("FindingKind", name), phrases)


def _explained(name: str, help_texts: Help, phrases: Phrases) -> Iterator[str]:
    """What the verdict is, and what it is called where nobody knows what was said."""
    if name in _ABSENCES:
        yield explain_verdict(name, phrases)
    elif name in _VERDICTS:
        yield explain_verdict(name, phrases)
        word = verdict_word(name, phrases, has_record=False)
        if word != verdict_word(name, phrases):
            explains = explain_verdict(name, phrases, has_record=False)
            yield help_texts.words["without_record"].format(word=word, explains=explains)


def _holds(topic: Topic, words: list[str]) -> bool:
    entry = topic.entry
    texts = (topic.title, *topic.explains, entry.means, shown(entry.says))
    examples = (f"{one.source.label} {shown(one.pieces)}" for one in entry.sources)
    everything = " ".join((*texts, *examples)).casefold()
    return all(word in everything for word in words)
