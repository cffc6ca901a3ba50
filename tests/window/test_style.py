from __future__ import annotations

import re

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from made_comparison import made_comparison
from variorum.model import Story
from variorum.window.appearance import Appearance, _sheet
from variorum.window.palette import look_of
from variorum.window.source_lines import source_lines
from variorum.window.sources_list import SourcesModel

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("scheme", ["light", "dark", "high_contrast"])
def test_the_style_sheet_is_filled_in_for_every_scheme(scheme: str) -> None:
    sheet = _sheet(look_of(scheme))
    assert "$" not in sheet
    assert len(re.findall(r"#[0-9a-fA-F]{6}", sheet)) > 30


def test_lengths_grow_with_the_zoom_and_hairlines_do_not() -> None:
    plain, double = (_sheet(look_of("light", zoom)) for zoom in (1.0, 2.0))
    assert "font-size: 13px" in plain
    assert "font-size: 26px" in double
    assert "1px solid" in double


def test_the_sources_model_keeps_qts_rules() -> None:
    model = SourcesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made = made_comparison()
    story = Story(sources=made.sources)
    model.show_lines(source_lines(story, made))
    model.show_lines(source_lines(story, None))
    model.show_lines(source_lines(Story(sources=made.sources[:2]), None))
    model.show_lines(())
    assert model.rowCount() == 0


def test_a_dropped_source_says_where_it_should_stand() -> None:
    model = SourcesModel()
    made = made_comparison()
    model.show_lines(source_lines(Story(sources=made.sources), made))
    moves: list[tuple[str, int]] = []
    model.moved.connect(lambda source, to: moves.append((source, to)))
    data = model.mimeData([model.index(0)])
    model.dropMimeData(data, model.supportedDropActions(), 3, 0, model.index(-1))
    model.dropMimeData(model.mimeData([model.index(4)]), model.supportedDropActions(), 1, 0, model.index(-1))
    assert moves == [("source-0", 2), ("source-4", 1)]


def test_the_system_scheme_holds_until_she_chooses() -> None:
    appearance = Appearance()
    assert appearance.look.scheme in {"light", "dark"}
    appearance.choose("high_contrast")
    assert appearance.look.scheme == "high_contrast"
