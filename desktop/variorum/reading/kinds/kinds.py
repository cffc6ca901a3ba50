"""What a stretch between marks is: speech, or a title, a term, a nickname, a word held at a distance."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from variorum.reading.kinds.charges import is_charge
from variorum.reading.kinds.kind_weights import BIAS, WEIGHTS
from variorum.reading.kinds.marked import marked
from variorum.reading.kinds.nicknames import is_nickname
from variorum.reading.kinds.plain_kinds import plain_kind
from variorum.reading.kinds.signs import has_title_case, signs_of, signs_of_words
from variorum.reading.kinds.signs_of_saying import sign_of_nearness, signs_of_saying
from variorum.reading.kinds.signs_of_setting import fills_paragraph, signs_of_setting
from variorum.reading.kinds.verdicts import is_verdict
from variorum.reading.names.apposition import head_of
from variorum.reading.names.name_openings import is_given
from variorum.reading.names.named import is_human

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from variorum.model import QuoteKind
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.kinds.signs_of_setting import Setting
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_OF_TITLES = frozenset(  # signs that say something else of words in title case
    (
        *("behind a comma", "behind a colon", "opens a sentence", "opens a paragraph"),
        *("capital behind an article", "capital behind a preposition", "capital behind a possessive"),
        *("goes on", "stop behind it", "ends a sentence", "cue", "weak cue", "nobody speaks", "verb"),
    )
)
_OPENING = frozenset(("opens a sentence", "opens a paragraph"))
_APART = frozenset(("ends with a comma", "stop behind it"))
_HELD_APART = frozenset(("scare", "title"))  # what a single word that somebody said is taken for
_SIZES, _NOUNS = (", short", ", middling", ", long"), ("", ", capital nouns")
_SHORT, _LONG = 3, 10  # words: what a sign is worth depends on how much is quoted
_HUNDREDTHS = 100  # weights have two decimals; whole numbers add up to the same in any order


def kind_of(text: str, stretch: Stretch, said: Said, setting: Setting, language: Language) -> QuoteKind:
    """The kind of a stretch; ``said`` is what attribution found of its speaker and cue.

    A language without data keeps every outer stretch as speech: a filter that learnt the cues of one language
    drops half the quotes of another.
    """
    if stretch.dash or stretch.outer.start in setting.continued or _holds_cue(stretch, said):
        return "speech"
    if not (language.has_cues and language.kinds.persons):
        return "other" if stretch.level else "speech"
    one = marked(text, stretch)
    if not stretch.level and (plain := plain_kind(text, one, said, language)):
        return plain
    signs = _deciding_signs(text, one, said, setting, language)
    if "title of a work" in signs and not is_charge(text, one, said, language):
        return "title"
    stopped = text[stretch.outer.end : stretch.outer.end + 1] in {".", "!", "?"}
    if (
        _is_labelled(said)
        or _is_plainly_attributed(signs)
        or (language.speech.nouns_need_articles and _is_told_of(text, signs, said, language))
        or _is_whole_sentence(signs, said, stopped=stopped)
    ):
        return "speech"
    signs.update(_further_signs(text, one, said, setting, language, signs))
    weights = _WEIGHTS[_sides(len(one.words), language)]
    if sum([weights.get(sign, 0) for sign in signs]) >= _ENOUGH:
        return "speech"
    kind = _unspoken(text, one, signs, language)
    if kind in _HELD_APART and is_charge(text, one, said, language):
        return "speech"
    if kind == "scare" and said.speaker and _is_told(one, language):
        return "speech"
    doubtful = kind == "scare" or (kind == "title" and "small letter" in signs)
    return "speech" if doubtful and is_verdict(text, one, said, language) else kind


def _is_told(one: Marked, language: Language) -> bool:
    """Whether the verb beside words shows that all of it is told: ``Man spare „mit Augenmaß“``; no name."""
    subjunctives, articles = language.speech.subjunctives, language.names.definite
    if one.inside[0].isupper() and not articles.isdisjoint(one.before[-1:]):
        return False
    return bool(subjunctives) and not subjunctives.isdisjoint((*one.before, *one.after))


def _holds_cue(stretch: Stretch, said: Said) -> bool:
    """``« Nous irons, a-t-il dit, jusqu'au bout »``: the attribution stands within the marks."""
    return said.own and said.cue is not None and stretch.span.start <= said.cue.start < stretch.span.end


def _is_labelled(said: Said) -> bool:
    """``Minister: “No money for the zoo”``: the sentence is nothing but its speaker and the words.

    Or a label of the page and the words: ``READ MORE: “No money for the zoo”``.
    """
    if not said.own or said.cue is None or said.cue.end - said.cue.start != 1:
        return False
    if said.speaker is None:
        return said.sentence == said.cue.start
    return said.cue.start == said.speaker.end and said.sentence == said.speaker.start


def _is_plainly_attributed(signs: AbstractSet[str]) -> bool:
    """``“Never,” she said`` and ``She said, “Never”``: whatever the words are, somebody said them."""
    opens = not signs.isdisjoint(_OPENING) or "behind a colon" in signs  # "17.42 Uhr: „Kein Tor!“, ruft"
    behind = opens and ("cue right behind" in signs or "cue close behind" in signs)
    if signs >= {"cue", "cue right behind", "small letter"} and not signs.isdisjoint(_APART):
        return True
    if "cue" not in signs:
        apart = not signs.isdisjoint(_APART)
        return behind and apart and ("title case" not in signs or "verb" in signs)
    in_front = "cue right in front" in signs
    if "within a quote" in signs:
        return in_front
    announced = in_front and ("behind a colon" in signs or "behind a comma" in signs)
    return (behind or announced) and not ("title case" in signs and "goes on" in signs)


def _is_told_of(text: str, signs: AbstractSet[str], said: Said, language: Language) -> bool:
    """``El paro «bajará», prevé el banco``, ``El alcalde no duda: «Sin comentarios»``.

    Where a subject has an article, a verb and its subject right behind a comma have the words for an object,
    and a person that a sentence is about before a colon says the words behind it.
    """
    if signs >= {"cue right behind", "small letter"}:
        return not signs.isdisjoint(_APART)
    if not signs >= {"cue right in front", "behind a colon"} or said.speaker is None:
        return False
    words = text[said.speaker.start : said.speaker.end].replace("’", "'").rpartition("'")[2].split()
    if not (
        is_given(words[0].lower(), language.names) or is_human(head_of(words, language).lower(), language)
    ):
        return False
    named = signs.isdisjoint(("small letter", "title case", "a work", "named", "no letters", "lost mark"))
    return named and not signs.isdisjoint(("ends a sentence", "stop behind it"))


def _is_whole_sentence(signs: AbstractSet[str], said: Said, *, stopped: bool) -> bool:
    """``“Nobody told us.” Then the pier fell``: nobody prints a sentence of its own for less.

    A whole paragraph may be a headline, and words whose stop stands behind the marks ("stopped") a title,
    unless somebody has spoken who may go on.
    """
    if not signs.isdisjoint(("lost mark", "title case", "within a quote")):
        return False
    if "a whole paragraph" in signs:
        return said.speaker is not None and not signs.isdisjoint(("ends a sentence", "stop behind it"))
    if said.speaker is not None and {"behind a colon", "ends a sentence"} <= signs:
        return True  # "And after a pause: “Perhaps.”"
    opens = not signs.isdisjoint(_OPENING)
    return opens and ("ends a sentence" in signs or (stopped and said.speaker is not None))


def weighed_signs(text: str, stretch: Stretch, said: Said, setting: Setting, language: Language) -> set[str]:
    """The signs of a stretch, each also with how long the stretch is and how its language writes nouns.

    What the weights are fitted to.
    """
    one = marked(text, stretch)
    signs = _deciding_signs(text, one, said, setting, language)
    signs.update(_further_signs(text, one, said, setting, language, signs))
    return {f"{sign}{side}" for side in ("", *_sides(len(one.words), language)) for sign in signs}


def _deciding_signs(text: str, one: Marked, said: Said, setting: Setting, language: Language) -> set[str]:
    """The signs of a stretch that may tell its kind without the others, as they do for half of all."""
    cue = text[said.cue.start : said.cue.end] if said.cue and said.own else None
    signs = set(signs_of(text, one, cue, language))
    if near := sign_of_nearness(text, one.stretch, said):
        signs.add(near)
    if fills_paragraph(one.stretch, setting):
        signs.add("a whole paragraph")
    if "title case" in signs:
        signs.update(signs_of_words(one, language))
    return signs


def _further_signs(
    text: str, one: Marked, said: Said, setting: Setting, language: Language, deciding: AbstractSet[str]
) -> set[str]:
    """The other signs of a stretch, and what all of them say of words that may be a title."""
    signs = {
        *signs_of_words(one, language),
        *signs_of_saying(text, one.stretch, said, language),
        *signs_of_setting(text, one.stretch, said, setting),
    }
    if "title case" in deciding:
        signs.update([f"title, {sign}" for sign in (signs | deciding) & _OF_TITLES])
    return signs


def _sides(words: int, language: Language) -> tuple[str, str]:
    """What is added to a sign's name where it may weigh otherwise."""
    size = ", short" if words <= _SHORT else ", long" if words >= _LONG else ", middling"
    return size, ", capital nouns" if language.speech.nouns_have_capitals else ""


def _weights_of(size: str, nouns: str) -> Mapping[str, int]:
    """What each sign weighs on these sides altogether, in hundredths."""
    sides = [side for side in (size, nouns) if side]
    weights = Counter({sign: round(_HUNDREDTHS * weight) for sign, weight in WEIGHTS.items()})
    for name, weight in WEIGHTS.items():
        for side in sides:
            if name.endswith(side):
                weights[name.removesuffix(side)] += round(_HUNDREDTHS * weight)
    return weights


_WEIGHTS = {(size, nouns): _weights_of(size, nouns) for size in _SIZES for nouns in _NOUNS}
_ENOUGH = round(-_HUNDREDTHS * BIAS)


def _unspoken(text: str, one: Marked, signs: set[str], language: Language) -> QuoteKind:
    """What words are that nobody said."""
    words = one.words
    if not words or signs & {"no letters", "lost mark"}:
        return "other"
    if "within a quote" in signs:
        return "title" if "a work" in signs and language.kinds.nested else "other"
    if is_nickname(text, one, language):
        return "nickname"
    if ("a work" in signs and "small letter" not in signs) or has_title_case(words, language):
        return "title"
    if not language.kinds.signs.isdisjoint(one.before):
        return "other"
    if not language.kinds.naming.isdisjoint((*one.before[-3:], *one.after[:1])):
        return "term"
    return "scare" if len(words) <= 3 else "other"
