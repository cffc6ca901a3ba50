"""A text with what is known of its names: what every mention is resolved in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from variorum.model import Span
from variorum.reading.language import Language
from variorum.reading.names.name_runs import Key
from variorum.reading.names.named import Named
from variorum.reading.speakers.told import Told

if TYPE_CHECKING:
    from variorum.reading.names.name_runs import Name
    from variorum.reading.text.tokens import Token


class Mention(NamedTuple):
    """The words of a mention, and the names among them."""

    tokens: Sequence[Token]
    names: Sequence[Name]


class Scene(msgspec.Struct, frozen=True, gc=False):
    """A text with what is known of its names and, as it is read on, of its pronouns."""

    text: str
    told: Sequence[Told]
    starts: Sequence[int]  # of its sentences
    named: Named
    language: Language
    pronouns: dict[Span, Key]  # what those read so far were taken for
    speakers: set[Key]  # whom those read so far named
    subjects: dict[int, Sequence[Span]]  # of the sentences looked at so far
    mentions: dict[Span, Mention]  # those looked at so far
    ages: dict[int, set[Key]]  # who is how old, empty before it is asked
