"""The report: one file, nothing loaded, nothing run, everything said in words as well as colour."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import html as lxml_html

from made_comparison import made_comparison
from variorum import equipment
from variorum.model import Anchor, Comparison, Correction, Fidelity, Lifetime, Place, Remark, Span
from variorum.report.html import render
from variorum.report.page import Occasion

OCCASION = Occasion(title="Lake road", made="24 November 2026, 18:44", version="0.1.0")


def _render(comparison: Comparison, occasion: Occasion = OCCASION) -> str:
    return render(comparison, equipment.phrases(), equipment.stationery(), occasion)


def _tree(comparison: Comparison, occasion: Occasion = OCCASION) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(_render(comparison, occasion))


def test_nothing_is_loaded_and_nothing_is_run() -> None:
    page = _render(made_comparison())
    tree = lxml_html.document_fromstring(page)
    assert not tree.xpath("//script | //link | //img | //iframe | //@onclick | //@style")
    assert not re.search(r"url\(|@import|javascript:", page)
    assert all(target.startswith("#") for target in tree.xpath("//@href"))
    assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_text_from_a_source_cannot_become_markup() -> None:
    made = made_comparison()
    hostile = "</style><script>alert(1)</script><img src=x onerror=alert(1)>"
    sources = (
        replace(made.sources[0], label=hostile, title=hostile, url="javascript:alert(1)"),
        *made.sources[1:],
    )
    tree = _tree(replace(made, sources=sources), replace(OCCASION, title=hostile))
    assert not tree.xpath("//script | //img | //a[starts-with(@href, 'javascript')]")
    assert hostile in tree.xpath("string(//h1)")


def test_every_anchor_that_is_linked_exists_and_none_comes_twice() -> None:
    tree = _tree(made_comparison())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {target[1:] for target in tree.xpath("//@href")} <= set(ids)


def test_every_finding_has_its_address_and_its_sentence() -> None:
    made = made_comparison()
    tree = _tree(made)
    for finding in made.findings:
        article = tree.get_element_by_id(finding.id)
        assert article.xpath("string(h3)").strip()
        assert article.xpath("string(p[@class='reason'])").strip()


def test_a_cut_is_said_in_words_to_those_who_cannot_see_it_struck() -> None:
    deleted = _tree(made_comparison()).xpath("//del")
    assert deleted
    assert all("left out" in mark.text_content() for mark in deleted)


def test_every_source_stands_in_the_table_with_its_fingerprint() -> None:
    made = made_comparison()
    table = _tree(made).xpath("//section[@id='sources']//tbody")[0].text_content()
    assert all(source.label in table for source in made.sources)


def test_a_source_says_how_many_of_its_quoted_words_are_not_the_records() -> None:
    fidelity = Fidelity(source=1, quotes=3, verdicts=(("cut", 1), ("verbatim", 2)), words=80, changed=2)
    made = replace(made_comparison(), fidelity=(fidelity,))
    table = _tree(made).xpath("//section[@id='sources']//tbody")[0].text_content()
    assert "Of 80 quoted words 2 are not the record’s: 2.5 in 100." in table


def test_a_dismissed_finding_is_left_out_and_a_note_is_printed() -> None:
    made = made_comparison()
    first, second = made.findings[0], made.findings[1]
    remarks = (
        Remark(on=first.id, decision="dismissed"),
        Remark(on=second.id, decision="ask desk", note="Ring her."),
    )
    tree = _tree(made, replace(OCCASION, remarks=remarks))
    assert not tree.xpath(f"//*[@id='{first.id}']")
    told = tree.get_element_by_id(second.id).text_content()
    assert "ask desk" in told
    assert "Ring her." in told


def test_findings_like_one_that_she_marked_come_before_the_others() -> None:
    made = made_comparison()
    one = made.findings[0]
    others = [replace(one, id=f"other-{at}", kind="cut") for at in range(3)]
    marked, like = replace(one, id="marked", kind="moved"), replace(one, id="like", kind="moved")
    occasion = replace(OCCASION, remarks=(Remark(on="marked", decision="ask desk"),))
    tree = _tree(replace(made, findings=(marked, *others, like)), occasion)
    assert tree.xpath("//article[starts-with(@id, 'other-') or @id = 'like']/@id")[0] == "like"


def test_excerpts_leave_out_the_side_by_side() -> None:
    tree = _tree(made_comparison(), replace(OCCASION, excerpt=True))
    assert not tree.xpath("//section[@id='synopsis']")
    assert "Excerpts" in tree.xpath("string(//section[@id='settings'])")


def test_corrections_by_hand_are_listed() -> None:
    made = made_comparison()
    anchor = Anchor(source=made.sources[0].id, text="the lake road", start=0)
    correction = Correction(kind="not-same", anchors=(anchor,))
    told = _tree(made, replace(OCCASION, corrections=(correction,))).xpath("string(//section[@id='by-hand'])")
    assert "not to be the same quote" in told
    assert "the lake road" in told


@pytest.mark.parametrize("record", [None, 0])
def test_without_a_record_nothing_is_called_cut_or_altered(record: int | None) -> None:
    made = replace(made_comparison(), record=record)
    ledger = _tree(made).xpath("//section[@id='ledger']//b[@class='word']")
    words = {word.text_content() for word in ledger}
    assert any("cut" in word or "altered" in word for word in words) == (record is not None)


def test_versions_over_time_say_since_when_until_when_and_what_came_instead() -> None:
    made = made_comparison()
    begin, end = made.readings[0].sentences[0].span, made.readings[1].sentences[0].span
    lifetimes = (
        Lifetime(first=Place(0, begin), last=0, replaced_by=Place(1, end)),
        Lifetime(first=Place(1, end), last=None),
    )
    section = _tree(replace(made, lifetimes=lifetimes)).get_element_by_id("versions")
    replaced, standing = (" ".join(row.text_content().split()) for row in section.xpath(".//tbody/tr"))
    words = [" ".join(made.sources[n].text[slice(*span)].split()) for n, span in enumerate((begin, end))]
    assert replaced.startswith(words[0])
    assert f"only in {made.sources[0].label}" in replaced
    assert replaced.endswith(f"then {words[1]}")
    assert f"since {made.sources[1].label}" in standing


def test_a_sentence_that_a_finding_points_to_twice_is_shown_once() -> None:
    made = made_comparison()
    finding = replace(next(one for one in made.findings if one.family is None), kind="only_here")
    place = finding.where[0]
    short = Place(place.source, Span(place.span.start, place.span.end - 1))
    shown = [
        _tree(replace(made, findings=(replace(finding, where=where),)))
        .get_element_by_id(finding.id)
        .xpath("count(.//p[@class='where'])")
        for where in ((place,), (place, short))
    ]
    assert shown[0] == shown[1] > 0
