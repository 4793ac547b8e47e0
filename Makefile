# The two commands that everyone needs: make rehearse, make test.
# Each installs what is missing from the distribution, builds, and runs.

SWIFT ?= swift
TOUR ?= Tours/petit-palais-2016.tour
SEED ?= 1

PREFIX ?= /usr/local

.PHONY: rehearse test build install check-tools check-test-tools example lint format documents benchmark soak speech accuracy peers hostile clean

## rehearse: open the Petit Palais tour (or TOUR=…) at the prompt
rehearse: build
	@.build/release/docent rehearse $(TOUR)

## build: the release build of the command, its libraries linked in
build: check-tools
	@SWIFT=$(SWIFT) .ci/build-release docent

## install: the command that `make build` built into PREFIX/bin, its licence and notices into PREFIX/share/doc
install:
	@test -x .build/release/docent || { echo "docent is not built yet: make build, then make install" >&2; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/doc/docent"
	install -m 755 .build/release/docent "$(DESTDIR)$(PREFIX)/bin/docent"
	install -m 644 LICENSE THIRD-PARTY-NOTICES.md "$(DESTDIR)$(PREFIX)/share/doc/docent"

## test: all that the continuous integration runs
test: check-test-tools
	$(SWIFT) build --build-tests --no-color-diagnostics
	@$(MAKE) --no-print-directory lint
	$(SWIFT) test --skip-build
	@$(MAKE) --no-print-directory example
	@for tour in Tours/*.tour; do \
	  .build/debug/docent check --strict --asks $$tour && .build/debug/docent format --check $$tour \
	    && .build/debug/docent test $$tour || exit 1; \
	done
	@for collection in Tours/collections/*.tour; do \
	  .build/debug/docent check --strict $$collection \
	    && .build/debug/docent format --check $$collection || exit 1; \
	done

## example: what is public suffices for another package (its tests run with the others): compiled as one, by what is built
example:
	@$(SWIFT) package --package-path Tests/Examples/tour-checks describe > /dev/null
	$(SWIFT)c -typecheck -swift-version 6 -package-name tour-checks -I .build/debug/Modules \
	  -Xcc -fmodule-map-file=Sources/CStemmer/module.modulemap \
	  Tests/Examples/tour-checks/Tests/TourChecksTests/*.swift

## lint: the sources are formatted, and break no rule
lint:
	@$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

## format: set the sources' white space
format:
	@$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

## documents: write again the sources that are made from Grammar/
## (the test fails while it records, so it is run again: what is left then is an error)
documents: check-tools
	$(SWIFT) build --build-tests --no-color-diagnostics
	@DOCENT_RECORD=1 $(SWIFT) test --skip-build --filter EmbeddedDocumentsTests > /dev/null 2>&1 || true
	$(SWIFT) test --no-color-diagnostics --filter EmbeddedDocumentsTests

## benchmark: parsing, steps, schedules, tests, answers; start-up beside sqlite3, which it needs
benchmark: build
	@SWIFT=$(SWIFT) .ci/build-release docent-benchmark
	.build/release/docent-benchmark

## soak: two hours of the Louvre at 100x, keys under load, the idle prompt; SEED=… (it needs tmux)
soak: build check-test-tools
	@SWIFT=$(SWIFT) .ci/build-release docent-benchmark
	.build/release/docent-benchmark soak 74 $(SEED)
	.build/release/docent-benchmark keys
	.build/release/docent-benchmark idle

## speech: estimates beside what espeak-ng takes to say the shipped tours (apt-get install espeak-ng)
speech: check-tools
	$(SWIFT) run docent-benchmark speech

## accuracy: how many of the labelled requests are answered right
accuracy: check-tools
	@SWIFT=$(SWIFT) .ci/build-release docent-benchmark
	.build/release/docent-benchmark accuracy

## peers: answers beside SQLite FTS5 and Tantivy, on the same requests (Python packages into .build/peers)
peers: check-tools
	@SWIFT=$(SWIFT) .ci/build-release docent-benchmark
	python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet tantivy==0.27.0 snowballstemmer==3.1.1
	.build/peers/bin/python Tests/Benchmarks/answers-beside-peers.py

## hostile: a million requests that mean no good, through `docent ask --batch` (SEED=…)
hostile: build
	@SWIFT=$(SWIFT) .ci/build-release docent-benchmark
	.build/release/docent-benchmark hostile 1000000 $(SEED)

clean:
	rm -rf .build

check-tools:
	@./.ci/install-missing

# Screens are tested in tmux.
check-test-tools:
	@./.ci/install-missing tmux
