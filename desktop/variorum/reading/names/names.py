"""The fullest name for a speaker within one text: surnames, titles, roles and pronouns resolved."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from variorum.reading.names.antecedents import antecedent, gender_of_pronoun
from variorum.reading.names.authors import gender_of_owner
from variorum.reading.names.meant import meant
from variorum.reading.names.named import names_of
from variorum.reading.names.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Key
    from variorum.reading.speakers.told import Told

_LATTER = 3  # names that "the latter" looks back over


def full_names(
    text: str,
    mentions: Iterable[Span],
    told: Sequence[Told],
    language: Language,
    quoted_by: Mapping[Span, Span],
) -> Mapping[Span, str]:
    """The fullest name of each mention; those that cannot be told for sure are left out.

    Pronouns go to the last subject or speaker before them whose gender, as titles, roles and given names tell
    it, agrees; a role ("the spokesman") to the one person who was given it. Within a quote, "I" is whoever is
    quoted (``quoted_by``), and nobody else is.
    """
    asked = sorted(set(mentions), key=lambda at: (at in quoted_by, at))
    if not asked:
        return {}
    starts = [sentence.tokens[0].start for sentence in told]
    scene = Scene(text, told, starts, names_of(text, told, language), language, {}, set(), {}, {}, {})
    keys: dict[Span, Key] = {}
    for at in asked:
        outer = keys.get(quoted_by[at]) if at in quoted_by else None
        if key := _who(at, scene, outer):
            keys[at] = key
            scene.speakers.add(key)
    return {at: scene.named.printed.get(key) or " ".join(key).title() for at, key in keys.items()}


def _who(at: Span, scene: Scene, outer: Key | None) -> Key | None:
    mention = scene.text[at.start : at.end].lower().replace("’", "'")
    word = mention.split("'")[0]
    if mention.split()[-1] in scene.language.names.nearest and (last := _last_named(at, scene)):
        return last
    gender = gender_of_pronoun(word, scene.language) or gender_of_owner(mention.split(), scene.language)
    if not gender:
        return outer if word in scene.language.names.i_pronouns else meant(at, scene)
    key = antecedent(at, gender, scene, outer)
    if key:
        # what a pronoun was taken for holds for the rest of the text
        scene.named.genders.setdefault(key, gender)
        scene.pronouns[at] = key
    return key


def _last_named(at: Span, scene: Scene) -> Key | None:
    """Whom "the latter" means: the last name before it that can be a person's."""
    place = bisect_left(scene.named.starts, at.start)
    for name in reversed(scene.named.names[max(0, place - _LATTER) : place]):
        key = scene.named.fullest[name.key]
        if key in scene.named.people or len(key) > 1:
            return key
    return None
