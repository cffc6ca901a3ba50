"""What the app knows of lines in which a paper speaks to its reader: ``[roles.pitch]`` of a language file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PitchWords:
    """The words such a line is made of, in lower case where nothing else is said."""

    asks: tuple[str, ...] = ()  # open a sentence that asks for something: "get", "stay with"
    ask_ends: frozenset[str] = frozenset()  # infinitives that end one without a verb: "gratis testen"
    readers: frozenset[str] = frozenset()  # "you"; as printed within a sentence: German "Sie"
    own: frozenset[str] = frozenset()  # the paper itself: "our", "us"
    media: frozenset[str] = frozenset()  # what papers and stations offer: "newsletter", "updates", "free"
    askers: frozenset[str] = frozenset()  # others who ask the public for something: "police"


NO_PITCH = PitchWords()
