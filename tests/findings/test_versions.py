"""Versions of one article over time: what was taken out, put in and changed, and which notes own up to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from compared import told, values

from variorum import equipment
from variorum.compare import compare
from variorum.findings.versions.versions import address_of, chains
from variorum.model import Comparison, Source

ADDRESS = "https://www.courier.example/news/weir"
BODY = (
    "The weir at Osterley gave way on Monday night, and the mill street was under water within an hour.\n\n"
    "“Nobody looked at that weir after the frost,” said Ida Marrow of the mill. “We asked for it twice.”\n\n"
    "The county has closed the road to Lower Osterley until the water falls."
)


def version(
    text: str, hour: int, *, label: str = "", url: str | None = ADDRESS, outlet: str = "Courier"
) -> Source:
    name = label or f"{outlet} {hour:02}"
    return Source(
        id=name,
        label=name,
        text=text,
        url=url,
        outlet=outlet,
        published=f"2026-02-03T{hour:02}:00:00+00:00",
        language="en",
    )


def compared(*sources: Source) -> Comparison:
    return compare(sources, languages=equipment.languages())


def revised(*sources: Source) -> list[tuple[str, str, str]]:
    findings = told(compared(*sources), "revised")
    return [(f.parameter("sort"), f.parameter("words"), f.parameter("base_words")) for f in findings]


def test_a_quote_that_a_later_version_dropped_is_told_with_both_versions() -> None:
    later = BODY.replace(BODY.split("\n\n")[1] + "\n\n", "")
    (finding,) = told(compared(version(BODY, 9), version(later, 12)), "revised")
    assert finding.parameter("sort") == "dropped"
    assert finding.parameter("words") == "Nobody looked at that weir after the frost"
    assert (finding.parameter("source"), finding.parameter("base")) == ("Courier 12", "Courier 09")
    assert finding.family is not None


def test_a_new_quote_is_told_and_new_sentences_are_told_together() -> None:
    more = (
        "\n\n“It came like a train,” said the baker, Pim Holt, from his roof."
        "\n\nTwelve people slept in the school hall on camp beds that night.\n\nThe trains to Wick still run."
    )
    assert revised(version(BODY, 9), version(BODY + more, 12)) == [
        ("added", "It came like a train", ""),
        ("added_more", "Twelve people slept in the school hall on camp beds that night.", ""),
    ]


def test_a_changed_figure_is_told_with_what_is_counted() -> None:
    first = BODY + "\n\nTwo people were hurt, and 40 houses have no power."
    later = first.replace("40 houses", "400 houses")
    assert revised(version(first, 9), version(later, 12)) == [("replaced", "400 houses", "40 houses")]


def test_each_change_in_a_sentence_is_told_by_itself() -> None:
    first = (
        "The head of the river board, Jon Sall, resigned on Tuesday over 12 letters that he never answered."
    )
    later = first.replace("resigned", "was dismissed").replace("12 letters", "120 letters")
    found = revised(version(f"{first}\n\n{BODY}", 9), version(f"{later}\n\n{BODY}", 12))
    assert sorted(found) == [
        ("replaced", "120 letters", "12 letters"),
        ("replaced", "was dismissed", "resigned"),
    ]


def test_another_headline_is_told_whole() -> None:
    first, later = (f"{line}\n\n{BODY}" for line in ("Weir gives way at Osterley", "Mill street under water"))
    assert ("replaced", "Mill street under water", "Weir gives way at Osterley") in revised(
        version(first, 9), version(later, 12)
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("Monday night", "Monday  night"), ("and the mill", "and so the mill"), ("county has", "county had")],
)
def test_typography_and_polish_are_no_revision(old: str, new: str) -> None:
    assert revised(version(BODY, 9), version(BODY.replace(old, new), 12)) == []


def test_a_note_owns_up_to_the_figure_it_names_and_to_nothing_else() -> None:
    first = (
        BODY
        + "\n\nTwo people were hurt, and 40 houses have no power.\n\nThe bridge was built in haste by Orr."
    )
    later = first.replace("40 houses", "400 houses").replace("in haste by", "with care by") + (
        "\n\nCorrection: An earlier version of this article gave a wrong number of houses: it is 400, not 40."
    )
    comparison = compared(version(first, 9), version(later, 12))
    noted = {f.parameter("words"): bool(f.parameter("line")) for f in told(comparison, "revised")}
    assert noted["400 houses"]
    assert [words for words, owned in noted.items() if not owned] == [
        words for words in noted if "houses" not in words
    ]
    assert len(noted) > 1
    (note,) = told(comparison, "correction_note")
    assert note.parameter("words").startswith("Correction: An earlier version")
    assert note.parameter("base") == "Courier 09"


def test_a_note_is_told_once_though_later_versions_keep_it() -> None:
    noted = (
        BODY + "\n\nThis article was amended on 3 February. An earlier version misspelt the name of the mill."
    )
    comparison = compared(version(BODY, 9), version(noted, 12), version(noted, 15))
    assert [f.parameter("source") for f in told(comparison, "correction_note")] == ["Courier 12"]


def test_a_label_with_its_day_is_one_note_with_the_paragraph_below_it() -> None:
    text = f"{BODY}\n\nCorrection: Feb. 4, 2026\n\nThe picture showed another mill than that of Ida Marrow."
    (note,) = told(compared(version(text, 9), version(BODY, 9, outlet="Post")), "correction_note")
    assert note.parameter("words").endswith("another mill than that of Ida Marrow.")


def test_news_that_came_later_is_no_correction() -> None:
    text = f"{BODY}\n\nUPDATE: 7:19 p.m. -- The Post now reports that the mill is dry."
    assert told(compared(version(text, 9), version(BODY, 9, outlet="Post")), "correction_note") == []


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("de", "Anmerkung der Redaktion: In einer früheren Fassung stand ein falscher Ort."),
        ("es", "Fe de errores: una versión anterior de este artículo daba otra cifra."),
        ("fr", "Rectificatif : une version précédente de cet article donnait un autre chiffre."),
        ("it", "Errata corrige: una versione precedente di questo articolo dava un'altra cifra."),
    ],
)
def test_notes_in_other_languages(language: str, note: str) -> None:
    sources = [
        Source(id=n, label=n, text=f"{text}\n\n{note if n == 'A' else ''}", language=language)
        for n, text in (("A", BODY), ("B", BODY))
    ]
    (finding,) = told(compare(sources, languages=equipment.languages()), "correction_note")
    assert values(finding, "source") == ["A"]


def test_versions_are_no_witnesses_against_each_other() -> None:
    first = BODY + "\n\nTwo people were hurt, and 40 houses have no power."
    later = first.replace("40 houses", "400 houses").replace("after the frost", "after the thaw")
    kinds = {finding.kind for finding in compared(version(first, 9), version(later, 12)).findings}
    assert kinds == {"revised"}


def test_versions_are_told_in_order_of_time_whatever_the_order_of_the_sources() -> None:
    third = BODY.replace("Monday", "Sunday")
    versions = (version(BODY, 9), version(BODY + "\n\nThe trains still run to Wick.", 12), version(third, 15))
    answers = {
        tuple((f.id, f.rank, f.parameters) for f in compared(*order).findings)
        for order in permutations(versions)
    }
    assert len(answers) == 1


def test_one_address_in_all_its_forms() -> None:
    forms = (
        "http://courier.example/news/weir/",
        "https://m.courier.example/news/weir?utm_source=mail",
        "https://web.archive.org/web/20260203091500/https://www.courier.example/news/weir",
        "https://www.courier.example/news/weir/amp",
    )
    assert {address_of(form) for form in forms} == {"courier.example/news/weir"}
    assert address_of("https://courier.example/?id=2") != address_of("https://courier.example/?id=3")
    assert address_of("https://[broken") == "https://[broken"


def test_without_a_time_or_an_address_nothing_is_a_version() -> None:
    timeless = Source(id="t", label="t", text=BODY, url=ADDRESS, outlet="Courier", published="yesterday")
    others = (version(BODY, 12, url=None), version(BODY, 9, outlet="Post"), timeless)
    assert chains((version(BODY, 9), *others)) == ()
    assert chains((version(BODY, 9), version(BODY, 9, label="again"), version(BODY, 12))) == ()
    assert chains((version(BODY, 12), version(BODY, 9))) == ((1, 0),)


def said(text: str, name: str, earlier: str | None) -> Source:
    return Source(id=name, label=name, text=text, language="en", version_of=earlier)


def test_pasted_texts_are_versions_in_the_order_that_is_said() -> None:
    first, second = "The council wants to build 40 houses on the meadow.", "The county closed the road."
    sources = (said(second, "c", "b"), said(first, "a", None), said(BODY, "b", "a"), said("Rain.", "d", None))
    assert chains(sources) == ((1, 2, 0),)


def test_what_is_said_by_hand_joins_versions_that_times_and_address_have_put_in_order() -> None:
    pasted = said("The county closed the road.", "pasted", "Courier 12")
    assert chains((pasted, version(BODY, 12), version(BODY, 9))) == ((2, 1, 0),)


def test_two_that_are_said_to_be_later_than_each_other_stand_in_order_of_time() -> None:
    one = replace(version(BODY, 9, url=None), version_of="Courier 12")
    other = replace(version(BODY, 12, url=None), version_of="Courier 09")
    assert chains((other, one)) == ((1, 0),)


def test_an_earlier_version_that_was_removed_says_nothing() -> None:
    assert chains((said(BODY, "a", "gone"), said(BODY, "b", "b"))) == ()


def test_a_pasted_later_version_is_told_what_it_revised() -> None:
    first = BODY + "\n\nTwo people were hurt, and 40 houses have no power."
    later = first.replace("40 houses", "400 houses")
    found = revised(said(later, "a", "b"), said(first, "b", None))
    assert found == [("replaced", "400 houses", "40 houses")]


def test_each_wording_is_told_from_the_version_that_has_it_first_to_the_last() -> None:
    first = BODY + "\n\nTwo people were hurt, and 40 houses have no power."
    second = first.replace("40 houses", "400 houses")
    third = second + "\n\nThe trains to Wick run again since the afternoon."
    comparison = compared(version(third, 15), version(first, 9), version(second, 12))
    told_of = [
        (comparison.sources[x.first.source].text[slice(*x.first.span)], x.first.source, x.last, x.replaced_by)
        for x in comparison.lifetimes
    ]
    forty, hundreds, trains = told_of
    assert forty[:3] == ("Two people were hurt, and 40 houses have no power.", 1, 1)
    assert forty[3] is not None
    assert forty[3].source == 2
    assert hundreds == ("Two people were hurt, and 400 houses have no power.", 2, None, None)
    assert trains == ("The trains to Wick run again since the afternoon.", 0, None, None)


def test_a_figure_that_its_own_outlet_has_replaced_comes_after_what_stands() -> None:
    first = "The flood at Osterley drove 340 families from their homes on Monday, the county said."
    last, other = first.replace("340", "430"), first.replace("on Monday", "on Monday night")
    bridge = "The old bridge at Wick is 60 metres long and was built by the abbots."
    standing = version(
        f"{other.replace('340', '430')}\n\n{bridge.replace('60', '80')}", 15, outlet="Mail", url=None
    )
    texts = (
        version(f"{BODY}\n\n{first}\n\n{bridge}", 9),
        version(f"{BODY}\n\n{last}\n\n{bridge}", 12),
        standing,
    )
    claims = [values(f, "claim") for f in told(compared(*texts), "figure_conflict")]
    assert [sorted(found) for found in claims] == [["60 metres", "80 metres"], ["340", "430"]]


def test_a_short_sentence_that_went_is_told() -> None:
    earlier, later = version(f"{BODY}\n\nNobody was hurt.", 9), version(BODY, 12)
    (gone,) = told(compared(earlier, later), "revised")
    assert (gone.parameter("sort"), gone.parameter("words")) == ("dropped", "Nobody was hurt.")


def test_a_note_of_correction_is_not_told_again_as_what_only_one_has() -> None:
    story = "The council of Wendle voted on Monday to shut the pier, the mayor, Ada Lund, told the crews."
    note = "CORRECTION: An earlier version of this article said that 40 crews fish from the pier. It is 14."
    texts = {"Mail": f"{story}\n\n{note}", "Post": story, "Echo": story}
    sources = [Source(id=label, label=label, text=text, language="en") for label, text in texts.items()]
    found = compared(*sources).findings
    kinds = [f.kind for f in found if any("earlier version" in value for _, value in f.parameters)]
    assert kinds == ["correction_note"]
