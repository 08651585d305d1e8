# Every target is a command of installer/environment.py, which sets up what it needs first.
# Without make, on Windows for example: uv run installer/environment.py run

# A name on the PATH may be a shim that starts nothing, so each is tried.
PYTHON := $(shell for python in python3.13 python3.12 python3.11 python3; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$python"; break; }; \
	done)
PYTHON := $(or $(PYTHON),$(error SMM Desk needs Python 3.11 or newer, and none was found on the PATH))

.DEFAULT_GOAL := run
.PHONY: setup run test bench faults format catalogues sorter lock clean

setup run test bench faults format catalogues sorter lock clean:
	@$(PYTHON) installer/environment.py $@ $(ARGS)
