"""One measure told in two units: "984 feet" and "300 meters", "a month" and "thirty days"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import Figure

_SIZES = {
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1.0), "km": ("length", 1000.0),
    "inches": ("length", 0.0254), "feet": ("length", 0.3048), "yards": ("length", 0.9144),
    "miles": ("length", 1609.344),
    "m2": ("area", 1.0), "km2": ("area", 1e6), "ha": ("area", 1e4), "acres": ("area", 4046.86),
    "square feet": ("area", 0.092903), "square miles": ("area", 2.58999e6),
    "g": ("mass", 0.001), "kg": ("mass", 1.0), "tons": ("mass", 1e3), "stone": ("mass", 6.35029),
    "ounces": ("mass", 0.0283495),
    "liters": ("volume", 1.0), "gallons": ("volume", 3.78541), "m3": ("volume", 1e3), "hm3": ("volume", 1e9),
    "km/h": ("speed", 1.0), "mph": ("speed", 1.609344), "m/s": ("speed", 3.6),
    "kW": ("power", 1.0), "MW": ("power", 1e3), "GW": ("power", 1e6),
    "kWh": ("energy", 1.0), "MWh": ("energy", 1e3), "GWh": ("energy", 1e6), "TWh": ("energy", 1e9),
    "seconds": ("duration", 1.0), "minutes": ("duration", 60.0), "hours": ("duration", 3600.0),
    "days": ("duration", 86400.0), "weeks": ("duration", 604800.0), "months": ("duration", 2629800.0),
    "years": ("duration", 31557600.0),
}  # fmt: skip
"""What a unit measures, and how large it is."""

ROUNDING, ROUGHLY = 0.03, 0.1  # of a measure told in another unit; where that is told roughly: "nearly"


def dimension(unit: str | None) -> str:
    """What a unit measures, "" if that is told in no other unit."""
    return _SIZES.get(unit or "", ("", 0.0))[0]


def size_of(figure: Figure) -> float:
    """A measure in the unit in which its dimension is reckoned; 0 for what is none."""
    size = _SIZES.get(figure.unit or "", ("", 0.0))[1]
    return 0.0 if isinstance(figure.value, str) else figure.value * size


def are_one_measure(one: Figure, other: Figure) -> bool:
    """Whether two values in different units are one; a small number of miles may be a round one of km."""
    (here, size), (there, other_size) = (_SIZES.get(f.unit or "", ("", 0.0)) for f in (one, other))
    if not here or here != there or isinstance(one.value, str) or isinstance(other.value, str):
        return False
    a, b = one.value * size, other.value * other_size
    rough = "about" in (one.approximation, other.approximation)
    if abs(a - b) <= (ROUGHLY if rough else ROUNDING) * max(abs(a), abs(b)):
        return True
    rounded = round(a / other_size) == other.value and round(b / size) == one.value
    return here != "duration" and rounded
