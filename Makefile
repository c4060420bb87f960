# The two commands that matter: `make demo` and `make test`. Both need Python 3.11 or newer and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help install demo test trials bench lint types contracts messages clean

help:
	@echo "make install   make .venv with hextui in it"
	@echo "make demo      make a studio to try and show it"
	@echo "make test      run the tests"
	@echo "make trials    break things for an hour: kills, power cuts, faults, hostile text"
	@echo "make bench     measure, each as a ratio to a floor measured beside it"
	@echo "make lint types contracts messages   what CI checks beside the tests"

install: $(VENV)/installed

$(VENV)/made:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "Python is missing: install Python 3.11 or newer, or say where it is: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "This Python is too old: $$($(PYTHON) --version). hextui needs 3.11 or newer: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv is missing: install it (on Debian: apt install python3-venv)."; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/made requirements/run.txt pyproject.toml
	@$(PIP) install --require-hashes --requirement requirements/run.txt
	@$(PIP) install --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)/developed: $(VENV)/installed requirements/development.txt
	@$(PIP) install --require-hashes --requirement requirements/development.txt
	@touch $@

demo: $(VENV)/installed
	@$(BIN)/hextui demo

test: $(VENV)/developed
	@$(BIN)/python -m pytest -n 2 $(TESTS)

trials: $(VENV)/developed
	@HEXTUI_TRIALS=long $(BIN)/python -m pytest -n 2 -rP -o log_level=INFO $(or $(TESTS),tests/trials)

bench: $(VENV)/developed
	@$(BIN)/python -m bench

lint: $(VENV)/developed
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/developed
	@$(BIN)/mypy

contracts: $(VENV)/developed
	@$(BIN)/lint-imports

messages: $(VENV)/developed
	@$(BIN)/python hextui/locale/messages.py --check

clean:
	@rm -rf $(VENV) build dist
