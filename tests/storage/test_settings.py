"""Settings: hers to edit, never lost, never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.storage.settings import (
    MOST_RECENT,
    Settings,
    Window,
    load_settings,
    save_settings,
    settings_path,
    with_recent,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ANY = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark", "high_contrast"]),
    zoom=st.integers(50, 400),
    language=st.none() | st.sampled_from(["en", "de"]),
    show_words=st.booleans(),
    seen_sample=st.booleans(),
    recent=st.lists(st.text("ab/\\\" 'é.", max_size=8), max_size=3).map(tuple),
    window=st.builds(Window, x=st.none() | st.integers(-9999, 9999), width=st.none() | st.integers(0, 9999)),
)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "settings.toml")
    assert (loaded.settings, loaded.warnings) == (Settings(), ())


@settings(max_examples=50, deadline=None)
@given(ANY, ANY)
def test_what_is_saved_is_what_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, first: Settings, second: Settings
) -> None:
    path = tmp_path_factory.mktemp("settings") / "new" / "settings.toml"
    for chosen in (first, second):
        save_settings(chosen, path)
        assert load_settings(path).settings == chosen


def test_her_comments_and_unknown_keys_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        '# mine\nfuture = "x"\nzoom = 110  # large\n\n[window]\nscreen = 2\nwidth = 900\n', "utf-8"
    )
    save_settings(Settings(zoom=120, window=Window(width=1000)), path)
    text = path.read_text("utf-8")
    assert all(kept in text for kept in ("# mine", 'future = "x"', "zoom = 120  # large", "screen = 2"))
    assert load_settings(path).settings == Settings(zoom=120, window=Window(width=1000))


def test_a_value_that_cannot_be_is_passed_over_and_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\nzoom = 5\nshow_words = true\n', "utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings(show_words=True)
    assert loaded.warnings == (
        "The setting “theme” cannot be 'pink'; it was passed over.",
        "The setting “zoom” cannot be 5; it was passed over.",
    )


def test_a_damaged_file_is_moved_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for number in (1, 2):
        path.write_text("zoom = = 5", "utf-8")
        loaded = load_settings(path)
        assert loaded.settings == Settings()
        assert "moved to settings.toml.broken" in loaded.warnings[0]
        assert len(list(tmp_path.glob("*.broken*"))) == number
    assert not path.exists()


def test_recent_stories_newest_first_each_once(tmp_path: Path) -> None:
    held = Settings()
    for n in (*range(15), 3):
        held = with_recent(held, tmp_path / f"{n}.variorum")
    assert len(held.recent) == MOST_RECENT
    assert [held.recent[0], held.recent[1]] == [str(tmp_path / "3.variorum"), str(tmp_path / "14.variorum")]
    assert len(set(held.recent)) == MOST_RECENT


def test_settings_lie_in_the_users_own_folder() -> None:
    assert settings_path().name == "settings.toml"
    assert "variorum" in settings_path().parts
