"""The import rules of the house, as sentences. See ARCHITECTURE.md for the reasons."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "desktop" / "variorum"
ROOMS = ("intake", "reading", "collation", "findings", "report", "storage", "window")
PIPELINE = ("reading", "collation", "findings")
FRONT_DOORS = ("app", "command_line", "file_commands", "jsonl", "comparison_answers", "equipment", "sample")
REACHES_OUTSIDE = {"os", "pathlib", "shutil", "socket", "tempfile", "urllib", "http", "subprocess", "urllib3"}
ONLY_WORDS = "urllib.parse"  # takes addresses apart and opens none
CLOCK_OR_CHANCE = {"time", "random", "secrets", "uuid"}
ASKS_THE_CLOCK = {"now", "utcnow", "today"}  # of a datetime; what is printed in a text may be read as one


def _modules() -> dict[str, ast.Module]:
    return {
        ".".join(path.relative_to(SOURCE).with_suffix("").parts): ast.parse(path.read_text("utf-8"))
        for path in sorted(SOURCE.rglob("*.py"))
    }


def _imports(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{name.name}" for name in node.names}
    return found


def _rooms_used(tree: ast.Module) -> set[str]:
    parts = [name.split(".") for name in _imports(tree)]
    return {part[1] for part in parts if part[0] == "variorum" and len(part) > 1}


MODULES = _modules()
NAMES = sorted(MODULES)


def _in(*rooms: str) -> list[str]:
    return [name for name in NAMES if name.split(".")[0] in rooms]


def test_the_house_has_the_rooms_that_this_test_speaks_of() -> None:
    assert all(_in(room) for room in ROOMS)


def test_the_model_imports_nothing_of_ours() -> None:
    assert _rooms_used(MODULES["model"]) == set()


@pytest.mark.parametrize(
    ("room", "allowed"), list(zip(PIPELINE, ((), PIPELINE[:1], PIPELINE[:2]), strict=True))
)
def test_a_pipeline_room_imports_the_model_and_the_rooms_before_it(
    room: str, allowed: tuple[str, ...]
) -> None:
    for name in _in(room):
        assert _rooms_used(MODULES[name]) <= {"model", room, *allowed}, name


@pytest.mark.parametrize("room", ["intake", "storage"])
def test_intake_and_storage_import_the_model_only(room: str) -> None:
    for name in _in(room):
        assert _rooms_used(MODULES[name]) <= {"model", room}, name


def test_the_report_imports_the_model_the_phrases_and_her_order_only() -> None:
    for name in _in("report"):
        assert _rooms_used(MODULES[name]) <= {"model", "phrases", "her_order", "report"}, name


@pytest.mark.parametrize("name", ["phrases", "her_order"])
def test_the_phrases_and_her_order_import_the_model_only(name: str) -> None:
    assert _rooms_used(MODULES[name]) <= {"model"}


def test_no_room_imports_the_window() -> None:
    for name in NAMES:
        if name != "app" and not name.startswith("window"):
            assert "window" not in _rooms_used(MODULES[name]), name


def test_qt_is_imported_in_the_window_and_the_app_only() -> None:
    for name in NAMES:
        if name != "app" and not name.startswith("window"):
            assert not any(x.startswith(("PySide6", "shiboken6")) for x in _imports(MODULES[name])), name


def test_disk_and_network_are_touched_by_intake_storage_and_the_front_doors_only() -> None:
    for name in _in("model", "compare", "phrases", "her_order", "questions", *PIPELINE, "report"):
        imported = {x for x in _imports(MODULES[name]) if not x.startswith(ONLY_WORDS)}
        assert not {x.split(".")[0] for x in imported} & REACHES_OUTSIDE, name


def test_the_core_knows_no_clock_and_no_chance() -> None:
    for name in _in("model", "compare", "phrases", *PIPELINE):
        assert not {x.split(".")[0] for x in _imports(MODULES[name])} & CLOCK_OR_CHANCE, name
        asked = {node.attr for node in ast.walk(MODULES[name]) if isinstance(node, ast.Attribute)}
        assert not asked & ASKS_THE_CLOCK, name


def test_difflib_is_imported_nowhere() -> None:
    for name in NAMES:
        assert "difflib" not in _imports(MODULES[name]), name


@pytest.mark.parametrize("word", ["utils", "misc", "common", "helpers"])
def test_there_is_no_drawer_for_odds_and_ends(word: str) -> None:
    assert not [name for name in NAMES if word in name.split(".")]


def test_files_stay_small_enough_to_read() -> None:
    lengths = {path.name: path.read_text("utf-8").count("\n") for path in SOURCE.rglob("*.py")}
    del lengths["model.py"]  # every value of the domain: read by name, not from top to bottom
    assert {name: n for name, n in lengths.items() if n > 320} == {}
    assert sorted(lengths.values())[len(lengths) // 2] <= 130


def test_only_the_front_doors_stand_beside_the_rooms() -> None:
    loose = {name for name in NAMES if "." not in name}
    assert loose <= {"__init__", "model", "compare", "phrases", "her_order", "questions", *FRONT_DOORS}
