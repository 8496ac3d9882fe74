# What one types to work on bilateral. Python 3.11 or newer and make are all that is needed; uv is used where it
# is on the PATH. Everything is installed into .venv, once: a stamp remembers each set of packages.

# The first Python on the PATH that is new enough; to choose another: make test PYTHON=/path/to/python3.12
PYTHON ?= $(shell for each in python3 python python3.14 python3.13 python3.12 python3.11; do \
	$$each -c 'import sys; sys.version_info < (3, 11) or print(sys.executable)' 2>/dev/null; done | head -n 1)
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
ifdef UV
CREATE = uv venv --quiet --seed --python "$(PYTHON)" $(VENV)
INSTALL = uv pip install --quiet --python $(BIN)/python
else
CREATE = "$(PYTHON)" -m venv $(VENV)
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif
# pyright finds the packages of the Python that is first on the PATH, and only of that one.
PYRIGHT = PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/pyright

MUTMUT = HYPOTHESIS_PROFILE=quick HYPOTHESIS_NO_PLUGINS=1 $(BIN)/mutmut
# Of which mutants a sample is drawn.
FROM ?= bilateral.language

.PHONY: help demo test laws spark check smoke docs bench mutants clean

help:
	@echo "make demo    show what the library does, on its own dataset"
	@echo "make test    run the tests, and the examples of the code, the README and the docs"
	@echo "make laws    try every law on many more examples, and the slow ones"
	@echo "make spark   ask the same questions of Spark (Java 17)"
	@echo "make smoke   try the wheel on the oldest and the newest Python at hand (bash)"
	@echo "make check   run the linters, both type checkers, the rules of the house, and build the docs"
	@echo "make docs    build the docs into docs/_build/html"
	@echo "make bench   measure the library beside its peers"
	@echo "make mutants try whether the tests notice changes of the code (hours; SAMPLE=150 FROM=bilateral.law fewer)"
	@echo "make clean   remove all that these made"

demo: $(VENV)/.with-core
	@$(BIN)/python examples/india_russia_2021.py

test: $(VENV)/.with-test
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not laws and not spark"

laws: $(VENV)/.with-test
	HYPOTHESIS_PROFILE=laws $(BIN)/python -m pytest -q -n auto -m "(hypothesis or laws) and not spark"

spark: $(VENV)/.with-test-spark
	$(BIN)/python -m pytest -q -m spark

smoke: $(VENV)/.with-test
	.ci/smoke

check: $(VENV)/.with-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PYRIGHT)
	$(PYRIGHT) --verifytypes bilateral --ignoreexternal
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -s tests/test_house.py tests/typing
	$(MAKE) docs

docs: $(VENV)/.with-dev
	$(BIN)/python -m sphinx --fail-on-warning --keep-going -q -b html docs docs/_build/html

bench: $(VENV)/.with-bench
	$(BIN)/python benchmarks/page.py $(ONLY)

# The plug-in of the library would be loaded before a mutant is chosen.
mutants: $(VENV)/.with-mutation
ifdef SAMPLE
	-$(MUTMUT) run none >/dev/null 2>&1 # no mutant is called so: they are written, and none is tried
	$(MUTMUT) run $$($(BIN)/mutmut results --all true | sed -n 's/^ *\($(FROM)[^:]*\):.*/\1/p' | shuf -n $(SAMPLE))
else
	$(MUTMUT) run $(MUTANTS)
endif
	$(BIN)/mutmut results

clean:
	rm -rf $(VENV) docs/_build docs/notebooks dist mutants .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# The stamps: .with-core for the library alone, .with-NAME for the library and its extra NAME. They are made anew
# when pyproject.toml changes.
$(VENV)/.with-core: pyproject.toml | $(BIN)/python
	$(INSTALL) --editable .
	@touch $@

$(VENV)/.with-%: pyproject.toml | $(BIN)/python
	$(INSTALL) --editable '.[$*]'
	@touch $@

$(BIN)/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "bilateral needs Python 3.11 or newer, and $(or $(PYTHON),what is on the PATH) is not. Say where it is:" \
			"make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(CREATE)
