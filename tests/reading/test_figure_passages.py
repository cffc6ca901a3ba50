"""The figures of invented passages, held against answers written before the reading was run on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from figure_passages import score

if TYPE_CHECKING:
    from collections.abc import Callable

FLOORS = {  # what is reached: figures that are right in value, unit and approximation, F1; then ``of``
    "en": (0.99, 0.975),
    "de": (0.995, 0.965),
    "es": (0.985, 0.955),
    "fr": (0.99, 0.95),
    "it": (0.99, 0.98),
}


@pytest.mark.parametrize("language", FLOORS)
def test_figures_are_read_as_well_as_before(
    language: str, record_property: Callable[[str, object], None]
) -> None:
    reached, wrong = score(language)
    for name, share in reached._asdict().items():
        record_property(f"{language} {name}", round(share, 4))
    right, of = FLOORS[language]
    assert reached.right >= right, "\n".join([str(reached), *wrong])
    assert reached.of >= of, "\n".join([str(reached), *wrong])
