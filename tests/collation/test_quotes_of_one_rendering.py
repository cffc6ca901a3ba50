"""How a source prints an utterance: parted by attributions, or in one stretch where others have two."""

from __future__ import annotations

from variorum import equipment
from variorum.compare import compare
from variorum.model import Comparison, Rendering, Source


def compared(language: str, *texts: str) -> Comparison:
    sources = [
        Source(id=str(at), label=str(at), text=text, language=language) for at, text in enumerate(texts)
    ]
    return compare(sources, languages=equipment.languages())


def printed(comparison: Comparison) -> list[set[tuple[str, ...]]]:
    """The stretches of each rendering, by family."""
    return [
        {
            tuple(comparison.readings[r.source].text[s.start : s.end].rstrip(",.") for s in r.spans)
            for r in family.renderings
        }
        for family in comparison.families
    ]


def verdicts(comparison: Comparison) -> list[str]:
    return [r.verdict for family in comparison.families for r in family.renderings]


def test_two_quotes_that_another_prints_as_one_are_one_rendering() -> None:
    found = compared(
        "en",
        "“This court does not forbid cameras,” Rosa Linden wrote. “It says that memory has a price.”",
        "“This court does not forbid cameras. It says that memory has a price,” Rosa Linden wrote.",
    )
    assert printed(found) == [
        {
            ("This court does not forbid cameras", "It says that memory has a price"),
            ("This court does not forbid cameras. It says that memory has a price",),
        }
    ]
    assert verdicts(found) == ["verbatim", "verbatim"]


def test_two_quotes_that_nobody_prints_as_one_stay_two() -> None:
    found = compared(
        "en",
        "“This court does not forbid cameras,” Rosa Linden wrote. “It says that memory has a price.”",
        "“This court does not forbid cameras,” Rosa Linden wrote.",
    )
    assert len(found.families) == 2


def test_an_attribution_within_the_marks_is_not_said() -> None:
    found = compared(
        "fr",
        "« Nous ne fermerons pas le four, a déclaré Rosa Linden, tant que la ville nous soutient. »",
        "« Nous ne fermerons pas le four tant que la ville nous soutient », a déclaré Rosa Linden.",
    )
    assert verdicts(found) == ["verbatim", "verbatim"]


def test_one_word_of_one_speaker_makes_no_second_statement() -> None:
    found = compared(
        "en",
        "“There is danger for none of the patients,” said Rosa Linden, a doctor.",
        "“There is danger for one of the patients,” said Rosa Linden, a doctor.",
    )
    assert sorted(verdicts(found)) == ["altered", "verbatim"]


def test_one_word_of_two_speakers_may_be_two_statements() -> None:
    found = compared(
        "en",
        "“There is danger for none of the patients,” said Rosa Linden, a doctor.",
        "“There is danger for one of the patients,” said Karl Ummen, a nurse.",
    )
    assert len(found.families) == 2


def test_a_given_name_or_an_office_in_common_makes_nobody_the_same_person() -> None:
    one = "“We must wait,” said Rosa Linden. “The boats must wait for us,” said Karl Ummen."
    assert families_with("We must wait", compared("en", one, "“We must wait,” said Rosa Moss.")) == 2
    assert families_with("We must wait", compared("en", one, "“We must wait,” said Rosa Lindn.")) == 1
    german = "„Wir warten ab“, sagte Pressesprecher Linden. „Wir warten nicht“, sagte Karl Ummen."
    other = "„Wir warten ab“, sagte Pressesprecher Moos."
    assert families_with("Wir warten ab", compared("de", german, other)) == 2


def families_with(words: str, comparison: Comparison) -> int:
    return sum((words,) in stretches for stretches in printed(comparison))


def test_few_words_nearly_the_same_are_two_where_other_people_are_meant() -> None:
    players = (
        "Lucy Fern spoke first. “We want to play,” she said. “The hall must stay open,” said Karl Ummen."
    )
    board = "Ines Moor spoke for the board. “We want them to play,” she said."
    assert families_with("We want them to play", compared("en", players, board)) == 1
    assert len({r.source for r in family_with("We want to play", compared("en", players, board))}) == 1
    headline = "“We want to play”: no concert tonight\n\n" + players
    assert len({r.source for r in family_with("We want to play", compared("en", headline, board))}) == 1


def test_few_words_nearly_the_same_are_one_where_one_person_is_meant() -> None:
    players = (
        "Lucy Fern spoke first. “We want to play,” she said. “The hall must stay open,” said Karl Ummen."
    )
    others = "Lucy Fern was loud. “We want them to play,” she said."
    assert len({r.source for r in family_with("We want to play", compared("en", players, others))}) == 2


def family_with(words: str, comparison: Comparison) -> tuple[Rendering, ...]:
    return next(
        family.renderings
        for family, stretches in zip(comparison.families, printed(comparison), strict=True)
        if (words,) in stretches
    )
