"""What the app knows of lines that are not prose: the table ``[roles]`` of ``languages/CODE.toml``."""

from __future__ import annotations

from dataclasses import dataclass

from variorum.reading.pitch_rules import NO_PITCH, PitchWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """How lines begin that are not the article's prose, in lower case."""

    bylines: tuple[str, ...] = ()  # "by"; one of several words may end in a stop
    dates: tuple[str, ...] = ()  # "published", "updated"
    captions: tuple[str, ...] = ()  # "file photo", "image caption"
    credits: frozenset[str] = frozenset()  # stand before the name at the end of a caption: "photo"
    caption_ends: tuple[str, ...] = ()  # "file photo": end a caption, in brackets or not
    boilerplate: tuple[str, ...] = ()  # labels, alone or before a mark: "share", "related"
    alone: frozenset[str] = frozenset()  # labels that are a line by themselves and open no others: "popular"
    plugs: tuple[str, ...] = ()  # begin sentences about the paper: "follow us"
    pitch: PitchWords = NO_PITCH
    lengths: frozenset[str] = frozenset()  # beside a duration, and no sentence: "listen", "read", "audio"
    byline_ends: tuple[str, ...] = ()  # end a line about whose work it is: "contributed to this report"
    authors: tuple[str, ...] = ()  # "the author": with a name, what opens a line about who wrote the article
    being: frozenset[str] = frozenset()  # verbs behind that, before a trade: "is"
    writers: frozenset[str] = frozenset()  # trades of those who write for papers: "correspondent"
    writing: frozenset[str] = frozenset()  # verbs of what they do: "covers"
    writing_for: frozenset[str] = frozenset()  # before the paper: "for"


NO_ROLES = Roles()
