"""A finding's kind and parameters -> its sentence, in a language. Window, report and command line all use it.

A phrase is a template from ``phrases/CODE.toml``; what stands between asterisks is emphasised. The names of
phrases are tried from the most special to the plainest: ``record_added_unnamed``, ``record_added``,
``record``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.model import Absence, Comparison, Finding, FindingKind, Verdict

LONGEST_QUOTE = 14  # words; what is longer loses its end in a headline
COUNTED_KINDS: tuple[FindingKind, ...] = (
    "cut",
    "altered",
    "spliced",
    "contradiction",
    "speaker_differs",
    "figure_conflict",
    "not_in_record",
    "speaker_dropped",
    "cue_changed",
    "second_hand",
    "headline_differs",
    "revised",
    "correction_note",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The sentences of one language."""

    table: Mapping[str, Any]

    @staticmethod
    def from_table(table: Mapping[str, Any]) -> Phrases:
        """Take a language's phrases from its TOML table."""
        return Phrases(table=table)


class SummaryPart(NamedTuple):
    """One clause of the summary; ``kind`` says which sign stands before it, None for none."""

    text: str
    kind: FindingKind | None


def headline(finding: Finding, phrases: Phrases) -> str:
    """The finding as one sentence: who, which words, whose line."""
    return "".join(text for text, _ in _headline_pieces(finding, phrases))


def emphasis(finding: Finding, phrases: Phrases) -> tuple[Span, ...]:
    """Where the headline's coloured words stand, as offsets into ``headline``."""
    spans, at = [], 0
    for text, emphasised in _headline_pieces(finding, phrases):
        if emphasised and text:
            spans.append(Span(at, at + len(text)))
        at += len(text)
    return tuple(spans)


def reason(finding: Finding, phrases: Phrases) -> str:
    """The line under the headline: why the app says so."""
    told = "".join(text for text, _ in _pieces("reason", finding, phrases))
    return " ".join((told, *_notes(finding, phrases)))


def says(finding: Finding, phrases: Phrases) -> str:
    """Headline and reason, for the machine-readable answer and for screen readers."""
    return f"{headline(finding, phrases)} {reason(finding, phrases)}".strip()


def verdict_word(verdict: Verdict, phrases: Phrases, *, has_record: bool = True) -> str:
    """The label of a cell."""
    return _word("verdict", verdict, phrases, has_record=has_record)


def absence_word(absence: Absence, phrases: Phrases) -> str:
    """The label of a cell without a quote."""
    return _word("verdict", absence, phrases, has_record=True)


def missing_reason(key: str, phrases: Phrases) -> str:
    """Why it is uncertain whether a source has a quote; "" for no reason."""
    reasons = phrases.table["missing"]
    return str(reasons.get(key, reasons["unknown"])) if key else ""


def words_left_off(count: int, phrases: Phrases) -> str:
    """The chip at a trimmed end: "6 words left off"."""
    return _form(phrases.table["left_off"], count).format(n=count)


def kind_word(kind: FindingKind, phrases: Phrases, *, has_record: bool = True) -> str:
    """The name of a kind of finding, as in the list of findings."""
    return _word("kind", kind, phrases, has_record=has_record)


def explain_verdict(verdict: Verdict | Absence, phrases: Phrases, *, has_record: bool = True) -> str:
    """What a verdict means, in one sentence."""
    return _word("explain", verdict, phrases, has_record=has_record)


def summary(comparison: Comparison, phrases: Phrases) -> tuple[SummaryPart, ...]:
    """The whole comparison in one line: sources, shared quotes, then what is to be looked at, by kind."""
    told: Mapping[str, Any] = phrases.table["summary"]
    parts = [SummaryPart(_shared_quotes(comparison, told), None)]
    for kind in COUNTED_KINDS:
        count = sum(finding.kind == kind for finding in comparison.findings)
        if count:
            plain = None if comparison.record is not None else told.get(f"{kind}_plain")
            parts.append(SummaryPart(_form(plain or told[kind], count).format(n=count), kind))
    parts += _only_here(comparison, told)
    return tuple(parts)


def _shared_quotes(comparison: Comparison, told: Mapping[str, Any]) -> str:
    shared = [f for f in comparison.families if len({r.source for r in f.renderings}) > 1]
    about = {
        f.family for f in comparison.findings if f.kind in ("cut", "altered", "spliced", "speaker_differs")
    }
    differ = sum(
        family.id in about or any(r.verdict in ("cut", "altered") for r in family.renderings)
        for family in shared
    )
    sources = _form(told["sources"], len(comparison.sources)).format(n=len(comparison.sources))
    if not shared:
        return str(told["nothing_shared"]).format(sources=sources)
    quotes = _form(told["shared"], len(shared)).format(n=len(shared))
    return str(told["split"]).format(
        sources=sources, shared=quotes, alike=len(shared) - differ, differ=differ
    )


def _only_here(comparison: Comparison, told: Mapping[str, Any]) -> list[SummaryPart]:
    found = [f for f in comparison.findings if f.kind == "only_here" and "quote" not in f.parameter("sort")]
    count = sum(int(finding.parameter("count") or 1) for finding in found)
    if not found:
        return []
    if len(found) > 1:
        return [SummaryPart(str(told["only_in_one"]).format(n=count), "only_here")]
    template = _form(told["only_in"], count)
    return [SummaryPart(template.format(n=count, sources=found[0].parameter("source")), "only_here")]


def _word(section: str, key: str, phrases: Phrases, *, has_record: bool) -> str:
    table = phrases.table[section]
    plain: Mapping[str, str] = table.get("plain", {})
    return str(table["record"][key] if has_record else plain.get(key, table["record"][key]))


# ---------------------------------------------------------------- templates

Piece = tuple[str, bool]  # words, and whether they are emphasised


def _headline_pieces(finding: Finding, phrases: Phrases) -> list[Piece]:
    return _pieces("headline", finding, phrases)


def _pieces(section: str, finding: Finding, phrases: Phrases) -> list[Piece]:
    table: Mapping[str, Any] = phrases.table[section][finding.kind]
    entry = next((table[name] for name in _names(finding) if name in table), next(iter(table.values())))
    values = _values(finding, phrases)
    template = _form(entry, int(values["count"]))
    pieces: list[Piece] = []
    for number, part in enumerate(template.split("*")):
        if part == "{claims}":
            pieces += _claim_pieces(finding, phrases)
        else:
            pieces.append((part.format_map(values), number % 2 == 1))
    return pieces


def _notes(finding: Finding, phrases: Phrases) -> Iterator[str]:
    """What is said beside the reason, of the sources that the parameter of a note's name lists."""
    for name, entry in phrases.table["note"].items():
        sources = _all(finding, name)
        if sources:
            yield _form(entry, len(sources)).format(sources=_join(sources, phrases))


def _names(finding: Finding) -> list[str]:
    """The names a phrase for this finding may have, the most special first."""
    base = "record" if finding.parameter("record") else "plain"
    sort = finding.parameter("sort")
    unnamed = "" if finding.parameter("speaker") else "_unnamed"
    uncounted = "" if finding.parameter("counted") or finding.parameter("kept") else "_uncounted"
    noted = ("_noted",) if finding.parameter("line") else ()
    names = []
    for first in (base, "record"):
        for said in dict.fromkeys((sort, sort.removesuffix("_prints"))):
            stem = f"{first}_{said}" if said else first
            names += [*(stem + end for end in (*noted, unnamed, uncounted)), stem]
        names += [first + unnamed, first + uncounted, first]
    return names


def _form(entry: str | Mapping[str, str], count: int) -> str:
    """The plural form for a count."""
    if isinstance(entry, str):
        return entry
    exact = {1: "one", 2: "two", 3: "three"}.get(count, "other")
    return entry.get(exact, entry["other"])


def _values(finding: Finding, phrases: Phrases) -> dict[str, str]:
    """Everything a template may name; "" for what this finding does not have."""
    names = ("speaker", "base_speaker", "base", "kept", "of", "rest", "counted", "outlet")
    places = ("paragraph", "paragraphs", "other_paragraph", "other_paragraphs")
    values = {name: finding.parameter(name) for name in names + places}
    for name in ("words", "base_words", "other_words", "first", "second", "cue", "base_cue", "line"):
        values[name] = _join([_quoted(text, phrases) for text in _all(finding, name)], phrases)
    flag = next(iter(_all(finding, "flag")), "content-word")
    values |= {
        "sources": _join(_all(finding, "source"), phrases),
        "others": _join(_all(finding, "other"), phrases),
        "count": finding.parameter("count") or str(len(_all(finding, "source"))),
        "flag": str(phrases.table["flag"].get(flag, flag)),
        "Counted": values["counted"][:1].upper() + values["counted"][1:],
        "claims_by": _claims_by(finding, phrases),
    }
    return values


def _all(finding: Finding, name: str) -> list[str]:
    """Every value of a parameter that may come several times."""
    return [value for key, value in finding.parameters if key == name]


def _claims(finding: Finding) -> dict[str, list[str]]:
    """What is claimed -> by whom, in order: each "claim" is followed by its "by"s."""
    claims: dict[str, list[str]] = {}
    claim = ""
    for name, value in finding.parameters:
        if name == "claim":
            claim = value
            claims.setdefault(claim, [])
        elif name == "by":
            claims.setdefault(claim, []).append(value)
    return claims


def _claims_by(finding: Finding, phrases: Phrases) -> str:
    told = phrases.table["list"]
    between = str(told["claims_between"])
    return between.join(
        str(told["claims"]).format(by=_join(_with_times(by, finding, phrases), phrases), claim=claim)
        for claim, by in _claims(finding).items()
    ).removesuffix(".")  # of "9 a.m.": the sentence around has its own


def _with_times(by: Iterable[str], finding: Finding, phrases: Phrases) -> list[str]:
    """Sources with the time they were published: each "by" is followed by its "at", if that is known."""
    pairs = pairwise(finding.parameters)
    times = {one: at for (name, one), (then, at) in pairs if (name, then) == ("by", "at")}
    told = str(phrases.table["list"]["at"])
    return [told.format(source=one, time=times[one]) if one in times else one for one in by]


def _claim_pieces(finding: Finding, phrases: Phrases) -> list[Piece]:
    claims = list(_claims(finding))
    claims[-1:] = [claim.removesuffix(".") for claim in claims[-1:]]  # of "9 a.m.": the sentence has its own
    marked = _join([f"\0{number}\0" for number in range(len(claims))], phrases)
    return [
        (claims[int(part)] if number % 2 else part, number % 2 == 1)
        for number, part in enumerate(marked.split("\0"))
    ]


def _quoted(words: str, phrases: Phrases) -> str:
    marks = phrases.table["quote"]
    words = words.removesuffix(".")  # the sentence around has its own
    parts = words.split()
    if len(parts) > LONGEST_QUOTE:
        words = str(marks["left_off"]).format(words=" ".join(parts[: LONGEST_QUOTE - 3]))
    return f"{marks['open']}{words}{marks['close']}"


def _join(items: Iterable[str] | Sequence[str], phrases: Phrases) -> str:
    """A list in words: "A, B and C"."""
    told = phrases.table["list"]
    listed = list(items)
    if len(listed) < 2:
        return listed[0] if listed else ""
    first = listed[0]
    for item in listed[1:-1]:
        first = str(told["more"]).format(a=first, b=item)
    return str(told["two"]).format(a=first, b=listed[-1])
