"""What she set, in a TOML file she may edit herself. Keys we do not know are hers and stay."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import msgspec
import platformdirs
import tomlkit
from tomlkit.exceptions import TOMLKitError

from variorum.storage.aside import moved_aside
from variorum.storage.atomic import write_atomically

ThemeChoice = Literal["system", "light", "dark", "high_contrast"]
MOST_RECENT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Where the window stood, in logical pixels; None = the system's choice."""

    x: int | None = None
    y: int | None = None
    width: int | None = None
    height: int | None = None
    maximized: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything she may set, with what holds until she does."""

    theme: ThemeChoice = "system"
    zoom: int = 100  # per cent
    language: str | None = None  # of the interface, ISO 639-1; None = the system's
    show_words: bool = False  # in cells without a difference
    seen_sample: bool = False  # the sample story was opened at first start
    recent: tuple[str, ...] = ()  # story files, newest first
    window: Window = field(default_factory=Window)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """Settings, and a sentence for each thing that could not be used."""

    settings: Settings = Settings()
    warnings: tuple[str, ...] = ()


def settings_path() -> Path:
    """Where this user's settings are kept."""
    return Path(platformdirs.user_config_dir("variorum", appauthor=False)) / "settings.toml"


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings. A value that cannot be is passed over; a file that cannot be read is moved aside."""
    try:
        table = tomlkit.parse(path.read_text("utf-8")).unwrap()
    except FileNotFoundError:
        return LoadedSettings()
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        return LoadedSettings(warnings=(_cannot_read(path, error),))
    known: dict[str, Any] = {}
    warnings = []
    for key in fields(Settings):
        if key.name in table:
            try:
                known[key.name] = _checked(key.name, table[key.name])
            except ValueError:
                warnings.append(
                    f"The setting “{key.name}” cannot be {table[key.name]!r}; it was passed over."
                )
    return LoadedSettings(settings=Settings(**known), warnings=tuple(warnings))


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings, leaving comments and keys that are not ours as they stand.

    Raises:
        OSError: if the file cannot be written.
    """
    document = _document(path)
    _put(document, asdict(settings))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, tomlkit.dumps(document).encode("utf-8"))


def with_recent(settings: Settings, story: Path) -> Settings:
    """The settings with a story file at the head of the recent ones."""
    others = (name for name in settings.recent if name != str(story))
    return replace(settings, recent=(str(story), *others)[:MOST_RECENT])


def _cannot_read(path: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return f"The settings in {path} cannot be read ({error.strerror or error}); the defaults hold."
    try:
        kept = moved_aside(path)
    except OSError:
        return f"The settings in {path} are damaged; the defaults hold."
    return f"The settings were damaged and were moved to {kept.name}; the defaults hold."


def _checked(name: str, value: Any) -> Any:
    converted: Settings = msgspec.convert({name: value}, Settings)
    if name == "zoom" and not 50 <= converted.zoom <= 400:
        raise ValueError(name)
    return getattr(converted, name)


def _document(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, TOMLKitError):
        return tomlkit.document()


def _put(table: Any, values: dict[str, Any]) -> None:
    """Set values in a TOML table; None, which TOML has not, takes a key out."""
    for key, value in values.items():
        if value is None:
            table.pop(key, None)
        elif isinstance(value, dict):
            if not isinstance(table.get(key), dict):
                table[key] = tomlkit.table()
            _put(table[key], value)
        else:
            table[key] = list(value) if isinstance(value, tuple) else value
