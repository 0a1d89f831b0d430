PREFIX = /usr/local
DESTDIR =

# One debug build serves the tests and the program that they run;
# equal flags keep SwiftPM from building twice.
checked = --explicit-target-dependency-import-check error
sources = Sources Tests Package.swift
static = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: site test bundle format install clean help

site: ## build the program, check Content and build it into Output (default)
	@Tests/Tools/setup.sh
	@Tests/Tools/bundle.sh
	swift build -c release --product portal
	.build/release/portal check
	.build/release/portal build
	@echo "Open Output/operator/index.html"

test: ## check style and bundle, run all tests, build the example twice and compare
	@Tests/Tools/setup.sh --tests
	@Tests/Tools/bundle.sh --check
	swift format lint --strict --recursive $(sources)
	swift build --build-tests $(checked)
	swift test --skip-build --disable-xctest $(checked)
	@Tests/Tools/python.sh Tests/Tools/check_schema.py .build/debug/portal
	@Tests/Tools/check_site.sh .build/debug/portal
	@Tests/Tools/check_reports.sh .build/debug/portal

bundle: ## list the files that are compiled into the program
	@Tests/Tools/bundle.sh

format: ## lay out all Swift files
	swift format --in-place --recursive $(sources)

install: ## install the program: make install PREFIX=/usr/local
	@Tests/Tools/setup.sh
	@Tests/Tools/bundle.sh
	swift build -c release $(static) --scratch-path .build-static --product portal
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build-static/release/portal "$(DESTDIR)$(PREFIX)/bin/portal"

clean: ## remove what the builds made, the site in Output aside
	rm -rf .build .build-static

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile
