"""A claim: with which words a sentence says that somebody speaks, and who that is."""

from __future__ import annotations

import msgspec

from variorum.reading.speakers.cues import Cue
from variorum.reading.speakers.mentions import Phrase


class Claim(msgspec.Struct, frozen=True, gc=False):
    """A cue with the phrase that names its speaker."""

    cue: Cue
    speaker: Phrase

    @property
    def elided(self) -> bool:
        """Whether the speaker is left out, as in "«…», aseguró"."""
        return self.speaker.first == self.speaker.end

    @property
    def first(self) -> int:
        """Where cue and speaker begin."""
        cue, speaker = self.cue.first, self.speaker.first
        if cue < speaker:  # asked for too often to call min
            return cue
        return speaker

    @property
    def end(self) -> int:
        """Where cue and speaker end."""
        cue, speaker = self.cue.end, self.speaker.end
        if cue > speaker:
            return cue
        return speaker
