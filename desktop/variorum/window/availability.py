"""Which commands make sense at the moment, and which are ticked. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.window.story_edits import remark_on

if TYPE_CHECKING:
    from variorum.model import Comparison, Finding, Source, Story
    from variorum.window.selection import Selection

_DECISIONS = {"agree": "confirmed", "ask_desk": "ask desk", "dismiss": "dismissed"}


def unavailable(
    story: Story, comparison: Comparison | None, selection: Selection | None, source: Source | None
) -> frozenset[str]:
    """The names of the commands that could do nothing now."""
    off: set[str] = set()
    if not story.sources:
        off |= {"save", "save_as", "report", "export_data", "find", "find_next", "find_previous"}
    if source is None:
        off |= {"record", "base", "draft", "rename", "move_up", "move_down", "remove"}
    if source is None or not source.left_out:
        off.add("left_out")
    if story.record is None:
        off.add("no_record")
    if story.options.base is None:
        off.add("own_base")
    if comparison is None or not comparison.findings:
        off |= {"next", "previous", "agree", "ask_desk", "dismiss"}
    in_source = selection is not None and selection.source is not None
    if selection is None:
        off |= {"note", "uncorrect", "what_is_this"}
    if selection is None or not in_source or selection.kind != "family":
        off.add("not_same")
    if selection is None or not in_source or selection.kind != "row":
        off |= {"unlink", "link_above", "link_below"}
    if not story.corrections:
        off.add("uncorrect")
    return frozenset(off)


def ticked(story: Story, finding: Finding | None, source: Source | None) -> frozenset[str]:
    """The names of the commands that are ticked because the story says so."""
    on = {"draft"} if source is not None and source.kind == "draft" else set()
    if finding is not None:
        decision = remark_on(story, finding.id).decision
        on |= {name for name, meant in _DECISIONS.items() if meant == decision}
    return frozenset(on)


STORY_TICKS = frozenset({"draft", *_DECISIONS})
