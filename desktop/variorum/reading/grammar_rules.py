"""The closed classes of a language's words, and the forms of its verbs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


class Grammar(msgspec.Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """Closed word classes, for weighing words and flagging changes."""

    function_words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    verb_forms: tuple[frozenset[str], ...] = ()  # irregular forms of one verb: is, was, been
    inflections: frozenset[str] = frozenset()  # endings of verbs, for telling a change of tense
    pronouns: frozenset[str] = frozenset()

    @cached_property
    def light_words(self) -> frozenset[str]:
        """The words that prove little by themselves when two texts share them."""
        return self.function_words | self.pronouns | self.modals

    @cached_property
    def forms(self) -> Mapping[str, frozenset[int]]:
        """For each irregular form, the numbers of the verbs that have it."""
        verbs: dict[str, frozenset[int]] = {}
        for number, forms in enumerate(self.verb_forms):
            for form in forms:
                verbs[form] = verbs.get(form, frozenset()) | {number}
        return verbs


NO_GRAMMAR = Grammar()
