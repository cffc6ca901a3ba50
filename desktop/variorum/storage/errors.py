"""What cannot be opened or saved, said in a sentence."""

from __future__ import annotations


class StoryFileError(Exception):
    """What is wrong with a story file and what she can do: one sentence or two, for a person."""


class ChangedOnDisk(StoryFileError):  # noqa: N818 - it names what happened, as Cancelled does
    """Somebody else saved the file since it was opened; nothing was written."""
