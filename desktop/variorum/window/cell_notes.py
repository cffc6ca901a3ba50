"""The small lines under a rendering: house style, speaker, verb of saying. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.cell_content import Note, Run
from variorum.window.cell_words import told, told_differences, with_strong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Family, FindingKind, Rendering
    from variorum.window.cell_maker import CellMaker

_OF_SPEAKERS: tuple[FindingKind, ...] = ("speaker_dropped", "speaker_differs")


def rendering_notes(
    maker: CellMaker, family: Family, rendering: Rendering, times: int, leading: FindingKind | None
) -> tuple[Note, ...]:
    """What is to be said besides the words.

    Args:
        maker: what the cell is made from.
        family: the utterance.
        rendering: the rendering shown.
        times: how often the source prints the utterance.
        leading: the finding that gave the cell its sign, if one did.
    """
    return tuple(_notes(maker, family, rendering, times, leading))


def _notes(
    maker: CellMaker, family: Family, rendering: Rendering, times: int, leading: FindingKind | None
) -> Iterator[Note]:
    tidied = [difference for difference in rendering.differences if difference.kind == "tidied"]
    if tidied:
        yield Note(runs=(Run(told_differences(tidied, maker.phrases)),))
    if leading == "speaker_differs":
        name = rendering.speaker_name or rendering.speaker or told(maker.phrases, "by_nobody")
        yield Note(runs=with_strong(told(maker.phrases, "same_words_by"), name))
    else:
        yield from _speaker_note(maker, family, rendering)
    yield from _cue_note(maker, family, rendering)
    if times > 1:
        yield Note(runs=(Run(told(maker.phrases, "printed_again", n=times)),))


def _speaker_note(maker: CellMaker, family: Family, rendering: Rendering) -> Iterator[Note]:
    name = rendering.speaker_name or rendering.speaker
    by = with_strong(told(maker.phrases, "by"), name) if name else (Run(told(maker.phrases, "by_nobody")),)
    for kind in _OF_SPEAKERS:
        if maker.index.of_kind(family, rendering.source, kind) is not None:
            yield Note(runs=by, sign=kind, meaning=kind)
            return


def _cue_note(maker: CellMaker, family: Family, rendering: Rendering) -> Iterator[Note]:
    finding = maker.index.of_kind(family, rendering.source, "cue_changed")
    if finding is not None:
        cue, base_cue = finding.parameter("cue"), finding.parameter("base_cue")
        # a transcript has a name before the words, and no verb
        plain = (Run(told(maker.phrases, "elsewhere", words=base_cue)),) if base_cue else ()
        yield Note(runs=(Run(cue, "strong"), *plain), sign="cue_changed", meaning="cue_changed")
