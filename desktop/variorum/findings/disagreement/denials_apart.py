"""What one source denies and another states, in whatever rows: "did not have a permit", "had a permit"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain, takewhile
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, is_unsure, says, tell_of_two_things
from variorum.findings.disagreement.plain_words import EITHER_SIDE, alike, bare

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Comparison, SentenceRef
    from variorum.reading.language import Language

FEWEST_SHARED = 4  # content words of both sentences, the denied one among them
ALIKE = 0.5  # of the shorter sentence's
FEWEST_OF_CLAUSE = 2  # content words of a denial's clause that are all stated
SHORTEST = 4  # letters of a word that is denied
TO_VERB = 3  # words before what is stated, among which one may say that it is not there
TO_RELATIVE = 3  # words before a denial among which a relative clause may open
TO_SAYING = 4  # words before a clause among which somebody says it
REACH = 6  # words on either side of a word within which a denial may mean it


class Denial(NamedTuple):
    """A word that a sentence denies."""

    words: PlainWords
    at: int  # where the denial stands among its words
    denied: str

    @property
    def place(self) -> int:
        """Where the denied word stands."""
        return self.words.all.index(self.denied, self.at)


def denials_apart(comparison: Comparison, sentences: Sentences) -> Iterator[Apart]:
    """Each denial with the sentences of other sources that state what it denies.

    A source that states it as well tells of two things.
    """
    by_stem: defaultdict[tuple[str, str], list[Denial]] = defaultdict(list)
    denying = (words for words in sentences.all if words.negations)
    for denial in chain.from_iterable(map(_denied_in, denying)):
        by_stem[denial.words.language.code, denial.words.stem(denial.denied)].append(denial)
    found: defaultdict[tuple[str, str, tuple[SentenceRef, ...]], list[SentenceRef]] = defaultdict(list)
    for denial, plain in _stated(comparison, sentences, by_stem).items():
        theirs = tuple(sorted({words.ref for words, _ in plain}))
        if all(ref.source != denial.words.ref.source for ref in theirs):
            here = denial.words.printed(denial.words.all[denial.at], denial.denied)
            found[here.casefold(), min(said for _, said in plain), theirs].append(denial.words.ref)
    for (here, said, theirs), ours in found.items():
        yield Apart(here, said, tuple(sorted(set(ours))), theirs)


def _denied_in(words: PlainWords) -> Iterator[Denial]:
    language = words.language
    empty = language.grammar.function_words | language.grammar.negations
    for at, word in enumerate(words.all):
        behind = words.all[at + 1 : at + 1 + EITHER_SIDE]
        if not _denies(word, language) or not behind or behind[0] in language.desk.not_denied:
            continue
        if words.all[max(0, at - 1)] in language.speech.articles or _narrows(words, at):
            continue
        denied = next((one for one in behind if one not in empty), "")
        empty_word = says(denied, language) or denied in language.desk.hollow
        if len(denied) >= SHORTEST and not empty_word and denied not in words.names:  # see contrasts.py
            yield Denial(words, at, denied)


def _narrows(words: PlainWords, at: int) -> bool:
    """Whether a denial only tells which things are meant: "those that were not urgent", without a comma.

    What somebody says has a subject of its own: "told the paper that it had not".
    """
    speech = words.language.speech
    relatives = speech.relatives | speech.that_words
    opener = next((n for n in range(max(0, at - TO_RELATIVE), at) if words.all[n] in relatives), None)
    if opener is None or "," in words.printed_between(max(0, opener - 1), opener + 1):
        return False
    subject = words.all[opener + 1] in speech.subject_pronouns | speech.determiners
    said = any(says(word, words.language) for word in words.all[max(0, opener - TO_SAYING) : opener])
    return not (subject and said)


def _denies(word: str, language: Language) -> bool:
    return bare(word) in _denying(language) or word.endswith(language.speech.negated_endings or ("\0",))


@cache
def _denying(language: Language) -> frozenset[str]:
    speech, grammar = language.speech, language.grammar
    return language.desk.denials | (grammar.negations & (speech.articles | speech.prepositions))


def _stated(
    comparison: Comparison, sentences: Sentences, denials: Mapping[tuple[str, str], Sequence[Denial]]
) -> dict[Denial, list[tuple[PlainWords, str]]]:
    """Where what is denied is stated; not of words that the story keeps coming back to."""
    found: dict[Denial, list[tuple[PlainWords, str]]] = {}
    seldom = len(comparison.sources) + 1
    for (code, stem), places in _places(sentences, denials).items():
        if len({words.ref for words, _ in places}) <= seldom:
            for denial in denials[code, stem]:
                states = [(words, _stating(words, at)) for words, at in places if _states(words, at, denial)]
                found |= {denial: states} if states else {}
    return found


def _places(
    sentences: Sentences, denials: Collection[tuple[str, str]]
) -> dict[tuple[str, str], list[tuple[PlainWords, int]]]:
    """Every place of the words that somebody denies."""
    found: defaultdict[tuple[str, str], list[tuple[PlainWords, int]]] = defaultdict(list)
    for code, by_word in sentences.by_word.items():
        for word, having in by_word.items():
            if (key := (code, having[0].stem(word))) in denials:
                found[key] += [
                    (words, at) for words in having for at, said in enumerate(words.all) if said == word
                ]
    return {key: sorted(places, key=_by_place) for key, places in found.items()}


def _by_place(place: tuple[PlainWords, int]) -> tuple[SentenceRef, int]:
    words, at = place
    return words.ref, at


def _states(plain: PlainWords, at: int, denial: Denial) -> bool:
    """Whether a sentence states at a word what another denies, of the same thing and as surely."""
    lacking = plain.language.desk.lacking.intersection(plain.all[max(0, at - TO_VERB) : at])
    if plain.negations or lacking or not _one_word(plain.all[at], denial.denied, plain):
        return False
    denying = denial.words
    if is_unsure(plain, denying):
        return False
    if _are_of_one_doer(plain, at, denial) and not tell_of_two_things(
        plain.around(at, REACH), denying.around(denial.at, REACH)
    ):
        return True
    shared, _, of_shorter = alike(plain, denying)
    much = shared >= FEWEST_SHARED and of_shorter >= ALIKE
    return (much or _says_all_of_it(plain, denial)) and not tell_of_two_things(plain, denying)


def _says_all_of_it(plain: PlainWords, denial: Denial) -> bool:
    """Whether a sentence has every telling word of the denial's clause: who, and what is denied of whom."""
    clause = denial.words.clause_around(denial.at).content
    return len(clause) >= FEWEST_OF_CLAUSE and clause <= plain.content


def _are_of_one_doer(plain: PlainWords, at: int, denial: Denial) -> bool:
    """Whether both say it of one, with the same helping verbs; of "it" where that sentence names it."""
    denying = denial.words
    (*helps, doer), (*theirs, other) = _chain(plain, at), _chain(denying, denial.place)
    if not helps or helps != theirs or doer in plain.language.grammar.function_words:
        return False
    is_it = other in denying.language.speech.subject_pronouns and plain.stem(doer) in denying.content
    return doer == other or is_it


def _one_word(said: str, denied: str, words: PlainWords) -> bool:
    """Whether two words are one or forms of one irregular verb: "inspected" is not "inspects"."""
    return said == denied or (words.stem(said).startswith("=") and words.stem(said) == words.stem(denied))


def _chain(words: PlainWords, at: int) -> list[str]:
    """What stands before a place: helping verbs, the nearest first, and who does it: "been had stand"."""
    helps, skipped = words.language.speech.auxiliaries, words.language.grammar.negations
    chain: list[str] = []
    for word in reversed(words.all[max(0, at - REACH) : at]):
        if word not in skipped:
            chain.append(word)
            if word not in helps:
                break
    return chain or [""]


def _stating(words: PlainWords, at: int) -> str:
    """The word with the helping verbs and the article before it: "had a permit"."""
    speech = words.language.speech
    before = reversed(words.all[max(0, at - TO_VERB) : at])
    many = sum(1 for _ in takewhile(lambda word: word in speech.auxiliaries | speech.articles, before))
    return " ".join(words.all[at - many : at + 1])
