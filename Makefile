# Two commands matter: `make run` and `make test`. Both set up what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := packaging/constraints.txt

.PHONY: run test check soak benchmark clean
.DELETE_ON_ERROR:

run: $(VENV)/app
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/variorum-window --sample; \
	else \
		mkdir -p build && $(BIN)/variorum sample --report build/sample-report.html; \
	fi

test: $(VENV)/tests check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(VENV)/tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

soak: $(VENV)/tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m 'not benchmark_only' --hypothesis-profile=searching

benchmark: $(VENV)/tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/benchmarks -m benchmark_only

$(VENV)/app: pyproject.toml $(CONSTRAINTS)
	sh packaging/linux/debian-packages.sh
	@$(PYTHON) -c 'import sys; sys.exit("Variorum needs Python 3.11 or later, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --constraint $(CONSTRAINTS)
	@touch $@

$(VENV)/tests: $(VENV)/app
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]' --constraint $(CONSTRAINTS)
	@touch $@

clean:
	rm -rf $(VENV) build dist
