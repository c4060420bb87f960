# The two commands that matter: `make demo` and `make test`. Both need Python 3.11 or newer and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

PYTEST := $(BIN)/python -m pytest -n 2 --dist worksteal
# Thousands of small studios are made and thrown away: in memory, where there is room for them, nobody waits for a disk.
ROOM := $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 { print "/dev/shm" }')
IN_MEMORY := $(if $(shell test -w "$(ROOM)" && echo yes),TMPDIR=$(ROOM))

# What promises most for its time: the rules, the store, the edges of money.
FAST := tests/test_money.py tests/test_verbs.py tests/test_migrations.py tests/test_after_commit.py tests/test_edges_of_money.py \
	tests/test_closings.py tests/test_keyboard.py tests/test_reports.py tests/test_cards.py tests/test_commands.py tests/test_run.py \
	tests/test_query_plans.py tests/test_translations.py tests/test_store_defends.py tests/test_store_faults.py

.PHONY: help install demo check test faults trials bench lint types contracts messages clean

help:
	@echo "make install   make .venv with hextui in it"
	@echo "make demo      make a studio to try and show it"
	@echo "make check     what to run before each commit: lint, types, contracts, messages, the fast tests; under two minutes"
	@echo "make test      run the tests"
	@echo "make faults    break things for some minutes: kills, power cuts, faults of the network, hostile text"
	@echo "make trials    the same for an hour"
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

check: lint types contracts messages
	@$(IN_MEMORY) $(PYTEST) $(FAST)

test: $(VENV)/developed
	@$(IN_MEMORY) $(PYTEST) $(or $(TESTS),--ignore=tests/trials)

faults: $(VENV)/developed
	@$(PYTEST) $(or $(TESTS),tests/trials)

trials: $(VENV)/developed
	@HEXTUI_TRIALS=long $(PYTEST) -rP -o log_level=INFO $(or $(TESTS),tests/trials)

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
