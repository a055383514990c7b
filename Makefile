# Each target does all of its own set-up. Debian packages are installed only as root.
.DEFAULT_GOAL := help
.PHONY: help setup app demo tour test faults bench lint docs screenshots translations lock clean real-programs

help:
	@echo 'make app    open the window, on the vault of the demo if you have none'
	@echo 'make demo   the main job on this machine, without a network: vault, keys, tags, export'
	@echo 'make tour   as root: the same with the real Docker, Notary and registry, on loopback'
	@echo 'make setup  only build .venv, with keymgr, keymgr-gui and keymgr-courier'
	@echo 'make test   every test, those against the real programs included'
	@echo 'make bench  how fast it is, as ratios against the bare work; ONLY=name for one'
	@echo 'make faults every kind of fault at every step of every job (make test tries two a step)'
	@echo 'make lint   ruff, mypy and the layer contracts'
	@echo 'make docs   write the man pages and shell completions anew'
	@echo 'make screenshots  take pictures of every window, for the manual; ONLY=light-en for one series'
	@echo 'make translations  bring resources/i18n up to date with the texts in the source'
	@echo 'make lock   resolve requirements.lock anew (needs uv)'
	@echo 'make clean  remove what the other targets made'

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml packaging/setup.sh packaging/window-libraries.sh
	@sh packaging/setup.sh
	@touch $@

real-programs:
	@sh packaging/real-programs.sh

app: setup
	@.venv/bin/python packaging/app.py

demo: setup
	@.venv/bin/python packaging/demo.py

tour: setup real-programs
	@PYTHONPATH=. .venv/bin/python packaging/tour.py

test: setup real-programs
	.venv/bin/pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

bench: setup real-programs
	@.venv/bin/python -m bench $(ONLY)

faults: setup real-programs
	KEYMGR_EVERY_FAULT=1 .venv/bin/pytest --numprocesses 2 tests/faults

lint: setup
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

translations: setup
	.venv/bin/python packaging/translations.py

screenshots: setup
	@PYTHONPATH=. .venv/bin/python packaging/screenshots.py $(ONLY)

docs: setup
	.venv/bin/python packaging/docs.py

lock:
	uv pip compile --universal --python-version 3.11 --all-extras --group dev --generate-hashes \
	    --no-annotate --custom-compile-command 'make lock' --output-file requirements.lock \
	    --quiet pyproject.toml

clean:
	rm -rf .venv demo dist bench-results.json .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
