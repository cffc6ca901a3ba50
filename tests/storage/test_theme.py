"""Themes: every colour is there, and a slip in the file is named."""

from __future__ import annotations

import copy
from typing import Any, get_args

import pytest

from variorum.model import FindingKind, Verdict
from variorum.storage.resources import names_in, read_table, read_text
from variorum.storage.theme import THEME_NAMES, ThemeError, ThemeName, load_theme, theme_from


def table() -> dict[str, Any]:
    return copy.deepcopy(read_table("themes/theme.toml"))


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_verdict_has_a_sign_and_colours(name: ThemeName) -> None:
    theme = load_theme(name)
    verdicts = (*get_args(Verdict), "paraphrased", "absent", "uncertain")
    assert all(verdict in theme.signs and verdict in theme.meanings for verdict in verdicts)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_what_the_theme_does_not_name_is_quiet_grey(name: ThemeName) -> None:
    theme = load_theme(name)
    assert all(theme.meaning_of(kind).ink.startswith("#") for kind in get_args(FindingKind))
    assert theme.meaning_of("spliced") == theme.meanings["altered"]
    assert theme.meaning_of("no such kind") == theme.meanings["absent"]


def test_solid_signs_are_those_to_look_at() -> None:
    signs = load_theme("light").signs
    assert {name for name in ("verbatim", "cut", "altered", "absent") if signs[name].weight == "solid"} == {
        "cut",
        "altered",
    }


def test_sizes_and_faces() -> None:
    theme = load_theme("light")
    assert (theme.fonts["cell"].px, theme.fonts["cell"].line, theme.fonts["cell"].family) == (
        14,
        20,
        "article",
    )
    assert theme.space["m"] == 12
    assert theme.article_families[0] == "Source Serif 4"


def test_slips_are_named() -> None:
    wrong = table()
    wrong["dark"]["palette"]["ink"] = "white"
    with pytest.raises(ThemeError, match="no colours like #1B1A18: ink"):
        theme_from(wrong, "dark")
    wrong = table()
    del wrong["dark"]["meaning"]["cut"]["ink"]
    with pytest.raises(ThemeError, match="The theme “dark” is incomplete"):
        theme_from(wrong, "dark")
    wrong = table()
    wrong["kind_colour"]["spliced"] = "rainbow"
    with pytest.raises(ThemeError, match="borrows meanings it does not have: rainbow"):
        theme_from(wrong, "light")


def test_resources_are_found_by_name() -> None:
    assert "en" in names_in("languages", ".toml")
    assert read_text("themes/theme.toml").startswith("#")
    with pytest.raises(FileNotFoundError):
        read_text("themes/none.toml")
